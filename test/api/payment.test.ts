import type { Data, TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { refusedInVietnamese } from './in-vietnamese';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const QUERY = `query P($programme: String!, $file: PaymentFileInput!) {
  paymentMonths(programme: $programme, file: $file) {
    month state amount { per isFloor min max communeDecides } why { key text { vi en } law { text standing } }
  }
}`;

const FILE = {
  facts: { birth: { date: '1990-03-01' }, disability: ['SEVERE'] },
  filedOn: '2026-10-06',
  decidedOn: '2026-10-14',
};

function ask(file: object, until: string | null, programme = 'disability-assistance') {
  return app.ask(QUERY, { programme, file: { ...file, until } });
}

test('a visitor is told month by month, in words and with the article', async () => {
  const { data, errors } = await ask(
    { ...FILE, ended: { on: '2026-11-20', why: 'DEATH' } },
    '2026-12-31',
  );
  expect(errors).toBeUndefined();
  expect(data['paymentMonths']).toMatchObject([
    {
      month: '2026-10',
      state: 'PAID',
      amount: { per: 'MONTH', isFloor: false, min: 810_000, max: 810_000 },
      why: { key: 'DECISION_MONTH', law: { text: 'Điều 8 Nghị định 335/2026/NĐ-CP' } },
    },
    { month: '2026-11', state: 'PAID', why: { key: 'LAST_MONTH' } },
    {
      month: '2026-12',
      state: 'STOPPED',
      amount: null,
      why: { key: 'DEATH', text: { vi: 'Thôi hưởng: người hưởng đã mất.' } },
    },
  ]);
});

test('suspensions, a move, recognitions that end and the facts of household and place reach the law', async () => {
  const held = { from: '2026-12-01', why: 'NOT_COLLECTED', since: '2026-09-01' };
  const states = async (file: object, programme?: string): Promise<string[]> => {
    const { data, errors } = await ask(file, '2027-01-15', programme);
    expect(errors).toBeUndefined();
    return data['paymentMonths'].map(({ month, state }: Data) => `${month} ${state}`);
  };
  expect(await states({ ...FILE, suspensions: [held] })).toEqual([
    '2026-10 PAID',
    '2026-11 PAID',
    '2026-12 SUSPENDED',
    '2027-01 SUSPENDED',
  ]);
  expect((await states({ ...FILE, movedFrom: '2027-01-01' })).at(-1)).toBe('2027-01 ELSEWHERE');
  const small = {
    facts: { birth: { date: '2025-03-10' } },
    household: { poverty: ['POOR'] },
    place: { areaClass: ['EXTREMELY_DIFFICULT'] },
    recognitionEnds: [{ fact: 'poverty', lastDay: '2026-12-31' }],
    decidedOn: '2026-12-01',
  };
  expect(await states(small, 'small-child-assistance')).toEqual(['2026-12 PAID', '2027-01 OPEN']);
});

test('without a last month the months up to today are told', async () => {
  const { data } = await ask(FILE, null);
  expect(data['paymentMonths'].length).toBeGreaterThan(0);
});

test.each([
  ['months out of order', FILE, '2026-09-30', 'until', 'Tháng cuối phải'],
  ['too many months', FILE, '2036-10-31', 'until', '120 tháng'],
  [
    'decided before the certificate',
    { ...FILE, certificateOn: '2026-10-15' },
    '2026-12-01',
    'certificateOn',
    'Giấy xác nhận',
  ],
  [
    'before the law',
    { ...FILE, filedOn: null, decidedOn: '2020-01-01' },
    '2026-12-01',
    'decidedOn',
    'Chưa có luật',
  ],
])('%s: refused with the field, in one sentence', async (_, file, until, field, says) => {
  const variables = { programme: 'disability-assistance', file: { ...file, until } };
  const { message, extensions } = await refusedInVietnamese(app, QUERY, variables);
  expect(extensions).toMatchObject({ code: 'BAD_INPUT', input: field });
  expect(message).toContain(says);
});

test('a programme that no decision pays by the month is refused, as is one that is not', async () => {
  for (const programme of ['health-insurance', 'unemployment-benefit', 'nothing']) {
    const { errors } = await ask(FILE, '2026-12-01', programme);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  }
});

test('a crowd of suspensions is refused before anything is reckoned', async () => {
  const one = { from: '2026-12-01', why: 'DETAINED', resolvedOn: '2026-12-01' };
  const { errors } = await ask({ ...FILE, suspensions: Array(121).fill(one) }, '2026-12-31');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
});
