/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.5,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0.05,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.2,
  data: '',
  weights: '',
} as const;
