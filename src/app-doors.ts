import { channels } from '../bots';
import type { ChannelsConfig } from '../bots';
import type { Channel, ChannelPort, Sent } from '../bots/channel';
import type { OpenServices, ServicesParts } from './app-services';
import type { Config } from './ops/config';
import { deriveKey } from './ops/derive-key';
import type { Log } from './shared/ports';

interface DoorParts extends Pick<ServicesParts, 'clock' | 'ids'> {
  readonly config: Config;
  readonly log: Log;
  readonly masterKey: Buffer;
}

/** What the inside asks of the channels. */
export type Ways = Pick<ServicesParts, 'send' | 'sendNotice' | 'lookIn' | 'isOpen'>;

const OFF: Sent = { outcome: 'refused', reason: 'channel is off' };
const NO_TEMPLATES = { outcome: 'refused', reason: 'no templates' } as const;

/** The channels that are switched on, and what the inside sends through them. */
export class Doors implements Ways {
  readonly all: Channel[] = [];

  /** Makes the channels: the services they hand messages to exist only now. */
  open(parts: DoorParts, services: OpenServices): void {
    this.all.push(...channels(configOf(parts), (name) => portOf(name, parts, services)));
  }

  readonly send: ServicesParts['send'] = async ({ channel, address, reply, outId, heardAt }) => {
    const door = this.named(channel);
    if (door === undefined) return OFF;
    return (await door.blocked?.(address, heardAt)) ?? door.send(address, reply, outId);
  };

  readonly sendNotice: ServicesParts['sendNotice'] = async ({ channel, ...notice }) => {
    const door = this.named(channel);
    if (door === undefined) return OFF;
    return door.sendNotice?.(notice) ?? NO_TEMPLATES;
  };

  /** A platform that only wants us to wait is open: the outbox waits. */
  readonly isOpen: NonNullable<ServicesParts['isOpen']> = async ({ channel, address, heardAt }) => {
    const door = this.named(channel);
    if (door === undefined) return false;
    const why = await door.blocked?.(address, heardAt);
    return why?.outcome !== 'closed' && why?.outcome !== 'refused';
  };

  readonly lookIn: NonNullable<ServicesParts['lookIn']> = (channel) => {
    const door = this.named(channel);
    if (door?.find === undefined) return undefined;
    return async ({ address, reply, ...sought }) =>
      (await door.find?.(address, reply, sought)) ?? null;
  };

  private named(name: string): Channel | undefined {
    return this.all.find((door) => door.name === name);
  }
}

function configOf({ config, masterKey }: DoorParts): ChannelsConfig {
  const { publicUrl, telegram, zalo, zaloBot, role, databaseUrl } = config;
  const others = role === 'door' || isOnServer(databaseUrl);
  return {
    web: { publicUrl, cookieKey: deriveKey(masterKey, 'web cookie'), others },
    ...(telegram && { telegram: { ...telegram, publicUrl } }),
    ...(zalo && { zalo }),
    ...(zaloBot && { zaloBot: { ...zaloBot, publicUrl } }),
  };
}

/** Where other processes may be. */
function isOnServer(databaseUrl: string): boolean {
  return /^(mariadb|mysql):/.test(databaseUrl);
}

function portOf(name: string, { clock, ids, log }: DoorParts, services: OpenServices): ChannelPort {
  const { chat, secrets, notices, alarms } = services;
  return {
    clock,
    ids,
    log,
    receive: chat.receive.bind(chat),
    history: chat.history.bind(chat),
    secret: {
      read: () => secrets.read(name),
      replace: (read, next) => secrets.replace(name, read, next),
    },
    noticeArrived: (by) => notices.arrived(by),
    alarm: (reason) => alarms.channelStopped(name, reason),
  };
}
