import type { Facts } from '../../../src/policy';
import type { Case } from '../case';
import { onDays, people } from '../on-days';

const AT = 'NĐ 75/2021: 0,2 và 0,4 lần mức chuẩn mỗi năm';
const WHO = 'Pháp lệnh 02/2020 Điều 3';

const SCHOOL: Facts = { meritSchool: ['school'], meritPupil: true };
const PRESCHOOL: Facts = { meritSchool: ['preschool'], meritPupil: true };

const commencements = (
  [
    ['At school', SCHOOL, [649_600, 822_000, 1_115_600, 1_204_800]],
    ['At preschool', PRESCHOOL, [324_800, 411_000, 557_800, 602_400]],
  ] as const
).flatMap(([says, facts, [in2021, in2023, in2024, in2026]]) =>
  onDays(says, AT, {
    facts,
    days: [
      ['2021-07-01', in2021, 'secondary'],
      ['2021-07-02', in2021, 'secondary'],
      ['2021-09-14', in2021, 'secondary'],
      ['2021-09-15', in2021, 'primary'],
      ['2021-09-16', in2021, 'primary'],
      ['2023-06-30', in2021, 'primary'],
      ['2023-07-01', in2023, 'unverified'],
      ['2023-07-02', in2023, 'unverified'],
      ['2024-06-30', in2023, 'unverified'],
      ['2024-07-01', in2024, 'secondary'],
      ['2024-07-02', in2024, 'secondary'],
      ['2026-06-30', in2024, 'secondary'],
      ['2026-07-01', [in2024, in2026], 'secondary'],
      ['2026-07-02', [in2024, in2026], 'secondary'],
      ['2026-09-30', [in2024, in2026], 'secondary'],
      ['2026-10-01', in2026, 'secondary'],
      ['2026-10-02', in2026, 'secondary'],
    ],
  }),
);

export const meritEducationCases: readonly Case[] = [
  ...commencements,
  ...people('2026-11-15', WHO, [
    ['Recognised, but not at school', { meritPupil: true, meritSchool: ['none'] }, null],
    [
      'No merit in the family',
      { meritPupil: false, meritSchool: ['school'], merit: ['none'] },
      null,
    ],
    [
      'A veteran is no person with merit',
      { ...SCHOOL, meritPupil: false, merit: ['veteran'] },
      null,
    ],
    ['Recognised, whatever the family title', { ...SCHOOL, merit: ['none'] }, 1_204_800],
  ]),
  {
    says: 'Child of a martyr, not yet recognised: the office looks at it',
    on: '2026-11-15',
    facts: { meritPupil: false, meritSchool: ['school'], merit: ['martyr-relative'] },
    truth: 'unknown',
    amount: 1_204_800,
    state: 'stuck',
    proves: WHO,
  },
  {
    says: 'Nothing is known',
    on: '2026-11-15',
    facts: {},
    truth: 'unknown',
    state: 'open',
    proves: WHO,
  },
  {
    says: 'Recognised, kind of school not known',
    on: '2026-11-15',
    facts: { meritPupil: true },
    truth: 'unknown',
    amount: [602_400, 1_204_800],
    state: 'open',
    proves: AT,
  },
  {
    says: 'At school, recognition not known',
    on: '2026-11-15',
    facts: { meritSchool: ['school'], merit: ['none'] },
    truth: 'unknown',
    state: 'open',
    proves: WHO,
  },
  {
    says: 'At school, everything else declined',
    on: '2026-11-15',
    facts: { meritSchool: ['school'], meritPupil: 'declined', merit: 'declined' },
    truth: 'unknown',
    state: 'stuck',
    proves: WHO,
  },
];
