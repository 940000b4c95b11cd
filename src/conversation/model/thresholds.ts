/** Chosen by `npm run tune` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: 0.55,
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: 0,
  /** Score from which a message leans so far to 'not ours' that no topic is claimed for it. */
  leaning: -0.17,
  /** Score from which a message is clearly none of our business. */
  notOurs: 0.21,
  /** What they were chosen on: utterances and abbreviations. */
  data: 'b9bf5edc0a27374b597a8831244fc8b559c261fc3c96381d9e8e910de80d03b1',
  /** The weights that these utterances give, bit for bit. */
  weights: '769a018e91a80a4896dfdca9a450db1562cf0b489d42e8b91a0732dfdfa3939c',
} as const;
