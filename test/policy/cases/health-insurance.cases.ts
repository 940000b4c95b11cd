import type { FactKey, Facts, InsuranceConclusion } from '../../../src/policy';
import type { Case } from '../case';
import { born, bornIn, just } from '../case';

/** Nothing that would put her anywhere but into the household form, as its first member. */
const ORDINARY: Facts = {
  work: ['none'],
  pension: ['none'],
  allowance: ['none'],
  merit: ['none'],
  poverty: ['neither'],
  areaClass: ['outside'],
  ethnicMinority: false,
  poorCommune: false,
  farmStandard: false,
  householdOrder: just(1),
};
const KINH_ADULT: Facts = { ...ORDINARY, ...born('1986-03-15') };
const PUPIL: Facts = { ...ORDINARY, ...born('2014-04-20'), work: ['student'] };
const NEAR_POOR: Facts = { ...KINH_ADULT, poverty: ['near-poor'] };

interface Row {
  readonly on: string;
  readonly says: string;
  readonly facts: Facts;
  readonly proves: string;
}

/** A case whose group, own share (đồng a month) and level (%) are all settled. */
function settled(
  row: Row,
  group: string,
  [own, level, more = {}]: readonly [
    own: number,
    level: number,
    more?: Partial<InsuranceConclusion>,
  ],
): Case {
  return {
    ...row,
    truth: 'yes',
    state: 'settled',
    line: group,
    insurance: { groups: [group], own: just(own), level: just(level), ...more },
  };
}

/** A case that is still open (or stuck), with what is known of it so far. */
function unsettled(
  row: Row,
  state: 'open' | 'stuck',
  insurance: Partial<InsuranceConclusion> = {},
): Case {
  return { ...row, truth: 'yes', state, insurance };
}

function without(facts: Facts, ...keys: readonly FactKey[]): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => !(keys as readonly string[]).includes(key)),
  );
}

/** The first of a household and a young child, on the days about a commencement. */
const commencements: readonly Case[] = (
  [
    ['2024-07-02', 105_300],
    ['2024-12-31', 105_300],
    ['2025-01-01', 105_300],
    ['2025-01-02', 105_300],
    ['2025-08-14', 105_300],
    ['2025-08-15', 105_300],
    ['2025-08-16', 105_300],
    ['2026-07-02', 113_850],
  ] as const
).flatMap(([on, whole]) => [
  settled(
    {
      on,
      says: 'The first of a household pays the whole contribution',
      facts: KINH_ADULT,
      proves: 'NĐ 146/2018, NĐ 188/2025: 4,5 % mức lương cơ sở',
    },
    'household',
    [whole, 80],
  ),
  settled(
    {
      on,
      says: 'A child of two pays nothing',
      facts: born('2022-12-15'),
      proves: 'Điều 12 khoản 3',
    },
    'child',
    [0, 100],
  ),
]);

const children: readonly Case[] = [
  settled(
    {
      on: '2024-09-15',
      says: 'On its sixth birthday in September the card still runs',
      facts: born('2018-09-15'),
      proves: 'NĐ 146/2018 Điều 13 khoản 2',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2026-03-14',
      says: 'One day short of six, under the law of 2025',
      facts: born('2020-03-15'),
      proves: 'Điều 12 khoản 3 điểm h',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2026-11-24',
      says: 'A child of three is insured by the State, and nothing else need be asked',
      facts: born('2023-05-02'),
      proves: 'Điều 12 khoản 3 điểm h',
    },
    'child',
    [0, 100, { payer: 'state', othersPay: just(113_850), levelFrom: 'child' }],
  ),
  settled(
    {
      on: '2022-02-01',
      says: 'A newborn is insured by the State under the old law too',
      facts: born('2022-02-01'),
      proves: 'Luật 46/2014 Điều 12 khoản 3 điểm e',
    },
    'child',
    [0, 100, { othersPay: just(67_050) }],
  ),
  settled(
    {
      on: '2025-09-30',
      says: 'T01: a child born on 2019-09-30 has its card on its sixth birthday',
      facts: born('2019-09-30'),
      proves: 'NĐ 188/2025 Điều 13 khoản 2 điểm a',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2025-10-01',
      says: 'T01: the day after, in grade one, it pays as a pupil',
      facts: { ...ORDINARY, ...born('2019-09-30'), work: ['student'] },
      proves: 'NĐ 188/2025 Điều 13 khoản 7 điểm a',
    },
    'student',
    [52_650, 80, { payer: 'state-part', othersPay: just(52_650) }],
  ),
  settled(
    {
      on: '2025-05-02',
      says: 'T03: a child of six years and a month keeps its card to 30 September',
      facts: born('2019-03-15'),
      proves: 'NĐ 146/2018 Điều 13 khoản 2',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2025-03-14',
      says: 'One day short of six a child is a young child',
      facts: born('2019-03-15'),
      proves: 'Luật 46/2014 Điều 12 khoản 3 điểm e',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2026-11-30',
      says: 'Born after 30 September: the card runs to the end of the month of six years',
      facts: born('2020-11-05'),
      proves: 'NĐ 188/2025 Điều 13 khoản 2 điểm b',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2026-12-01',
      says: 'Born after 30 September: the first day of the next month is past the card',
      facts: { ...ORDINARY, ...born('2020-11-05'), work: ['student'] },
      proves: 'NĐ 188/2025 Điều 13 khoản 7 điểm a',
    },
    'student',
    [56_925, 80],
  ),
  settled(
    {
      on: '2026-12-31',
      says: 'Born on the last day of the year: the card runs through it',
      facts: born('2020-12-31'),
      proves: 'NĐ 188/2025 Điều 13 khoản 2 điểm b',
    },
    'child',
    [0, 100],
  ),
  settled(
    {
      on: '2026-09-30',
      says: 'Born on 1 January: the card runs nine months past the birthday',
      facts: born('2020-01-01'),
      proves: 'NĐ 188/2025 Điều 13 khoản 2 điểm a',
    },
    'child',
    [0, 100],
  ),
  unsettled(
    {
      on: '2026-10-01',
      says: 'On 1 October a child born in 2020 may be a young child or not: ask the day of birth',
      facts: { ...ORDINARY, ...bornIn(2020), work: ['student'] },
      proves: 'NĐ 188/2025 Điều 13 khoản 2',
    },
    'open',
    { groups: ['child', 'student'], own: { min: 0, max: 56_925 }, level: { min: 80, max: 100 } },
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'A child known only to be born in 2021 is settled',
      facts: bornIn(2021),
      proves: 'Điều 12 khoản 3 điểm h',
    },
    'child',
    [0, 100],
  ),
];

const pupils: readonly Case[] = [
  settled(
    {
      on: '2026-10-05',
      says: 'T04: a near-poor pupil in an extremely difficult commune is paid for whole',
      facts: { ...PUPIL, poverty: ['near-poor'], areaClass: ['extremely-difficult'] },
      proves: 'Điều 12 khoản 3 điểm o',
    },
    'extremely-difficult',
    [0, 100, { payer: 'state', othersPay: just(113_850) }],
  ),
  ...(
    [
      ['2023-06-30', 46_935],
      ['2023-07-01', 56_700],
      ['2024-06-30', 56_700],
      ['2024-07-01', 73_710],
      ['2025-06-30', 73_710],
      ['2025-07-01', 52_650],
      ['2025-07-02', 52_650],
      ['2026-06-30', 52_650],
      ['2026-07-01', 56_925],
      ['2026-07-02', 56_925],
    ] as const
  ).map(([on, own]) =>
    settled(
      {
        on,
        says: `T06: a pupil of an ordinary household pays ${own} a month`,
        facts: PUPIL,
        proves: 'NĐ 146/2018 Điều 8 khoản 1 điểm c; NĐ 188/2025 Điều 6',
      },
      'student',
      [own, 80, { mayChoose: null }],
    ),
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'A near-poor pupil pays as near-poor, since that support is higher',
      facts: { ...PUPIL, poverty: ['near-poor'] },
      proves: 'Điều 13 khoản 5 điểm g',
    },
    'near-poor',
    [34_155, 100],
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'A pupil of an average farm household pays as a pupil, since that support is higher',
      facts: { ...PUPIL, farmStandard: true },
      proves: 'Điều 13 khoản 5 điểm g',
    },
    'student',
    [56_925, 80],
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'A pupil of fourteen need not be asked about work contracts or pensions',
      facts: without({ ...PUPIL, ...born('2012-05-01') }, 'pension', 'householdOrder'),
      proves: 'Bộ luật Lao động Điều 3',
    },
    'student',
    [56_925, 80],
  ),
  unsettled(
    {
      on: '2026-08-01',
      says: 'A pupil of fifteen may draw a benefit of the insurance fund',
      facts: without({ ...PUPIL, ...born('2011-08-01') }, 'pension'),
      proves: 'Điều 12 khoản 2',
    },
    'open',
  ),
  settled(
    {
      on: '2026-07-31',
      says: 'One day short of fifteen she cannot',
      facts: without({ ...PUPIL, ...born('2011-08-01') }, 'pension'),
      proves: 'Bộ luật Lao động Điều 3',
    },
    'student',
    [56_925, 80],
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'A disabled pupil on the monthly social allowance is paid for whole',
      facts: { ...PUPIL, allowance: ['social-allowance'] },
      proves: 'Điều 12 khoản 3 điểm r',
    },
    'social-allowance',
    [0, 100],
  ),
  settled(
    {
      on: '2024-03-01',
      says: 'A child of a martyr who studies is paid for whole under the old law',
      facts: { ...PUPIL, merit: ['martyr-relative'] },
      proves: 'Luật 46/2014 Điều 12 khoản 3 điểm i',
    },
    'martyr-relative',
    [0, 100],
  ),
];

const household: readonly Case[] = [
  ...(
    [
      ['2021-07-01', 67_050],
      ['2023-06-30', 67_050],
      ['2023-07-01', 81_000],
      ['2023-07-02', 81_000],
      ['2024-06-30', 81_000],
      ['2024-07-01', 105_300],
      ['2026-06-30', 105_300],
      ['2026-07-01', 113_850],
    ] as const
  ).map(([on, own]) =>
    settled(
      {
        on,
        says: `An ordinary adult pays ${own} a month as the first of her household`,
        facts: KINH_ADULT,
        proves: 'NĐ 146/2018 Điều 7; NĐ 188/2025 Điều 6 khoản 5',
      },
      'household',
      [own, 80, { payer: 'self', othersPay: just(0), titles: ['household'] }],
    ),
  ),
  ...(
    [
      [1, 105_300],
      [2, 73_710],
      [3, 63_180],
      [4, 52_650],
      [5, 42_120],
      [9, 42_120],
    ] as const
  ).map(([order, own]) =>
    settled(
      {
        on: '2025-09-10',
        says: `T09: member ${order} of the household pays ${own}`,
        facts: { ...KINH_ADULT, householdOrder: just(order) },
        proves: 'NĐ 188/2025 Điều 6 khoản 5 điểm b',
      },
      'household',
      [own, 80],
    ),
  ),
  unsettled(
    {
      on: '2026-08-01',
      says: 'Without her place in the household the price is a range, and the place is asked',
      facts: without(KINH_ADULT, 'householdOrder'),
      proves: 'NĐ 188/2025 Điều 6 khoản 5 điểm b',
    },
    'open',
    { groups: ['household'], own: { min: 45_540, max: 113_850 }, level: just(80) },
  ),
  unsettled(
    {
      on: '2026-08-01',
      says: 'When she does not know her place, the range is all that can be said',
      facts: { ...KINH_ADULT, householdOrder: 'declined' },
      proves: 'NĐ 188/2025 Điều 6 khoản 5 điểm b',
    },
    'stuck',
    { own: { min: 45_540, max: 113_850 } },
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'An average farm household is supported with 30 %, or may choose the household form',
      facts: { ...KINH_ADULT, farmStandard: true, householdOrder: just(5) },
      proves: 'Điều 12 khoản 4 điểm d; Điều 13 khoản 5 điểm e',
    },
    'farm-household',
    [
      79_695,
      80,
      {
        mayChoose: {
          line: 'household',
          own: just(45_540),
          law: {
            act: 'Luật Bảo hiểm y tế 25/2008/QH12, sửa đổi bởi Luật 51/2024/QH15',
            at: 'Điều 13 khoản 5 điểm e',
            standing: 'primary',
          },
        },
      },
    ],
  ),
  settled(
    {
      on: '2025-06-30',
      says: 'An average farm household under the old law: 30 %, no choice',
      facts: { ...KINH_ADULT, farmStandard: true },
      proves: 'NĐ 146/2018 Điều 8 khoản 1 điểm c',
    },
    'farm-household',
    [73_710, 80, { mayChoose: null }],
  ),
];

const nearPoor: readonly Case[] = [
  ...(
    [
      ['2024-12-31', 31_590, 95],
      ['2025-12-31', 31_590, 95],
      ['2026-01-01', 31_590, 100],
      ['2026-01-02', 31_590, 100],
      ['2026-06-30', 31_590, 100],
      ['2026-07-01', 34_155, 100],
    ] as const
  ).map(([on, own, level]) =>
    settled(
      {
        on,
        says: `T11: near-poor in an ordinary commune pays ${own}, level ${level}`,
        facts: NEAR_POOR,
        proves: 'NĐ 188/2025 Điều 6 khoản 6; NQ 261/2025 Điều 2',
      },
      'near-poor',
      [own, level, { payer: 'state-part' }],
    ),
  ),
  settled(
    {
      on: '2024-05-10',
      says: 'T12: near-poor in the poor district of Mù Cang Chải pays nothing',
      facts: { ...NEAR_POOR, areaClass: ['developing'], poorCommune: true },
      proves: 'NĐ 146/2018 Điều 8 khoản 1 điểm a',
    },
    'near-poor-poor-commune',
    [0, 95, { payer: 'state', othersPay: just(81_000) }],
  ),
  settled(
    {
      on: '2026-05-10',
      says: 'T13: near-poor in a commune on the list of poor communes pays nothing',
      facts: { ...NEAR_POOR, areaClass: ['developing'], poorCommune: true },
      proves: 'NĐ 188/2025 Điều 6 khoản 6 điểm a',
    },
    'near-poor-poor-commune',
    [0, 100],
  ),
  unsettled(
    {
      on: '2026-05-10',
      says: 'T13: as long as nobody knows whether the commune is on the list, 0 to 31,590',
      facts: without({ ...NEAR_POOR, areaClass: ['developing'] }, 'poorCommune'),
      proves: 'NĐ 188/2025 Điều 6 khoản 6',
    },
    'open',
    {
      groups: ['near-poor-poor-commune', 'near-poor'],
      own: { min: 0, max: 31_590 },
      level: just(100),
    },
  ),
  ...(
    [
      ['2025-06-30', 'near-poor', 31_590, 95],
      ['2025-07-01', 'near-poor-minority', 0, 100],
      ['2025-07-02', 'near-poor-minority', 0, 100],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `Near-poor of an ethnic minority in an ordinary commune of the area: ${group}`,
        facts: { ...NEAR_POOR, ethnicMinority: true, areaClass: ['developing'] },
        proves: 'Luật 51/2024 Điều 12 khoản 3 điểm o',
      },
      group,
      [own, level],
    ),
  ),
  ...(
    [
      ['2025-08-01', 31_590, { min: 95, max: 100 }],
      ['2026-08-01', 34_155, just(100)],
    ] as const
  ).map(([on, most, level]) =>
    unsettled(
      {
        on,
        says: 'Near-poor of a minority where the list ended: whether it is still the area, the commune says',
        facts: { ...NEAR_POOR, ethnicMinority: true, areaClass: ['left-list'] },
        proves: 'Luật 51/2024 Điều 12 khoản 3 điểm o (open)',
      },
      'stuck',
      { groups: ['near-poor-minority', 'near-poor'], own: { min: 0, max: most }, level },
    ),
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'The household form is never cheaper than 30 %: near-poor people are not offered it',
      facts: { ...NEAR_POOR, householdOrder: just(5) },
      proves: 'Điều 13 khoản 5 điểm e; khoản 6',
    },
    'near-poor',
    [34_155, 100, { mayChoose: null }],
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'Near-poor of an ethnic minority outside the area pays 30 %',
      facts: { ...NEAR_POOR, ethnicMinority: true },
      proves: 'Luật 51/2024 Điều 12 khoản 4 điểm a',
    },
    'near-poor',
    [34_155, 100],
  ),
];

const areas: readonly Case[] = [
  settled(
    {
      on: '2026-11-24',
      says: 'In an extremely difficult commune four answers settle it: age, place, work, pension',
      facts: {
        ...born('1990-01-01'),
        areaClass: ['extremely-difficult'],
        work: ['none'],
        pension: ['none'],
      },
      proves: 'Điều 12 khoản 3 điểm o',
    },
    'extremely-difficult',
    [0, 100, { payer: 'state' }],
  ),
  settled(
    {
      on: '2026-11-24',
      says: 'A poor household: four answers too',
      facts: { ...born('1990-01-01'), poverty: ['poor'], work: ['none'], pension: ['none'] },
      proves: 'Điều 12 khoản 3 điểm o',
    },
    'poor',
    [0, 100],
  ),
  settled(
    {
      on: '2025-07-15',
      says: 'T16: Kinh in an extremely difficult village keeps the status through the merger',
      facts: { ...KINH_ADULT, areaClass: ['extremely-difficult'] },
      proves: 'NĐ 188/2025 Điều 69 khoản 2',
    },
    'extremely-difficult',
    [0, 100],
  ),
  settled(
    {
      on: '2026-02-10',
      says: 'T17: the same person when the new list no longer has the village',
      facts: { ...KINH_ADULT, areaClass: ['developing'] },
      proves: 'Điều 12 khoản 5',
    },
    'household',
    [105_300, 80],
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'Kinh in a difficult commune gets nothing from the place',
      facts: { ...KINH_ADULT, areaClass: ['difficult'] },
      proves: 'Điều 12 khoản 3 điểm o',
    },
    'household',
    [113_850, 80],
  ),
  settled(
    {
      on: '2022-08-01',
      says: 'An ethnic minority in a difficult commune is paid for whole under the old law',
      facts: { ...KINH_ADULT, areaClass: ['difficult'], ethnicMinority: true },
      proves: 'Luật 46/2014 Điều 12 khoản 3 điểm h',
    },
    'minority-difficult',
    [0, 100],
  ),
  settled(
    {
      on: '2026-08-01',
      says: 'An ethnic minority in a commune that is difficult or extremely so need not know which',
      facts: {
        ...KINH_ADULT,
        areaClass: ['difficult', 'extremely-difficult'],
        ethnicMinority: true,
      },
      proves: 'Điều 12 khoản 3 điểm o',
    },
    'minority-difficult',
    [0, 100],
  ),
  settled(
    {
      on: '2023-10-31',
      says: 'T14: a minority in a commune that left the list, the day before support began',
      facts: { ...KINH_ADULT, areaClass: ['left-list'], ethnicMinority: true },
      proves: 'NĐ 75/2023',
    },
    'household',
    [81_000, 80],
  ),
  ...(['2023-11-01', '2023-11-02', '2024-02-01'] as const).map((on) =>
    settled(
      {
        on,
        says: 'T14: a minority in a commune that left the list pays 30 %',
        facts: { ...KINH_ADULT, areaClass: ['left-list'], ethnicMinority: true },
        proves: 'NĐ 146/2018 Điều 4 khoản 5, NĐ 75/2023',
      },
      'left-list',
      [24_300, 95],
    ),
  ),
  settled(
    {
      on: '2025-06-30',
      says: 'T14: the last day of the old law',
      facts: { ...KINH_ADULT, areaClass: ['left-list'], ethnicMinority: true },
      proves: 'NĐ 146/2018 Điều 4 khoản 5, NĐ 75/2023',
    },
    'left-list',
    [31_590, 95],
  ),
  ...(['2025-07-01', '2026-10-31', '2026-11-01'] as const).map((on) =>
    unsettled(
      {
        on,
        says: 'T14: since July 2025 the office says when the 36 months began and end',
        facts: { ...KINH_ADULT, areaClass: ['left-list'], ethnicMinority: true },
        proves: 'Điều 12 khoản 4 điểm g (open)',
      },
      'stuck',
      { groups: ['left-list', 'household'], payer: null, level: { min: 80, max: 95 } },
    ),
  ),
  settled(
    {
      on: '2026-11-01',
      says: 'Kinh in a commune that left the list is not touched by the 36 months',
      facts: { ...KINH_ADULT, areaClass: ['left-list'] },
      proves: 'Điều 12 khoản 4 điểm g',
    },
    'household',
    [113_850, 80],
  ),
  ...(
    [
      ['2023-12-02', 'household', 81_000, 80],
      ['2023-12-03', 'safe-zone', 0, 100],
      ['2023-12-04', 'safe-zone', 0, 100],
      ['2026-12-01', 'safe-zone', 0, 100],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `A resident of a safe-zone commune: ${group}`,
        facts: { ...KINH_ADULT, areaClass: ['safe-zone'] },
        proves: 'NĐ 75/2023; NĐ 188/2025 Điều 5 khoản 2',
      },
      group,
      [own, level],
    ),
  ),
];

const IN_SAFE_ZONE: Facts = { ...KINH_ADULT, areaClass: ['safe-zone'] };

/** Until 2025-06-30 the safe zone took in only whom no group of Điều 12 khoản 1 to 3 took. */
const safeZone: readonly Case[] = [
  ...(
    [
      ['2025-06-30', 'commune-part-timer', 35_100, 80],
      ['2025-07-01', 'safe-zone', 0, 100],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `A commune part-timer in a safe-zone commune: ${group}`,
        facts: { ...IN_SAFE_ZONE, work: ['commune-part-timer'] },
        proves: 'NĐ 146/2018 Điều 3 khoản 20; NĐ 188/2025 Điều 5 khoản 2',
      },
      group,
      [own, level],
    ),
  ),
  ...(
    [
      ['2025-06-30', 80],
      ['2025-07-01', 100],
    ] as const
  ).map(([on, level]) =>
    settled(
      {
        on,
        says: `An employee in a safe-zone commune is treated at ${level}`,
        facts: { ...IN_SAFE_ZONE, work: ['employee'], wage: just(8_000_000) },
        proves: 'NĐ 146/2018 Điều 3 khoản 20; NĐ 188/2025 Điều 5 khoản 2, khoản 8',
      },
      'employee',
      [120_000, level],
    ),
  ),
  ...(
    [
      ['2025-06-30', 95],
      ['2025-07-01', 100],
    ] as const
  ).map(([on, level]) =>
    settled(
      {
        on,
        says: `A pensioner in a safe-zone commune is treated at ${level}`,
        facts: { ...IN_SAFE_ZONE, ...born('1960-01-01'), pension: ['retirement'] },
        proves: 'NĐ 146/2018 Điều 3 khoản 20; NĐ 188/2025 Điều 5 khoản 2',
      },
      'pensioner',
      [0, level],
    ),
  ),
  settled(
    {
      on: '2025-06-30',
      says: 'A near-poor resident of a safe-zone commune belongs to no such group',
      facts: { ...IN_SAFE_ZONE, poverty: ['near-poor'] },
      proves: 'NĐ 146/2018 Điều 3 khoản 20',
    },
    'safe-zone',
    [0, 100],
  ),
];

const OLDER: Facts = { ...ORDINARY, ...born('1945-06-30') };

const elders: readonly Case[] = [
  settled(
    {
      on: '2025-06-30',
      says: 'T19: 79, no pension, not poor: household form',
      facts: { ...ORDINARY, ...born('1945-07-01') },
      proves: 'NĐ 20/2021 Điều 5 khoản 5 điểm c',
    },
    'household',
    [105_300, 80],
  ),
  settled(
    {
      on: '2025-06-30',
      says: 'T19: 80 and on the social allowance: paid for whole',
      facts: { ...OLDER, allowance: ['social-allowance'] },
      proves: 'Luật 46/2014 Điều 12 khoản 3 điểm g',
    },
    'social-allowance',
    [0, 100],
  ),
  settled(
    {
      on: '2025-07-01',
      says: 'T20: one day short of 75, no social pension yet: household form',
      facts: { ...ORDINARY, ...born('1950-07-02') },
      proves: 'Luật 41/2024 Điều 21',
    },
    'household',
    [105_300, 80],
  ),
  ...(
    [
      ['2025-07-01', 80],
      ['2025-12-31', 80],
      ['2026-01-01', 100],
      ['2026-01-02', 100],
    ] as const
  ).map(([on, level]) =>
    settled(
      {
        on,
        says: `T20: 75 and on the social pension: paid for whole, level ${level}`,
        facts: { ...ORDINARY, ...born('1950-07-01'), allowance: ['social-pension'] },
        proves: 'Điều 12 khoản 3 điểm t; NQ 261/2025 Điều 2',
      },
      'social-pension-elder',
      [0, level],
    ),
  ),
  ...(
    [
      ['2026-03-09', 'social-pension', 80],
      ['2026-03-10', 'social-pension-elder', 100],
      ['2026-03-11', 'social-pension-elder', 100],
    ] as const
  ).map(([on, group, level]) =>
    settled(
      {
        on,
        says: `Around the 75th birthday on the social pension: level ${level}`,
        facts: { ...ORDINARY, ...born('1951-03-10'), allowance: ['social-pension'] },
        proves: 'NQ 261/2025 Điều 2 khoản 1 điểm a',
      },
      group,
      [0, level],
    ),
  ),
  unsettled(
    {
      on: '2025-08-01',
      says: 'Over 80 and moved to the social pension in 2025: whether the old level stays is open',
      facts: { ...ORDINARY, ...born('1944-01-01'), allowance: ['social-pension'] },
      proves: 'Điều 22 (open)',
    },
    'stuck',
    { groups: ['social-pension-elder'], own: just(0), level: { min: 80, max: 100 } },
  ),
  settled(
    {
      on: '2025-08-01',
      says: 'T22: 72, near-poor, on the social pension: the level of the near-poor, 95 %',
      facts: {
        ...ORDINARY,
        ...born('1953-02-01'),
        poverty: ['near-poor'],
        allowance: ['social-pension'],
      },
      proves: 'Điều 13 khoản 5 điểm đ; Điều 22 khoản 2',
    },
    'social-pension',
    [0, 95, { levelFrom: 'near-poor', titles: ['social-pension', 'near-poor', 'household'] }],
  ),
  settled(
    {
      on: '2026-02-01',
      says: 'T22: the same in 2026: 100 %',
      facts: {
        ...ORDINARY,
        ...born('1953-02-01'),
        poverty: ['near-poor'],
        allowance: ['social-pension'],
      },
      proves: 'NQ 261/2025 Điều 2',
    },
    'social-pension',
    [0, 100],
  ),
  settled(
    {
      on: '2025-08-01',
      says: "T23: 76 with a survivor's allowance",
      facts: { ...ORDINARY, ...born('1949-03-01'), pension: ['survivor'] },
      proves: 'Điều 12 khoản 3 điểm s',
    },
    'survivor-elder',
    [0, 100],
  ),
  settled(
    {
      on: '2025-08-01',
      says: "T23: 71, near-poor, with a survivor's allowance",
      facts: {
        ...ORDINARY,
        ...born('1954-03-01'),
        pension: ['survivor'],
        poverty: ['near-poor'],
      },
      proves: 'Điều 12 khoản 3 điểm s',
    },
    'survivor-near-poor',
    [0, 100],
  ),
  ...(
    [
      ['2025-07-31', 'household', 105_300, 80],
      ['2025-08-01', 'survivor-elder', 0, 100],
      ['2025-08-02', 'survivor-elder', 0, 100],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `Around the 75th birthday with a survivor's allowance: ${group}`,
        facts: { ...ORDINARY, ...born('1950-08-01'), pension: ['survivor'] },
        proves: 'Điều 12 khoản 3 điểm s',
      },
      group,
      [own, level],
    ),
  ),
  ...(
    [
      ['2025-07-31', 'near-poor', 31_590, 95],
      ['2025-08-01', 'survivor-near-poor', 0, 100],
      ['2025-08-02', 'survivor-near-poor', 0, 100],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `Around the 70th birthday, near-poor, with a survivor's allowance: ${group}`,
        facts: {
          ...ORDINARY,
          ...born('1955-08-01'),
          pension: ['survivor'],
          poverty: ['near-poor'],
        },
        proves: 'Điều 12 khoản 3 điểm s',
      },
      group,
      [own, level],
    ),
  ),
  ...(
    [
      ['2025-06-29', 'household', 105_300, 80],
      ['2025-06-30', 'survivor-elder', 0, 100],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `Under the old law a survivor's allowance counts from 80: ${group}`,
        facts: { ...OLDER, pension: ['survivor'] },
        proves: 'NĐ 146/2018 Điều 3',
      },
      group,
      [own, level],
    ),
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'T32: the fund pays 180,000 for a pension of 4,000,000; level 95 %',
      facts: {
        ...ORDINARY,
        ...born('1960-01-01'),
        pension: ['retirement'],
        pensionAmount: just(4_000_000),
      },
      proves: 'Điều 12 khoản 2 điểm a; Điều 22',
    },
    'pensioner',
    [0, 95, { payer: 'insurance-fund', othersPay: just(180_000) }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'The amount of the pension is never asked for: her own share is nothing anyway',
      facts: { ...ORDINARY, ...born('1960-01-01'), pension: ['retirement'] },
      proves: 'Điều 12 khoản 2 điểm a',
    },
    'pensioner',
    [0, 95, { othersPay: null }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'A pensioner who works under a contract stays with the fund',
      facts: {
        ...ORDINARY,
        ...born('1962-01-01'),
        pension: ['retirement'],
        work: ['employee'],
      },
      proves: 'Điều 13 khoản 5 điểm d',
    },
    'pensioner',
    [0, 95],
  ),
  settled(
    {
      on: '2025-06-30',
      says: 'Under the old law she paid as an employee, with the level of the pensioner',
      facts: {
        ...ORDINARY,
        ...born('1962-01-01'),
        pension: ['retirement'],
        work: ['employee'],
        wage: just(6_000_000),
      },
      proves: 'Luật 46/2014 Điều 13 khoản 2; Điều 22 khoản 2',
    },
    'employee',
    [90_000, 95, { levelFrom: 'pensioner' }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'A pensioner of a poor household is treated at 100 %',
      facts: { ...ORDINARY, ...born('1960-01-01'), pension: ['retirement'], poverty: ['poor'] },
      proves: 'Điều 22 khoản 2',
    },
    'pensioner',
    [0, 100, { levelFrom: 'poor' }],
  ),
];

const workers: readonly Case[] = [
  settled(
    {
      on: '2026-08-15',
      says: 'T24: an employee of a poor household pays 120,000 of 8,000,000, level 100 %',
      facts: {
        ...KINH_ADULT,
        work: ['employee'],
        wage: just(8_000_000),
        poverty: ['poor'],
      },
      proves: 'Điều 13 khoản 5 điểm a; Điều 22 khoản 2',
    },
    'employee',
    [120_000, 100, { payer: 'employer', othersPay: just(240_000), levelFrom: 'poor' }],
  ),
  ...(
    [
      ['2023-06-30', 447_000],
      ['2023-07-01', 540_000],
      ['2024-07-01', 702_000],
      ['2026-06-30', 702_000],
      ['2026-07-01', 759_000],
    ] as const
  ).map(([on, own]) =>
    settled(
      {
        on,
        says: `A wage of 60,000,000 counts up to 20 base salaries: ${own}`,
        facts: { ...KINH_ADULT, work: ['employee'], wage: just(60_000_000) },
        proves: 'NĐ 146/2018 Điều 7; NĐ 188/2025 Điều 6',
      },
      'employee',
      [own, 80],
    ),
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'Half a đồng is rounded up',
      facts: { ...KINH_ADULT, work: ['employee'], wage: just(4_333_700) },
      proves: 'NĐ 188/2025 Điều 6',
    },
    'employee',
    [65_006, 80],
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'Without the wage the price cannot be said, and the wage is asked',
      facts: { ...KINH_ADULT, work: ['employee'] },
      proves: 'NĐ 188/2025 Điều 6',
    },
    'open',
    { groups: ['employee'], own: null, othersPay: null, level: just(80), payer: 'employer' },
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'A wage that she will not name leaves only the price open',
      facts: { ...KINH_ADULT, work: ['employee'], wage: 'declined' },
      proves: 'NĐ 188/2025 Điều 6',
    },
    'stuck',
    { groups: ['employee'], own: null },
  ),
  unsettled(
    {
      on: '2025-06-30',
      says: 'A contract of two months or part-time work under the old law: the office says',
      facts: { ...KINH_ADULT, work: ['part-time'], wage: just(5_000_000) },
      proves: 'Luật 46/2014 Điều 12 khoản 1 (open)',
    },
    'stuck',
    { groups: ['part-time', 'household'], own: { min: 75_000, max: 105_300 } },
  ),
  settled(
    {
      on: '2025-07-01',
      says: 'The same since Luật 51/2024: an employee',
      facts: { ...KINH_ADULT, work: ['part-time'], wage: just(5_000_000) },
      proves: 'Luật 51/2024 Điều 12 khoản 1 điểm a, d',
    },
    'part-time',
    [75_000, 80],
  ),
  ...(
    [
      ['2026-06-30', 2_339_999, 'household', 105_300],
      ['2026-06-30', 2_340_000, 'part-time', 35_100],
      ['2026-07-01', 2_529_999, 'household', 113_850],
      ['2026-07-01', 2_530_000, 'part-time', 37_950],
      ['2026-07-01', 2_530_001, 'part-time', 37_950],
    ] as const
  ).map(([on, wage, group, own]) =>
    settled(
      {
        on,
        says: `Part-time work for ${wage} a month, lowest insured wage considered: ${group}`,
        facts: { ...KINH_ADULT, work: ['part-time'], wage: just(wage) },
        proves: 'Luật 51/2024 Điều 12 khoản 1 điểm d; Luật 41/2024 Điều 31 khoản 1 điểm đ',
      },
      group,
      [own, 80],
    ),
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'Part-time work without the wage: the group itself hangs on it',
      facts: { ...KINH_ADULT, work: ['part-time'] },
      proves: 'Luật 51/2024 Điều 12 khoản 1 điểm d',
    },
    'open',
    { groups: ['part-time', 'household'], own: null, payer: null },
  ),
  ...(['2022-08-15', '2026-08-15'] as const).map((on) =>
    settled(
      {
        on,
        says: 'On maternity leave, or sick for half a month: the insurance fund pays',
        facts: { ...KINH_ADULT, work: ['on-leave'] },
        proves: 'NĐ 146/2018 Điều 2 khoản 3, 5; Luật 51/2024 Điều 12 khoản 2 điểm b',
      },
      'insured-leave',
      [0, 80, { payer: 'insurance-fund', othersPay: on < '2025' ? null : just(113_850) }],
    ),
  ),
  settled(
    {
      on: '2025-06-30',
      says: 'The owner of a household business, the day before she becomes a group',
      facts: { ...KINH_ADULT, work: ['business-owner'], wage: just(5_000_000) },
      proves: 'Luật 46/2014 Điều 12',
    },
    'household',
    [105_300, 80],
  ),
  settled(
    {
      on: '2025-07-01',
      says: 'Since then she pays the whole 4.5 % herself',
      facts: { ...KINH_ADULT, work: ['business-owner'], wage: just(5_000_000) },
      proves: 'Luật 51/2024 Điều 12 khoản 1 điểm đ',
    },
    'business-owner',
    [225_000, 80, { payer: 'self', othersPay: just(0) }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'T26: a commune part-timer in a ward pays a third',
      facts: { ...KINH_ADULT, work: ['commune-part-timer'] },
      proves: 'Điều 12 khoản 1 điểm g',
    },
    'commune-part-timer',
    [37_950, 80, { payer: 'employer', othersPay: just(75_900) }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'T26: of a minority in a difficult commune she is paid for whole',
      facts: {
        ...KINH_ADULT,
        work: ['commune-part-timer'],
        ethnicMinority: true,
        areaClass: ['difficult'],
      },
      proves: 'Điều 13 khoản 5 điểm c',
    },
    'minority-difficult',
    [0, 100],
  ),
  ...(
    [
      ['2025-06-30', 'commune-part-timer', 35_100, 95],
      ['2025-07-01', 'near-poor', 31_590, 95],
    ] as const
  ).map(([on, group, own, level]) =>
    settled(
      {
        on,
        says: `A near-poor commune part-timer pays as ${group}`,
        facts: { ...NEAR_POOR, work: ['commune-part-timer'] },
        proves: 'Luật 46/2014 Điều 13; Luật 51/2024 Điều 13 khoản 5 điểm c',
      },
      group,
      [own, level],
    ),
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'Someone on unemployment benefit is paid for by the fund',
      facts: { ...KINH_ADULT, work: ['unemployment-benefit'] },
      proves: 'Điều 12 khoản 2 điểm d',
    },
    'unemployment-benefit',
    [0, 80, { payer: 'insurance-fund', othersPay: null }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'Someone on a monthly work-accident allowance is paid for by the fund',
      facts: { ...KINH_ADULT, pension: ['other-insurance'] },
      proves: 'Điều 12 khoản 2 điểm b',
    },
    'insurance-allowance',
    [0, 80, { othersPay: just(113_850) }],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'With a contract besides, she pays as an employee',
      facts: {
        ...KINH_ADULT,
        pension: ['other-insurance'],
        work: ['employee'],
        wage: just(10_000_000),
      },
      proves: 'Điều 13 khoản 5 điểm a',
    },
    'employee',
    [150_000, 80],
  ),
  ...(['village-health-worker', 'village-part-timer', 'security-force'] as const).map((work) =>
    settled(
      {
        on: '2026-08-15',
        says: `Half is supported: ${work}`,
        facts: { ...KINH_ADULT, work: [work] },
        proves: 'Điều 12 khoản 4 điểm c, đ, e',
      },
      work,
      [56_925, 80, { payer: 'state-part' }],
    ),
  ),
  ...(['village-health-worker', 'village-part-timer'] as const).map((work) =>
    settled(
      {
        on: '2025-06-30',
        says: `Not yet a supported group: ${work}`,
        facts: { ...KINH_ADULT, work: [work] },
        proves: 'Luật 46/2014 Điều 12',
      },
      'household',
      [105_300, 80],
    ),
  ),
  settled(
    {
      on: '2024-06-30',
      says: 'The security force before its law: household form',
      facts: { ...KINH_ADULT, work: ['security-force'] },
      proves: 'Luật 30/2023',
    },
    'household',
    [81_000, 80],
  ),
  ...(['2024-07-01', '2025-06-30'] as const).map((on) =>
    unsettled(
      {
        on,
        says: 'The security force in its first year: the province says how much is supported',
        facts: { ...KINH_ADULT, work: ['security-force'] },
        proves: 'Luật 30/2023 (open)',
      },
      'stuck',
      { groups: ['security-force', 'household'], own: { min: 0, max: 105_300 }, level: just(80) },
    ),
  ),
  settled(
    {
      on: '2025-07-01',
      says: 'The security force since the decree: half',
      facts: { ...KINH_ADULT, work: ['security-force'] },
      proves: 'NĐ 188/2025 Điều 6 khoản 6',
    },
    'security-force',
    [52_650, 80],
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'An artisan: whether the income is low enough for the State to pay, the commune says',
      facts: { ...KINH_ADULT, work: ['artisan'] },
      proves: 'NĐ 188/2025 Điều 5 khoản 3 (open)',
    },
    'stuck',
    { groups: ['artisan-low-income', 'artisan'], own: { min: 0, max: 56_925 }, level: just(80) },
  ),
];

const titles: readonly Case[] = [
  ...(
    [
      ['2023-12-02', 80],
      ['2023-12-03', 100],
      ['2023-12-04', 100],
      ['2026-08-15', 100],
    ] as const
  ).map(([on, level]) =>
    settled(
      {
        on,
        says: `Someone who took part in the resistance and is no veteran: level ${level}`,
        facts: { ...KINH_ADULT, merit: ['resistance'] },
        proves: 'NĐ 146/2018 Điều 3 khoản 5, Điều 14; NĐ 75/2023; NĐ 188/2025 Điều 5 khoản 6',
      },
      'resistance',
      [0, level],
    ),
  ),
  ...(
    [
      ['merit', 'merit', 100],
      ['veteran', 'merit', 100],
      ['martyr-relative', 'martyr-relative', 100],
      ['merit-relative', 'merit-relative', 95],
      ['organ-donor', 'organ-donor', 80],
      ['deputy', 'deputy', 80],
    ] as const
  ).flatMap(([title, group, level]) =>
    (['2022-03-01', '2026-08-15'] as const).map((on) =>
      settled(
        {
          on,
          says: `T27 and the like: ${title} is paid for whole, level ${level}`,
          facts: { ...KINH_ADULT, merit: [title] },
          proves: 'Điều 12 khoản 3; Điều 22',
        },
        group,
        [0, level, { payer: 'state' }],
      ),
    ),
  ),
  ...(
    [
      ['2025-06-30', 'household', 105_300],
      ['2025-07-01', 'near-pension', 0],
    ] as const
  ).map(([on, group, own]) =>
    settled(
      {
        on,
        says: `Too few years for a pension, on its allowance: ${group}`,
        facts: { ...KINH_ADULT, allowance: ['near-pension'] },
        proves: 'Luật 51/2024 Điều 12 khoản 3 điểm u',
      },
      group,
      [own, 80],
    ),
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'On that allowance and employed: the State pays',
      facts: { ...KINH_ADULT, allowance: ['near-pension'], work: ['employee'] },
      proves: 'Điều 13 khoản 5 điểm đ',
    },
    'near-pension',
    [0, 80],
  ),
  settled(
    {
      on: '2022-03-01',
      says: 'A former commune cadre on an allowance from the budget',
      facts: { ...KINH_ADULT, allowance: ['ex-cadre'] },
      proves: 'Luật 46/2014 Điều 12 khoản 3',
    },
    'ex-cadre',
    [0, 80],
  ),
  settled(
    {
      on: '2026-08-15',
      says: 'A former commune cadre who is employed pays as an employee',
      facts: {
        ...KINH_ADULT,
        allowance: ['ex-cadre'],
        work: ['employee'],
        wage: just(7_000_000),
      },
      proves: 'Điều 13 khoản 5 điểm a',
    },
    'employee',
    [105_000, 80],
  ),
];

const MISSING = [
  'birth',
  'work',
  'pension',
  'allowance',
  'merit',
  'poverty',
  'areaClass',
  'farmStandard',
  'householdOrder',
] as const;

const missing: readonly Case[] = [
  ...(['2022-03-01', '2026-08-15'] as const).flatMap((on) =>
    MISSING.map((fact) =>
      unsettled(
        {
          on,
          says: `An ordinary adult of whom ${fact} is not known: still open`,
          facts: without(KINH_ADULT, fact),
          proves: 'Điều 12, Điều 13',
        },
        'open',
      ),
    ),
  ),
  ...(['ethnicMinority', 'poorCommune'] as const).map((fact) =>
    settled(
      {
        on: '2026-08-15',
        says: `Neither near-poor nor in a difficult place she is not asked for ${fact}`,
        facts: without(KINH_ADULT, fact),
        proves: 'Điều 12 khoản 3 điểm o',
      },
      'household',
      [113_850, 80],
    ),
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'In a difficult commune it matters whether she is of an ethnic minority',
      facts: without({ ...KINH_ADULT, areaClass: ['difficult'] }, 'ethnicMinority'),
      proves: 'Điều 12 khoản 3 điểm o',
    },
    'open',
    {
      groups: ['minority-difficult', 'household'],
      own: { min: 0, max: 113_850 },
      level: { min: 80, max: 100 },
    },
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'Of whom nothing is known: insured in any case, the rest is open',
      facts: {},
      proves: 'Điều 12 khoản 5',
    },
    'open',
    { own: null, payer: null, level: { min: 80, max: 100 }, titles: ['household'] },
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'An employee of whom nothing else is known: the group is settled by work and pension',
      facts: {
        ...born('1986-03-15'),
        work: ['employee'],
        pension: ['none'],
        allowance: ['none'],
        wage: just(8_000_000),
      },
      proves: 'Điều 13 khoản 5 điểm a',
    },
    'open',
    {
      groups: ['employee'],
      own: just(120_000),
      level: { min: 80, max: 100 },
      levelFrom: null,
    },
  ),
  unsettled(
    {
      on: '2026-08-15',
      says: 'A title that she does not know leaves the answer without it',
      facts: { ...KINH_ADULT, merit: 'declined' },
      proves: 'Điều 12 khoản 3',
    },
    'stuck',
  ),
];

/** The same adult with one thing more to say of her. */
function smaller(
  [on, says, proves]: readonly [on: string, says: string, proves: string],
  more: Facts,
  group: string,
  gives: readonly [own: number, level: number, more?: Partial<InsuranceConclusion>],
): Case {
  return settled({ on, says, proves, facts: { ...KINH_ADULT, ...more } }, group, gives);
}

const FORM = (own: number): Partial<InsuranceConclusion> => ({
  payer: 'self',
  mayChoose: {
    line: 'household',
    own: just(own),
    law: {
      act: 'Luật Bảo hiểm y tế 25/2008/QH12, sửa đổi bởi Luật 51/2024/QH15',
      at: 'Điều 13 khoản 5 điểm h',
      standing: 'primary',
    },
  },
});

const smallerGroups: readonly Case[] = [
  smaller(
    ['2026-08-15', 'A militiawoman is insured by the State at 100 %', 'Điều 12 khoản 3 điểm đ'],
    { work: ['armed-forces'] },
    'armed-forces',
    [0, 100, { payer: 'state', othersPay: null }],
  ),
  {
    ...smaller(
      ['2025-06-30', 'So is a soldier under the old law, from memory', 'Luật 46/2014 Điều 12'],
      { work: ['armed-forces'] },
      'armed-forces',
      [0, 100],
    ),
    standing: 'unverified',
  },
  smaller(
    ['2026-08-15', "A soldier's mother is insured by the State at 80 %", 'Điều 12 khoản 3 điểm l'],
    { merit: ['forces-relative'] },
    'forces-relative',
    [0, 80, { payer: 'state', othersPay: just(113_850) }],
  ),
  smaller(
    ['2025-06-30', 'And was so before', 'Luật 46/2014 Điều 12 khoản 3'],
    { merit: ['forces-relative'] },
    'forces-relative',
    [0, 80, { payer: 'state', othersPay: just(105_300) }],
  ),
  smaller(
    ['2025-07-01', "A defence worker's wife: his employer pays", 'Điều 12 khoản 1 điểm i'],
    { merit: ['defence-worker-relative'] },
    'defence-worker-relative',
    [0, 80, { payer: 'employer', othersPay: just(105_300) }],
  ),
  smaller(
    ['2025-06-30', 'The employer paid before, too', 'NĐ 146/2018 Điều 13 khoản 8'],
    { merit: ['defence-worker-relative'] },
    'defence-worker-relative',
    [0, 80, { payer: 'employer' }],
  ),
  smaller(
    ['2026-08-15', 'In a poor household she has the card of the poor', 'Điều 12 khoản 3 điểm o'],
    { merit: ['defence-worker-relative'], poverty: ['poor'] },
    'poor',
    [0, 100, { payer: 'state' }],
  ),
  smaller(
    ['2026-08-15', 'A foreign student on a State scholarship', 'Điều 12 khoản 3 điểm n'],
    { work: ['foreign-student'] },
    'foreign-student',
    [0, 80, { payer: 'state' }],
  ),
  {
    ...smaller(
      ['2025-06-30', 'The same before, from memory', 'Luật 46/2014 Điều 12 khoản 3'],
      { work: ['foreign-student'] },
      'foreign-student',
      [0, 80],
    ),
    standing: 'unverified',
  },
  smaller(
    ['2025-07-01', 'A cadet of the commune military command', 'NĐ 188/2025 Điều 5 khoản 7'],
    { work: ['military-cadet'] },
    'military-cadet',
    [0, 80, { payer: 'state', othersPay: just(105_300) }],
  ),
  unsettled(
    {
      on: '2025-06-30',
      says: 'The day before, the office says to which group the cadet belongs',
      facts: { ...KINH_ADULT, work: ['military-cadet'] },
      proves: 'Luật 46/2014 Điều 12 khoản 3',
    },
    'stuck',
    { groups: ['military-cadet', 'household'] },
  ),
  smaller(
    [
      '2026-08-15',
      'A survivor who could have the social allowance has its card',
      'Điều 12 khoản 3 điểm r',
    ],
    { pension: ['survivor'], allowance: ['entitled-survivor'] },
    'entitled-survivor',
    [0, 100, { payer: 'state' }],
  ),
  smaller(
    ['2025-06-30', 'Before, she paid in household form', 'Luật 46/2014 Điều 12 khoản 5'],
    { pension: ['survivor'], allowance: ['entitled-survivor'] },
    'household',
    [105_300, 80],
  ),
  smaller(
    ['2026-08-15', 'A victim of trafficking in her first year pays half', 'Điều 12 khoản 4 điểm i'],
    { merit: ['trafficking-victim'] },
    'trafficking-victim',
    [56_925, 80, { payer: 'state-part', othersPay: just(56_925) }],
  ),
  smaller(
    ['2025-07-01', 'On the first day of the new law: half of 105.300', 'Điều 12 khoản 4 điểm i'],
    { merit: ['trafficking-victim'] },
    'trafficking-victim',
    [52_650, 80],
  ),
  smaller(
    ['2025-06-30', 'The day before nobody helped her', 'Luật 46/2014 Điều 12'],
    { merit: ['trafficking-victim'] },
    'household',
    [105_300, 80],
  ),
  smaller(
    [
      '2026-08-15',
      'As the fourth member she may as well choose the form',
      'Điều 13 khoản 5 điểm e',
    ],
    { merit: ['trafficking-victim'], householdOrder: just(4) },
    'trafficking-victim',
    [56_925, 80, { mayChoose: expect.objectContaining({ own: just(56_925) }) }],
  ),
  smaller(
    ['2026-08-15', 'A victim of a mine left by the war pays 70 %', 'NĐ 188/2025 Điều 5 khoản 4'],
    { merit: ['mine-victim'] },
    'mine-victim',
    [79_695, 80, { payer: 'state-part', othersPay: just(34_155), mayChoose: null }],
  ),
  smaller(
    ['2025-07-01', 'The same at the base salary of that day', 'NĐ 188/2025 Điều 5 khoản 4'],
    { merit: ['mine-victim'] },
    'mine-victim',
    [73_710, 80],
  ),
  smaller(
    ['2025-06-30', 'The day before there was no such group', 'Luật 46/2014 Điều 12'],
    { merit: ['mine-victim'] },
    'household',
    [105_300, 80],
  ),
  smaller(
    ['2026-08-15', 'Near-poor as well: the highest support', 'Điều 13 khoản 5 điểm g'],
    { merit: ['mine-victim'], poverty: ['near-poor'] },
    'near-poor',
    [34_155, 100],
  ),
  smaller(
    ['2026-08-15', 'Somebody in a pagoda pays for herself', 'Điều 12 khoản 5 điểm b'],
    { work: ['institution'], householdOrder: just(1) },
    'institution',
    [113_850, 80, FORM(113_850)],
  ),
  smaller(
    ['2026-08-15', 'On unpaid leave, third at home: the form costs less', 'Điều 13 khoản 5 điểm h'],
    { work: ['unpaid-leave'], householdOrder: just(3) },
    'unpaid-leave',
    [113_850, 80, FORM(68_310)],
  ),
  smaller(
    ['2025-06-30', 'Under the old law she pays in household form', 'Luật 46/2014 Điều 12 khoản 5'],
    { work: ['unpaid-leave'] },
    'household',
    [105_300, 80],
  ),
  smaller(
    ['2026-08-15', 'A boy of fourteen in a home of a church', 'Điều 12 khoản 5 điểm b'],
    { ...born('2012-01-01'), work: ['institution'] },
    'institution',
    [113_850, 80],
  ),
  smaller(
    ['2026-08-15', 'A rubber worker on a monthly allowance', 'NĐ 188/2025 Điều 5 khoản 1'],
    { pension: ['other-insurance'] },
    'insurance-allowance',
    [0, 80, { payer: 'insurance-fund', othersPay: just(113_850) }],
  ),
];

export const healthInsuranceCases: readonly Case[] = [
  ...commencements,
  ...children,
  ...pupils,
  ...household,
  ...nearPoor,
  ...areas,
  ...safeZone,
  ...elders,
  ...workers,
  ...titles,
  ...missing,
  ...smallerGroups,
];
