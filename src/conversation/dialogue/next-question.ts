import type { Assessment, FactKey, Facts, FactState, Programme } from '../../policy';
import { assessPerson, FACT_KEYS, factToAsk, isOptions, outbid, PROGRAMMES } from '../../policy';
import { familiesOf } from '../languages/families';
import type { CivilDate } from '../../shared/civil-date';
import type { LawHere } from '../reply/say-fact';
import type { Subject } from '../state';
import { Lately } from './lately';

/** What the programmes in view say of a subject, in the register's order. */
export function assessmentsOf(
  { facts }: Pick<Subject, 'facts'>,
  inView: readonly string[],
  law: LawHere,
): readonly Assessment[] {
  // All are assessed: what is out of view may still take the place of what is in it.
  return assessedOnce(facts, law).filter(({ programme }) => inView.includes(programme));
}

/** One turn looks at the same person many times, and the next one at what she was before. */
function assessedOnce(facts: Facts, { on, programmes }: LawHere): readonly Assessment[] {
  const assessed = ASSESSED.get(programmes) ?? new Lately<readonly Assessment[]>(100);
  ASSESSED.set(programmes, assessed);
  return assessed.once(`${on} ${JSON.stringify(facts)}`, () => assessPerson(facts, on, programmes));
}

const ASSESSED = new WeakMap<readonly Programme[], Lately<readonly Assessment[]>>();

/** Questions that make sense only once another is answered: no amount before there is a pension. */
const ASKED_AFTER: Readonly<Partial<Record<FactKey, FactKey>>> = {
  pensionAmount: 'pension',
  wage: 'work',
  areaPerHead: 'hasHouse',
  houseOtherProvince: 'hasHouse',
  caredCount: 'caresFor',
  fosterKin: 'caresFor',
  deathPeriod: 'death',
  funeralTitle: 'death',
  emergencyDays: 'injured',
  meritSecond: 'meritTitle',
  meritThird: 'meritSecond',
  warInvalidPercent: 'meritSecond',
  sickSoldierPercent: 'meritSecond',
  agentOrangePercent: 'meritSecond',
  agentOrangeChildPercent: 'meritSecond',
  martyrs: 'meritTitle',
  nurture: 'meritTitle',
  helperAward: 'meritSecond',
  earlyRevolution: 'meritSecond',
  graveDistance: 'graveWork',
  graveVisitors: 'graveDistance',
};

/**
 * Questions that let another go first while it is open too: of the old, nearly everybody can say whether
 * there is a pension, and few hold a certificate of disability; a household knows whether it counts as poor,
 * sooner than who could be made to support her or in which class its commune stands; of an orphan nobody asks
 * first whether she was abandoned.
 */
const LETS_FIRST: Readonly<Partial<Record<FactKey, FactKey>>> = {
  disability: 'pension',
  supporter: 'poverty',
  areaClass: 'poverty',
  abandoned: 'mother',
  mother: 'father',
  keptChildren: 'allowance',
  allowance: 'youngChildren',
  studyingChildren: 'youngChildren',
  youngChildren: 'marriage',
};

/** Facts whose answers are too many to be offered at once. */
const LONG = FACT_KEYS.filter((fact) => familiesOf(fact).size > 0);

/**
 * The question that settles most for the programmes in view; null when no answer could change anything.
 * What she could not tell more exactly is not asked again.
 */
export function nextQuestion(
  subject: Subject,
  inView: readonly string[],
  on: CivilDate,
): FactKey | null {
  if (inView.length === 0) return null;
  const { facts, skipped } = subject;
  const asked = JSON.stringify([on, inView, skipped, facts]);
  return CHOSEN.once(asked, () => ({ fact: choose(subject, inView, on) })).fact;
}

/** Many people have told the same so far: most talks begin alike. */
const CHOSEN = new Lately<{ readonly fact: FactKey | null }>(2_000);

function choose(subject: Subject, inView: readonly string[], on: CivilDate): FactKey | null {
  const { facts } = subject;
  const halfway = halfwayIn(subject, inView, on);
  if (halfway !== null) return halfway;
  const first = factToAsk(facts, on, inView);
  const polite = first === null ? null : lettingFirst(first, openOf(subject, inView, on));
  const put = polite === null ? null : askable(polite, facts);
  if (put === null || !subject.skipped.includes(put)) return put ?? instead(subject, inView, on);
  return instead(subject, inView, on);
}

/** A long list of which only the kind was chosen so far: which of them comes next, while it still matters. */
function halfwayIn(subject: Subject, inView: readonly string[], on: CivilDate): FactKey | null {
  const chosen = LONG.filter((fact) => isFamily(fact, subject.facts[fact]));
  const wanted = chosen.filter((fact) => !subject.skipped.includes(fact));
  const open = wanted.length === 0 ? [] : openOf(subject, inView, on);
  return wanted.find((fact) => open.includes(fact)) ?? null;
}

function isFamily(fact: FactKey, known: FactState | undefined): boolean {
  if (known === undefined || !isOptions(known)) return false;
  const all = [...familiesOf(fact).values()].filter(({ length }) => length === known.length);
  return all.some((members) => members.every((one) => known.includes(one)));
}

/** The best question besides those that she cannot answer more exactly. */
function instead(subject: Subject, inView: readonly string[], on: CivilDate): FactKey | null {
  const { facts, skipped } = subject;
  const open = openOf(subject, inView, on);
  const possible = open.filter((fact) => askable(fact, facts) === fact && !skipped.includes(fact));
  const closed = open.filter((fact) => !possible.includes(fact));
  const without = Object.fromEntries(closed.map((fact) => [fact, 'declined' as const]));
  const next = factToAsk({ ...facts, ...without }, on, inView);
  if (next !== null && possible.includes(next)) return next;
  return FACT_KEYS.find((fact) => possible.includes(fact)) ?? null;
}

/** What the programmes in view still ask, those left out that could only give way to a higher allowance. */
function openOf(subject: Subject, inView: readonly string[], on: CivilDate): readonly FactKey[] {
  const assessed = assessmentsOf(subject, inView, { on, programmes: PROGRAMMES });
  const idle = outbid(assessed);
  return assessed.flatMap(({ programme, open }) => (idle.includes(programme) ? [] : open));
}

function lettingFirst(fact: FactKey, open: readonly FactKey[]): FactKey {
  const first = LETS_FIRST[fact];
  return first !== undefined && open.includes(first) ? lettingFirst(first, open) : fact;
}

/** The fact, or the one that must be known first; null when that one was declined. */
function askable(fact: FactKey, facts: Facts): FactKey | null {
  const first = ASKED_AFTER[fact];
  if (first === undefined) return fact;
  const known = facts[first];
  if (known === undefined) return first;
  return known === 'declined' ? null : fact;
}
