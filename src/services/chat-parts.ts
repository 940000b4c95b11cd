import type { converse } from '../conversation/converse';
import type { TopicReader } from '../conversation/model/reader';
import type { Found, Reply, Sent } from '../conversation/turn';
import type { Log, SpanReader, Tokens } from '../shared/ports';
import type { ProgrammesIn, ServiceParts } from './service-parts';

/** The fold, handed in so that a test can bring a small one. */
export type Converse = typeof converse;

/** One message out. `outId` is its own id: the same message never has two. */
export interface Outgoing {
  readonly channel: string;
  readonly address: string;
  readonly reply: Reply;
  readonly outId: string;
  /** When she was last heard of, UTC milliseconds; null: never, or she left. */
  readonly heardAt: number | null;
}

/** A message of unknown outcome, to be looked up at its platform. */
export interface LookedFor extends Outgoing {
  /** It cannot have arrived before; UTC milliseconds. */
  readonly since: number;
  /** Platform's ids of other messages. */
  readonly known: readonly string[];
}
export type Look = (sought: LookedFor) => Promise<Found | null>;

export interface ChatParts extends ServiceParts {
  readonly log: Log;
  readonly tokens: Tokens;
  /** 0 (included) to 1 (excluded); spreads retries. */
  readonly random: () => number;
  readonly converse: Converse;
  /** Names topics where no phrase does; left out, phrases are all. */
  readonly reader?: TopicReader | undefined;
  /** Points at words of messages that were not understood; left out, nobody outside reads anything. */
  readonly spanReader?: SpanReader | undefined;
  readonly programmesIn: ProgrammesIn;
  /** How long an owner may be silent while her citizen waits before the queue has her back; half an hour when left out. */
  readonly staffSilentMs?: number | undefined;
  /** Where the sheet of a code is to be printed; absent where no page is served. */
  readonly sheetAt?: (code: string) => string;
  /** Other processes answer: this one stores messages and leaves them to the others' next look. */
  readonly storesOnly?: boolean;
  readonly send: (outgoing: Outgoing) => Promise<Sent>;
  /** How a channel asks its platform what arrived; undefined for one that cannot. */
  readonly lookIn?: (channel: string) => Look | undefined;
}
