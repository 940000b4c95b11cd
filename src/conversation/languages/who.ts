/** How a sentence names the person it speaks about: 'bác', 'mẹ bác'; 'you', 'your mother'. */
export interface Who {
  readonly name: string;
  /** The name without what tells her from others of the same relation, when that is her age. */
  readonly plain?: string;
  /** 'second' when it is the citizen herself (English verbs need it). */
  readonly person: 'second' | 'third';
}
