import type { ChannelPort, HistoryItem, KeptSecret } from '../../bots/channel';
import type { Inbound, Reply } from '../../src/conversation/turn';

/**
 * The inside as a channel sees it, in memory: an inbox unique on (channel, external id), a conversation for
 * each address, a clock that moves when told, and every log line kept.
 */
export class InboxPort implements ChannelPort {
  readonly inbox: Inbound[] = [];
  readonly logged: string[] = [];
  /** Set to make `receive` fail as a busy database would. */
  failure: Error | null = null;
  now = Date.UTC(2026, 10, 23, 2, 0, 0);
  readonly clock = { now: () => this.now };
  readonly ids = {
    next: () => `00000000-0000-7000-8000-${String(++this.count).padStart(12, '0')}`,
  };
  readonly log = {
    info: (...line: unknown[]) => void this.logged.push(JSON.stringify(line)),
    warn: (...line: unknown[]) => void this.logged.push(JSON.stringify(line)),
    error: (...line: unknown[]) => void this.logged.push(JSON.stringify(line)),
  };
  readonly alarms: string[] = [];
  readonly arrivals: object[] = [];
  /** What every process that shares this inside reads of the channel's secret. */
  kept: KeptSecret | null = null;
  readonly secret = {
    read: async () => this.kept,
    replace: async (read: KeptSecret | null, next: Pick<KeptSecret, 'value' | 'state'>) => {
      if (this.failure) throw this.failure;
      if (this.kept?.version !== read?.version) return false;
      this.kept = { ...next, version: (read?.version ?? 0) + 1, changedAt: this.now };
      return true;
    },
  };
  private readonly seen = new Set<string>();
  private readonly conversations = new Map<string, HistoryItem[]>();
  private count = 0;

  async receive(inbound: Inbound): Promise<'accepted' | 'duplicate'> {
    if (this.failure) throw this.failure;
    const key = `${inbound.channel}|${inbound.externalId}`;
    if (this.seen.has(key)) return 'duplicate';
    this.seen.add(key);
    this.inbox.push(inbound);
    const { channel, address, externalId, text } = inbound;
    this.append(
      { channel, address },
      { from: 'citizen', externalId, reply: { text, choices: [] } },
    );
    return 'accepted';
  }

  async history(
    channel: string,
    address: string,
    afterSeq: number,
  ): Promise<readonly HistoryItem[]> {
    const items = this.conversations.get(`${channel}|${address}`) ?? [];
    return items.filter((item) => item.seq > afterSeq);
  }

  async noticeArrived(by: object): Promise<void> {
    this.arrivals.push(by);
  }

  async alarm(reason: string): Promise<void> {
    this.alarms.push(reason);
  }

  /** The conversation answers: the row stands before the channel is asked to send it. */
  answer(to: { channel: string; address: string }, reply: Reply): void {
    this.append(to, { from: 'bot', reply });
  }

  private append(
    to: { channel: string; address: string },
    item: Omit<HistoryItem, 'seq' | 'at'>,
  ): void {
    const key = `${to.channel}|${to.address}`;
    const items = this.conversations.get(key) ?? [];
    const at = new Date(this.now).toISOString();
    this.conversations.set(key, [...items, { ...item, seq: items.length + 1, at }]);
  }
}
