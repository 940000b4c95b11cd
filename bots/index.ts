import type { Channel, ChannelPort } from './channel';
import type { TelegramConfig } from './telegram/telegram.channel';
import { TelegramChannel } from './telegram/telegram.channel';
import type { WebConfig } from './web/web.channel';
import { WebChannel } from './web/web.channel';

/** What each channel needs; a channel without its part is absent. */
export interface ChannelsConfig {
  readonly web?: WebConfig;
  readonly telegram?: TelegramConfig;
}

/** The register of the server's channels: one line each. A terminal has a process of its own. */
export function channels(config: ChannelsConfig, port: ChannelPort): Channel[] {
  const { web, telegram } = config;
  return [web && new WebChannel(web, port), telegram && new TelegramChannel(telegram, port)].filter(
    (channel) => channel !== undefined,
  );
}
