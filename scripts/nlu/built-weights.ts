import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/conversation/languages';
import { packWeights } from '../../src/conversation/model/weights';
import { ROOT } from '../root';
import { trainModel } from './train-model';
import { readUtterances } from './utterances';

const FOLDER = join(ROOT, 'dist', 'nlu');
const WEIGHTS = join(FOLDER, 'weights.bin');
const MADE_FROM = join(FOLDER, 'weights.made-from');
/** Sources on which the bits depend, besides what is learnt. */
const CODE = [
  ...['noise', 'random', 'svm', 'train-model', 'utterances'].map(
    (file) => `scripts/nlu/${file}.ts`,
  ),
  ...['features', 'ngrams', 'score', 'topic-key', 'weights'].map(
    (file) => `src/conversation/model/${file}.ts`,
  ),
  'src/conversation/understand/token.ts',
];

/** The trained weights; trained anew only when the utterances or the code of the models changed. */
export function builtWeights(): Uint8Array {
  const key = fingerprint();
  if (existsSync(WEIGHTS) && existsSync(MADE_FROM)) {
    if (readFileSync(MADE_FROM, 'utf8') === key) return readFileSync(WEIGHTS);
  }
  const bytes = packWeights(trainModel(readUtterances()));
  mkdirSync(FOLDER, { recursive: true });
  replace(WEIGHTS, bytes);
  replace(MADE_FROM, key);
  return bytes;
}

/** Another process never sees half of a file. */
function replace(path: string, content: Uint8Array | string): void {
  const made = `${path}.${process.pid}`;
  writeFileSync(made, content);
  renameSync(made, path);
}

/** Fingerprint of what the models learn from: the utterances and the table of abbreviations. */
export function dataHash(): string {
  const data = [readUtterances(), Object.entries(LANGUAGES.vi.hear.abbreviations).sort()];
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function fingerprint(): string {
  const code = CODE.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  return createHash('sha256').update(dataHash()).update(code.join('\n')).digest('hex');
}
