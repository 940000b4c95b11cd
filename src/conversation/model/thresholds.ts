/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.52,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0,
  /** Score from which a message leans so far to 'not ours' that no topic is claimed for it. */
  leaning: -0.21,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.19,
  /** What they were chosen on: utterances and abbreviations. */
  data: 'c4c35fe1c7bd3cd0e5ecc473dd39b321cff7fa29271e94d00ecd58285cb3b764',
  /** The weights that these utterances give, bit for bit. */
  weights: '9506b60a5136f83c76a1b645e307f7cb1d96dbb86075076976072b2f81db4182',
} as const;
