import { Message } from '../../src/records/entities/message.entity';
import type { Writer } from '../../src/records/rows';
import type { Platform } from './platform';
import type { Timeline } from './timeline';

/** The outside of a fault: where a message that leaves too early goes. */
export interface FaultPlace {
  readonly platform: Platform;
  readonly timeline: Timeline;
}

/** A guard taken away, to see that somebody notices. Only here: the program has no switch for it. */
export interface Mutant {
  /** What the database refuses a commit with, when it is not the word that is tried again. */
  readonly commitRefusedWith?: string;
  /** Statements before the run, and those that mend it. */
  readonly breaks?: readonly string[];
  readonly mends?: readonly string[];
  /** Stands in the way of a method of the rows; undefined: goes on as usual. */
  readonly instead?: (call: Call, at: FaultPlace) => Promise<unknown> | undefined;
}

interface Call {
  readonly rows: Writer;
  readonly name: string;
  readonly given: readonly unknown[];
}

const isMessages = ({ given }: Call) => given[0] === Message;
const firstMessages = ({ given }: Call) => [given[1]].flat() as Message[];
const KEY = 'ux_message_external';

/** Two doors that look at the same instant both find nothing; here that is every second instant. */
const blind: NonNullable<Mutant['instead']> = (call, { timeline }) => {
  const looks = call.name === 'find' && isMessages(call);
  if (!looks || Object(call.given[1]).externalId === undefined) return undefined;
  return timeline.now() % 2 === 0 ? Promise.resolve(null) : undefined;
};

export const MUTANTS = {
  'no look before storing': { instead: blind },
  'no key and no look before storing': {
    instead: blind,
    breaks: [`DROP INDEX ${KEY}`],
    mends: ['DELETE FROM message', `CREATE UNIQUE INDEX ${KEY} ON message (channel, externalId)`],
  },
  'sends before the commit': {
    instead: (call, { platform, timeline }) => {
      if (call.name !== 'insert' || !isMessages(call)) return undefined;
      const out = firstMessages(call).filter(({ direction }) => direction === 'out');
      if (out.length === 0) return undefined;
      for (const { id, conversationId } of out) {
        const at = timeline.now();
        platform.arrivals.push({
          outId: id,
          address: conversationId,
          at,
          claimedAt: at,
          told: true,
        });
      }
      return call.rows.insert(
        Message,
        out.map((one) => ({ ...one, delivery: 'sent' as const })),
      );
    },
  },
  'a refused commit is not tried again': { commitRefusedWith: 'SOMETHING_ELSE' },
  'a claim is worth nothing': {
    instead: ({ rows, name, given }) => {
      const patch = Object(given[2]) as Partial<Message>;
      if (name !== 'update' || patch.delivery !== 'sending') return undefined;
      return rows.update(Message, given[1] as object, { ...patch, leaseUntil: 0 });
    },
  },
  'versions and marks are ignored': {
    instead: ({ rows, name, given }) => {
      const { id } = Object(given[1]) as { id?: string };
      if (id === undefined) return undefined;
      if (name === 'guardedUpdate') {
        const { version } = given[1] as { version: number };
        const patch = { ...(given[2] as object), version: version + 1 };
        return rows.update(given[0] as typeof Message, { id }, patch as Partial<Message>);
      }
      const isDone = name === 'update' && Object(given[2]).delivery === 'done';
      return isDone ? rows.update(Message, { id }, given[2] as object).then(() => 1) : undefined;
    },
  },
} as const satisfies Readonly<Record<string, Mutant>>;

/** The rows of a transaction with a guard taken away. */
export function mutated(rows: Writer, mutant: Mutant, at: FaultPlace): Writer {
  const { instead } = mutant;
  if (instead === undefined) return rows;
  return new Proxy(rows, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) =>
        instead({ rows, name: String(name), given }, at) ??
        (Reflect.apply(value, target, given) as unknown);
    },
  });
}
