import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';

const NO_HOUSE: Facts = { hasHouse: false, housingHelped: false };
/** In the former province of the project. */
const HOUSE_THERE: Facts = { hasHouse: true, houseOtherProvince: false };
/** In the old town of Lào Cai, the project in a ward of former Yên Bái. */
const HOUSE_BEYOND: Facts = { hasHouse: true, houseOtherProvince: true, areaPerHead: just(40) };
const WORKER: Facts = { housingGroup: ['worker'], poverty: ['neither'], settlement: ['rural'] };
const WORKER_NO_HOUSE: Facts = { ...WORKER, ...NO_HOUSE };
const IN_TOWN: Facts = { housingGroup: ['none'], poverty: ['neither'], settlement: ['ward'] };
const CEILINGS = 'NĐ 100/2024, 261/2025, 136/2026 Điều 30 khoản 1';
const HOUSE = 'NĐ 100/2024 Điều 29; Luật Nhà ở 2023 Điều 78';

function alone(million: number, dong = 0): Facts {
  return { family: ['single'], income: just(million * 1_000_000 + dong) };
}
function parent(million: number, dong = 0): Facts {
  return { family: ['single-with-minor'], income: just(million * 1_000_000 + dong) };
}
function couple(million: number, dong = 0): Facts {
  return { family: ['couple'], income: just(million * 1_000_000 + dong) };
}
function without(facts: Facts, fact: FactKey): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact));
}
function worker(on: string, says: string, rest: Facts): Omit<Case, 'truth' | 'proves'> {
  return { says, on, facts: { ...WORKER_NO_HOUSE, ...rest } };
}

/** Income ceilings through time, each at the limit, one đồng above, and around each commencement. */
const ceilings: readonly Case[] = [
  ...(
    [
      ['2024-08-01', 15],
      ['2024-08-02', 15],
      ['2025-10-09', 15],
      ['2025-10-10', 20],
      ['2025-10-11', 20],
      ['2026-04-06', 20],
      ['2026-04-07', 25],
      ['2026-04-08', 25],
      ['2026-11-24', 25],
    ] as const
  ).flatMap(([on, million]): Case[] => [
    {
      ...worker(
        on,
        `A single worker with no house on ${million},000,000 may apply`,
        alone(million),
      ),
      truth: 'yes',
      line: 'worker',
      state: 'settled',
      proves: `T39; ${CEILINGS}`,
    },
    {
      ...worker(on, `A single worker on ${million},000,001 earns too much`, alone(million, 1)),
      truth: 'no',
      state: 'settled',
      proves: `T39; ${CEILINGS}`,
    },
  ]),
  ...(
    [
      ['2025-10-09', 15],
      ['2025-10-10', 30],
      ['2026-04-06', 30],
      ['2026-04-07', 35],
      ['2026-04-08', 35],
    ] as const
  ).flatMap(([on, million]): Case[] => [
    {
      ...worker(on, `A single mother of a minor on ${million},000,000 may apply`, parent(million)),
      truth: 'yes',
      proves: `T39; ${CEILINGS}`,
    },
    {
      ...worker(on, `A single mother of a minor on ${million},000,001 may not`, parent(million, 1)),
      truth: 'no',
      proves: CEILINGS,
    },
  ]),
  ...(
    [
      ['2024-08-01', 30],
      ['2025-10-09', 30],
      ['2025-10-10', 40],
      ['2026-04-06', 40],
      ['2026-04-07', 50],
      ['2026-04-08', 50],
    ] as const
  ).flatMap(([on, million]): Case[] => [
    {
      ...worker(
        on,
        `A couple who bring home ${million},000,000 together may apply`,
        couple(million),
      ),
      truth: 'yes',
      proves: `T39; ${CEILINGS}`,
    },
    {
      ...worker(on, `A couple on ${million},000,001 together may not`, couple(million, 1)),
      truth: 'no',
      proves: `T39; ${CEILINGS}`,
    },
  ]),
  {
    ...worker('2026-11-24', 'Single, with or without a child: 25 million passes either way', {
      ...alone(25),
      family: ['single', 'single-with-minor'],
    }),
    truth: 'yes',
    state: 'settled',
    proves: CEILINGS,
  },
  {
    ...worker('2026-11-24', 'Single, with or without a child: 30 million hangs on the child', {
      ...alone(30),
      family: ['single', 'single-with-minor'],
    }),
    truth: 'unknown',
    state: 'open',
    proves: CEILINGS,
  },
  {
    ...worker('2026-11-24', 'An income of 24 to 26 million is not exact enough', {
      family: ['single'],
      income: { min: 24_000_000, max: 26_000_000 },
    }),
    truth: 'unknown',
    state: 'open',
    proves: CEILINGS,
  },
  {
    ...worker('2026-11-24', 'No income at all passes', alone(0)),
    truth: 'yes',
    proves: CEILINGS,
  },
];

/** No house in the province, or fewer than 15 m² a head; never helped there. */
const houses: readonly Case[] = [
  ...(['2024-08-01', '2026-02-08', '2026-02-09', '2026-02-10', '2026-11-24'] as const).flatMap(
    (on): Case[] => [
      {
        says: 'Four people in 59.6 m² (14.9 a head) count as badly housed',
        on,
        facts: {
          ...WORKER,
          ...alone(15),
          ...HOUSE_THERE,
          areaPerHead: just(14.9),
          housingHelped: false,
        },
        truth: 'yes',
        line: 'worker',
        proves: `T39; ${HOUSE}`,
      },
      {
        says: 'Four people in 60.0 m² (15.0 a head) do not',
        on,
        facts: {
          ...WORKER,
          ...alone(15),
          ...HOUSE_THERE,
          areaPerHead: just(15),
          housingHelped: false,
        },
        truth: 'no',
        proves: `T39; ${HOUSE}`,
      },
    ],
  ),
  {
    says: 'A house, whose former province and area are not told',
    on: '2026-11-24',
    facts: { ...WORKER, ...alone(20), hasHouse: true, areaPerHead: just(40), housingHelped: false },
    truth: 'unknown',
    state: 'open',
    proves: HOUSE,
  },
  {
    says: 'A house in the province of the project, area not told',
    on: '2026-11-24',
    facts: { ...WORKER, ...alone(20), ...HOUSE_THERE, housingHelped: false },
    truth: 'unknown',
    state: 'open',
    proves: HOUSE,
  },
  {
    says: 'Helped with housing in that province before',
    on: '2026-11-24',
    facts: { ...WORKER, ...alone(20), hasHouse: false, housingHelped: true },
    truth: 'no',
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 78',
  },
  {
    says: 'Helped before is enough for a no, whoever she is',
    on: '2026-11-24',
    facts: { housingHelped: true },
    truth: 'no',
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 78',
  },
  {
    says: 'A roomy house is enough for a no, whoever she is',
    on: '2026-11-24',
    facts: { ...HOUSE_THERE, areaPerHead: just(40) },
    truth: 'no',
    state: 'settled',
    proves: HOUSE,
  },
];

/** Groups of Điều 76, with and without the income condition. */
const groups: readonly Case[] = [
  ...(['merit', 'land-recovered', 'duty-house-returned'] as const).map((option): Case => ({
    says: `Group ${option}: no income is asked`,
    on: '2026-11-24',
    facts: { housingGroup: [option], ...NO_HOUSE },
    truth: 'yes',
    line: option,
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 76, 78',
  })),
  {
    says: 'An official above the ceiling may not',
    on: '2026-11-24',
    facts: { ...WORKER_NO_HOUSE, housingGroup: ['official'], ...alone(25, 1) },
    truth: 'no',
    proves: 'Luật Nhà ở 2023 Điều 78; NĐ 136/2026',
  },
  {
    says: 'An official at the ceiling may',
    on: '2026-11-24',
    facts: { ...WORKER_NO_HOUSE, housingGroup: ['official'], ...alone(25) },
    truth: 'yes',
    line: 'official',
    proves: 'Luật Nhà ở 2023 Điều 78; NĐ 136/2026',
  },
  {
    says: 'A soldier: her unit confirms the income, we cannot',
    on: '2026-11-24',
    facts: { ...WORKER_NO_HOUSE, housingGroup: ['armed-forces'] },
    truth: 'unknown',
    state: 'stuck',
    proves: 'NĐ 136/2026 Điều 1 khoản 2 (Điều 67)',
  },
  {
    says: 'Low income in a ward needs no other group',
    on: '2026-11-24',
    facts: { settlement: ['ward'], ...NO_HOUSE, ...alone(10) },
    truth: 'yes',
    line: 'low-income-urban',
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 5',
  },
  {
    says: 'The same income in a commune, in no group',
    on: '2026-11-24',
    facts: { ...IN_TOWN, settlement: ['rural'], ...NO_HOUSE, ...alone(10) },
    truth: 'no',
    proves: 'Luật Nhà ở 2023 Điều 76',
  },
  {
    says: 'In a ward, above the ceiling, in no group',
    on: '2026-11-24',
    facts: { ...IN_TOWN, ...NO_HOUSE, ...alone(26) },
    truth: 'no',
    proves: 'NĐ 136/2026 Điều 1 khoản 1',
  },
  ...(['poor', 'near-poor'] as const).map((poverty): Case => ({
    says: `A ${poverty} household in a ward: no income is asked`,
    on: '2026-11-24',
    facts: { poverty: [poverty], settlement: ['ward'], ...NO_HOUSE },
    truth: 'yes',
    line: 'urban-poor',
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 4',
  })),
  {
    says: 'A poor household in a commune: only if the province so provides',
    on: '2026-11-24',
    facts: { poverty: ['poor'], settlement: ['rural'], housingGroup: ['none'], ...NO_HOUSE },
    truth: 'unknown',
    state: 'stuck',
    proves: 'Luật Nhà ở 2023 Điều 77',
  },
  {
    says: 'A poor household in a commune that was helped before may not',
    on: '2026-11-24',
    facts: {
      poverty: ['poor'],
      settlement: ['rural'],
      housingGroup: ['none'],
      housingHelped: true,
    },
    truth: 'no',
    proves: 'Luật Nhà ở 2023 Điều 78',
  },
  {
    says: 'A poor worker in a commune passes as a worker',
    on: '2026-11-24',
    facts: { ...WORKER_NO_HOUSE, poverty: ['poor'], ...alone(8) },
    truth: 'yes',
    line: 'worker',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 6',
  },
  ...(
    [
      ['2026-06-30', 'no'],
      ['2026-07-01', 'unknown'],
      ['2026-07-02', 'unknown'],
      ['2026-11-24', 'unknown'],
      ['2030-06-01', 'unknown'],
    ] as const
  ).map(([on, truth]): Case => ({
    says: 'Two children, in a commune, in no other group: a group of its own since July 2026, income open',
    on,
    facts: { ...WORKER_NO_HOUSE, housingGroup: ['two-children'], ...alone(10) },
    truth,
    state: truth === 'no' ? 'settled' : 'stuck',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 13; Luật Dân số 113/2025',
  })),
  {
    says: 'Two children and a roomy house of their own',
    on: '2026-11-24',
    facts: { ...WORKER, housingGroup: ['two-children'], ...HOUSE_THERE, areaPerHead: just(40) },
    truth: 'no',
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 13, Điều 78',
  },
  {
    says: 'A worker with two children passes as a worker',
    on: '2026-11-24',
    facts: { ...WORKER_NO_HOUSE, ...couple(30) },
    truth: 'yes',
    line: 'worker',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 6',
  },
  {
    says: 'A poor household in a town is urban on its last day as a town',
    on: '2025-06-30',
    facts: { poverty: ['poor'], settlement: ['former-town'], ...NO_HOUSE },
    truth: 'yes',
    line: 'urban-poor',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 4',
  },
  ...(['2025-07-01', '2025-07-02'] as const).map((on): Case => ({
    says: 'The same household after the town went into a commune: the office decides',
    on,
    facts: { poverty: ['poor'], settlement: ['former-town'], housingGroup: ['none'], ...NO_HOUSE },
    truth: 'unknown',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 4',
  })),
];

/** A roomy house in the other former province: none there, as long as the rule of the merger runs. */
const merged: readonly Case[] = (
  [
    ['2025-05-31', 'no'],
    ['2025-06-01', 'yes'],
    ['2025-06-02', 'yes'],
    ['2025-07-01', 'yes'],
    ['2026-02-09', 'yes'],
    ['2026-11-24', 'yes'],
    ['2030-05-30', 'yes'],
    ['2030-05-31', 'yes'],
    ['2030-06-01', 'no'],
    ['2030-06-02', 'no'],
  ] as const
).map(([on, truth]): Case => ({
  says: 'Her only house lies in the old town of Lào Cai and the project in a ward of former Yên Bái',
  on,
  facts: { ...WORKER, ...alone(15), ...HOUSE_BEYOND, housingHelped: false },
  truth,
  state: 'settled',
  standing: 'secondary',
  proves: 'T39; NQ 201/2025 Điều 9 khoản 1',
}));

/** Groups that the law names and that may not buy. */
const renters: readonly Case[] = (['2024-08-01', '2026-11-24'] as const).map((on): Case => ({
  says: 'A student rents while she studies; she does not buy',
  on,
  facts: { ...WORKER_NO_HOUSE, housingGroup: ['student'], ...alone(0) },
  truth: 'no',
  state: 'settled',
  proves: 'Luật Nhà ở 2023 Điều 76 khoản 11, Điều 77',
}));

/** The armed forces, measured by a colonel's income, which no source gave. */
const forces: readonly Case[] = (
  ['2024-08-01', '2025-10-09', '2025-10-10', '2026-04-06', '2026-04-07', '2026-04-08'] as const
).flatMap((on): Case[] => [
  {
    says: 'A soldier without a house, whatever the income: the office decides',
    on,
    facts: { ...WORKER_NO_HOUSE, housingGroup: ['armed-forces'], ...couple(60) },
    truth: 'unknown',
    state: 'stuck',
    proves: 'NĐ 100/2024, 261/2025, 136/2026 Điều 67',
  },
  {
    says: 'A soldier who was helped before',
    on,
    facts: { ...WORKER, housingGroup: ['armed-forces'], housingHelped: true },
    truth: 'no',
    state: 'settled',
    proves: 'Luật Nhà ở 2023 Điều 78',
  },
]);

/** Each fact missing in turn, and declined. */
const missing: readonly Case[] = [
  ...(['housingGroup', 'family', 'income', 'hasHouse', 'housingHelped'] as const).flatMap(
    (fact): Case[] => {
      const whole: Facts = { ...WORKER_NO_HOUSE, ...alone(20) };
      return [
        {
          says: `A worker, but ${fact} not yet asked`,
          on: '2026-11-24',
          facts: without(whole, fact),
          truth: 'unknown',
          state: 'open',
          proves: 'Luật Nhà ở 2023 Điều 76, 78',
        },
        {
          says: `A worker who does not know ${fact}`,
          on: '2026-11-24',
          facts: { ...whole, [fact]: 'declined' },
          truth: 'unknown',
          proves: 'Luật Nhà ở 2023 Điều 76, 78',
        },
      ];
    },
  ),
  {
    says: 'Nothing known yet',
    on: '2026-11-24',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: 'Luật Nhà ở 2023 Điều 76',
  },
  {
    says: 'Where she lives is missing, and nothing else can carry her',
    on: '2026-11-24',
    facts: { housingGroup: ['none'], poverty: ['neither'], ...NO_HOUSE, ...alone(20) },
    truth: 'unknown',
    state: 'open',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 5',
  },
  {
    says: 'Whether the household is poor is missing, and she earns too much',
    on: '2026-11-24',
    facts: { housingGroup: ['none'], settlement: ['ward'], ...NO_HOUSE, ...alone(30) },
    truth: 'unknown',
    state: 'open',
    proves: 'Luật Nhà ở 2023 Điều 76 khoản 4',
  },
];

/** Commencements of the law, and the old law that we leave to the office. */
const periods: readonly Case[] = [
  ...(['2021-07-01', '2023-05-05', '2024-07-31'] as const).map((on): Case => ({
    says: 'Under the old law the office decides',
    on,
    facts: { ...WORKER_NO_HOUSE, ...alone(5) },
    truth: 'unknown',
    state: 'stuck',
    proves: 'Luật Nhà ở 2014 Điều 49, 51 (not verified)',
  })),
  ...(['2025-05-31', '2025-06-01', '2025-06-02', '2030-05-31', '2030-06-01'] as const).map(
    (on): Case => ({
      says: 'No house in the province, counted as the law of the day counts it',
      on,
      facts: { ...WORKER_NO_HOUSE, ...alone(15) },
      truth: 'yes',
      line: 'worker',
      proves: 'NQ 201/2025 Điều 9 khoản 1',
    }),
  ),
];

export const socialHousingPurchaseCases: readonly Case[] = [
  ...ceilings,
  ...houses,
  ...groups,
  ...merged,
  ...renters,
  ...forces,
  ...missing,
  ...periods,
];
