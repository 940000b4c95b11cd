import type { Channel, ChannelPort } from './channel';
import type { TelegramConfig } from './telegram/telegram.channel';
import { TelegramChannel } from './telegram/telegram.channel';
import type { TerminalOptions } from './terminal/terminal.channel';
import { TerminalChannel } from './terminal/terminal.channel';
import type { WebConfig } from './web/web.channel';
import { WebChannel } from './web/web.channel';

/** What each channel needs; a channel without its part is absent. */
export interface ChannelsConfig {
  readonly web?: WebConfig;
  readonly telegram?: TelegramConfig;
  readonly terminal?: TerminalOptions;
}

/** The register of channels: one line each. */
export function channels(config: ChannelsConfig, port: ChannelPort): Channel[] {
  const { web, telegram, terminal } = config;
  return [
    web && new WebChannel(web, port),
    telegram && new TelegramChannel(telegram, port),
    terminal && new TerminalChannel(terminal, port),
  ].filter((channel) => channel !== undefined);
}
