import type { Found, HistoryItem, Inbound, Reply, Sent } from '../src/conversation/turn';
import type { Clock, Ids, Log } from '../src/shared/ports';

export type { Found, HistoryItem, Sent } from '../src/conversation/turn';

/**
 * The contract every channel keeps. A channel translates and decides nothing: it reads a platform's
 * payload into `Inbound`, hands it to `receive`, and renders a `Reply` for its platform.
 */
export interface Channel {
  readonly name: string;
  readonly limits: ChannelLimits;
  /** HTTP routes to mount; empty for a channel that is not reached over HTTP. */
  readonly routes: readonly Route[];
  /** Sends one reply; the outbox calls it after commit and retries by the outcome. */
  send(address: string, reply: Reply, outId: string): Promise<Sent>;
  /**
   * Why nothing can be sent now to whoever was last heard of at `heardAt` (UTC milliseconds; null: never, or she
   * left); null when it can. Absent where a platform sets no such limit.
   */
  blocked?(address: string, heardAt: number | null): Promise<Sent | null>;
  /** Asks the platform whether a message of unknown outcome arrived; null when it cannot say. */
  find?(address: string, reply: Reply, sought: Sought): Promise<Found | null>;
  /** Sends a message by an approved template. */
  sendNotice?(notice: OutNotice): Promise<Sent>;
  /** Begins polling or reading, if the channel does; resolves when it listens. */
  start(): Promise<void>;
  /** Stops taking messages in; resolves when nothing is in flight. */
  stop(): Promise<void>;
}

export interface Sought {
  readonly outId: string;
  /** It cannot have arrived before; UTC milliseconds. */
  readonly since: number;
  /** Platform's ids of other messages. */
  readonly known: readonly string[];
}

export interface OutNotice {
  readonly way: 'user' | 'phone';
  /** The platform's id of her, or her telephone (84…). */
  readonly target: string;
  readonly templateId: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The same for the same notice, however often it is tried. */
  readonly trackingId: string;
}

export interface ChannelLimits {
  /** Longest text of one message, in UTF-16 units after NFC. */
  readonly text: number;
  /** Most buttons one message can carry; 0 where choices are numbered text only. */
  readonly choices: number;
}

/** What `app.ts` gives each channel: the way in, the way to re-read what was sent, and the outside. */
export interface ChannelPort {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /**
   * Stores one message durably and returns; the answer comes later through `send`. The same
   * (channel, externalId) a second time is 'duplicate' and has no effect.
   */
  receive(inbound: Inbound): Promise<'accepted' | 'duplicate'>;
  /** Both sides of one address's conversation after `afterSeq`, oldest first; for resuming clients. */
  history(channel: string, address: string, afterSeq: number): Promise<readonly HistoryItem[]>;
  /** A secret that the platform changes from time to time, kept for this and every other process. */
  readonly secret: SecretStore;
  /** The platform says that a notice arrived, by our number or by its own. */
  noticeArrived(by: { trackingId: string } | { platformId: string }): Promise<void>;
  /** The platform lets us no longer speak: somebody must look. `reason` is a machine word. */
  alarm(reason: string): Promise<void>;
}

export interface SecretStore {
  /** Null before the first. */
  read(): Promise<KeptSecret | null>;
  /** Replaces what was read (null: nothing); false when another process was quicker. Committed once it resolves. */
  replace(read: KeptSecret | null, next: Pick<KeptSecret, 'value' | 'state'>): Promise<boolean>;
}

export interface KeptSecret {
  readonly value: string;
  /** 'rotating': another was asked for, so this one may be spent. 'lost': a person must fetch one. */
  readonly state: 'ready' | 'rotating' | 'lost';
  readonly version: number;
  /** UTC milliseconds. */
  readonly changedAt: number;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Requests that one client may make in a minute; absent for the server's own limit. */
  readonly perMinute?: number;
  handle(request: HttpRequest): Promise<HttpAnswer>;
}

/** A request in neutral terms; `rawBody` is the bytes as they came, for signatures. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly rawBody: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For server-sent events: given the open answer once its headers are out; returns what to do on close. */
  readonly stream?: (out: StreamOut) => () => void;
}

/** An answer that stays open. Writing to one that the client has left has no effect. */
export interface StreamOut {
  write(chunk: string): void;
  /** Resolves when the client has taken what was written, or has left. */
  drained(): Promise<void>;
  end(): void;
}
