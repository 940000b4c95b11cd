/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.74,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0,
  /** Score from which a message leans so far to 'not ours' that no topic is claimed for it. */
  leaning: -0.18,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.26,
  /** What they were chosen on: utterances and abbreviations. */
  data: '9181803e62905d6cf3814383746ccdebc0e771391d4082af14cb688587f3e7d6',
  /** The weights that these utterances give, bit for bit. */
  weights: '28281879b6bf82f119c2845b50cc23d2f22d6ef83d3eaf58e5229a6ca5b316dc',
} as const;
