/** What a write says to whoever watches: kinds, ids and words; never a personal value. */
export interface Announced {
  /** Of which kind of record: see `services/live/kinds.ts`. */
  readonly kind: string;
  readonly subject: string;
  /** What about it: 'message', 'state' and the like. */
  readonly change: string;
  /** The commune that serves the subject; null where none is known. */
  readonly unitCode: string | null;
}
