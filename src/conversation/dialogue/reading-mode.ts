import type { ControlKey } from '../languages/hear-words';
import type { SentenceKey } from '../languages/talk-words';
import type { ReadingMode } from '../state';
import type { Draft } from './draft';
import { sentence, withState } from './draft';
import { carryOn, respond } from './respond';
import { currentOf } from './subjects';

const MODES: Readonly<Partial<Record<ControlKey, readonly [ReadingMode, SentenceKey]>>> = {
  'read-aloud': ['aloud', 'readAloud'],
  'read-short': ['short', 'readShort'],
  'read-full': ['full', 'readFull'],
};

/** Answers are written this way from now on. */
export function inReading(draft: Draft, key: ControlKey): Draft {
  const mode = MODES[key];
  return mode === undefined ? draft : withState(draft, { reading: mode[0] });
}

/** Says so, and says the answer again in that way when there is one. */
export function read(draft: Draft, key: ControlKey): Draft {
  const mode = MODES[key];
  if (mode === undefined) return carryOn(draft);
  const told = sentence(inReading(draft, key), mode[1]);
  const { facts } = currentOf(told.state);
  const answered = told.state.inView.length > 0 && Object.keys(facts).length > 0;
  return answered ? respond(told, 'asked') : carryOn(told);
}
