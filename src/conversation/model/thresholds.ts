/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.5,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0,
  /** Score from which a message leans so far to 'not ours' that no topic is claimed for it. */
  leaning: -0.22,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.16,
  /** What they were chosen on: utterances and abbreviations. */
  data: 'f5563a88183c0e52c331afda513109a2d26bb901c97534db63305e0584f07b32',
  /** The weights that these utterances give, bit for bit. */
  weights: 'acab8fc1cdedab55e64d2ee6a226425f00f3ef09fcc4ece9eb5f768ba96ebb3f',
} as const;
