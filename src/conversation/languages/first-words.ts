import type { AccountHearWords } from './account-words';
import type { Who } from './who';

/** What a person needs at once, before any question about the law. */
export const CRISES = [
  'suicide',
  'child-abuse',
  'violence',
  'fire',
  'flood',
  'medical',
  'rescue',
  'birth',
] as const;
export type CrisisKey = (typeof CRISES)[number];

/** What is written to the machine that is no question of a citizen about her own matter. */
export type OddityKey = 'injection' | 'others-data' | 'other-tongue';

export interface FirstRow<T> {
  readonly means: T;
  readonly says: readonly string[];
  /** Counts only where nothing of a benefit is named: 'mắc kẹt', but not 'hồ sơ của tôi mắc kẹt'. */
  readonly unlessMatter?: readonly string[];
  /** Counts only in a message of a few words, nothing of a benefit among them: 'cháy'. */
  readonly alone?: readonly string[];
  /** Counts only as the whole message: 'chay', which may be 'chạy' among others. */
  readonly only?: readonly string[];
}

/** How a citizen asks how far her file is: both a file and its progress are named, or the one asks it alone. */
export interface HowFarWords {
  readonly files: readonly string[];
  readonly progress: readonly string[];
  /** Phrases that ask it by themselves: 'tra cứu hồ sơ'. */
  readonly alone: readonly string[];
}

/** What is heard before a message is read for facts, and the fixed answers to it. Reviewed; nothing is filled in. */
export interface FirstWords {
  readonly crises: readonly FirstRow<CrisisKey>[];
  /** Longer phrases in which the words of a crisis are none: 'đã tự tử mất', 'sắp sinh nhật'. */
  readonly noCrises: readonly string[];
  /** Words of a benefit or of an office. */
  readonly matters: readonly string[];
  /** Longer phrases in which they are none: 'cần hỗ trợ gấp'. */
  readonly noMatters: readonly string[];
  /** Words that put a flood, a fire or an accident in the past. */
  readonly past: readonly string[];
  readonly oddities: readonly FirstRow<OddityKey>[];
  /** Longer phrases in which the words of an oddity are none: 'xem hồ sơ của tôi'. */
  readonly noOddities: readonly string[];
  /** 'Tin này có thật không?' */
  readonly genuine: readonly string[];
  /** 'Hồ sơ của tôi đến đâu rồi?' */
  readonly howFar: HowFarWords;
  /** 'liên kết tài khoản', 'tôi đang hưởng gì?' */
  readonly account: AccountHearWords;
  /** Words that make what follows a mere supposition: 'nếu'. */
  readonly supposing: readonly string[];
  /** Longer phrases in which they are none: 'I want to know if'. */
  readonly noSupposing: readonly string[];
  /** Words that end the supposition and begin the question: 'thì'. */
  readonly then: readonly string[];
  /** One fixed reply each, with the number to call. */
  readonly replies: Readonly<Record<CrisisKey, (you: Who) => string>>;
}
