import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/conversation/languages';
import { packWeights } from '../../src/conversation/model/weights';
import { trainModel } from './train-model';
import { readUtterances, ROOT } from './utterances';

const FOLDER = join(ROOT, 'dist', 'nlu');
const WEIGHTS = join(FOLDER, 'weights.bin');
const MADE_FROM = join(FOLDER, 'weights.made-from');
/** Sources on which the bits depend. */
const CODE = ['scripts/nlu', 'src/conversation/model'];

/** The trained weights; trained anew only when the utterances or the code of the models changed. */
export function builtWeights(): Uint8Array {
  const key = fingerprint();
  if (existsSync(WEIGHTS) && existsSync(MADE_FROM)) {
    if (readFileSync(MADE_FROM, 'utf8') === key) return readFileSync(WEIGHTS);
  }
  const bytes = packWeights(trainModel(readUtterances()));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(WEIGHTS, bytes);
  writeFileSync(MADE_FROM, key);
  return bytes;
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
  const code = CODE.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file !== 'thresholds.ts')
      .sort()
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );
  return createHash('sha256').update(dataHash()).update(code.join('\n')).digest('hex');
}
