/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.76,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.26,
  /** What they were chosen on: utterances and abbreviations. */
  data: '0be1c0bc62c3eca6bbc7573636f507643f4fc8874a5555f520c06e484a4ec362',
  /** The weights that these utterances give, bit for bit. */
  weights: '145dcc21d59fafa56a271bcd77a553168582a3318e31f687a323c99cf7ddba20',
} as const;
