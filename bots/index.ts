import type { Channel, ChannelPort } from './channel';
import type { TelegramConfig } from './telegram/telegram.channel';
import { TelegramChannel } from './telegram/telegram.channel';
import type { WebConfig } from './web/web.channel';
import { WebChannel } from './web/web.channel';
import type { ZaloConfig } from './zalo/zalo.channel';
import { ZaloChannel } from './zalo/zalo.channel';
import type { ZaloBotConfig } from './zalo-bot/zalo-bot.channel';
import { ZaloBotChannel } from './zalo-bot/zalo-bot.channel';

/** What each channel needs; a channel without its part is absent. */
export interface ChannelsConfig {
  readonly web?: WebConfig;
  readonly telegram?: TelegramConfig;
  readonly zalo?: ZaloConfig;
  readonly zaloBot?: ZaloBotConfig;
}

/** The register of the server's channels: one line each. A terminal has a process of its own. */
export function channels(config: ChannelsConfig, portOf: (name: string) => ChannelPort): Channel[] {
  const { web, telegram, zalo, zaloBot } = config;
  return [
    web && new WebChannel(web, portOf('web')),
    telegram && new TelegramChannel(telegram, portOf('telegram')),
    zalo && new ZaloChannel(zalo, portOf('zalo')),
    zaloBot && new ZaloBotChannel(zaloBot, portOf('zalo-bot')),
  ].filter((channel) => channel !== undefined);
}
