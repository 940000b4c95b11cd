import type { Facts, OptionOf } from '../../../src/policy';
import type { Case } from '../case';
import { ages, born, bornIn, through } from '../case';

const A = 'NĐ 20/2021 Điều 5 khoản 1, Điều 6 khoản 1 điểm a';
const B = 'NĐ 335/2026 Điều 5 khoản 1, Điều 6 khoản 1';
const STUDIES_A = 'NĐ 20/2021 Điều 5 khoản 2, Điều 6 khoản 1 điểm b';
const STUDIES_B = 'NĐ 335/2026 Điều 5 khoản 2, Điều 6 khoản 1';
const BACK = 'NĐ 335/2026 Điều 32 khoản 3–5';

type Parent = OptionOf<'father'>;

const ORPHAN: Facts = { father: ['dead'], mother: ['dead'], abandoned: false };
const NEVER_ON: Facts = { allowanceAsChild: false, studies: ['none'] };
const PUPIL: Facts = { ...ORPHAN, allowanceAsChild: true, studies: ['continuous'] };

const standards: readonly Case[] = [
  ...through('T01, T02: an orphan of both parents, born 2020-11-01', A, {
    facts: { ...ORPHAN, ...NEVER_ON, ...born('2020-11-01') },
    days: [
      ['2021-07-01', 900_000],
      ['2021-07-02', 900_000],
      ['2024-06-15', 900_000],
      ['2024-06-30', 900_000],
      ['2024-07-01', 1_250_000],
      ['2024-07-02', 1_250_000],
      ['2024-10-31', 1_250_000],
      ['2024-11-01', 750_000],
      ['2024-11-02', 750_000],
      ['2025-06-30', 750_000],
      ['2025-07-01', 750_000],
    ],
  }),
  ...through('An orphan of 9, first decided on the day', `${B}; ${BACK}`, {
    facts: { ...ORPHAN, ...NEVER_ON, ...born('2017-03-01'), allowance: ['none'] },
    days: [
      ['2026-06-30', 750_000],
      ['2026-07-01', 750_000],
      ['2026-07-02', 750_000],
      ['2026-10-04', 750_000],
      ['2026-10-05', 810_000],
      ['2026-10-06', 810_000],
    ],
    line: 'child',
  }),
  ...through('An orphan of 9 on the rolls: the new standard from 1 July 2026', BACK, {
    facts: { ...ORPHAN, ...NEVER_ON, ...born('2017-03-01'), allowance: ['social-allowance'] },
    days: [
      ['2026-06-30', 750_000],
      ['2026-07-01', 810_000],
      ['2026-07-02', 810_000],
      ['2026-10-04', 810_000],
      ['2026-10-05', 810_000],
    ],
  }),
  {
    says: 'An orphan of 9, nobody asked whether she is on the rolls',
    on: '2026-08-15',
    facts: { ...ORPHAN, ...NEVER_ON, ...born('2017-03-01') },
    truth: 'yes',
    amount: [750_000, 810_000],
    state: 'open',
    proves: BACK,
  },
  {
    says: 'An orphan of 9 before NĐ 76/2024: every source read',
    on: '2024-06-30',
    facts: { ...ORPHAN, ...NEVER_ON, ...born('2015-03-01') },
    truth: 'yes',
    amount: 540_000,
    standing: 'primary',
    proves: A,
  },
  {
    says: 'The same under NĐ 76/2024, known from secondary sources',
    on: '2024-07-01',
    facts: { ...ORPHAN, ...NEVER_ON, ...born('2015-03-01') },
    truth: 'yes',
    amount: 750_000,
    standing: 'secondary',
    proves: A,
  },
];

const birthdays: readonly Case[] = [
  ...ages('An orphan about her 4th birthday', B, {
    facts: { ...ORPHAN, ...NEVER_ON },
    on: '2026-11-10',
    births: [
      ['2022-11-11', 1_350_000],
      ['2022-11-10', 810_000],
      ['2022-11-09', 810_000],
    ],
  }),
  ...ages('T04: an orphan about his 16th birthday, not studying', A, {
    facts: { ...ORPHAN, allowanceAsChild: true, studies: ['none'] },
    on: '2026-03-10',
    births: [
      ['2010-03-11', 750_000],
      ['2010-03-10', null],
      ['2010-03-09', null],
    ],
  }),
  ...ages('An orphan about his 16th birthday, not studying, new decree', B, {
    facts: { ...ORPHAN, allowanceAsChild: true, studies: ['none'] },
    on: '2026-11-10',
    births: [
      ['2010-11-11', 810_000],
      ['2010-11-10', null],
      ['2010-11-09', null],
    ],
  }),
];

/** Every pair of fates, and whether it counts under the first and under the second decree. */
const COUNTS: readonly (readonly [Parent, Parent, before: 'yes' | 'no', now: 'yes' | 'no'])[] = [
  ['dead', 'dead', 'yes', 'yes'],
  ['dead', 'undetermined', 'no', 'yes'],
  ['dead', 'missing', 'yes', 'yes'],
  ['dead', 'in-facility', 'yes', 'yes'],
  ['dead', 'sentenced', 'yes', 'yes'],
  ['dead', 'none', 'no', 'no'],
  ['undetermined', 'undetermined', 'no', 'no'],
  ['undetermined', 'missing', 'no', 'yes'],
  ['undetermined', 'in-facility', 'no', 'yes'],
  ['undetermined', 'sentenced', 'no', 'yes'],
  ['undetermined', 'none', 'no', 'no'],
  ['missing', 'missing', 'yes', 'yes'],
  ['missing', 'in-facility', 'yes', 'yes'],
  ['missing', 'sentenced', 'yes', 'yes'],
  ['missing', 'none', 'no', 'no'],
  ['in-facility', 'in-facility', 'yes', 'yes'],
  ['in-facility', 'sentenced', 'yes', 'yes'],
  ['in-facility', 'none', 'no', 'no'],
  ['sentenced', 'sentenced', 'yes', 'yes'],
  ['sentenced', 'none', 'no', 'no'],
  ['none', 'none', 'no', 'no'],
];

const parents: readonly Case[] = COUNTS.flatMap(([one, other, before, now]): Case[] => {
  const ways =
    one === other ? [[one, other] as const] : [[one, other] as const, [other, one] as const];
  return ways.flatMap(([father, mother]): Case[] =>
    (
      [
        ['2026-10-04', before, A],
        ['2026-10-05', now, B],
      ] as const
    ).map(([on, truth, proves]) => ({
      says: `Father ${father}, mother ${mother}`,
      on,
      facts: {
        ...born('2017-03-01'),
        father: [father],
        mother: [mother],
        abandoned: false,
        allowanceAsChild: false,
        allowance: ['none'],
      },
      truth,
      amount: truth === 'no' ? null : on < '2026-10-05' ? 750_000 : 810_000,
      state: 'settled',
      proves: `${proves} điểm b–l`,
    })),
  );
});

const abandoned: readonly Case[] = [
  ...through('Abandoned and not adopted, nothing known of the parents', `${B} điểm a`, {
    facts: { ...born('2022-12-01'), abandoned: true, allowanceAsChild: false, allowance: ['none'] },
    days: [
      ['2024-07-01', 1_250_000],
      ['2026-10-04', 1_250_000],
      ['2026-10-05', 1_350_000],
      ['2026-11-30', 1_350_000],
      ['2026-12-01', 810_000],
    ],
  }),
  {
    says: 'Father dead, the mother may be dead or alive',
    on: '2026-11-15',
    facts: { ...born('2017-03-01'), father: ['dead'], mother: ['none', 'dead'], abandoned: false },
    truth: 'unknown',
    amount: 810_000,
    state: 'open',
    proves: B,
  },
  {
    says: 'Father dead or missing, it is not known which; mother dead: yes all the same',
    on: '2026-11-15',
    facts: { ...born('2017-03-01'), father: ['dead', 'missing'], mother: ['dead'] },
    truth: 'yes',
    amount: 810_000,
    state: 'settled',
    proves: B,
  },
  {
    says: 'Neither parent dead for sure, each may be undeterminable',
    on: '2026-11-15',
    facts: {
      ...born('2017-03-01'),
      father: ['dead', 'undetermined'],
      mother: ['undetermined'],
      abandoned: false,
    },
    truth: 'unknown',
    amount: 810_000,
    state: 'open',
    proves: B,
  },
];

const studying: readonly Case[] = [
  ...through('T05: 16, in grade 10, on the allowance before', STUDIES_A, {
    facts: { ...PUPIL, ...born('2010-03-10'), allowance: ['social-allowance'] },
    days: [
      ['2026-03-09', 750_000],
      ['2026-03-10', 750_000],
      ['2026-03-11', 750_000],
      ['2026-04-15', 750_000],
      ['2026-06-30', 750_000],
      ['2026-07-01', 810_000],
      ['2026-10-04', 810_000],
      ['2026-10-05', 810_000],
    ],
  }),
  ...through('16, in grade 10, never on the allowance', STUDIES_A, {
    facts: { ...ORPHAN, ...born('2010-03-10'), allowanceAsChild: false, studies: ['continuous'] },
    days: [
      ['2026-03-09', 750_000],
      ['2026-03-10', null],
      ['2026-11-15', null],
    ],
  }),
  ...ages('Studying, about the 22nd birthday, first decree', STUDIES_A, {
    facts: PUPIL,
    on: '2025-12-01',
    births: [
      ['2003-12-02', 750_000],
      ['2002-12-01', null],
      ['2002-11-30', null],
    ],
  }),
  ...(['2003-12-01', '2003-11-30', '2002-12-02'] as const).map((birth): Case => ({
    says: `T07: being 22, born ${birth}: the words may be read either way`,
    on: '2025-12-01',
    facts: { ...PUPIL, ...born(birth) },
    truth: 'unknown',
    amount: 750_000,
    state: 'stuck',
    proves: STUDIES_A,
  })),
  {
    says: 'T07: born 2003-12-01, asked in January 2026',
    on: '2026-01-15',
    facts: { ...PUPIL, ...born('2003-12-01') },
    truth: 'unknown',
    state: 'stuck',
    proves: STUDIES_A,
  },
  ...through(
    '24, studying without a break, still on the rolls: no cap in the new decree',
    STUDIES_B,
    {
      facts: { ...PUPIL, ...born('2002-03-01'), allowance: ['social-allowance'] },
      days: [
        ['2026-10-04', null],
        ['2026-10-05', 810_000],
        ['2026-10-06', 810_000],
      ],
      line: 'studies',
    },
  ),
  {
    says: '24, studying without a break, cut off at 22: revived or not, the commune decides',
    on: '2026-10-05',
    facts: { ...PUPIL, ...born('2002-03-01'), allowance: ['none'] },
    truth: 'unknown',
    amount: 810_000,
    state: 'stuck',
    proves: STUDIES_B,
  },
  ...ages('Not yet 22: nobody was cut off, whatever she receives now', STUDIES_B, {
    facts: { ...PUPIL, allowance: ['none'] },
    on: '2026-11-10',
    births: [['2004-11-11', 810_000]],
  }),
  ...through('Studies again after a break', STUDIES_B, {
    facts: { ...PUPIL, ...born('2008-03-10'), studies: ['interrupted'], allowance: ['none'] },
    days: [
      ['2026-10-04', 750_000],
      ['2026-10-05', null],
    ],
  }),
];

const open: readonly Case[] = [
  {
    says: 'Nothing known but the age',
    on: '2026-11-15',
    facts: born('2017-03-01'),
    truth: 'unknown',
    amount: 810_000,
    state: 'open',
    proves: B,
  },
  {
    says: 'An orphan of unknown age',
    on: '2026-11-15',
    facts: { ...ORPHAN, ...NEVER_ON },
    truth: 'unknown',
    amount: [810_000, 1_350_000],
    state: 'open',
    proves: B,
  },
  {
    says: 'An orphan born some time in 2022',
    on: '2026-11-15',
    facts: { ...ORPHAN, ...NEVER_ON, ...bornIn(2022) },
    truth: 'yes',
    amount: [810_000, 1_350_000],
    line: 'child',
    state: 'open',
    proves: B,
  },
  {
    says: 'Mother dead, nothing known of the father',
    on: '2026-11-15',
    facts: { ...born('2017-03-01'), mother: ['dead'], abandoned: false },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: 'Mother dead, what became of the father cannot be told',
    on: '2026-11-15',
    facts: { ...born('2017-03-01'), mother: ['dead'], father: 'declined', abandoned: false },
    truth: 'unknown',
    state: 'stuck',
    proves: B,
  },
  {
    says: 'Parents alive, nobody asked whether she was abandoned',
    on: '2026-11-15',
    facts: { ...born('2017-03-01'), father: ['none'], mother: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: B,
  },
  {
    says: '17, studying, nobody asked whether she was on the allowance',
    on: '2026-11-15',
    facts: { ...ORPHAN, ...born('2009-03-01'), studies: ['continuous'] },
    truth: 'unknown',
    state: 'open',
    proves: STUDIES_B,
  },
  {
    says: '17, was on the allowance, nobody asked about school',
    on: '2026-11-15',
    facts: { ...ORPHAN, ...born('2009-03-01'), allowanceAsChild: true },
    truth: 'unknown',
    state: 'open',
    proves: STUDIES_B,
  },
];

export const childAssistanceCases: readonly Case[] = [
  ...standards,
  ...birthdays,
  ...parents,
  ...abandoned,
  ...studying,
  ...open,
];
