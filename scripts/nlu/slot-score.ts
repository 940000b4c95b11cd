import { LANGUAGES } from '../../src/conversation/languages';
import type { Act } from '../../src/conversation/understand/act';
import { understand } from '../../src/conversation/understand/understand';
import type { FactKey } from '../../src/policy';
import { FACTS } from '../../src/policy';
import { bare } from './eval-noise';
import type { Random } from './random';
import { seeded } from './random';
import type { Annotated } from './slot-file';
import { READ_ON, slotText } from './slot-file';
import { typedInHurry } from './slot-noise';

/** How a message is written before it is read. */
export const SLICES = ['clean', 'no marks', 'noisy'] as const;
export type Slice = (typeof SLICES)[number];

/** Counted slots: heard and meant, heard only, meant only. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface SlotScore {
  readonly slice: Slice;
  /** F1 over all slots, each with its person. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of messages in which every slot was heard and nothing else. */
  readonly exact: number;
  readonly messages: number;
  readonly byFact: ReadonlyMap<string, Counts>;
  /** What was heard wrong or missed, message by message. */
  readonly misses: readonly Miss[];
}

interface Miss {
  readonly text: string;
  readonly group: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Copies of each message in the noisy slice, every one hurried in its own way. */
const COPIES = 5;
const SEED = 20_261_123;
/** People who live in a household of their own. */
const ELSEWHERE = ['neighbour', 'friend'];

/** Reads the annotated messages in one slice and counts what was heard. */
export function scoreSlots(messages: readonly Annotated[], slice: Slice): SlotScore {
  const random = seeded(SEED);
  const copies = messages.flatMap((message) =>
    written(message.text, slice, random).map((text) => ({ ...message, text })),
  );
  const heard = copies.map((message) => missOf(message));
  const byFact = new Map<string, Counts>();
  for (const { right, wrong, missed } of heard) {
    for (const slot of right) count(byFact, slot, 'right');
    for (const slot of wrong) count(byFact, slot, 'wrong');
    for (const slot of missed) count(byFact, slot, 'missed');
  }
  const misses = heard.filter(({ wrong, missed }) => wrong.length + missed.length > 0);
  return {
    slice,
    ...ratios(sum([...byFact.values()])),
    exact: 1 - misses.length / copies.length,
    messages: copies.length,
    byFact,
    misses,
  };
}

/** Precision, recall and F1 of counted slots. */
export function ratios({ right, wrong, missed }: Counts) {
  return {
    f1: share(2 * right, 2 * right + wrong + missed),
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
  };
}

/** The slots heard in a message, one spelling each. */
export function slotsHeard(text: string, asking: FactKey | null): string[] {
  const acts = understand(text.normalize('NFC'), {
    words: LANGUAGES.vi,
    on: READ_ON,
    asking: asking === null ? null : { person: 'self', fact: asking, known: undefined },
    offered: [],
    inView: [],
  });
  return [...new Set(acts.flatMap(slotsOf))];
}

function slotsOf(act: Act): string[] {
  if (act.act === 'answer') return [slotText(homeOr('self', act.fact), act.fact, act.value, false)];
  if (act.act !== 'fact') return [];
  const people = act.who.length === 0 ? ['-'] : act.who;
  const supposed = act.supposed === true;
  return people.map((who) => slotText(homeOr(who, act.fact), act.fact, act.value, supposed));
}

/** What is said of a household or a place is said of the one that the message is about. */
function homeOr(who: string, fact: FactKey): string {
  return FACTS[fact].of !== 'person' && !ELSEWHERE.includes(who) ? 'home' : who;
}

function missOf({
  text,
  asking,
  group,
  slots,
}: Annotated): Miss & { readonly right: readonly string[] } {
  const heard = slotsHeard(text, asking);
  return {
    text,
    group,
    right: heard.filter((slot) => slots.includes(slot)),
    wrong: heard.filter((slot) => !slots.includes(slot)),
    missed: slots.filter((slot) => !heard.includes(slot)),
  };
}

function written(text: string, slice: Slice, random: Random): string[] {
  if (slice === 'clean') return [text];
  if (slice === 'no marks') return [bare(text)];
  return Array.from({ length: COPIES }, () => typedInHurry(text, random));
}

function count(byFact: Map<string, Counts>, slot: string, as: keyof Counts): void {
  const fact = slot.slice(slot.indexOf('.') + 1, slot.indexOf('='));
  const before = byFact.get(fact) ?? { right: 0, wrong: 0, missed: 0 };
  byFact.set(fact, { ...before, [as]: before[as] + 1 });
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      right: total.right + one.right,
      wrong: total.wrong + one.wrong,
      missed: total.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
