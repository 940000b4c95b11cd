import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedKey, TopicKey } from '../../src/conversation/model/topic-key';
import { ASKED, TOPICS } from '../../src/conversation/model/topic-key';
import { ROOT } from '../root';

/** A line to learn from. `topic` is null for what is none of our business. */
export interface Utterance {
  readonly topic: TopicKey | null;
  readonly asked: AskedKey | null;
  readonly text: string;
}

const FOLDER = join(ROOT, 'nlu', 'utterances');

/**
 * Everything in nlu/utterances: '<asked> | <words>' a line in the file of its topic, words alone in the
 * files of not-ours; '#' begins a remark.
 * @throws Error for a line or a file that cannot be read
 */
export function readUtterances(): Utterance[] {
  const ours = TOPICS.flatMap((topic) =>
    linesOf(join(FOLDER, `${topic}.txt`)).map((line) => ourLine(topic, line)),
  );
  const notOurs = readdirSync(join(FOLDER, 'not-ours'))
    .sort()
    .flatMap((file) => linesOf(join(FOLDER, 'not-ours', file)))
    .map((text) => ({ topic: null, asked: null, text }));
  return [...ours, ...notOurs];
}

/** The lines of a text file that say something, in NFC. */
export function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function ourLine(topic: TopicKey, line: string): Utterance {
  const [asked = '', ...rest] = line.split('|').map((part) => part.trim());
  const text = rest.join('|');
  const known = ASKED.find((key) => key === asked);
  if (known === undefined || text === '') throw new Error(`${topic}.txt: cannot read "${line}"`);
  return { topic, asked: known, text };
}
