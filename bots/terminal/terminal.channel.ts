import type { Reply } from '../../src/conversation/turn';
import type { Channel, ChannelPort, Route, Sent } from '../channel';
import { toInbound } from './terminal.translate';

export interface TerminalOptions {
  /** Whom the answers are for; one terminal holds one conversation. */
  readonly address: string;
  /** Takes each reply, to print or to collect it; `toLines` makes text of one. */
  readonly show: (reply: Reply) => void;
}

/** A conversation in a terminal: lines in, printed replies out. */
export class TerminalChannel implements Channel {
  readonly name = 'terminal';
  readonly limits = { text: 100_000, choices: 0 };
  readonly routes: readonly Route[] = [];

  constructor(
    private readonly options: TerminalOptions,
    private readonly port: ChannelPort,
  ) {}

  /** Hands one typed line in; the answer comes through `show`. */
  say(line: string): Promise<'accepted' | 'duplicate'> {
    const { clock, ids } = this.port;
    const sentAt = new Date(clock.now()).toISOString();
    const { address } = this.options;
    return this.port.receive(toInbound(line, { externalId: ids.next(), address, sentAt }));
  }

  async send(_address: string, reply: Reply): Promise<Sent> {
    this.options.show(reply);
    return { outcome: 'sent' };
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}
}
