import type { Announced } from '../../records/announced';
import type { LiveEvent } from '../../records/entities/live-event.entity';
import type { Reader, Writer } from '../../records/rows';
import type { Actor, Operation } from '../actor';

/** One kind of record whose changes can be watched. A new kind is a file of this shape and a line in `kinds.ts`. */
export interface LiveKind {
  readonly kind: string;
  /** What its changes can be. */
  readonly changes: readonly string[];
  /** Who may watch it at all. */
  readonly operation: Operation;
  /** Whether the actor, who may watch the kind, sees the subject of this event as things are now. */
  sees(rows: Reader, actor: Actor, event: LiveEvent): Promise<boolean>;
}

/** A kind with its changes checked where they are announced. */
export function liveKind<Change extends string>(
  says: Omit<LiveKind, 'changes'> & { readonly changes: readonly Change[] },
) {
  return {
    ...says,
    /** Says within a write that something about a subject changed. */
    announce(
      rows: Pick<Writer, 'announce'>,
      change: Change,
      about: Pick<Announced, 'subject'> & Partial<Pick<Announced, 'unitCode'>>,
    ): void {
      rows.announce({ unitCode: null, ...about, kind: says.kind, change });
    },
  };
}
