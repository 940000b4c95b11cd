import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import cookie from '@fastify/cookie';
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { createApp } from '../src/app';
import type { ApiContext } from '../src/api/context';
import { createSchema } from '../src/api/schema';
import { SignInGate } from '../src/api/sign-in-gate';
import { storedDocuments } from '../src/app-documents';
import { bearer, contextOf } from '../src/app-graphql';
import { vietnamDay } from '../src/shared/civil-date';
import { Reads } from '../src/services/reading/read-trail';
import { API_DAY, MASTER_KEY, openBench } from './bench-api-parts';
import type { ServerTask } from './bench-api-parts';
import { handRows } from './bench-api-rows';
import { peopleByHand } from './people-by-hand';

const PUBLIC_URL = 'http://localhost';
const HERE = '127.0.0.1';

/** One of the compared servers in a process of its own; tells its parent the port, then when asked the milliseconds of the processor that it has used; ends with it. */
async function main(task: ServerTask): Promise<void> {
  const port = await START[task.kind](task);
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.send?.(port);
}

const START: Readonly<Record<ServerTask['kind'], (task: ServerTask) => Promise<number>>> = {
  ours,
  mercurius: underMercurius,
  'by-hand': (task) => byHand(task, false),
  'by-hand-told': (task) => byHand(task, true),
};

/** The whole program, as `npm start` runs it. */
async function ours({ database, folder }: ServerTask): Promise<number> {
  const app = await createApp({
    environment: 'test',
    port: 0,
    publicUrl: PUBLIC_URL,
    logLevel: 'silent',
    dataDir: folder,
    databaseUrl: database,
    masterKey: MASTER_KEY,
    oldKeys: [],
    documents: 'any',
    clockOn: API_DAY,
  });
  const { url } = await app.start();
  return Number(new URL(url).port);
}

/** The same schema, session and audit trail; none of our limits, headers and counts. */
async function underMercurius({ database }: ServerTask): Promise<number> {
  const { services, clock } = await openBench(database);
  const gate = new SignInGate(clock);
  const documents = { stored: storedDocuments(), mode: 'any' } as const;
  const app = fastify();
  await app.register(cookie);
  await app.register(mercurius, {
    schema: createSchema(),
    jit: 1,
    context: (request, reply) =>
      contextOf(request, reply, { services, clock, publicUrl: PUBLIC_URL, documents, gate }),
  });
  app.graphql.addHook('onResolution', (_execution, context) => {
    const { actor, loaders } = context as unknown as ApiContext;
    return services.nested.tell(actor, loaders.reads);
  });
  await app.listen({ port: 0, host: HERE });
  return (app.server.address() as AddressInfo).port;
}

/** @param told whether the session is looked up and what was read goes into the audit trail, as ours must */
async function byHand({ database }: ServerTask, told: boolean): Promise<number> {
  const { services, vault, clock } = await openBench(database);
  const rows = await handRows(database);
  const read = peopleByHand(rows, { vault, now: () => clock.now() });
  const answer = async (request: IncomingMessage): Promise<string> => {
    const asked = JSON.parse(await bodyOf(request)) as { variables?: { after?: string } };
    const actor = told ? await services.staff.actorOf(bearer(request) ?? '') : null;
    const page = await read(asked.variables?.after ?? null, vietnamDay(clock.now()));
    if (told && actor === null) throw new Error('nobody is signed in');
    if (actor !== null) {
      const reads = new Reads();
      for (const what of ['person', 'household', 'recognition', 'enrolment'])
        reads.add(what, page.ids);
      await services.nested.tell(actor, reads);
    }
    return JSON.stringify({ data: { beneficiaries: page.connection } });
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (text) => response.setHeader('content-type', 'application/json').end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, HERE, resolve));
  return (server.address() as AddressInfo).port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

void main(JSON.parse(String(process.argv[2]))).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
