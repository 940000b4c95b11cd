import type { Assessment, Facts } from '../../src/policy';
import { assessPerson, householdPlan, isPayable } from '../../src/policy';
import { EXCLUSIONS } from '../../src/policy/plan/exclusions';
import { civilDate } from '../../src/shared/civil-date';
import { born, just } from './case';

const NOVEMBER = '2026-11-15';
const TITLES: Facts = { merit: ['merit'], meritSecond: ['none'], meritThird: ['none'] };
const MOTHER: Facts = { ...TITLES, meritTitle: ['heroic-mother'] };
const INVALID: Facts = { ...TITLES, meritTitle: ['war-invalid'], warInvalidPercent: just(45) };
const NO_PENSION: Facts = { pension: ['none'], disability: ['none'] };

test('a heroic mother of 80: her merit allowance is hers, the social pension neither promised nor refused', () => {
  const facts: Facts = { ...MOTHER, ...NO_PENSION, ...born('1946-03-01') };
  expect(paid(facts, NOVEMBER)).toEqual({ 'merit-allowance': 9_036_000 });
  expect(besides(facts, NOVEMBER)).toEqual({ 'social-pension': 'merit-allowance' });
  const pension = said(facts, NOVEMBER, 'social-pension');
  expect(pension).toMatchObject({ truth: 'yes', amount: just(540_000), givesWayTo: null });
  expect(pension.communeDecides).toEqual([expect.stringContaining('người có công')]);
  const { monthly } = householdPlan(
    { people: [facts], shared: { poverty: ['neither'] } },
    civilDate(NOVEMBER),
  );
  expect(monthly).toMatchObject({ certain: 9_036_000, most: 9_576_000 });
});

test.each([
  ['the social pension', { ...NO_PENSION, ...born('1946-03-01') }, {}, 'social-pension'],
  [
    'severe disability',
    { ...born('1990-03-01'), disability: ['severe'] },
    {},
    'disability-assistance',
  ],
  [
    'old, poor and alone',
    { ...NO_PENSION, ...born('1960-03-01'), supporter: ['none'], takenIn: false },
    { poverty: ['poor'] },
    'elderly-assistance',
  ],
] as const)(
  'a war invalid whose amount the office sets, and %s: what is unsure is told of the latter',
  (_says, own, shared, programme) => {
    const facts: Facts = { ...INVALID, ...own, ...shared };
    expect(besides(facts, NOVEMBER)).toEqual({ [programme]: 'merit-allowance' });
    expect(said(facts, NOVEMBER, 'merit-allowance')).toMatchObject({ truth: 'yes' });
    expect(paid(facts, NOVEMBER)).toEqual({});
  },
);

test.each([['2024-06-15'], ['2025-09-15'], ['2026-10-04'], ['2026-10-05']])(
  'on %s merit and disability are not both promised',
  (on) => {
    const facts: Facts = { ...MOTHER, ...born('1970-03-01'), disability: ['severe'] };
    expect(besides(facts, on)).toEqual({ 'disability-assistance': 'merit-allowance' });
  },
);

test('merit alone, or a social allowance alone, hangs on nothing', () => {
  expect(besides({ ...MOTHER, ...born('1970-03-01'), disability: ['none'] }, NOVEMBER)).toEqual({});
  const facts: Facts = { ...born('1990-03-01'), merit: ['none'], disability: ['severe'] };
  expect(paid(facts, NOVEMBER)).toEqual({ 'disability-assistance': 810_000 });
});

test('in a facility at 80: the care is sure, the social pension besides it is open', () => {
  const facts: Facts = { ...NO_PENSION, ...born('1945-03-01'), inFacility: true };
  expect(paid(facts, '2025-09-15')).toEqual({ 'facility-care': 2_000_000 });
  expect(besides(facts, '2025-09-15')).toEqual({ 'social-pension': 'facility-care' });
});

const RUINED: Facts = {
  poverty: ['poor'],
  onHouseLand: true,
  houseFrail: true,
  houseOldUnsafe: true,
  livesAlone: false,
  houseArea: just(40),
  dwellingPerHead: just(10),
  houseWork: ['rebuild'],
};

test('a poor family of a person with merit, one ruined house: one support is sure, never the sum', () => {
  const person: Facts = { ...MOTHER, meritHouseHelped: false };
  const { once } = householdPlan({ people: [person], shared: RUINED }, civilDate('2025-03-01'));
  expect(once.certain).toBe(60_000_000);
  // Both houses, and the Tết gift of people with merit.
  expect(once.most).toBe(120_600_000);
});

test('every allowance of social assistance is weighed against merit', () => {
  const [highestOnly] = EXCLUSIONS;
  const open = EXCLUSIONS.flatMap(({ unsure }) => unsure.map(({ pair }) => pair));
  const missing = highestOnly?.programmes.filter(
    (key) => !open.some((pair) => pair.includes('merit-allowance') && pair.includes(key)),
  );
  expect(missing).toEqual([]);
});

test('one funeral: what merit or an emergency brings besides is open with each regular support', () => {
  const open = EXCLUSIONS.flatMap(({ unsure }) =>
    unsure.map(({ pair }) => [...pair].sort().join()),
  );
  for (const other of ['merit-funeral', 'emergency-death']) {
    for (const regular of ['funeral-support', 'social-pension-funeral']) {
      expect(open).toContain([other, regular].sort().join());
    }
  }
});

function assessed(facts: Facts, on: string): readonly Assessment[] {
  return assessPerson(facts, civilDate(on));
}

function said(facts: Facts, on: string, programme: string): Assessment {
  const found = assessed(facts, on).find((one) => one.programme === programme);
  if (found === undefined) throw new Error(`no ${programme}`);
  return found;
}

/** What is shown as money that will be paid a month, by programme. */
function paid(facts: Facts, on: string): Record<string, number> {
  const payable = assessed(facts, on).filter((one) => isPayable(one) && one.pays?.per === 'month');
  return Object.fromEntries(
    payable.map(({ programme, amount }) => [
      programme,
      amount === null || amount === 'commune-decides' ? NaN : amount.min,
    ]),
  );
}

/** What the law does not say is paid besides what. */
function besides(facts: Facts, on: string): Record<string, string> {
  return Object.fromEntries(
    assessed(facts, on).flatMap(({ programme, unsureBeside }) =>
      unsureBeside === null ? [] : [[programme, unsureBeside.programme]],
    ),
  );
}
