import type { Channel, HttpAnswer, HttpRequest } from '../../bots/channel';

/** Calls a channel's route as the server would. */
export function call(
  channel: Channel,
  at: `${'GET' | 'POST'} ${string}`,
  request: Partial<HttpRequest> & { readonly json?: unknown } = {},
): Promise<HttpAnswer> {
  const [method, path] = at.split(' ');
  const route = channel.routes.find((one) => one.method === method && one.path === path);
  if (!route) throw new Error(`${channel.name} has no route ${at}`);
  const { json, ...given } = request;
  const rawBody = json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json));
  const { headers, ...rest } = given;
  return route.handle({
    query: {},
    cookies: {},
    rawBody,
    ...rest,
    headers: { 'content-type': 'application/json', host: 'ansinh.example', ...headers },
  });
}

/** Waits until `holds` does; gives up after four seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never came true: ${holds.toString()}`);
}
