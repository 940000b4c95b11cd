import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtWeights, dataHash, sha256 } from './nlu/built-weights';
import { chooseThresholds } from './nlu/choose-thresholds';
import { readUtterances } from './nlu/utterances';
import { ROOT } from './root';

const FILE = join(ROOT, 'src', 'conversation', 'model', 'thresholds.ts');

// Trains on four fifths of the utterances and looks at the fifth, five times; writes what it chose.
const { sure, maybe, leaning, notOurs } = chooseThresholds(readUtterances());
writeFileSync(
  FILE,
  `/** Chosen by \`npm run tune\` on the utterances themselves; never edited by hand. */
export const THRESHOLDS = {
  /** Margin of the best topic over the second from which the reader is sure. */
  sure: ${sure},
  /** Margin from which it asks back which of three is meant; below it, it says that it does not know. */
  maybe: ${maybe},
  /** Score from which a message leans so far to 'not ours' that no topic is claimed for it. */
  leaning: ${leaning},
  /** Score from which a message is clearly none of our business. */
  notOurs: ${notOurs},
  /** What they were chosen on: utterances and abbreviations. */
  data: '${dataHash()}',
  /** The weights that these utterances give, bit for bit. */
  weights: '${sha256(builtWeights())}',
} as const;
`,
);
