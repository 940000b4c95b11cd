import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelPort, KeptSecret } from '../channel';
import type { TokenPair, ZaloClient } from './zalo.client';
import { CallFailed } from './zalo.client';

/** An access token lives 25 hours; another is fetched when so much is left. */
const ROTATE_BEFORE_MS = 5 * 3_600_000;
const LAST_MINUTE_MS = 60_000;
/** After it a rotation that nobody finished counts as broken off. */
const ROTATION_MS = 60_000;
const LOOK_EVERY_MS = 100;
const LONGEST_WAIT_MS = 8_000;
const SAVE_AGAIN_MS = 500;

interface Pair {
  readonly access: string;
  readonly refresh: string;
  /** UTC milliseconds. */
  readonly expiresAt: number;
  /** Hashes of the refresh tokens that the configuration ever held: one of them begins nothing anew. */
  readonly seeds: readonly string[];
}

type Held = KeptSecret & { readonly pair: Pair };

export interface TokensParts {
  readonly client: ZaloClient;
  readonly app: { readonly appId: string; readonly appSecret: string };
  /** The refresh token that a person fetched at Zalo. */
  readonly firstRefreshToken: string;
  readonly port: Pick<ChannelPort, 'secret' | 'clock' | 'log' | 'alarm'>;
}

/**
 * The account's pair of tokens. A refresh token works once: whoever spends one writes down before that it does, and
 * the new pair after it before anybody uses it. Of several processes one rotates; a rotation that was broken off is
 * tried once more with the token it had, and if that is spent, somebody must fetch another: an alarm, no loop.
 */
export class ZaloTokens {
  private held: Held | null = null;
  private flight: Promise<string> | null = null;

  constructor(private readonly parts: TokensParts) {}

  /** An access token that may be used now. @throws CallFailed 'wait' or 'person' */
  async access(): Promise<string> {
    const { pair } = this.held ?? {};
    if (pair !== undefined && this.left(pair) > ROTATE_BEFORE_MS) return pair.access;
    return this.together(() => this.current(this.parts.port.clock.now()));
  }

  /** Another token than one that Zalo just refused. @throws CallFailed */
  async instead(refused: string): Promise<string> {
    await this.flight?.catch(() => undefined);
    if (this.held !== null && this.held.pair.access !== refused) return this.held.pair.access;
    this.held = null;
    return this.together(() => this.afterRefusal(refused));
  }

  /** Callers at the same moment share one answer. */
  private together(fetch: () => Promise<string>): Promise<string> {
    this.flight ??= fetch().finally(() => (this.flight = null));
    return this.flight;
  }

  private async afterRefusal(refused: string): Promise<string> {
    const held = await this.read();
    if (held.pair.access !== refused && held.state === 'ready') return this.use(held);
    if (held.state === 'lost') throw new CallFailed('person', 'token lost');
    if (held.state === 'ready') return this.rotate(held);
    return this.current(this.parts.port.clock.now());
  }

  private async current(since: number): Promise<string> {
    for (let waited = 0; ; waited += LOOK_EVERY_MS) {
      const held = await this.read();
      if (held.state === 'lost') throw new CallFailed('person', 'token lost');
      const left = this.left(held.pair);
      if (held.state === 'ready') {
        return left > ROTATE_BEFORE_MS ? this.use(held) : this.rotate(held);
      }
      const now = this.parts.port.clock.now();
      if (now - held.changedAt >= ROTATION_MS) return this.rotate(held);
      // Somebody else rotates: the old token still works, while it lasts.
      if (left > LAST_MINUTE_MS) return held.pair.access;
      if (waited >= LONGEST_WAIT_MS || now - since >= LONGEST_WAIT_MS) {
        throw new CallFailed('wait', 'rotation under way');
      }
      await sleep(LOOK_EVERY_MS);
    }
  }

  private async rotate(from: Held): Promise<string> {
    const { secret, clock } = this.parts.port;
    const begun = await secret.replace(from, { value: from.value, state: 'rotating' });
    if (!begun) return this.current(clock.now());
    const fresh = await this.fetchPair(from);
    const pair: Pair = {
      access: fresh.access_token,
      refresh: fresh.refresh_token,
      expiresAt: clock.now() + fresh.expires_in * 1000,
      seeds: from.pair.seeds,
    };
    await this.save(pair);
    return pair.access;
  }

  private async fetchPair(from: Held): Promise<TokenPair> {
    const { client, app, port } = this.parts;
    try {
      return await client.refresh(from.pair.refresh, app);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      port.log.error('zalo.not-renewed', { reason: error.reason, kind: error.kind });
      // 'unknown' stays 'rotating': it may be spent, which the next try with it shows.
      if (error.kind === 'person') await this.lose(from, error.reason);
      if (error.kind === 'wait' || error.kind === 'unreached') await this.giveBack(from);
      throw error.kind === 'person' ? error : new CallFailed('wait', error.reason);
    }
  }

  private async giveBack({ value, version }: Held): Promise<void> {
    const { secret } = this.parts.port;
    const now = await secret.read();
    if (now?.state !== 'rotating' || now.version !== version + 1) return;
    await secret.replace(now, { value, state: 'ready' });
  }

  private async lose({ value, version, pair }: Held, reason: string): Promise<void> {
    const { port } = this.parts;
    const now = await port.secret.read();
    if (now === null || now.version !== version + 1 || parse(now.value).refresh !== pair.refresh) {
      return;
    }
    await port.secret.replace(now, { value, state: 'lost' });
    await port.alarm(reason);
  }

  /** The new pair exists nowhere but here: nothing else is done until it is written down, whatever was written meanwhile. */
  private async save(pair: Pair): Promise<void> {
    const { secret, log } = this.parts.port;
    const value = JSON.stringify(pair);
    for (;;) {
      try {
        const read = await secret.read();
        if (await secret.replace(read, { value, state: 'ready' })) {
          const version = (read?.version ?? 0) + 1;
          const changedAt = this.parts.port.clock.now();
          this.held = { value, state: 'ready', version, changedAt, pair };
          return;
        }
      } catch (error) {
        log.error('zalo.pair-not-saved', { kind: error instanceof Error ? error.name : 'error' });
      }
      await sleep(SAVE_AGAIN_MS);
    }
  }

  /** What every process sees; a refresh token that somebody put into the configuration anew begins a new line. */
  private async read(): Promise<Held> {
    const { secret } = this.parts.port;
    const { firstRefreshToken } = this.parts;
    for (;;) {
      const kept = await secret.read();
      const pair = kept === null ? null : parse(kept.value);
      const seed = createHash('sha256').update(firstRefreshToken).digest('hex');
      if (kept !== null && pair?.seeds.includes(seed) === true) return { ...kept, pair };
      const seeds = [...(pair?.seeds ?? []), seed];
      const first: Pair = { access: '', refresh: firstRefreshToken, expiresAt: 0, seeds };
      await secret.replace(kept, { value: JSON.stringify(first), state: 'ready' });
    }
  }

  private use(held: Held): string {
    this.held = held;
    return held.pair.access;
  }

  private left({ expiresAt }: Pair): number {
    return expiresAt - this.parts.port.clock.now();
  }
}

/** Trusted: the seal is ours. */
function parse(value: string): Pair {
  return JSON.parse(value) as Pair;
}
