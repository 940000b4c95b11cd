import type { Dated } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import type { Citation } from '../kernel/citation';
import { law } from '../laws';

/** What a place of care is: its level since 2025, its points or its former level. */
export type Facility =
  | 'primary'
  /** Below 50 points or provisionally ranked, and no hospital of a province or a ministry before. */
  | 'basic-below-50'
  | 'basic-50-to-70'
  | 'basic-ex-district'
  | 'basic-ex-province'
  | 'basic-ex-central'
  | 'specialised-ex-district'
  | 'specialised-ex-province'
  | 'specialised-ex-central';

export type Care = 'outpatient' | 'inpatient';

const OLD = law('Law46/2014', 'Điều 22 khoản 3');
const NEW = law('Law51/2024', 'Điều 22 khoản 4');
const HALF = law('ND188/2025', 'Điều 19 khoản 2, khoản 3, khoản 4');

type Row = readonly [from: string, percent: number | null, law: Citation];

/** % of the card's own level without a referral; null where the text that we hold gives no rate. */
function share(key: string, ...rows: readonly Row[]): Dated {
  return dated(`insurance-self-referral-${key}`, '%', rows);
}

const always = (key: string): Dated => share(key, ['2025-01-01', 100, NEW]);
const alwaysWas = (key: string): Dated =>
  share(key, ['2025-01-01', 100, NEW], ['2021-07-01', 100, OLD]);

/**
 * What the fund pays for care without a referral, % of the card's level, by place and day: Luật, Điều 22
 * khoản 4 and Nghị định 188/2025, Điều 19 since 2025-01-01; the levels of district, province and centre before.
 */
export const SELF_REFERRAL_SHARES: Readonly<Record<Facility, Readonly<Record<Care, Dated>>>> = {
  primary: { outpatient: always('primary-out'), inpatient: always('primary-in') },
  'basic-below-50': {
    outpatient: always('basic-below-50-out'),
    inpatient: always('basic-below-50-in'),
  },
  'basic-50-to-70': {
    outpatient: share('basic-50-to-70-out', ['2026-07-01', 50, HALF], ['2025-01-01', null, NEW]),
    inpatient: always('basic-50-to-70-in'),
  },
  'basic-ex-district': {
    outpatient: alwaysWas('basic-ex-district-out'),
    inpatient: alwaysWas('basic-ex-district-in'),
  },
  'basic-ex-province': {
    outpatient: share(
      'basic-ex-province-out',
      ['2026-07-01', 50, HALF],
      ['2025-01-01', 0, NEW],
      ['2021-07-01', 0, OLD],
    ),
    inpatient: alwaysWas('basic-ex-province-in'),
  },
  'basic-ex-central': {
    outpatient: share(
      'basic-ex-central-out',
      ['2026-07-01', 50, HALF],
      ['2025-01-01', 0, NEW],
      ['2021-07-01', null, OLD],
    ),
    inpatient: share('basic-ex-central-in', ['2025-01-01', 100, NEW], ['2021-07-01', 40, OLD]),
  },
  'specialised-ex-district': {
    outpatient: alwaysWas('specialised-ex-district-out'),
    inpatient: alwaysWas('specialised-ex-district-in'),
  },
  'specialised-ex-province': {
    outpatient: share(
      'specialised-ex-province-out',
      ['2026-07-01', 50, HALF],
      ['2025-01-01', 0, NEW],
      ['2021-07-01', 0, OLD],
    ),
    inpatient: alwaysWas('specialised-ex-province-in'),
  },
  'specialised-ex-central': {
    outpatient: share(
      'specialised-ex-central-out',
      ['2025-01-01', 0, NEW],
      ['2021-07-01', null, OLD],
    ),
    inpatient: share('specialised-ex-central-in', ['2025-01-01', 40, NEW], ['2021-07-01', 40, OLD]),
  },
};

/** An emergency, anywhere. */
export const EMERGENCY_SHARE = share('emergency', [
  '2025-01-01',
  100,
  law('Law51/2024', 'Điều 22 khoản 5'),
]);

/** A rare or serious disease on the list of the Ministry of Health. */
export const LISTED_DISEASE_SHARE = share('listed-disease', ['2025-01-01', 100, NEW]);

/** Ethnic minorities and the poor who live in a difficult or extremely difficult area, as inpatients. */
export const DIFFICULT_AREA_SHARE = share(
  'difficult-area',
  ['2025-01-01', 100, law('Law51/2024', 'Điều 22 khoản 4 điểm b')],
  ['2021-07-01', 100, law('Law46/2014', 'Điều 22 khoản 5')],
);
