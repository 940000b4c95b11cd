import type { Facts, Range } from '../src/policy';
import type { CivilDate } from '../src/shared/civil-date';
import { fullYears } from '../src/shared/civil-date';

/** What a programme comes to for somebody of whom everything is known: đồng a month, 0 for a no. */
export type Pay = number | 'commune-decides' | 'right';
/** Social pension, assistance for older people, assistance for disability, social housing for merit. */
export type Pays = readonly [Pay, Pay, Pay, Pay];

/** Somebody of whom every fact that the ten rules test is known exactly; her age is worked out already. */
export interface PlainPerson {
  readonly age: number;
  readonly poverty: string;
  readonly pension: string;
  readonly pensionAmount: number;
  readonly disability: string;
  readonly supporter: string;
  readonly takenIn: boolean;
  readonly housingGroup: string;
  readonly hasHouse: boolean;
  readonly houseOtherProvince: boolean;
  readonly areaPerHead: number;
  readonly housingHelped: boolean;
}

/** @throws Error when one of the facts is not known exactly. */
export function plainPerson(facts: Facts, on: CivilDate): PlainPerson {
  return {
    age: fullYears(exactly(facts.birth), on),
    poverty: only(facts.poverty),
    pension: only(facts.pension),
    pensionAmount: exactly(facts.pensionAmount),
    disability: only(facts.disability),
    supporter: only(facts.supporter),
    takenIn: facts.takenIn === true,
    housingGroup: only(facts.housingGroup),
    hasHouse: facts.hasHouse === true,
    houseOtherProvince: facts.houseOtherProvince === true,
    areaPerHead: exactly(facts.areaPerHead),
    housingHelped: facts.housingHelped === true,
  };
}

function exactly<T>(state: Range<T> | 'declined' | undefined): T {
  if (state === undefined || state === 'declined') throw new Error('a fact is not known');
  return state.min;
}

function only(state: readonly string[] | 'declined' | undefined): string {
  const option = state === undefined || state === 'declined' ? undefined : state[0];
  if (option === undefined) throw new Error('a fact is not known');
  return option;
}

const STANDARD = 540_000;
/** Square metres a head, below which a house is crowded. */
const CROWDED = 15;

/** The ten rules as they stood on 2026-11-23, for one person. */
export function paysByHand(person: PlainPerson): Pays {
  return [
    pensionByHand(person),
    elderlyByHand(person),
    disabilityByHand(person),
    housingByHand(person),
  ];
}

export function pensionByHand({ age, poverty, pension, pensionAmount }: PlainPerson): Pay {
  const poorer = poverty === 'poor' || poverty === 'near-poor';
  if (age < 70 || (age < 75 && !poorer)) return 0;
  if (pension === 'none') return STANDARD;
  return pensionAmount < STANDARD ? 'commune-decides' : 0;
}

export function elderlyByHand({ age, poverty, supporter, takenIn }: PlainPerson): Pay {
  if (age < 60 || poverty !== 'poor' || supporter === 'able') return 0;
  if (takenIn && supporter === 'none') return 3 * STANDARD;
  return (age >= 75 ? 2 : 1.5) * STANDARD;
}

export function disabilityByHand({ age, disability }: PlainPerson): Pay {
  const higher = age < 16 || age >= 60;
  if (disability === 'extreme') return (higher ? 2.5 : 2) * STANDARD;
  if (disability === 'severe') return (higher ? 2 : 1.5) * STANDARD;
  return 0;
}

export function housingByHand({
  housingGroup,
  hasHouse,
  houseOtherProvince,
  areaPerHead,
  housingHelped,
}: PlainPerson): Pay {
  if (housingGroup !== 'merit' || housingHelped) return 0;
  return hasHouse && !houseOtherProvince && areaPerHead >= CROWDED ? 0 : 'right';
}
