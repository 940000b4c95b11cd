import type { SelfReferral } from '../../../src/policy';
import type { Row } from './row';

type ShareRow = Row<SelfReferral, number | null>;

/** One place of care: what the fund pays of the card's level out of the ward and in it, %. */
function place(
  [on, proves]: readonly [on: string, proves: string],
  [facility, says]: readonly [SelfReferral['facility'], string],
  [outpatient, inpatient]: readonly [number | null, number | null],
): readonly ShareRow[] {
  return (
    [
      ['outpatient', outpatient],
      ['inpatient', inpatient],
    ] as const
  ).map(([care, expected]) => ({
    on,
    says: `${care} at ${says}`,
    proves,
    asked: { facility, care, because: 'own-choice', patient: 'other' },
    expected,
  }));
}

const since2026: readonly ShareRow[] = [
  ...place(['2026-07-01', 'NĐ 188/2025 Điều 19'], ['primary', "the commune's station"], [100, 100]),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['basic-below-50', 'a basic hospital below 50 points'],
    [100, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['basic-50-to-70', 'a basic hospital of 50 to 70 points'],
    [50, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['basic-ex-district', 'a basic hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['basic-ex-province', 'a basic hospital, provincial before'],
    [50, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['basic-ex-central', 'a basic hospital, central before'],
    [50, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['specialised-ex-district', 'a specialised hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['specialised-ex-province', 'a specialised hospital, provincial before'],
    [50, 100],
  ),
  ...place(
    ['2026-07-01', 'NĐ 188/2025 Điều 19'],
    ['specialised-ex-central', 'a specialised hospital, central before'],
    [0, 40],
  ),
];

const dayBefore: readonly ShareRow[] = [
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['primary', "the commune's station"],
    [100, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-below-50', 'a basic hospital below 50 points'],
    [100, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-50-to-70', 'a basic hospital of 50 to 70 points'],
    [null, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-ex-district', 'a basic hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-ex-province', 'a basic hospital, provincial before'],
    [0, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-ex-central', 'a basic hospital, central before'],
    [0, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['specialised-ex-district', 'a specialised hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['specialised-ex-province', 'a specialised hospital, provincial before'],
    [0, 100],
  ),
  ...place(
    ['2026-06-30', 'Luật BHYT Điều 22 khoản 4'],
    ['specialised-ex-central', 'a specialised hospital, central before'],
    [0, 40],
  ),
];

const first2025: readonly ShareRow[] = [
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['primary', "the commune's station"],
    [100, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-below-50', 'a basic hospital below 50 points'],
    [100, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-50-to-70', 'a basic hospital of 50 to 70 points'],
    [null, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-ex-district', 'a basic hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-ex-province', 'a basic hospital, provincial before'],
    [0, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['basic-ex-central', 'a basic hospital, central before'],
    [0, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['specialised-ex-district', 'a specialised hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['specialised-ex-province', 'a specialised hospital, provincial before'],
    [0, 100],
  ),
  ...place(
    ['2025-01-01', 'Luật BHYT Điều 22 khoản 4'],
    ['specialised-ex-central', 'a specialised hospital, central before'],
    [0, 40],
  ),
];

const until2024: readonly ShareRow[] = [
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['primary', "the commune's station"],
    [null, null],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['basic-below-50', 'a basic hospital below 50 points'],
    [null, null],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['basic-50-to-70', 'a basic hospital of 50 to 70 points'],
    [null, null],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['basic-ex-district', 'a basic hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['basic-ex-province', 'a basic hospital, provincial before'],
    [0, 100],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['basic-ex-central', 'a basic hospital, central before'],
    [null, 40],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['specialised-ex-district', 'a specialised hospital, district before'],
    [100, 100],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['specialised-ex-province', 'a specialised hospital, provincial before'],
    [0, 100],
  ),
  ...place(
    ['2024-12-31', 'Luật 46/2014 Điều 22 khoản 3'],
    ['specialised-ex-central', 'a specialised hospital, central before'],
    [null, 40],
  ),
];

function other(
  [on, says, proves]: readonly [on: string, says: string, proves: string],
  asked: Partial<SelfReferral>,
  expected: number | null,
): ShareRow {
  const central = { facility: 'specialised-ex-central', care: 'inpatient' } as const;
  return {
    on,
    says,
    proves,
    asked: { ...central, because: 'own-choice', patient: 'other', ...asked },
    expected,
  };
}

const special: readonly ShareRow[] = [
  other(['2026-08-15', 'T34 (S): an ex-central hospital', 'Luật BHYT Điều 22 khoản 4'], {}, 40),
  other(
    [
      '2026-08-15',
      'T34 (S): an ethnic minority or the poor in a difficult area',
      'Luật BHYT Điều 22 khoản 4 điểm b',
    ],
    { patient: 'difficult-area' },
    100,
  ),
  other(
    ['2026-08-15', 'T34 (S): an emergency', 'Luật BHYT Điều 22 khoản 5'],
    { because: 'emergency' },
    100,
  ),
  other(
    [
      '2026-08-15',
      'Out of the ward the difficult area changes nothing',
      'Luật BHYT Điều 22 khoản 4',
    ],
    { patient: 'difficult-area', care: 'outpatient' },
    0,
  ),
  other(
    ['2026-08-15', 'A listed disease, out of the ward', 'Luật BHYT Điều 22 khoản 4'],
    { because: 'listed-disease', care: 'outpatient' },
    100,
  ),
  other(
    ['2025-01-01', 'A listed disease on the first day', 'Luật BHYT Điều 22 khoản 4'],
    { because: 'listed-disease' },
    100,
  ),
  other(
    ['2024-12-31', 'The list did not count before', 'Luật 46/2014 Điều 22 khoản 3'],
    { because: 'listed-disease' },
    40,
  ),
  other(
    ['2024-12-31', 'The difficult area counted in the ward', 'Luật 46/2014 Điều 22 khoản 5'],
    { patient: 'difficult-area' },
    100,
  ),
  other(
    ['2024-12-31', 'And not out of it: no rate', 'Luật 46/2014 Điều 22 khoản 3'],
    { patient: 'difficult-area', care: 'outpatient' },
    null,
  ),
  other(
    ['2024-12-31', 'An emergency before: no rate in our texts', 'Luật 46/2014 Điều 22'],
    { because: 'emergency' },
    null,
  ),
  other(
    ['2025-01-01', 'An emergency on the first day', 'Luật BHYT Điều 22 khoản 5'],
    { because: 'emergency' },
    100,
  ),
  other(
    [
      '2025-06-30',
      'Half a year before the groups changed the levels of care hold',
      'Luật 51/2024 Điều 3 khoản 2',
    ],
    { facility: 'basic-below-50', care: 'outpatient' },
    100,
  ),
];

export const selfReferralCases: readonly ShareRow[] = [
  ...since2026,
  ...dayBefore,
  ...first2025,
  ...until2024,
  ...special,
];
