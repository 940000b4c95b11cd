import { FACT_KEYS, PROGRAMMES } from '../../src/policy';
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
    on policyVersion
    people {
      name nextQuestion { key question { vi en } }
      assessments {
        programme { key name }
        truth state amount { min max communeDecides } standing
        reasons { text truth fact value { text { vi } } limit { value law { text } } law { text } }
        open { key question { vi } }
        citations { text standing }
        procedure { form { name } where { key text { vi } } workingDays { days } paidFrom { text { vi } } }
        nextChange { on before { truth } after { truth amount { min } } }
        singleChanges { fact { key } to { options text { vi } } }
        givesWayTo { programme { key } law { text } }
      }
    }
  }
}`;

async function assess(people: object[], more: object = {}, on = '2026-11-23') {
  return app.ask(ASSESS, { input: { people, ...more }, on });
}

/** What social pension says of one person of a household that is neither poor nor near-poor. */
async function pensionOf(facts: object, on?: string): Promise<Data> {
  const { data, errors } = await assess([{ facts }], { household: { poverty: ['NEITHER'] } }, on);
  expect(errors).toBeUndefined();
  return data['assessEligibility']?.['people']?.[0]?.['assessments']?.find(
    (one: Data) => one.programme.key === 'social-pension',
  );
}

test('a mother of 82 without a pension gets 540.000 đồng, with each reason beside its article', async () => {
  const said = await pensionOf({ birth: { age: 82 }, pension: ['NONE'] });
  expect(said).toMatchObject({
    truth: 'YES',
    state: 'SETTLED',
    amount: { min: 540_000, max: 540_000, communeDecides: false },
    procedure: { form: { name: 'Mẫu số 01' }, workingDays: { days: 7 } },
  });
  const [age, pension] = said['reasons'];
  expect(age).toMatchObject({ fact: 'birth', truth: 'YES', limit: { value: 75 } });
  expect(age.law.text).toContain('Điều 21');
  expect(pension.value.text.vi).toBe('Không có');
});

test('people of one household are answered one by one and share its facts', async () => {
  const { data } = await assess(
    [
      { name: 'bà', facts: { birth: { date: '1955-03' }, pension: ['NONE'] } },
      { name: 'bố', facts: { birth: { date: '1990' }, pension: ['NONE'] } },
    ],
    { household: { poverty: ['POOR'] } },
  );
  const truths = data['assessEligibility']['people'].map((person: Data) => [
    person['name'],
    person['assessments'].find((one: Data) => one['programme']['key'] === 'social-pension')[
      'truth'
    ],
  ]);
  expect(truths).toEqual([
    ['bà', 'YES'],
    ['bố', 'NO'],
  ]);
});

test('what is left out is unknown, is named as open, and the most settling question is offered', async () => {
  const { data } = await assess([{ facts: {} }]);
  const [person] = data['assessEligibility']['people'];
  const pension = person['assessments'].find(
    (one: Data) => one['programme']['key'] === 'social-pension',
  );
  expect(pension).toMatchObject({ truth: 'UNKNOWN', state: 'OPEN' });
  expect(pension['open'].map((fact: Data) => fact['key'])).toContain('birth');
  expect(person['nextQuestion']['question']['vi']).toContain('?');
});

test('“không biết” is not asked again', async () => {
  const said = await pensionOf({ birth: { age: 82 }, declined: ['pension', 'pensionAmount'] });
  expect(said).toMatchObject({ truth: 'UNKNOWN', state: 'STUCK', open: [] });
});

test('a year, a month or a day of birth is as exact as it says', async () => {
  expect(await pensionOf({ birth: { date: '1951' }, pension: ['NONE'] })).toMatchObject({
    truth: 'UNKNOWN',
  });
  expect(await pensionOf({ birth: { date: '1951-12' }, pension: ['NONE'] })).toMatchObject({
    truth: 'NO',
  });
  expect(await pensionOf({ birth: { date: '1951-11' }, pension: ['NONE'] })).toMatchObject({
    truth: 'UNKNOWN',
  });
  expect(await pensionOf({ birth: { date: '1951-11-23' }, pension: ['NONE'] })).toMatchObject({
    truth: 'YES',
  });
  expect(await pensionOf({ birth: { date: '1951-11-24' }, pension: ['NONE'] })).toMatchObject({
    truth: 'NO',
  });
});

test('an age is every birthday on which it is completed, also around 29 February', async () => {
  const on = '2026-11-23';
  expect(await pensionOf({ birth: { age: 75 }, pension: ['NONE'] }, on)).toMatchObject({
    truth: 'YES',
  });
  expect(await pensionOf({ birth: { age: 74 }, pension: ['NONE'] }, on)).toMatchObject({
    truth: 'NO',
  });
  expect(await pensionOf({ birth: { age: 69 }, pension: ['NONE'] }, on)).toMatchObject({
    truth: 'NO',
  });
  expect(await pensionOf({ birth: { age: 75 }, pension: ['NONE'] }, '2028-02-29')).toMatchObject({
    truth: 'YES',
  });
  expect(await pensionOf({ birth: { age: 0 }, pension: ['NONE'] }, '2028-02-29')).toMatchObject({
    truth: 'NO',
  });
});

test('a no tells the day on which it turns by itself and the one change that would turn it', async () => {
  const young = await pensionOf({ birth: { date: '1951-12-05' }, pension: ['NONE'] });
  expect(young).toMatchObject({
    truth: 'NO',
    nextChange: { on: '2026-12-05', after: { truth: 'YES' } },
  });
  const paid = await pensionOf({
    birth: { age: 80 },
    pension: ['RETIREMENT'],
    pensionAmount: { exactly: 3_000_000 },
  });
  expect(paid).toMatchObject({ truth: 'NO' });
  expect(paid['singleChanges'].map((one: Data) => one['fact']['key'])).toContain('pension');
});

test('the dictionary lists every fact with its question in two languages, and each is an input field', async () => {
  const { data } = await app.ask(`{
    facts { key kind of privacy question { vi en } label { vi en } options { value label { vi } } }
    __type(name: "PersonFacts") { inputFields { name } }
  }`);
  expect(data['facts'].map((fact: Data) => fact['key'])).toEqual(FACT_KEYS);
  for (const fact of data['facts']) {
    expect(fact['question']['vi']).toContain('?');
    expect(fact['question']['en']).not.toBe('');
    expect(fact['options'].length > 0).toBe(fact['kind'] === 'CHOICE');
  }
  const own = data['facts'].filter((fact: Data) => fact['of'] === 'PERSON');
  const fields = data['__type']['inputFields'].map((field: Data) => field['name']);
  for (const fact of own) expect(fields).toContain(fact['key']);
});

test('programmes are listed as the law of the day has them', async () => {
  const { data } = await app.ask(
    '{ programmes(on: "2026-11-23") { key lines { name { vi } } procedure { where { text { vi } } } } }',
  );
  expect(data['programmes'].map((one: Data) => one['key'])).toEqual(
    PROGRAMMES.map(({ key }) => key),
  );
});

describe('input that cannot be', () => {
  const refused = async (facts: object, on?: string) => {
    const { data, errors } = await assess([{ facts }], {}, on);
    expect(data ?? null).toBeNull();
    return errors?.[0];
  };

  test('an age of 400 is a named error about the birth', async () => {
    const error = await refused({ birth: { age: 400 } });
    expect(error?.extensions.code).toBe('BAD_INPUT');
    expect(error?.message).toBe('The fact "birth" must be an age from 0 to 125.');
  });

  test('a negative age, and a date together with an age, are refused', async () => {
    expect((await refused({ birth: { age: -1 } }))?.extensions.code).toBe('BAD_INPUT');
    expect((await refused({ birth: { age: 3, date: '2020' } }))?.extensions.code).toBe('BAD_INPUT');
    expect((await refused({ birth: {} }))?.extensions.code).toBe('BAD_INPUT');
  });

  test('a birth in the future is a named error', async () => {
    const error = await refused({ birth: { date: '2031-01-01' } });
    expect(error?.message).toBe('The fact "birth" must not lie after the day that is asked about.');
  });

  test('a day that does not exist is a named error that does not repeat it', async () => {
    for (const date of ['2026-02-30', '9999-99-99', 'yesterday', '2026-1-1', '']) {
      const error = await refused({ birth: { date } });
      expect(error?.extensions.code).toBe('BAD_INPUT');
      if (date !== '') expect(error?.message).not.toContain(date);
    }
  });

  test('a day before any law is NOT_IN_FORCE', async () => {
    const error = await refused({ birth: { age: 40 } }, '2019-01-01');
    expect(error?.extensions.code).toBe('NOT_IN_FORCE');
  });

  test('money below zero or with a fraction is refused', async () => {
    for (const exactly of [-1, 0.5, 1e300]) {
      expect((await refused({ pensionAmount: { exactly } }))?.extensions.code).toBe('BAD_INPUT');
    }
  });

  test('a reversed range and an empty choice are refused', async () => {
    expect((await refused({ pensionAmount: { atLeast: 5, atMost: 4 } }))?.extensions.code).toBe(
      'BAD_INPUT',
    );
    expect((await refused({ pension: [] }))?.extensions.code).toBe('BAD_INPUT');
  });

  test('nobody, and a crowd, are no household', async () => {
    expect((await assess([])).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const crowd = Array.from({ length: 21 }, () => ({ facts: {} }));
    expect((await assess(crowd)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  test.each<[object[], string, string]>([
    [
      [{ facts: { birth: { age: 400 } } }],
      'Thông tin “tuổi” không hợp lệ: không ai sống quá 125 tuổi.',
      'birth',
    ],
    [
      [{ facts: { birth: { date: '2031' } } }],
      'Thông tin “tuổi” không hợp lệ: ngày này chưa tới vào ngày được hỏi.',
      'birth',
    ],
    [
      [{ facts: { pensionAmount: { exactly: 9e12 } } }],
      'Thông tin “mức lương hưu hoặc trợ cấp” không hợp lệ: nằm ngoài khoảng cho phép.',
      'pensionAmount',
    ],
    [[], 'Một hộ có từ 1 đến 20 người.', 'people'],
  ])('%j: the sentence comes in the language of the caller, with what is wrong', async (...row) => {
    const [people, message, input] = row;
    expect(await refusedInVietnamese(app, ASSESS, { input: { people } })).toMatchObject({
      message,
      extensions: { code: 'BAD_INPUT', input },
    });
  });
});

test('nothing of an assessment is stored or logged', async () => {
  await assess([{ name: 'bà Nguyễn Thị Đào', facts: { birth: { age: 82 } } }]);
  expect(app.errors).toEqual([]);
});
