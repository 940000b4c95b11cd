import type { ChoiceKey, FactKey, OptionOf } from '../../policy';

/** More answers than this are asked for in two steps: of which kind, then which of them. */
export const AT_ONCE = 8;

const TITLES = {
  wounded: ['war-invalid', 'sick-soldier', 'agent-orange', 'imprisoned'],
  kin: ['martyr-survivor', 'merit-survivor', 'agent-orange-child', 'carer'],
  honoured: ['heroic-mother', 'hero', 'helper', 'pre-uprising'],
} as const;

/** Kinds into which the answers to a long question fall; an answer in none of them is offered by itself at once. */
const FAMILIES = {
  work: {
    hired: ['employee', 'on-leave', 'part-time', 'business-owner', 'unpaid-leave'],
    commune: [
      'commune-part-timer',
      'village-part-timer',
      'village-health-worker',
      'security-force',
    ],
    forces: ['armed-forces', 'military-cadet'],
    other: ['artisan', 'unemployment-benefit', 'foreign-student', 'institution'],
  },
  merit: {
    self: ['merit', 'veteran', 'resistance'],
    kin: ['martyr-relative', 'merit-relative'],
    forces: ['forces-relative', 'defence-worker-relative'],
    other: ['organ-donor', 'deputy', 'trafficking-victim', 'mine-victim'],
  },
  housingGroup: {
    working: ['worker', 'official', 'armed-forces'],
    returned: ['land-recovered', 'duty-house-returned'],
  },
  meritTitle: TITLES,
  meritSecond: TITLES,
  meritThird: TITLES,
} as const satisfies {
  readonly [K in ChoiceKey]?: Readonly<Record<string, readonly OptionOf<K>[]>>;
};

type Families = typeof FAMILIES;

/** What a choice with families says besides: the button of each. */
export type FamilyWords<K extends ChoiceKey> = K extends keyof Families
  ? { readonly families: Readonly<Record<keyof Families[K], string>> }
  : unknown;

/** The families of a fact by key; none for a fact whose answers are offered all at once. */
export function familiesOf(fact: FactKey): ReadonlyMap<string, readonly string[]> {
  const all: Readonly<Partial<Record<FactKey, Readonly<Record<string, readonly string[]>>>>> =
    FAMILIES;
  return new Map(Object.entries(all[fact] ?? {}));
}

interface Offered {
  readonly kind: 'option' | 'family';
  readonly key: string;
}

/** What is offered first of so many possible answers: each of them, or a family for those that belong together; "other" last. */
export function offeredFirst(fact: FactKey, options: readonly string[]): readonly Offered[] {
  const families = [...(options.length > AT_ONCE ? familiesOf(fact) : [])];
  const offered = options.flatMap((option): Offered[] => {
    const [key, members = []] = families.find(([, one]) => one.includes(option)) ?? [];
    const possible = options.filter((one) => members.includes(one));
    if (key === undefined || possible.length < 2) return [{ kind: 'option', key: option }];
    return possible[0] === option ? [{ kind: 'family', key }] : [];
  });
  return [
    ...offered.filter(({ key }) => key !== 'other'),
    ...offered.filter(({ key }) => key === 'other'),
  ];
}
