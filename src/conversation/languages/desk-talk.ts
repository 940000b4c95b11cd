import type { CivilDate } from '../../shared/civil-date';

/** What a citizen is told of the staff desk; each sentence has at most 20 words. */
export interface DeskTalk {
  readonly before: (people: number) => string;
  readonly nextInLine: string;
  /** How many wait before her nobody could count. */
  readonly placeUnknown: string;
  readonly opensAt: (time: string, day: CivilDate) => string;
  readonly holidayMayMove: string;
  readonly hoursUnknown: string;
  /** Her owner was silent too long: she stands in the queue again. */
  readonly backInQueue: string;
  readonly promised: (text: string, day: CivilDate) => string;
  readonly closed: string;
  readonly askRating: string;
  readonly askWord: string;
  readonly ratingTaken: string;
  /** Phrases with which she asks for her place in the queue; matched without marks, anywhere in a message. */
  readonly asksTurn: readonly string[];
  /** Whole messages that answer the question from 1 to 5, without marks. */
  readonly scores: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>;
  /** Words around a score that say nothing more. */
  readonly fillers: readonly string[];
  /** Whole messages that decline to say a word. */
  readonly noWord: readonly string[];
}
