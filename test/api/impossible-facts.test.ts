import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { refusedInVietnamese } from './in-vietnamese';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const ASSESS = `query A($input: EligibilityInput!, $on: CivilDate) {
  assessEligibility(input: $input, on: $on) {
    people { assessments { programme { key } truth amount { min max } nextChange { on } } }
  }
}`;

interface Wrong {
  readonly facts?: object;
  readonly household?: object;
  readonly place?: object;
  readonly commune?: string;
  readonly on?: string;
}

async function refused({ facts = {}, on = '2026-11-26', ...shared }: Wrong) {
  const { errors } = await app.ask(ASSESS, { input: { people: [{ facts }], ...shared }, on });
  return errors?.[0] as unknown as Data;
}

const CHILD = { date: '2016-05-05' };

test.each<[string, Wrong, string, string | undefined]>([
  [
    'a pensioner of nine',
    { facts: { birth: CHILD, pension: ['RETIREMENT'] } },
    'CONTRADICTION',
    'pension',
  ],
  [
    'married and single',
    { facts: { marriage: ['MARRIED'], family: ['SINGLE'] } },
    'CONTRADICTION',
    'marriage',
  ],
  [
    'a widow of ten',
    { facts: { birth: CHILD, marriage: ['WIDOWED'] } },
    'CONTRADICTION',
    'marriage',
  ],
  [
    'a child who raises children',
    { facts: { birth: CHILD, youngChildren: { exactly: 1 } } },
    'CONTRADICTION',
    'youngChildren',
  ],
  [
    'dead and pregnant',
    { facts: { death: ['ORDINARY'], pregnant: true } },
    'CONTRADICTION',
    'pregnant',
  ],
  [
    'a pupil at no school',
    { facts: { work: ['STUDENT'], schooling: ['NONE'] } },
    'CONTRADICTION',
    'schooling',
  ],
  [
    'a war invalid without merit',
    { facts: { meritTitle: ['WAR_INVALID'], merit: ['NONE'] } },
    'CONTRADICTION',
    'meritTitle',
  ],
  [
    'a war invalid of ten',
    { facts: { birth: CHILD, meritTitle: ['WAR_INVALID'] } },
    'CONTRADICTION',
    'meritTitle',
  ],
  [
    'more for each person than the house has',
    { household: { houseArea: { exactly: 30 }, dwellingPerHead: { exactly: 31 } } },
    'CONTRADICTION',
    'dwellingPerHead',
  ],
  ['a birth that has not come', { facts: { birth: { date: '2031' } } }, 'BAD_INPUT', 'birth'],
  [
    'a loss of 101 per cent',
    { facts: { warInvalidPercent: { exactly: 101 } } },
    'BAD_INPUT',
    'warInvalidPercent',
  ],
  ['an unknown commune', { commune: 'xã Không Có' }, 'BAD_INPUT', 'place'],
  ['a commune abolished by the merger', { commune: 'xã Cao Phạ' }, 'BAD_INPUT', 'place'],
  ['a commune of tomorrow', { commune: 'phường Yên Bái', on: '2025-06-30' }, 'BAD_INPUT', 'place'],
  ['a day before any law', { on: '2021-06-30' }, 'NOT_IN_FORCE', undefined],
])('%s is refused by name', async (_says, wrong, code, input) => {
  const { extensions, message } = await refused(wrong);
  expect(extensions).toMatchObject({ code, ...(input && { input }) });
  expect(String(message)).not.toBe('');
});

test.each<[string, Wrong, string, string]>([
  [
    'a pensioner of nine',
    { facts: { birth: CHILD, pension: ['RETIREMENT'] } },
    'pensioner-too-young',
    'Hai điều này không khớp: người này còn trẻ quá để có lương hưu, có lẽ gõ nhầm. Hãy sửa “lương hưu hoặc trợ cấp bảo hiểm xã hội” hoặc “tuổi”.',
  ],
  [
    'in the country, of a ward',
    { place: { settlement: ['RURAL'] }, commune: 'phường Yên Bái' },
    'place',
    'Thông tin “nơi ở là phường hay xã” mâu thuẫn với xã, phường đã ghi. Hãy sửa một trong hai.',
  ],
])('%s: which facts, and why, in the reader’s language', async (_says, wrong, why, sentence) => {
  const { facts = {}, ...shared } = wrong;
  const input = { people: [{ facts }], ...shared };
  const { extensions, message } = await refusedInVietnamese(app, ASSESS, {
    input,
    on: '2026-11-26',
  });
  expect([extensions['why'], message]).toEqual([why, sentence]);
});

const spouse = (person: number, of: number) => ({ person, is: 'SPOUSE', of });
const child = (person: number, of: number) => ({ person, is: 'CHILD', of });

describe.each(['assessEligibility', 'householdPlan'])('%s refuses relations by name', (query) => {
  test.each([
    ['somebody not listed', [child(0, 9)], 'no-such-person', 'không có trong danh sách'],
    ['her own mother', [child(0, 0)], 'self', 'của chính mình'],
    ['two spouses', [spouse(0, 1), spouse(0, 2)], 'two-spouses', 'hai vợ, hai chồng'],
    ['mother and wife', [child(2, 0), spouse(2, 0)], 'spouse-and-child', 'vừa là vợ chồng'],
    ['three parents', [child(2, 0), child(2, 1), child(2, 3)], 'three-parents', 'ba cha mẹ'],
    ['her own grandmother', [child(1, 0), child(0, 1)], 'ancestor-of-itself', 'con cháu của chính'],
    ['a child older than its parent', [child(0, 2)], 'parent-too-young', 'Người thứ 1 không thể'],
  ])('%s', async (_says, relations, why, part) => {
    const births = ['1960-01-01', '1962-01-01', '1990-01-01', '1961-01-01'];
    const people = births.map((date) => ({ facts: { birth: { date } } }));
    const { extensions, message } = await refusedInVietnamese(
      app,
      `query Q($input: EligibilityInput!) { ${query}(input: $input) { on } }`,
      { input: { people, relations } },
    );
    expect(extensions).toEqual({ code: 'CONTRADICTION', input: 'relations', why });
    expect(message).toContain(part);
  });
});

test('an end of recognition twice, or of what no office recognises, is refused by the fact', async () => {
  for (const ends of [
    [
      { fact: 'poverty', lastDay: '2026-12-31' },
      { fact: 'poverty', lastDay: '2027-12-31' },
    ],
    [{ fact: 'wage', lastDay: '2026-12-31' }],
  ]) {
    const people = [{ facts: {}, recognitionEnds: ends }];
    const { errors } = await app.ask(ASSESS, { input: { people }, on: '2026-11-26' });
    expect(errors?.[0]?.extensions).toMatchObject({ input: ends[0]?.fact });
  }
});

test.each([
  ['1946', 'YES', null],
  ['1952', 'NO', '2027'],
  ['1951', 'UNKNOWN', null],
  ['1951-11', 'UNKNOWN', null],
  ['1951-12', 'NO', '2026-12'],
])('born %s: the social pension on 2026-11-26 is %s', async (date, truth, changes) => {
  const facts = { birth: { date }, pension: ['NONE'] };
  const input = { people: [{ facts }], household: { poverty: ['NEITHER'] } };
  const { data, errors } = await app.ask(ASSESS, { input, on: '2026-11-26' });
  expect(errors).toBeUndefined();
  const found = data.assessEligibility.people[0].assessments.find(
    (one: Data) => one['programme'].key === 'social-pension',
  );
  expect(found.truth).toBe(truth);
  if (changes !== null) expect(found.nextChange.on).toContain(changes);
});
