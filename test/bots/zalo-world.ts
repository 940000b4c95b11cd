import { ZaloChannel } from '../../bots/zalo/zalo.channel';
import type { ZaloConfig } from '../../bots/zalo/zalo.channel';
import { ZaloStandIn } from '../../scripts/stand-ins/zalo-stand-in';
import { call } from './http-request';
import { InboxPort } from './inbox-port';
import { ACCOUNT } from './subjects';

export const USER = '246845883529197922';
const open: { channel: ZaloChannel; zalo: ZaloStandIn }[] = [];

/** The channel with its platform; ended by `closeWorlds`. */
export async function world(says: Partial<ZaloConfig> = {}, port = new InboxPort()) {
  const zalo = await new ZaloStandIn(ACCOUNT, () => port.now).start();
  zalo.event('follow', USER);
  const roots = { apiRoot: zalo.url, businessRoot: zalo.url, oauthRoot: zalo.url };
  const config: ZaloConfig = { ...ACCOUNT, ...roots, signedFrom: 'app', replies: 'free', ...says };
  const channel = new ZaloChannel({ ...config, times: { callMs: 1_500, answerMs: 300 } }, port);
  open.push({ channel, zalo });
  return { channel, zalo, port };
}

export async function closeWorlds(): Promise<void> {
  for (const { channel, zalo } of open.splice(0)) {
    await zalo.stop();
    await channel.stop();
  }
}

/** A webhook call. */
export const knock = (channel: ZaloChannel, request: { rawBody: Buffer; headers: object }) =>
  call(channel, 'POST /hook/zalo', request as Parameters<typeof call>[2]);
