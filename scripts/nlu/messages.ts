import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AskedKey, TopicKey } from '../../src/conversation/model/topic-key';
import { ASKED, TOPICS } from '../../src/conversation/model/topic-key';
import { ROOT } from '../root';
import type { Judged } from './measure';
import { linesOf } from './utterances';

const EVAL = join(ROOT, 'nlu', 'eval');

/** The first evaluation set, and one written when the models were already tuned on the first. */
export const OWN_SETS = ['messages.txt', 'messages-unseen.txt'] as const;
type OwnSet = (typeof OWN_SETS)[number];

/** Our own evaluation messages: '<slice> | <topics> | <asked> | <words>' a line, alternatives behind a comma. */
export function ownMessages(set: OwnSet): Judged[] {
  return linesOf(join(EVAL, set)).map((line) => {
    const [slice = '', topics = '', asked = '', ...rest] = line.split('|').map((one) => one.trim());
    return {
      slice,
      topics: keysOf<TopicKey>(TOPICS, topics, line),
      asked: keysOf<AskedKey>(ASKED, asked, line),
      text: rest.join('|'),
    };
  });
}

function keysOf<T extends string>(known: readonly T[], list: string, line: string): T[] {
  if (list === '-') return [];
  return list.split(',').map((name) => {
    const key = known.find((one) => one === name.trim());
    if (key === undefined) throw new Error(`nlu/eval: cannot read "${line}"`);
    return key;
  });
}

type LabelMap = Readonly<Record<string, 'skip' | readonly TopicKey[]>>;

interface Line {
  readonly text: string;
  readonly label: string;
  readonly accept?: readonly string[];
}

/**
 * Messages of any JSONL of {text, label, accept}; labels are ours, or those of nlu/eval/label-map.json (a
 * label-map.json beside the file goes before it). 'skip' leaves a label out.
 */
export function foreignMessages(path: string): { messages: Judged[]; skipped: number } {
  const beside = join(dirname(path), 'label-map.json');
  const map = JSON.parse(
    readFileSync(existsSync(beside) ? beside : join(EVAL, 'label-map.json'), 'utf8'),
  ) as LabelMap;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  const messages = lines.flatMap(({ text, label, accept = [] }): Judged[] => {
    const [first, ...others] = [label, ...accept].map((one) => topicsOf(one, map));
    if (first === 'skip' || first === undefined) return [];
    const more = others.flatMap((one) => (one === 'skip' ? [] : one));
    const topics = first.length === 0 ? [] : [...new Set([...first, ...more])];
    return [{ text, topics, asked: [], slice: 'given' }];
  });
  return { messages, skipped: lines.length - messages.length };
}

function topicsOf(label: string, map: LabelMap): 'skip' | readonly TopicKey[] {
  const mapped = Object.hasOwn(map, label) ? map[label] : undefined;
  if (mapped !== undefined) return mapped;
  const own = TOPICS.find((key) => key === label);
  if (own === undefined) throw new Error(`label-map.json has no topic for "${label}"`);
  return [own];
}
