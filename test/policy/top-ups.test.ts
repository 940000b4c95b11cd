import fc from 'fast-check';
import type { Assessment, Facts, TopUp, TopUpArea } from '../../src/policy';
import {
  assessPerson,
  checkTopUp,
  contribution,
  localProgrammes,
  PROGRAMMES,
  SOMEWHERE,
  whenChanges,
} from '../../src/policy';
import { addDays, civilDate } from '../../src/shared/civil-date';
import { born } from './case';
import { blurredFacts } from './random-worlds';

const RAISED: TopUp = {
  programme: 'disability-assistance',
  lines: [],
  place: { kind: 'province' },
  from: civilDate('2027-01-01'),
  until: civilDate('2027-12-31'),
  raises: 'standard',
  value: 600_000,
  decision: 'Nghị quyết 12/2026/NQ-HĐND',
  at: 'Điều 1',
};
const SEVERE: Facts = { ...born('1990-05-05'), disability: ['severe'], allowance: ['none'] };

const ORDINARY: Facts = {
  poorCommune: false,
  areaClass: ['outside'],
  work: ['none'],
  merit: ['none'],
  pension: ['none'],
  allowance: ['none'],
  farmStandard: false,
};

function said(topUps: readonly TopUp[], on: string, area: TopUpArea = SOMEWHERE): Assessment {
  const programmes = localProgrammes(PROGRAMMES, topUps, area);
  const found = assessPerson(SEVERE, civilDate(on), programmes).find(
    ({ programme }) => programme === 'disability-assistance',
  );
  if (found === undefined) throw new Error('no such programme');
  return found;
}

function pays(topUps: readonly TopUp[], on: string, area?: TopUpArea): number {
  const { amount } = said(topUps, on, area);
  if (amount === null || amount === 'commune-decides') throw new Error('no amount');
  return amount.min;
}

test('a province raises the standard from a day to a day; the day before and after are national', () => {
  const days = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'];
  expect(days.map((on) => pays([RAISED], on))).toEqual([810_000, 900_000, 900_000, 810_000]);
});

test('the decision is cited where it gives the number, and only there', () => {
  const acts = (on: string): string[] => said([RAISED], on).citations.map(({ act }) => act);
  expect(acts('2027-06-01')).toContain('Nghị quyết 12/2026/NQ-HĐND');
  expect(acts('2026-12-31')).not.toContain('Nghị quyết 12/2026/NQ-HĐND');
});

test('the looks ahead know of it', () => {
  const [programme] = localProgrammes(PROGRAMMES, [RAISED], SOMEWHERE).filter(
    ({ key }) => key === 'disability-assistance',
  );
  if (programme === undefined) throw new Error('no such programme');
  const ahead = whenChanges(programme, { facts: SEVERE }, civilDate('2026-11-26'));
  expect(ahead.slice(0, 2).map(({ on }) => on)).toEqual(['2027-01-01', '2028-01-01']);
});

test('money on top comes on top of the amount, not of the standard', () => {
  const adds: TopUp = { ...RAISED, raises: 'adds', value: 100_000, until: null };
  expect(pays([adds], '2027-06-01')).toBe(910_000);
  expect(pays([adds, { ...adds, value: 50_000 }], '2027-06-01')).toBe(960_000);
  expect(pays([adds, RAISED], '2027-06-01')).toBe(1_000_000);
});

test('a top-up of one commune or one former province holds where that is known, and nowhere else', () => {
  const commune: TopUp = { ...RAISED, place: { kind: 'commune', code: '04630' } };
  const former: TopUp = { ...RAISED, place: { kind: 'former-province', province: 'yen-bai' } };
  const tuLe: TopUpArea = { commune: '04630', formerProvince: 'yen-bai' };
  const saPa: TopUpArea = { commune: '03006', formerProvince: 'lao-cai' };
  expect([tuLe, saPa, SOMEWHERE].map((area) => pays([commune], '2027-06-01', area))).toEqual([
    900_000, 810_000, 810_000,
  ]);
  expect([tuLe, saPa, SOMEWHERE].map((area) => pays([former], '2027-06-01', area))).toEqual([
    900_000, 810_000, 810_000,
  ]);
});

test('a row that would lower an amount lowers nothing', () => {
  expect(pays([{ ...RAISED, value: 500_000 }], '2027-06-01')).toBe(810_000);
});

test('a commune pays what is left of the insurance of the near-poor', () => {
  const topUp: TopUp = {
    ...RAISED,
    programme: 'health-insurance',
    lines: ['near-poor'],
    raises: 'own-share',
    value: 0,
  };
  const facts: Facts = { ...born('1980-01-01'), poverty: ['near-poor'], ethnicMinority: false };
  const own = (topUps: readonly TopUp[]) =>
    assessPerson(
      { ...facts, ...ORDINARY },
      civilDate('2027-06-01'),
      localProgrammes(PROGRAMMES, topUps, SOMEWHERE),
    ).find(({ programme }) => programme === 'health-insurance')?.insurance?.own;
  expect(own([])).toEqual({ min: 34_155, max: 34_155 });
  expect(own([topUp])).toEqual({ min: 0, max: 0 });
});

test('what a decision adds comes on top of what the law adds', () => {
  const facts: Facts = {
    schooling: ['lower-secondary'],
    publicSchool: true,
    boarding: ['boarder'],
    selfHoused: true,
  };
  const monthly = (topUps: readonly TopUp[]) => {
    const local = localProgrammes(PROGRAMMES, topUps, SOMEWHERE);
    const all = assessPerson(facts, civilDate('2027-06-01'), local);
    return all.find(({ programme }) => programme === 'boarding-pupils')?.amount;
  };
  const [law, raised] = [[], [1_000]].map((values) =>
    monthly(
      values.map((value) => ({ ...RAISED, programme: 'boarding-pupils', raises: 'adds', value })),
    ),
  );
  expect(law).toEqual({ min: 1_296_000, max: 1_296_000 });
  expect(raised).toEqual({ min: 1_297_000, max: 1_297_000 });
});

test('a top-up for all lines leaves alone what employers and funds owe', () => {
  const all: TopUp = { ...RAISED, programme: 'health-insurance', raises: 'own-share', value: 0 };
  const local = localProgrammes(PROGRAMMES, [all], SOMEWHERE);
  const on = civilDate('2027-06-01');
  const asked = { months: 1, wage: 8_000_000, pension: null, place: 1 } as const;
  const own = (group: string) => contribution({ ...asked, group }, on, local).own?.max;
  expect(['employee', 'student', 'household'].map(own)).toEqual([120_000, 0, 0]);
});

test.each([
  ['an unknown programme', { programme: 'no-such' }, 'programme'],
  ['an unknown line', { lines: ['no-such'] }, 'line'],
  [
    'the share of an employee, who pays beside the employer',
    { programme: 'health-insurance', lines: ['employee'], raises: 'own-share', value: 10 },
    'kind',
  ],
  ['insurance shares on an allowance', { raises: 'own-share', value: 10 }, 'kind'],
  ['a last day before the first', { until: civilDate('2026-12-31') }, 'dates'],
  ['a day before any law', { from: civilDate('2021-06-30') }, 'before-law'],
  ['half a đồng', { value: 600_000.5 }, 'value'],
  ['a negative amount', { raises: 'adds', value: -1 }, 'value'],
  ['a standard below the national one', { value: 539_999 }, 'below-national'],
  [
    'a standard that the national one overtakes',
    { from: civilDate('2026-01-01'), value: 520_000 },
    'below-national',
  ],
] as const)('%s is refused by name', (_says, part, why) => {
  expect(() => checkTopUp({ ...RAISED, ...part } as TopUp, PROGRAMMES)).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ why }) }),
  );
});

test('the national standard itself, and a limit of its days, are no offence', () => {
  expect(() => checkTopUp({ ...RAISED, value: 540_000 }, PROGRAMMES)).not.toThrow();
  const early = { ...RAISED, from: civilDate('2026-01-01'), until: civilDate('2026-06-30') };
  expect(() => checkTopUp({ ...early, value: 520_000 }, PROGRAMMES)).not.toThrow();
});

test('whatever the top-ups, nobody gets less and no verdict changes', () => {
  const topUp = fc.record({
    programme: fc.constantFrom(...PROGRAMMES.map(({ key }) => key)),
    raises: fc.constantFrom('standard', 'adds', 'own-share'),
    value: fc.nat(2_000_000),
    days: fc.tuple(fc.nat(2_000), fc.option(fc.nat(900))),
  });
  fc.assert(
    fc.property(fc.array(topUp, { maxLength: 4 }), blurredFacts, (made, { blurred }) => {
      const on = civilDate('2028-02-29');
      const topUps = made.map(({ programme, raises, value, days: [from, length] }): TopUp => ({
        ...RAISED,
        programme,
        raises: raises as TopUp['raises'],
        value: raises === 'own-share' ? value % 101 : value,
        from: addDays(civilDate('2021-07-01'), from),
        until: length === null ? null : addDays(civilDate('2021-07-01'), from + length),
      }));
      const national = assessPerson(blurred, on);
      const local = assessPerson(blurred, on, localProgrammes(PROGRAMMES, topUps, SOMEWHERE));
      local.forEach((one, at) => {
        const before = national[at];
        expect(one.truth).toBe(before?.truth);
        expect(least(one)).toBeGreaterThanOrEqual(before === undefined ? 0 : least(before));
      });
    }),
    { numRuns: 200 },
  );
});

function least({ amount }: Assessment): number {
  return amount === null || amount === 'commune-decides' ? 0 : amount.min;
}
