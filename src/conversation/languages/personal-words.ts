/** What shows that a name, an address or somebody's number follows. Lower case; they stand for themselves and for
 * the same without marks. */
export interface PersonalWords {
  /** 'Tên tôi là': the words behind are a name. */
  readonly named: readonly string[];
  /** 'Bà', 'chị': the next word may be a name. */
  readonly titles: readonly string[];
  /** Middle names that stand between family and given name. */
  readonly middles: readonly string[];
  /** 'Thôn', 'xã': the words and the number behind are a place. */
  readonly places: readonly string[];
  /** Longer phrases in which these words show nothing: 'xã hội'. */
  readonly asides: readonly string[];
  /** Everyday words: never a name where a sentence begins or a title stands before, and the end of an address. */
  readonly plain: readonly string[];
  /** Digits as they are dictated. */
  readonly digits: readonly string[];
}
