import type { Facts, OptionOf } from '../../../src/policy';
import type { Case } from '../case';
import { just } from '../case';
import { onDays, people } from '../on-days';

const EACH = 'Pháp lệnh 02/2020 Điều 6 khoản 3';
const MOTHER = 'Pháp lệnh 02/2020 Điều 18 khoản 2';
const SHARES = 'Pháp lệnh 02/2020 Điều 6 khoản 5';
const NURTURE = 'Pháp lệnh 02/2020 Điều 6 khoản 6';
const STANDARD = 'NĐ 75/2021 Điều 3; NĐ 77/2024; NĐ 321/2026';
const TABLE = 'NĐ 77/2024 Phụ lục (chưa kiểm chứng)';
const NO_TABLE = 'NĐ 321/2026 Phụ lục (chưa có bảng)';

/** These titles and no other. */
function titles(...held: readonly OptionOf<'meritTitle'>[]): Facts {
  const [first, second, third] = [...held, 'none' as const, 'none' as const, 'none' as const];
  return { meritTitle: [first], meritSecond: [second], meritThird: [third] } as Facts;
}

const ONE_MARTYR: Facts = { ...titles('martyr-survivor'), martyrs: just(1), nurture: false };
const INVALID: Facts = { ...titles('war-invalid'), warInvalidPercent: just(61) };
const percent = (title: 'sick-soldier' | 'agent-orange' | 'agent-orange-child', value: number) => ({
  ...titles(title),
  [{
    'sick-soldier': 'sickSoldierPercent',
    'agent-orange': 'agentOrangePercent',
    'agent-orange-child': 'agentOrangeChildPercent',
  }[title]]: just(value),
});

const commencements: readonly Case[] = [
  ...onDays('T40: heroic mother', MOTHER, {
    facts: titles('heroic-mother'),
    days: [
      ['2021-10-15', 4_872_000, 'primary'],
      ['2023-09-15', 6_165_000, 'unverified'],
      ['2024-09-15', 8_367_000, 'secondary'],
      ['2026-11-15', 9_036_000, 'secondary'],
    ],
  }),
  ...onDays('Heroic mother when the standard rises', STANDARD, {
    facts: titles('heroic-mother'),
    days: [
      ['2021-07-01', 4_872_000, 'secondary'],
      ['2021-07-02', 4_872_000, 'secondary'],
      ['2021-09-14', 4_872_000, 'secondary'],
      ['2021-09-15', 4_872_000, 'primary'],
      ['2021-09-16', 4_872_000, 'primary'],
      ['2023-06-30', 4_872_000, 'primary'],
      ['2023-07-01', 6_165_000, 'unverified'],
      ['2023-07-02', 6_165_000, 'unverified'],
      ['2024-06-30', 6_165_000, 'unverified'],
      ['2024-07-01', 8_367_000, 'secondary'],
      ['2024-07-02', 8_367_000, 'secondary'],
      ['2026-06-30', 8_367_000, 'secondary'],
      ['2026-07-01', [8_367_000, 9_036_000], 'secondary'],
      ['2026-07-02', [8_367_000, 9_036_000], 'secondary'],
      ['2026-09-30', [8_367_000, 9_036_000], 'secondary'],
      ['2026-10-01', 9_036_000, 'secondary'],
      ['2026-10-02', 9_036_000, 'secondary'],
    ],
  }),
  ...onDays('War invalid of 61 % as tables come and go', TABLE, {
    facts: INVALID,
    days: [
      ['2021-07-01', 'commune-decides'],
      ['2023-06-30', 'commune-decides'],
      ['2023-07-01', 'commune-decides'],
      ['2023-07-02', 'commune-decides'],
      ['2024-06-30', 'commune-decides'],
      ['2024-07-01', 5_462_550, 'unverified'],
      ['2024-07-02', 5_462_550, 'unverified'],
      ['2026-06-30', 5_462_550, 'unverified'],
      ['2026-07-01', 'commune-decides'],
      ['2026-07-02', 'commune-decides'],
      ['2026-09-30', 'commune-decides'],
      ['2026-10-01', 'commune-decides', 'secondary'],
      ['2026-10-02', 'commune-decides', 'secondary'],
    ],
  }),
  ...onDays('Survivor of a martyr when the standard rises', STANDARD, {
    facts: ONE_MARTYR,
    days: [
      ['2022-05-10', 1_624_000, 'unverified'],
      ['2023-07-01', 2_055_000, 'unverified'],
      ['2024-07-01', 2_789_000, 'unverified'],
      ['2026-07-01', [2_789_000, 3_012_000], 'unverified'],
      ['2026-10-01', 3_012_000, 'unverified'],
    ],
  }),
];

const today: readonly Case[] = [
  ...people('2026-11-15', SHARES, [
    ['Survivor of one martyr', ONE_MARTYR, 3_012_000],
    ['Survivor of two martyrs', { ...ONE_MARTYR, martyrs: just(2) }, 6_024_000],
    ['Survivor of three martyrs', { ...ONE_MARTYR, martyrs: just(3) }, 9_036_000],
    [
      'Survivor of five martyrs: no more than three',
      { ...ONE_MARTYR, martyrs: just(5) },
      9_036_000,
    ],
  ]),
  ...people('2026-11-15', NURTURE, [
    ['Survivor of a martyr who lives alone', { ...ONE_MARTYR, nurture: true }, 5_421_600],
    [
      'Survivor of three martyrs who lives alone: one nurture share',
      { ...ONE_MARTYR, martyrs: just(3), nurture: true },
      11_445_600,
    ],
    [
      'Lives alone, survivor of an invalid: nurture is sure, the office names the rest',
      { ...titles('merit-survivor'), nurture: true },
      2_409_600,
    ],
  ]),
  ...people('2026-11-15', STANDARD, [
    ['Imprisoned by the enemy', titles('imprisoned'), 1_807_200],
    ['Carer of a heroic mother', titles('carer'), 3_012_000],
  ]),
  ...people('2026-11-15', NO_TABLE, [
    ['War invalid', titles('war-invalid'), 'commune-decides'],
    ['Sick soldier', titles('sick-soldier'), 'commune-decides'],
    ['Exposed to toxic chemicals', titles('agent-orange'), 'commune-decides'],
    ['Child of somebody exposed, 61 %', percent('agent-orange-child', 61), 'commune-decides'],
    ['Child of somebody exposed, 60 %', percent('agent-orange-child', 60), null],
    ['Hero', titles('hero'), 'commune-decides'],
    [
      'Helper, state diploma',
      { ...titles('helper'), helperAward: ['gratitude'] },
      'commune-decides',
    ],
    [
      'Helper, Resistance Order',
      { ...titles('helper'), helperAward: ['medal'] },
      'commune-decides',
    ],
    [
      'Helper with a medal: no monthly allowance',
      { ...titles('helper'), helperAward: ['other'] },
      null,
    ],
    ['Active before the uprising', titles('pre-uprising'), 'commune-decides'],
    ['Survivor of an invalid', { ...titles('merit-survivor'), nurture: false }, 'commune-decides'],
    ['No title', titles(), null],
  ]),
  ...people('2026-11-15', EACH, [
    ['Heroic mother and carer', titles('heroic-mother', 'carer'), 12_048_000],
    [
      'Heroic mother and survivor of two martyrs',
      { ...titles('heroic-mother', 'martyr-survivor'), martyrs: just(2), nurture: false },
      15_060_000,
    ],
    [
      'Heroic mother and war invalid: at least the sure part, the office names the rest',
      titles('war-invalid', 'heroic-mother'),
      9_036_000,
    ],
    [
      'Three titles: imprisoned, carer and survivor of a martyr',
      { ...titles('imprisoned', 'carer', 'martyr-survivor'), martyrs: just(1), nurture: false },
      7_831_200,
    ],
    ['The same title told twice counts once', titles('imprisoned', 'imprisoned'), 1_807_200],
    [
      'Survivor of a martyr and of an invalid: two shares',
      { ...titles('martyr-survivor', 'merit-survivor'), martyrs: just(1), nurture: false },
      3_012_000,
    ],
    ['War invalid and sick soldier', titles('war-invalid', 'sick-soldier'), 'commune-decides'],
  ]),
];

const tableOf2024: readonly Case[] = [
  ...people('2024-09-15', TABLE, [
    ['War invalid, 20 %', { ...INVALID, warInvalidPercent: just(20) }, null],
    ['War invalid, 21 %', { ...INVALID, warInvalidPercent: just(21) }, 1_880_550],
    ['War invalid, 22 %', { ...INVALID, warInvalidPercent: just(22) }, 1_970_100],
    ['War invalid, 100 %', { ...INVALID, warInvalidPercent: just(100) }, 8_955_000],
    ['Sick soldier, 40 %', percent('sick-soldier', 40), null],
    ['Sick soldier, 41 %', percent('sick-soldier', 41), 2_911_000],
    ['Sick soldier, 50 %', percent('sick-soldier', 50), 2_911_000],
    ['Sick soldier, 50,5 %: no gap between brackets', percent('sick-soldier', 50.5), 2_911_000],
    ['Sick soldier, 51 %', percent('sick-soldier', 51), 3_628_000],
    ['Sick soldier, 60 %', percent('sick-soldier', 60), 3_628_000],
    ['Sick soldier, 61 %', percent('sick-soldier', 61), 4_623_000],
    ['Sick soldier, 70 %', percent('sick-soldier', 70), 4_623_000],
    ['Sick soldier, 71 %', percent('sick-soldier', 71), 5_330_000],
    ['Sick soldier, 80 %', percent('sick-soldier', 80), 5_330_000],
    ['Sick soldier, 81 %', percent('sick-soldier', 81), 6_381_000],
    ['Sick soldier, 90 %', percent('sick-soldier', 90), 6_381_000],
    ['Sick soldier, 91 %', percent('sick-soldier', 91), 7_107_000],
    ['Sick soldier, 100 %', percent('sick-soldier', 100), 7_107_000],
    ['Exposed, 20 %', percent('agent-orange', 20), null],
    ['Exposed, 21 %', percent('agent-orange', 21), 2_117_000],
    ['Exposed, 40 %', percent('agent-orange', 40), 2_117_000],
    ['Exposed, 41 %', percent('agent-orange', 41), 3_539_000],
    ['Exposed, 60 %', percent('agent-orange', 60), 3_539_000],
    ['Exposed, 61 %', percent('agent-orange', 61), 4_960_000],
    ['Exposed, 80 %', percent('agent-orange', 80), 4_960_000],
    ['Exposed, 81 %', percent('agent-orange', 81), 6_348_000],
    ['Child of somebody exposed, 60 %', percent('agent-orange-child', 60), null],
    ['Child of somebody exposed, 61 %', percent('agent-orange-child', 61), 1_673_000],
    ['Child of somebody exposed, 80 %', percent('agent-orange-child', 80), 1_673_000],
    ['Child of somebody exposed, 81 %', percent('agent-orange-child', 81), 2_789_000],
    ['Hero', titles('hero'), 2_337_000],
    ['Helper, state diploma', { ...titles('helper'), helperAward: ['gratitude'] }, 2_789_000],
    ['Helper, Resistance Order', { ...titles('helper'), helperAward: ['medal'] }, 1_639_000],
    ['Helper with a medal', { ...titles('helper'), helperAward: ['other'] }, null],
    ['Before 1945, at home', { ...titles('pre-uprising'), earlyRevolution: ['stayed'] }, 5_292_000],
    [
      '1945 to the uprising',
      { ...titles('pre-uprising'), earlyRevolution: ['uprising'] },
      2_884_000,
    ],
    [
      'Before 1945, away from home: seniority is not reckoned here',
      { ...titles('pre-uprising'), earlyRevolution: ['left'] },
      'commune-decides',
    ],
    ['Survivor of an invalid', { ...titles('merit-survivor'), nurture: false }, 1_565_000],
    ['Survivor of a martyr who lives alone', { ...ONE_MARTYR, nurture: true }, 5_020_200],
    ['Imprisoned by the enemy', titles('imprisoned'), 1_673_400],
  ]),
  ...people('2024-09-15', EACH, [
    [
      'War invalid of 61 % and exposed, 81 %',
      {
        ...titles('war-invalid', 'agent-orange'),
        warInvalidPercent: just(61),
        agentOrangePercent: just(81),
      },
      11_810_550,
    ],
    [
      'War invalid of 21 %, exposed 21 %, imprisoned',
      {
        ...titles('war-invalid', 'agent-orange', 'imprisoned'),
        warInvalidPercent: just(21),
        agentOrangePercent: just(21),
      },
      5_670_950,
    ],
    [
      'Survivor of a martyr and of an invalid',
      { ...titles('merit-survivor', 'martyr-survivor'), martyrs: just(1), nurture: false },
      4_354_000,
    ],
  ]),
  {
    says: 'Survivor of two martyrs and of an invalid: a third share is for the office to look at',
    on: '2024-09-15',
    facts: { ...titles('merit-survivor', 'martyr-survivor'), martyrs: just(2), nurture: false },
    truth: 'yes',
    amount: [5_578_000, 7_143_000],
    state: 'stuck',
    proves: SHARES,
  },
];

const open: readonly Case[] = [
  {
    says: 'Nothing is known',
    on: '2026-11-15',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: EACH,
  },
  {
    says: 'Heroic mother, further titles not asked: at least hers',
    on: '2026-11-15',
    facts: { meritTitle: ['heroic-mother'] },
    truth: 'yes',
    line: 'heroic-mother',
    state: 'open',
    proves: EACH,
  },
  {
    says: 'Heroic mother and something, a third title not asked',
    on: '2026-11-15',
    facts: { meritTitle: ['heroic-mother'], meritSecond: ['imprisoned'] },
    truth: 'yes',
    state: 'open',
    proves: EACH,
  },
  {
    says: 'Heroic mother who does not know of further titles',
    on: '2026-11-15',
    facts: { meritTitle: ['heroic-mother'], meritSecond: 'declined', meritThird: 'declined' },
    truth: 'yes',
    proves: EACH,
  },
  {
    says: 'Title declined, and no other is asked',
    on: '2026-11-15',
    facts: { meritTitle: 'declined', meritSecond: 'declined', meritThird: 'declined' },
    truth: 'unknown',
    proves: EACH,
  },
  {
    says: 'War invalid whose percentage is not known, under the table of 2024',
    on: '2024-09-15',
    facts: titles('war-invalid'),
    truth: 'unknown',
    state: 'open',
    proves: TABLE,
  },
  {
    says: 'War invalid who does not know the percentage, under the table of 2024',
    on: '2024-09-15',
    facts: { ...titles('war-invalid'), warInvalidPercent: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: TABLE,
  },
  {
    says: 'War invalid of 21 to 30 %, under the table of 2024: a range',
    on: '2024-09-15',
    facts: { ...titles('war-invalid'), warInvalidPercent: { min: 21, max: 30 } },
    truth: 'yes',
    amount: [1_880_550, 2_686_500],
    standing: 'unverified',
    proves: TABLE,
  },
  {
    says: 'Sick soldier whose percentage is not known, under the table of 2024',
    on: '2024-09-15',
    facts: titles('sick-soldier'),
    truth: 'unknown',
    amount: [707_000, 7_107_000],
    state: 'open',
    proves: TABLE,
  },
  {
    says: 'Sick soldier known only to be at 61 % or more, under the table of 2024: that much is sure',
    on: '2024-09-15',
    facts: { ...titles('sick-soldier'), sickSoldierPercent: { min: 61, max: 100 } },
    truth: 'yes',
    amount: [4_623_000, 7_107_000],
    state: 'open',
    standing: 'unverified',
    proves: TABLE,
  },
  {
    says: 'Child of somebody exposed, percentage not known',
    on: '2026-11-15',
    facts: titles('agent-orange-child'),
    truth: 'unknown',
    state: 'open',
    proves: NO_TABLE,
  },
  {
    says: 'Survivor, number of martyrs not known: at least one',
    on: '2026-11-15',
    facts: { ...titles('martyr-survivor'), nurture: false },
    truth: 'yes',
    amount: [3_012_000, 9_036_000],
    state: 'open',
    proves: SHARES,
  },
  {
    says: 'Survivor, living alone not known',
    on: '2026-11-15',
    facts: { ...titles('martyr-survivor'), martyrs: just(1) },
    truth: 'yes',
    amount: [3_012_000, 5_421_600],
    state: 'open',
    proves: NURTURE,
  },
  {
    says: 'Helper, award not known',
    on: '2026-11-15',
    facts: titles('helper'),
    truth: 'unknown',
    amount: 'commune-decides',
    state: 'open',
    proves: NO_TABLE,
  },
  {
    says: 'Active before the uprising, since when not known, under the table of 2024',
    on: '2024-09-15',
    facts: titles('pre-uprising'),
    truth: 'unknown',
    state: 'open',
    proves: TABLE,
  },
];

export const meritAllowanceCases: readonly Case[] = [
  ...commencements,
  ...today,
  ...tableOf2024,
  ...open,
];
