import type { FactKey, Facts } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';

/** Kinh, near-poor, in Văn Yên or in Trạm Tấu. */
const VAN_YEN: Facts = {
  poverty: ['near-poor'],
  poorCommune: false,
  ethnicMinority: false,
  areaClass: ['difficult'],
};
const TRAM_TAU: Facts = { ...VAN_YEN, poorCommune: true };
const POOR: Facts = { ...VAN_YEN, poverty: ['poor'] };
const RUINED: Facts = { onHouseLand: true, houseFrail: true };

type Outcome = Pick<Case, 'truth' | 'amount' | 'state'>;
const OFFICE: Outcome = { truth: 'unknown', amount: 'commune-decides', state: 'stuck' };
const NO: Outcome = { truth: 'no', amount: null, state: 'settled' };

function paid(million: number): Outcome {
  return { truth: 'yes', amount: million * 1_000_000, state: 'settled' };
}

interface Period {
  readonly days: readonly string[];
  readonly says: string;
  readonly facts: Facts;
  readonly rebuild: Outcome;
  readonly repair: Outcome;
  readonly proves: string;
}

function both({ days, says, facts, rebuild, repair, proves }: Period): Case[] {
  return days.flatMap((on): Case[] => [
    {
      says: `${says}: new house`,
      on,
      facts: { ...facts, houseWork: ['rebuild'] },
      ...rebuild,
      proves,
    },
    { says: `${says}: repair`, on, facts: { ...facts, houseWork: ['repair'] }, ...repair, proves },
  ]);
}

/** Period by period, day −1, the day, day +1. */
const PERIODS: readonly Period[] = [
  {
    days: ['2021-07-01', '2021-07-02', '2021-12-30', '2021-12-31'],
    says: 'Poor, resolution of Yên Bái',
    facts: POOR,
    rebuild: paid(50),
    repair: paid(25),
    proves: 'NQ 08/2020/NQ-HĐND Yên Bái (secondary)',
  },
  {
    days: ['2021-07-01', '2021-12-31'],
    says: 'Near-poor under that resolution: it names the poor only',
    facts: VAN_YEN,
    rebuild: OFFICE,
    repair: OFFICE,
    proves: 'NQ 08/2020/NQ-HĐND Yên Bái (secondary)',
  },
  {
    days: ['2022-01-01', '2022-01-02', '2022-08-14', '2022-08-15', '2023-04-11'],
    says: 'Poor, in no poor district, between two schemes of the province',
    facts: POOR,
    rebuild: OFFICE,
    repair: OFFICE,
    proves: 'no scheme with an amount found',
  },
  {
    days: ['2022-08-14'],
    says: 'Poor district, the day before the guidance',
    facts: TRAM_TAU,
    rebuild: OFFICE,
    repair: OFFICE,
    proves: 'TT 01/2022/TT-BXD from 2022-08-15',
  },
  {
    days: ['2022-08-15', '2022-08-16', '2023-04-11'],
    says: 'Near-poor in a poor district',
    facts: TRAM_TAU,
    rebuild: paid(40),
    repair: paid(20),
    proves: 'QĐ 90/QĐ-TTg, TT 01/2022/TT-BXD (secondary)',
  },
  {
    days: ['2023-04-12', '2023-04-13', '2024-06-01', '2024-11-09'],
    says: 'T35: near-poor in Văn Yên',
    facts: VAN_YEN,
    rebuild: paid(50),
    repair: paid(25),
    proves: 'T35; Đề án Yên Bái 2023–2025 (secondary)',
  },
  {
    days: ['2023-04-12', '2023-04-13', '2024-06-01', '2024-11-09'],
    says: 'T35: near-poor in Trạm Tấu',
    facts: TRAM_TAU,
    rebuild: paid(60),
    repair: paid(30),
    proves: 'T35; Đề án Yên Bái 2023–2025 (secondary)',
  },
  {
    days: ['2024-11-10', '2024-11-11', '2025-01-01', '2025-08-30', '2025-08-31'],
    says: 'Near-poor with a ruined house in the national drive',
    facts: { ...VAN_YEN, ...RUINED },
    rebuild: paid(60),
    repair: paid(30),
    proves: 'PM 10/11/2024; QĐ 55/QĐ-BXD (secondary)',
  },
  {
    days: ['2024-11-10', '2025-08-31', '2025-09-01', '2025-12-31'],
    says: 'Near-poor in Trạm Tấu, with or without the drive',
    facts: { ...TRAM_TAU, ...RUINED },
    rebuild: paid(60),
    repair: paid(30),
    proves: 'PM 10/11/2024; Đề án Yên Bái 2023–2025 (secondary)',
  },
  {
    days: ['2025-09-01', '2025-09-02', '2025-12-30', '2025-12-31'],
    says: 'The drive is complete: the scheme of the province is sure, the rest is for the office',
    facts: { ...VAN_YEN, ...RUINED },
    rebuild: { truth: 'yes', amount: [50_000_000, 60_000_000], state: 'stuck' },
    repair: { truth: 'yes', amount: [25_000_000, 30_000_000], state: 'stuck' },
    proves: 'drive completed 2025-08 (secondary)',
  },
  {
    days: ['2026-01-01', '2026-01-02', '2026-11-24', '2026-12-31', '2027-01-01', '2027-01-02'],
    says: 'From 2026 on no amount was found: the office decides',
    facts: { ...TRAM_TAU, ...RUINED },
    rebuild: OFFICE,
    repair: OFFICE,
    proves: 'NTP 2026–2035: no grant amount found',
  },
  {
    days: ['2021-07-01', '2022-08-15', '2023-04-12', '2024-11-10', '2025-09-01', '2026-11-24'],
    says: 'Neither poor nor near-poor',
    facts: { ...TRAM_TAU, ...RUINED, poverty: ['neither'] },
    rebuild: NO,
    repair: NO,
    proves: 'every scheme: poor and near-poor households',
  },
];

/** Project 1 of the programme for the ethnic-minority area: never sure. */
const minority: readonly Case[] = [
  ...(['2022-01-01', '2022-08-14'] as const).flatMap((on): Case[] => [
    {
      says: 'Poor and of an ethnic minority: 44 million if the commune has the project',
      on,
      facts: { ...POOR, ethnicMinority: true, houseWork: ['rebuild'] },
      truth: 'unknown',
      state: 'stuck',
      amount: 44_000_000,
      proves: 'QĐ 1719/QĐ-TTg Dự án 1 (secondary)',
    },
    {
      says: 'Poor, Kinh, in an extremely difficult village: the same',
      on,
      facts: { ...POOR, areaClass: ['extremely-difficult'], houseWork: ['rebuild'] },
      truth: 'unknown',
      state: 'stuck',
      amount: 44_000_000,
      proves: 'QĐ 1719/QĐ-TTg Dự án 1 (secondary)',
    },
  ]),
  {
    says: 'Beside the scheme of the province it changes nothing',
    on: '2024-06-01',
    facts: { ...POOR, ethnicMinority: true, houseWork: ['rebuild'] },
    ...paid(50),
    line: 'yen-bai-new',
    proves: 'Đề án Yên Bái 2023–2025 (secondary)',
  },
  {
    says: 'In a poor district before the scheme of the province: 40 million sure, 44 possible',
    on: '2022-09-01',
    facts: { ...TRAM_TAU, poverty: ['poor'], ethnicMinority: true, houseWork: ['rebuild'] },
    truth: 'yes',
    amount: [40_000_000, 44_000_000],
    state: 'stuck',
    line: 'poor-district-new',
    proves: 'TT 01/2022/TT-BXD; QĐ 1719/QĐ-TTg (secondary)',
  },
];

const SOUND: Facts = {
  onHouseLand: true,
  houseFrail: false,
  houseOldUnsafe: false,
  livesAlone: false,
  houseArea: just(60),
  dwellingPerHead: just(15),
};
const MAYBE: Outcome = { truth: 'yes', amount: [50_000_000, 60_000_000], state: 'stuck' };

/** The signs of a ruined house, seen in the 60 million of the drive beside the sure 50 of the province. */
const signs: readonly Case[] = (
  [
    ['no sign at all: only a sign of the province could help', {}, MAYBE],
    ['two parts not solid', { houseFrail: true }, paid(60)],
    ['twenty years, never improved, unsafe', { houseOldUnsafe: true }, paid(60)],
    [
      'alone in 17.9 m²',
      { livesAlone: true, houseArea: just(17.9), dwellingPerHead: just(17.9) },
      paid(60),
    ],
    ['alone in 18 m²', { livesAlone: true, houseArea: just(18), dwellingPerHead: just(18) }, MAYBE],
    ['four in 29.9 m²', { houseArea: just(29.9), dwellingPerHead: just(7.475) }, paid(60)],
    ['four in 30 m²', { houseArea: just(30), dwellingPerHead: just(7.5) }, MAYBE],
    ['three in 23.7 m², 7.9 each', { houseArea: just(23.7), dwellingPerHead: just(7.9) }, paid(60)],
    ['three in 24 m², 8 each', { houseArea: just(24), dwellingPerHead: just(8) }, MAYBE],
    [
      'two in 17 m², 8.5 each: the 18 m² are for one who lives alone',
      { houseArea: just(17), dwellingPerHead: just(8.5) },
      MAYBE,
    ],
    ['disputed land, however frail', { houseFrail: true, onHouseLand: false }, paid(50)],
  ] as const
).map(([says, facts, outcome]): Case => ({
  says: `Near-poor, new house, ${says}`,
  on: '2025-03-01',
  facts: { ...VAN_YEN, ...SOUND, ...facts, houseWork: ['rebuild'] },
  ...outcome,
  standing: 'secondary',
  proves: 'QĐ 55/QĐ-BXD Điều 1, Điều 2 (secondary)',
}));

const TODAY: Facts = { poverty: ['poor'], houseWork: ['rebuild'] };

/** Each fact missing in turn, and declined. */
const missing: readonly Case[] = [
  ...(['poverty', 'houseWork'] as const).flatMap((fact: FactKey): Case[] => [
    {
      says: `Today, ${fact} not yet asked`,
      on: '2026-11-24',
      facts: Object.fromEntries(Object.entries(TODAY).filter(([key]) => key !== fact)),
      truth: 'unknown',
      state: 'open',
      proves: 'NTP 2026–2035: no grant amount found',
    },
    {
      says: `Today, nobody knows ${fact}`,
      on: '2026-11-24',
      facts: { ...TODAY, [fact]: 'declined' },
      truth: 'unknown',
      state: 'stuck',
      proves: 'NTP 2026–2035: no grant amount found',
    },
  ]),
  {
    says: 'The house needs nothing',
    on: '2026-11-24',
    facts: { ...TODAY, houseWork: ['none'] },
    ...NO,
    proves: 'every scheme: a house to build or repair',
  },
  ...(['houseFrail', 'onHouseLand'] as const).map((fact): Case => ({
    says: `In the drive, ${fact} not yet asked: 50 million is sure`,
    on: '2025-03-01',
    facts: {
      ...VAN_YEN,
      ...Object.fromEntries(
        Object.entries({ ...SOUND, ...RUINED }).filter(([key]) => key !== fact),
      ),
      houseWork: ['rebuild'],
    },
    truth: 'yes',
    amount: [50_000_000, 60_000_000],
    state: 'open',
    proves: 'QĐ 55/QĐ-BXD Điều 1 (secondary)',
  })),
  {
    says: 'New or repair not yet asked: from 25 to 50 million',
    on: '2024-06-01',
    facts: VAN_YEN,
    truth: 'unknown',
    amount: [25_000_000, 50_000_000],
    state: 'open',
    proves: 'Đề án Yên Bái 2023–2025 (secondary)',
  },
  {
    says: 'In which district is not yet asked: 50 million is sure',
    on: '2024-06-01',
    facts: {
      ...Object.fromEntries(Object.entries(VAN_YEN).filter(([key]) => key !== 'poorCommune')),
      houseWork: ['rebuild'],
    },
    truth: 'yes',
    amount: [50_000_000, 60_000_000],
    state: 'open',
    proves: 'Đề án Yên Bái 2023–2025 (secondary)',
  },
];

export const temporaryHouseCases: readonly Case[] = [
  ...PERIODS.flatMap(both),
  ...minority,
  ...signs,
  ...missing,
];
