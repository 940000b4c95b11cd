/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.76,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0,
  /** Score from which a message leans so far to 'not ours' that no topic is claimed for it. */
  leaning: -0.18,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.26,
  /** What they were chosen on: utterances and abbreviations. */
  data: 'f5299d9a0fb765ba3167aba00e57d091e644b209cbcf8bf7f58617268c863114',
  /** The weights that these utterances give, bit for bit. */
  weights: '1716b18ac09f4e0dbd1e013e0f9e601b0ab2e1db4b32b065f5c06597fbcec7d3',
} as const;
