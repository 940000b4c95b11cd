import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import { fullYears } from '../shared/civil-date';
import type { ChoiceKey, FactKey, Facts, NumberKey, OptionOf } from './facts';
import { checkFacts } from './kernel/check-facts';

/** Two facts that cannot both be so of one person; both known well enough to be sure of it. */
export interface Contradiction {
  /** Literal, never renamed; every language words it. */
  readonly key: ContradictionKey;
  readonly facts: readonly [FactKey, FactKey];
}

/** Nobody draws a retirement pension earlier, whatever his work was. */
const YOUNGEST_PENSIONER = 35;
/** Insured work, an office or a household of one's own before this age is a slip of the pen. */
const YOUNGEST_WORKER = 13;
const YOUNGEST_VETERAN = 18;
/** A pregnancy before this age is a slip of the pen. */
const YOUNGEST_MOTHER = 9;
/** Nobody is in kindergarten at this age, however late she began. */
const OLDEST_AT_PRESCHOOL = 9;
/** Titles for what somebody did or suffered herself. */
const OWN_DEEDS: readonly OptionOf<'meritTitle'>[] = [
  'war-invalid',
  'sick-soldier',
  'imprisoned',
  'heroic-mother',
  'hero',
  'helper',
  'pre-uprising',
];
/** What a child, too, may do or live in. */
const NO_WORK: readonly OptionOf<'work'>[] = ['none', 'student', 'foreign-student', 'institution'];

interface Entry {
  readonly facts: readonly [FactKey, FactKey];
  readonly sure: (facts: Facts, on: CivilDate) => boolean;
}

const ENTRIES = {
  'pensioner-too-young': {
    facts: ['pension', 'birth'],
    sure: (facts, on) =>
      only(facts, 'pension', ['retirement']) && under(facts, YOUNGEST_PENSIONER, on),
  },
  'pension-without-pension': {
    facts: ['pensionAmount', 'pension'],
    sure: (facts) => only(facts, 'pension', ['none']) && positive(facts, 'pensionAmount'),
  },
  // Luật 41/2024/QH15, Điều 21: nobody under 70 is on the rolls of the social pension.
  'social-pensioner-too-young': {
    facts: ['allowance', 'birth'],
    sure: (facts, on) => only(facts, 'allowance', ['social-pension']) && under(facts, 70, on),
  },
  'working-child': {
    facts: ['work', 'birth'],
    sure: (facts, on) => excludes(facts, 'work', NO_WORK) && under(facts, YOUNGEST_WORKER, on),
  },
  'wage-without-work': {
    facts: ['wage', 'work'],
    sure: (facts) => only(facts, 'work', ['none', 'student']) && positive(facts, 'wage'),
  },
  'veteran-too-young': {
    facts: ['merit', 'birth'],
    sure: (facts, on) =>
      only(facts, 'merit', ['veteran', 'resistance', 'deputy']) &&
      under(facts, YOUNGEST_VETERAN, on),
  },
  'married-child': {
    facts: ['family', 'birth'],
    sure: (facts, on) => excludes(facts, 'family', ['single']) && under(facts, YOUNGEST_WORKER, on),
  },
  'floor-without-house': {
    facts: ['areaPerHead', 'hasHouse'],
    sure: (facts) => facts.hasHouse === false && positive(facts, 'areaPerHead'),
  },
  'house-elsewhere-without-house': {
    facts: ['houseOtherProvince', 'hasHouse'],
    sure: (facts) => facts.hasHouse === false && facts.houseOtherProvince === true,
  },
  'head-beyond-house': {
    facts: ['dwellingPerHead', 'houseArea'],
    sure: (facts) => above(facts, 'dwellingPerHead', 'houseArea'),
  },
  'marriage-and-family': {
    facts: ['marriage', 'family'],
    sure: (facts) =>
      (only(facts, 'marriage', ['married']) && excludes(facts, 'family', ['couple'])) ||
      (only(facts, 'marriage', ['unmarried', 'widowed']) && only(facts, 'family', ['couple'])),
  },
  'spouse-of-a-child': {
    facts: ['marriage', 'birth'],
    sure: (facts, on) =>
      excludes(facts, 'marriage', ['unmarried']) && under(facts, YOUNGEST_WORKER, on),
  },
  'child-of-a-child': {
    facts: ['youngChildren', 'birth'],
    sure: (facts, on) => positive(facts, 'youngChildren') && under(facts, YOUNGEST_WORKER, on),
  },
  'pregnant-child': {
    facts: ['pregnant', 'birth'],
    sure: (facts, on) => facts.pregnant === true && under(facts, YOUNGEST_MOTHER, on),
  },
  'pregnant-and-dead': {
    facts: ['pregnant', 'death'],
    sure: (facts) => facts.pregnant === true && only(facts, 'death', ['ordinary', 'disaster']),
  },
  'student-at-no-school': {
    facts: ['schooling', 'work'],
    sure: (facts) =>
      only(facts, 'schooling', ['none']) && only(facts, 'work', ['student', 'foreign-student']),
  },
  'boarder-at-no-school': {
    facts: ['boarding', 'schooling'],
    sure: (facts) =>
      excludes(facts, 'boarding', ['none']) && only(facts, 'schooling', ['none', 'college']),
  },
  'preschool-too-old': {
    facts: ['schooling', 'birth'],
    sure: (facts, on) =>
      only(facts, 'schooling', ['preschool']) && over(facts, OLDEST_AT_PRESCHOOL, on),
  },
  'college-too-young': {
    facts: ['schooling', 'birth'],
    sure: (facts, on) => only(facts, 'schooling', ['college']) && under(facts, YOUNGEST_WORKER, on),
  },
  'title-without-merit': {
    facts: ['meritTitle', 'merit'],
    sure: (facts) =>
      excludes(facts, 'meritTitle', ['none', 'carer']) && only(facts, 'merit', ['none']),
  },
  'title-too-young': {
    facts: ['meritTitle', 'birth'],
    sure: (facts, on) => only(facts, 'meritTitle', OWN_DEEDS) && under(facts, YOUNGEST_VETERAN, on),
  },
  'months-beyond-months': {
    facts: ['insuredIn24', 'insuredIn36'],
    sure: (facts) => above(facts, 'insuredIn24', 'insuredIn36'),
  },
  'job-goes-on': {
    facts: ['jobEndedMonths', 'jobEnded'],
    sure: (facts) => facts.jobEnded === false && positive(facts, 'jobEndedMonths'),
  },
  'days-without-injury': {
    facts: ['emergencyDays', 'injured'],
    sure: (facts) => facts.injured === false && positive(facts, 'emergencyDays'),
  },
} as const satisfies Record<string, Entry>;

export type ContradictionKey = keyof typeof ENTRIES;
export const CONTRADICTION_KEYS = Object.keys(ENTRIES) as ContradictionKey[];

/** The first contradiction among what is known of one person; null when there is none for sure. */
export function contradictionIn(facts: Facts, on: CivilDate): Contradiction | null {
  for (const key of CONTRADICTION_KEYS) {
    const entry: Entry = ENTRIES[key];
    if (entry.sure(facts, on)) return { key, facts: entry.facts };
  }
  return null;
}

/**
 * Refuses facts that cannot be, each by itself or two together.
 * @throws AppError BAD_INPUT like `checkFacts`; CONTRADICTION with both facts (`fact`, `with`) and the key (`why`).
 */
export function checkTogether(facts: Facts, on: CivilDate): void {
  checkFacts(facts, on);
  const found = contradictionIn(facts, on);
  if (found === null) return;
  const [fact, other] = found.facts;
  throw new AppError(
    'CONTRADICTION',
    `The facts "${fact}" and "${other}" of one person cannot both be so (${found.key}): correct one of them.`,
    { fact, with: other, why: found.key },
  );
}

function only<K extends ChoiceKey>(facts: Facts, key: K, options: readonly OptionOf<K>[]): boolean {
  const known = facts[key] as readonly string[] | 'declined' | undefined;
  if (known === undefined || known === 'declined') return false;
  return known.every((one) => (options as readonly string[]).includes(one));
}

function excludes<K extends ChoiceKey>(
  facts: Facts,
  key: K,
  options: readonly OptionOf<K>[],
): boolean {
  const known = facts[key] as readonly string[] | 'declined' | undefined;
  if (known === undefined || known === 'declined') return false;
  return !known.some((one) => (options as readonly string[]).includes(one));
}

function under({ birth }: Facts, years: number, on: CivilDate): boolean {
  return birth !== undefined && birth !== 'declined' && fullYears(birth.min, on) < years;
}

function over({ birth }: Facts, years: number, on: CivilDate): boolean {
  return birth !== undefined && birth !== 'declined' && fullYears(birth.max, on) > years;
}

/** The least that the one may be is more than the most that the other may be. */
function above(facts: Facts, key: NumberKey, than: NumberKey): boolean {
  const [known, limit] = [facts[key], facts[than]];
  if (known === undefined || known === 'declined') return false;
  return limit !== undefined && limit !== 'declined' && known.min > limit.max;
}

function positive(facts: Facts, key: NumberKey): boolean {
  const known = facts[key];
  return known !== undefined && known !== 'declined' && known.min > 0;
}
