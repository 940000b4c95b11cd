import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const ITEM = '{ person name programme { key } }';
const PLAN = `query P($input: EligibilityInput!, $on: CivilDate) {
  householdPlan(input: $input, on: $on) {
    on policyVersion monthly { certain most communeDecides } contribution { min max }
    people {
      name monthly { certain most communeDecides } contribution { min max }
      benefits {
        role certain received
        assessment { programme { key } truth amount { min max } insurance { own { min max } level { min max } } nextChange { on } }
        givesWayTo { person name programme { key } law { text } }
        mayGiveWayTo { programme { key } }
        followsFrom { key } before { own { min max } } chooses { line { key name { vi } } own { max } law { text } }
      }
      steps { kind programme { key } procedure { where { key } workingDays { days } } }
    }
    questions { fact { key question { vi } } settles ${ITEM} }
    communeDecides { says about ${ITEM} }
    papers { form { name law { text } } paper { key text { vi } } needed ${ITEM} }
    heldPapers { paper { key } law { text } needed ${ITEM} }
    places { where { key text { vi } } takes ${ITEM} }
  }
}`;

const GRANDMOTHER = {
  birth: { date: '1947-05-01' },
  pension: ['NONE'],
  supporter: ['NONE'],
  takenIn: false,
  disability: ['NONE'],
  work: ['NONE'],
  allowance: ['NONE'],
  merit: ['NONE'],
  ethnicMinority: false,
};
const SON = { ...GRANDMOTHER, birth: { date: '1990-03-01' }, disability: ['SEVERE'] };
const SHARED = {
  household: { poverty: ['POOR'], farmStandard: false },
  place: { areaClass: ['OUTSIDE'], poorCommune: false },
};

async function plan(people: object[], more: object = SHARED, on = '2026-11-23'): Promise<Data> {
  const { data, errors } = await app.ask(PLAN, { input: { people, ...more }, on });
  expect(errors).toBeUndefined();
  return data['householdPlan'];
}

const named = [
  { name: 'bà', facts: GRANDMOTHER },
  { name: 'con', facts: SON },
];

test('grandmother and disabled son: the best combination, its total, and the clause behind it', async () => {
  const { people, monthly } = await plan(named);
  // Help with electricity for a poor household is known from memory: possible, once, never certain.
  expect(monthly).toEqual({ certain: 1_890_000, most: 1_949_520, communeDecides: false });
  expect(people.map((one: Data) => [one['name'], one['monthly']['certain']])).toEqual([
    ['bà', 1_080_000],
    ['con', 810_000],
  ]);
  const pension = benefit(people[0], 'social-pension');
  expect(pension).toMatchObject({
    role: 'GIVES_WAY',
    givesWayTo: { person: 0, name: 'bà', programme: { key: 'elderly-assistance' } },
  });
  expect(pension['givesWayTo']['law']['text']).toContain('Điều 6 khoản 2');
  expect(benefit(people[1], 'disability-assistance')).toMatchObject({ role: 'CLAIM' });
});

test('one list of papers and places names each thing once, for whom and for what', async () => {
  const { papers, heldPapers, places } = await plan(named);
  const forms = papers.filter((one: Data) => one['form'] !== null);
  expect(forms).toHaveLength(1);
  expect(forms[0]).toMatchObject({
    form: { name: 'Mẫu số 01' },
    needed: [
      { name: 'bà', programme: { key: 'elderly-assistance' } },
      { name: 'con', programme: { key: 'disability-assistance' } },
    ],
  });
  expect(papers.filter((one: Data) => one['paper'] !== null)).toEqual([]);
  expect(heldPapers).toMatchObject([
    { paper: { key: 'disability-certificate' }, needed: [{ person: 1 }] },
  ]);
  expect(places[0]['takes']).toHaveLength(2);
  expect(places[0]['where']['text']['vi']).not.toBe('');
});

test('each person is told what to do first, within how many working days', async () => {
  const { people } = await plan(named);
  expect(people[0]['steps'][0]).toMatchObject({
    kind: 'APPLY',
    programme: { key: 'elderly-assistance' },
    procedure: { workingDays: { days: 7 } },
  });
});

test('a pension of 75 is told with the card that follows from it, and what insurance costs until then', async () => {
  const { people, contribution } = await plan([{ facts: GRANDMOTHER }], {
    ...SHARED,
    household: { poverty: ['NEITHER'], farmStandard: false },
  });
  expect(benefit(people[0], 'health-insurance')).toMatchObject({
    followsFrom: [{ key: 'social-pension' }],
    before: { own: { min: 45_540, max: 113_850 } },
    assessment: { insurance: { own: { max: 0 }, level: { min: 100 } }, nextChange: null },
  });
  expect(contribution).toEqual({ min: 0, max: 0 });
});

test('a large farming family is told which way of paying insurance costs less', async () => {
  const farmer = { ...SON, disability: ['NONE'] };
  const { people, contribution } = await plan(
    Array.from({ length: 6 }, () => ({ facts: farmer })),
    { ...SHARED, household: { poverty: ['NEITHER'], farmStandard: true } },
  );
  expect(benefit(people[5], 'health-insurance')['chooses']).toMatchObject({
    line: { key: 'household' },
    own: { max: 45_540 },
  });
  expect(contribution).toEqual({ min: 409_860, max: 409_860 });
});

test('what is left out is unknown: nothing is certain, and each open fact is asked once', async () => {
  const { monthly, questions, contribution, papers } = await plan(
    [{ facts: {} }, { facts: {} }],
    {},
  );
  expect(monthly['certain']).toBe(0);
  expect(contribution).toBeNull();
  expect(papers).toEqual([]);
  const keys = questions.map((one: Data) => one['fact']['key']);
  expect(new Set(keys).size).toBe(keys.length);
  const poverty = questions.find((one: Data) => one['fact']['key'] === 'poverty');
  expect(new Set(poverty['settles'].map((one: Data) => one['person']))).toEqual(new Set([0, 1]));
});

describe('input that cannot be', () => {
  const refused = async (people: object[], on = '2026-11-23') => {
    const { errors } = await app.ask(PLAN, { input: { people }, on });
    return errors?.[0];
  };

  test('nobody, a crowd, an age of 400 and a day before any law are named errors', async () => {
    const crowd = Array.from({ length: 21 }, () => ({ facts: {} }));
    expect((await refused([]))?.extensions.code).toBe('BAD_INPUT');
    expect((await refused(crowd))?.extensions.code).toBe('BAD_INPUT');
    expect((await refused([{ facts: { birth: { age: 400 } } }]))?.message).toBe(
      'The fact "birth" must be an age from 0 to 125.',
    );
    expect((await refused([{ facts: {} }], '2019-01-01'))?.extensions.code).toBe('NOT_IN_FORCE');
  });
});

test('a visitor may ask, the whole plan fits the limits, and nothing is logged', async () => {
  await plan([{ name: 'bà Nguyễn Thị Đào', facts: GRANDMOTHER }]);
  expect(app.errors).toEqual([]);
});

function benefit(person: Data, programme: string): Data {
  return person['benefits'].find(
    (one: Data) => one['assessment']['programme']['key'] === programme,
  );
}

test('relations and a commune by its name: children are counted, terms and totals are told', async () => {
  const query = `query P($input: EligibilityInput!, $on: CivilDate) {
    householdPlan(input: $input, on: $on) {
      monthly { certain } yearly { certain } once { certain }
      heldPapers { paper { key } law { text } needed ${ITEM} }
      people { steps { programme { key } by { key before text { vi } law { text } } } }
    }
  }`;
  const mother = {
    birth: { date: '1992-05-05' },
    marriage: ['WIDOWED'],
    pension: ['NONE'],
    disability: ['SEVERE'],
    allowance: ['NONE'],
    hiv: false,
  };
  const input = {
    people: [{ facts: mother }, { facts: { birth: { date: '2018-03-03' } } }],
    relations: [{ person: 1, is: 'CHILD', of: 0 }],
    household: { poverty: ['POOR'] },
    commune: 'xã Tú Lệ',
  };
  const { data, errors } = await app.ask(query, { input, on: '2026-11-26' });
  expect(errors).toBeUndefined();
  expect(data.householdPlan).toMatchObject({
    monthly: { certain: 1_350_000 },
    yearly: { certain: 0 },
    once: { certain: 0 },
    heldPapers: [{ paper: { key: 'disability-certificate' } }],
  });
  const [step] = data.householdPlan.people[0].steps;
  expect(step.by).toMatchObject({ key: 'this-month', before: '2026-11-30' });
});

test.each([
  ['a commune that is none', { commune: 'xã Không Có' }, 'BAD_INPUT'],
  ['a commune abolished by the merger', { commune: 'xã Cao Phạ' }, 'BAD_INPUT'],
  [
    'a child older than its parent',
    { relations: [{ person: 0, is: 'CHILD', of: 1 }] },
    'CONTRADICTION',
  ],
])('%s is refused by name', async (_says, wrong, code) => {
  const people = [
    { facts: { birth: { date: '1960-01-01' } } },
    { facts: { birth: { date: '1990-01-01' } } },
  ];
  const answer = await app.ask(PLAN, { input: { people, ...wrong }, on: '2026-11-26' });
  expect(answer.errors?.[0]?.extensions.code).toBe(code);
});
