import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseBookThreshold } from './nlu/choose-book-threshold';
import { ROOT } from './root';

/** `npm run book:threshold`: chooses the book's threshold on its questions and writes it down. */
const { threshold, right, foreign, hash } = chooseBookThreshold();
writeFileSync(
  join(ROOT, 'src', 'conversation', 'book', 'threshold.ts'),
  `/** Below this score the book says that it does not know; chosen by \`npm run book:threshold\`. */
export const THRESHOLD = ${threshold};
/** Hash of the questions and articles on which it was chosen: a test says when they have changed since. */
export const THRESHOLD_OF = '${hash}';
`,
);
console.log(
  `threshold ${threshold}: ${right} % answered rightly, ${foreign} % of foreign ones answered`,
);
