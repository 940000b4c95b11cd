import { createSchema } from '../../src/api/schema';
import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { refusedInVietnamese } from './in-vietnamese';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

async function ask(query: string, input: object, on?: string): Promise<Data> {
  const { data, errors } = await app.ask(query, { input, on });
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as Data;
}

async function refusal(query: string, input: object, on?: string): Promise<Data> {
  const { errors } = await app.ask(query, { input, on });
  return errors?.[0] as unknown as Data;
}

const CONTRIBUTION = `query C($input: ContributionInput!, $on: CivilDate) {
  insuranceContribution(input: $input, paidOn: $on) {
    payer own { min max } others { min max } local { min max } laterChange standing laws { text }
  }
}`;

test('T06: a pupil’s year costs what the day of payment says', async () => {
  const pupil = { group: 'student', months: 12 };
  const before = await ask(CONTRIBUTION, pupil, '2026-06-30');
  expect(before).toMatchObject({
    payer: 'STATE_PART',
    own: { min: 631_800, max: 631_800 },
    laterChange: 'FIXED',
  });
  const after = await ask(CONTRIBUTION, pupil, '2026-07-01');
  expect(after['own']).toEqual({ min: 683_100, max: 683_100 });
  const laws = after['laws'].map((law: Data) => law['text']).join('; ');
  expect(laws).toContain('Nghị định 161/2026/NĐ-CP');
});

test('a wage that is not told leaves the sum open', async () => {
  const said = await ask(CONTRIBUTION, { group: 'employee', months: 1 }, '2026-08-15');
  expect(said).toMatchObject({ payer: 'EMPLOYER', own: null, others: null });
  const told = { group: 'employee', months: 1, wage: 8_000_000 };
  expect(await ask(CONTRIBUTION, told, '2026-08-15')).toMatchObject({ own: { max: 120_000 } });
});

test.each([
  [{ group: 'student', months: 2 }, '2026-08-15', 'BAD_INPUT', 'Đóng cho 1, 3, 6 hoặc 12 tháng.'],
  [{ group: 'household', months: 1, memberPlace: 0 }, '2026-08-15', 'BAD_INPUT', 'Thứ tự trong hộ'],
  [{ group: 'nobody', months: 1 }, '2026-08-15', 'NOT_FOUND', 'Không tìm thấy'],
  [{ group: 'household', months: 1 }, '2021-06-30', 'NOT_IN_FORCE', '01/07/2021'],
])('%j on %s is refused, in Vietnamese to a Vietnamese', async (input, on, code, says) => {
  const refused = await refusedInVietnamese(app, CONTRIBUTION, { input, on });
  expect(refused).toMatchObject({ extensions: { code } });
  expect(refused.message).toContain(says);
});

const HOUSEHOLD = `query H($input: HouseholdContributionInput!, $on: CivilDate) {
  householdContribution(input: $input, paidOn: $on) { members total standing laws { text } }
}`;

test('T09: five members of a household, a year', async () => {
  const said = await ask(HOUSEHOLD, { members: 5, months: 12 }, '2026-07-01');
  expect(said).toMatchObject({
    total: 4_371_840,
    members: [1_366_200, 956_340, 819_720, 683_100, 546_480],
    standing: 'PRIMARY',
  });
  const { extensions } = await refusal(HOUSEHOLD, { members: 0, months: 12 }, '2026-07-01');
  expect(extensions).toMatchObject({ code: 'BAD_INPUT', input: 'members' });
});

const COST = `query V($input: VisitInput!, $on: CivilDate) {
  insuranceCost(input: $input, on: $on) {
    fund { min max } own { min max } because communeDecides standing laws { text }
  }
}`;
const BILL = { cost: 10_000_000, level: 80, fiveYears: 'NOT_REACHED' };
const CENTRAL = {
  facility: 'SPECIALISED_EX_CENTRAL',
  care: 'INPATIENT',
  because: 'OWN_CHOICE',
  patient: 'OTHER',
};

test('T34: to an ex-central hospital by herself, and in an emergency', async () => {
  expect(await ask(COST, { ...BILL, selfReferral: CENTRAL }, '2026-08-15')).toMatchObject({
    fund: { min: 3_200_000, max: 3_200_000 },
    because: 'SELF_REFERRAL',
  });
  const emergency = { ...CENTRAL, because: 'EMERGENCY' };
  expect(await ask(COST, { ...BILL, selfReferral: emergency }, '2026-08-15')).toMatchObject({
    fund: { min: 8_000_000, max: 8_000_000 },
  });
});

test('where the text gives no rate the office is named, and no sum', async () => {
  const selfReferral = { ...CENTRAL, facility: 'BASIC_50_TO_70', care: 'OUTPATIENT' };
  const said = await ask(COST, { ...BILL, selfReferral }, '2026-06-30');
  expect(said).toMatchObject({ fund: null, own: null });
  expect(said['communeDecides'][0]).toContain('Luật chưa nêu tỷ lệ');
});

test('a visit is of one kind, and its numbers are possible ones', async () => {
  const both = { ...BILL, correctLine: 'HOSPITAL', selfReferral: CENTRAL };
  for (const [input, field] of [
    [both, 'selfReferral'],
    [BILL, 'selfReferral'],
    [{ ...BILL, level: 90, correctLine: 'HOSPITAL' }, 'level'],
    [{ ...BILL, cost: 1e12, correctLine: 'HOSPITAL' }, 'cost'],
  ] as const) {
    const { extensions } = await refusal(COST, input, '2026-08-15');
    expect(extensions).toMatchObject({ code: 'BAD_INPUT', input: field });
  }
});

const CARD = `query D($input: CardInput!, $on: CivilDate) {
  cardValidity(input: $input, on: $on) {
    from { min max } until budgetUntil communeDecides standing laws { text }
  }
}`;

test('T03: a child of six keeps its card to 30 September, the budget pays to the birthday', async () => {
  expect(await ask(CARD, { kind: 'CHILD', birth: '2019-03-15' }, '2025-05-02')).toMatchObject({
    from: { min: '2019-03-15', max: '2019-03-15' },
    until: '2025-09-30',
    budgetUntil: '2025-03-15',
  });
});

test.each([
  [{ kind: 'GRADE_1', birth: '2019-09-30', year: 2025 }, '2025-10-01'],
  [{ kind: 'GRADE_12', year: 2026 }, '2026-01-01'],
  [{ kind: 'FIRST_YEAR_STUDENT', day: '2026-09-05', cardUntil: '2026-09-30' }, '2026-10-01'],
  [{ kind: 'FINAL_YEAR_STUDENT', day: '2026-06-15' }, '2026-01-01'],
  [{ kind: 'DECISION', decision: 'RECOGNISED', day: '2026-01-01' }, '2026-01-01'],
  [{ kind: 'ORGAN_DONOR', day: '2026-08-14' }, '2026-08-14'],
  [{ kind: 'PAID', group: 'SELF_PAYING', day: '2026-02-10' }, '2026-03-12'],
])('%j begins on %s', async (input, from) => {
  expect(await ask(CARD, input, '2026-11-23')).toMatchObject({ from: { min: from, max: from } });
});

test.each([
  [{ kind: 'CHILD' }, 'birth'],
  [{ kind: 'GRADE_12' }, 'year'],
  [{ kind: 'GRADE_12', year: 1999 }, 'year'],
  [{ kind: 'PAID', day: '2026-01-01' }, 'group'],
  [{ kind: 'DECISION', day: '2026-01-01' }, 'decision'],
  [{ kind: 'ORGAN_DONOR' }, 'day'],
])('%j lacks %s', async (input, field) => {
  const { extensions } = await refusal(CARD, input);
  expect(extensions).toMatchObject({ code: 'BAD_INPUT', input: field });
});

const FIVE = `query F($input: FiveYearInput!, $on: CivilDate) {
  fiveYearRule(input: $input, on: $on) { truth continuous since from until left standing laws { text } }
}`;
const COVERS = [{ from: '2018-01-01', until: '2026-12-31' }];

test('the five-year rule is strict, and leaves out care without a referral', async () => {
  const paid = { on: '2026-08-01', amount: 15_180_001, line: 'CORRECT' };
  expect(await ask(FIVE, { covers: COVERS, paid: [paid] }, '2026-11-23')).toMatchObject({
    truth: 'YES',
    since: '2018-01-01',
    from: '2026-08-01',
    until: '2026-12-31',
    left: 0,
  });
  const wrong = { ...paid, line: 'WRONG' };
  expect(await ask(FIVE, { covers: COVERS, paid: [wrong] }, '2026-11-23')).toMatchObject({
    truth: 'NO',
    left: 15_180_000,
  });
});

test('a crowd of payments or of cards is refused, and cards that overlap', async () => {
  const paid = Array.from({ length: 101 }, () => ({
    on: '2026-08-01',
    amount: 1,
    line: 'CORRECT',
  }));
  const many = await refusal(FIVE, { covers: COVERS, paid }, '2026-11-23');
  expect(many['extensions']).toMatchObject({ code: 'BAD_INPUT', input: 'paid' });
  const overlap = await refusal(FIVE, { covers: [...COVERS, ...COVERS], paid: [] }, '2026-11-23');
  expect(overlap['extensions']).toMatchObject({ code: 'CONTRADICTION', input: 'covers' });
});

const LOCAL = `query C($input: ContributionInput!, $on: CivilDate) {
  insuranceContribution(input: $input, paidOn: $on) {
    own { max } others { max } local { max } laws { text }
  }
}`;
const LOCAL_HOUSEHOLD = `query H($input: HouseholdContributionInput!, $on: CivilDate) {
  householdContribution(input: $input, paidOn: $on) { members total laws { text } }
}`;

describe('what a commune adds by its own decision', () => {
  const nearPoor = { group: 'near-poor', months: 12 };

  beforeAll(async () => {
    const officer = { kind: 'system', job: 'test' } as const;
    const decision = { decision: 'Nghị quyết 9/2026/NQ-HĐND', at: 'Điều 1' };
    const place = { kind: 'commune', code: '04630' } as const;
    const shared = { programme: 'health-insurance', raises: 'own-share', place, ...decision };
    const rows = [
      { lines: ['near-poor'], value: 0, from: '2026-08-01', until: '2026-12-31' },
      { lines: ['household'], value: 50, from: '2026-09-01', until: null },
    ];
    for (const row of rows) {
      const { topUps } = app.services;
      const id = await topUps.add(officer, { ...shared, raises: 'own-share', ...row });
      const entered = (await topUps.list(officer)).find((one) => one.id === id);
      const second = {
        kind: 'staff',
        id: 'another',
        role: 'rule-approver',
        unitCodes: 'all',
      } as const;
      await topUps.approve(second, { version: 1, contentHash: '', ...entered, id });
    }
  });

  test.each([
    ['2026-07-31', 'Tú Lệ', 409_860, 0],
    ['2026-08-01', 'Tú Lệ', 0, 409_860],
    ['2026-12-31', '04630', 0, 409_860],
    ['2027-01-01', 'Tú Lệ', 409_860, 0],
    ['2026-08-01', 'Sa Pa', 409_860, 0],
    ['2026-08-01', null, 409_860, 0],
  ])(
    'paid on %s in %s: her own year is %i, the commune adds %i',
    async (on, commune, own, local) => {
      const { data, errors } = await app.ask(LOCAL, { input: { ...nearPoor, commune }, on });
      expect(errors).toBeUndefined();
      const said = data.insuranceContribution;
      expect(said).toMatchObject({ own: { max: own }, local: { max: local } });
      expect(said.own.max + said.others.max).toBe(1_366_200);
      const cited = said.laws.some(({ text }: Data) => text.includes('Nghị quyết 9/2026'));
      expect(cited).toBe(local > 0);
    },
  );

  test('in household form it lowers those who pay more than that, and nobody pays more', async () => {
    const asked = {
      input: { members: 5, months: 12, commune: 'Tú Lệ' },
      on: '2026-09-01',
    };
    const { data } = await app.ask(LOCAL_HOUSEHOLD, asked);
    expect(data.householdContribution).toMatchObject({
      members: [683_100, 683_100, 683_100, 683_100, 546_480],
      total: 3_278_880,
    });
  });

  test.each(['Xã Không Có', 'H. Văn Chấn'])(
    'a place that is none is refused: %s',
    async (commune) => {
      const { errors } = await app.ask(LOCAL, {
        input: { ...nearPoor, commune },
        on: '2026-08-01',
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    },
  );
});

const AFTER = `query A($cardUntil: CivilDate!, $leaves: CivilDate) {
  careAfterCard(cardUntil: $cardUntil, leaves: $leaves) { paidUntil standing laws { text } }
}`;

test.each([
  ['2026-08-15', '2026-08-25', '2026-08-25'],
  ['2026-08-15', '2026-08-31', '2026-08-30'],
  ['2026-08-15', null, '2026-08-30'],
])('a card until %s, leaving on %s: paid until %s', async (cardUntil, leaves, paidUntil) => {
  const { data, errors } = await app.ask(AFTER, { cardUntil, leaves });
  expect(errors).toBeUndefined();
  expect(data.careAfterCard).toMatchObject({ paidUntil, standing: 'PRIMARY' });
  expect(data.careAfterCard.laws[0].text).toContain('Điều 50 khoản 4');
});

test.each([
  ['2026-08-15', '2026-08-14', 'BAD_INPUT', 'leaves'],
  ['2025-06-30', null, 'NOT_IN_FORCE', undefined],
])('a card until %s, leaving on %s is refused with %s', async (cardUntil, leaves, code, input) => {
  const { errors } = await app.ask(AFTER, { cardUntil, leaves });
  expect(errors?.[0]?.extensions).toMatchObject({ code, ...(input && { input }) });
});

const KEPT = `query K($input: FormerStandingInput!, $on: CivilDate) {
  keepsStanding(input: $input, on: $on) { truth until standing laws { text } }
}`;

test.each([
  ['T16: before its list ends', { documentUntil: '2025-12-31' }, '2025-07-15', 'YES'],
  ['the day after it ended', { documentUntil: '2025-12-31' }, '2026-01-01', 'NO'],
  ['no end is known', {}, '2025-07-15', 'UNKNOWN'],
  ['T17: a new document', { determinedAnewOn: '2026-01-01' }, '2026-02-10', 'NO'],
])('a standing through the merger: %s', async (_says, days, on, truth) => {
  const said = await ask(KEPT, { recognisedOn: '2021-06-04', ...days }, on);
  expect(said).toMatchObject({ truth, standing: 'PRIMARY' });
  expect(said['laws'][0].text).toContain('Điều 69 khoản 2');
});

test.each(['documentUntil', 'determinedAnewOn'])(
  '%s before the recognition is refused',
  async (field) => {
    const former = { recognisedOn: '2021-06-04', [field]: '2021-06-03' };
    const { extensions } = await refusal(KEPT, former, '2025-07-15');
    expect(extensions).toMatchObject({ code: 'CONTRADICTION', input: field });
  },
);

test('without a day the answer is today’s', async () => {
  const said = await ask(CONTRIBUTION, { group: 'household', months: 12, memberPlace: 1 });
  expect(said['own']).toEqual({ min: 1_366_200, max: 1_366_200 });
});

test('the schema holds the common part of the answers in each of them, not as a type', () => {
  expect(createSchema().getType('InsuranceGrounds')).toBeUndefined();
});
