import type { Mention } from '../languages/hear-words';
import type { PersonRef } from '../state';

/** A person of the message: the words that name her, and who that is. */
export interface PersonFound {
  readonly mention: Mention;
  readonly who: readonly PersonRef[];
  readonly at: number;
  readonly to: number;
}
