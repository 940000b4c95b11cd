import { readRow } from '../../../src/services/import/read-row';
import { PEOPLE_FORM } from '../../../src/services/forms/people.form';
import { civilDate } from '../../../src/shared/civil-date';
import type { SheetCell } from '../../../src/spreadsheets/sheet-row';

type ColumnKey = keyof typeof PEOPLE_FORM.columns;

const on = civilDate('2026-11-23');
type Cells = Partial<Record<ColumnKey, string | SheetCell>>;

const text = (cell: string | SheetCell): SheetCell =>
  typeof cell === 'string' ? { text: cell, kind: 'text' } : cell;
const number = (value: string): SheetCell => ({ text: value, kind: 'number' });
const date = (value: string): SheetCell => ({ text: value, kind: 'date' });

function read(cells: Cells, ownCommune: string | null = null) {
  const all = Object.entries({ name: 'Lò Thị Ón', commune: 'xã Tú Lệ', ...cells });
  return readRow(PEOPLE_FORM, Object.fromEntries(all.map(([key, cell]) => [key, text(cell)])), {
    on,
    ownCommune,
  });
}

const found = (cells: Cells) => read(cells).findings.map(({ column, key }) => `${column} ${key}`);

describe('a birth', () => {
  test.each<[string | SheetCell, string, string]>([
    ['05/08/1949', '1949-08-05', '1949-08-05'],
    ['5-8-1949', '1949-08-05', '1949-08-05'],
    ['5.8.1949', '1949-08-05', '1949-08-05'],
    ['1949-08-05', '1949-08-05', '1949-08-05'],
    ['29/02/1948', '1948-02-29', '1948-02-29'],
    ['08/1949', '1949-08-01', '1949-08-31'],
    ['2/1948', '1948-02-01', '1948-02-29'],
    ['1949', '1949-01-01', '1949-12-31'],
    [number('1949'), '1949-01-01', '1949-12-31'],
    [number('18115'), '1949-08-05', '1949-08-05'],
    [date('1949-08-05'), '1949-08-05', '1949-08-05'],
  ])('%j lies from %s to %s', (birth, birthFrom, birthTo) => {
    expect(read({ birth })).toMatchObject({ person: { birthFrom, birthTo }, findings: [] });
  });

  test.each<[string | SheetCell, string]>([
    ['29/02/1949', 'not-a-day'],
    ['08/25/1949', 'not-a-day'],
    ['13/1949', 'not-a-day'],
    ['khoảng 1949', 'not-a-day'],
    ['05/08/49', 'short-year'],
    ['24/11/2026', 'to-come'],
    ['2027', 'to-come'],
    ['22/11/1900', 'too-old'],
    [number('12'), 'not-a-day'],
  ])('%j is parked: %s', (birth, why) => {
    expect(found({ birth })).toEqual([`birth ${why}`]);
    expect(read({ birth }).person.birthFrom).toBeUndefined();
  });

  test('somebody of 125 is taken, and a birth today', () => {
    expect(found({ birth: '23/11/1901' })).toEqual([]);
    expect(found({ birth: '23/11/2026' })).toEqual([]);
  });
});

test.each<[ColumnKey, string | SheetCell, object]>([
  ['sex', 'NỮ', { sex: 'female' }],
  ['sex', 'nam', { sex: 'male' }],
  ['ethnicity', 'dân tộc tày', { ethnicity: 'Tày' }],
  ['ethnicity', "H'Mông", { ethnicity: 'Mông' }],
  ['citizenId', '015149000123', { citizenId: '015149000123' }],
  ['citizenId', "'015 149 000 123", { citizenId: '015149000123' }],
  ['phone', '0912 345.678', { phone: '0912345678' }],
  ['phone', number('912345678'), { phone: '0912345678' }],
  ['phone', '+84 912 345 678', { phone: '84912345678' }],
  ['commune', '04630', { unitCode: '04630' }],
  ['commune', number('4630'), { unitCode: '04630' }],
  ['commune', 'tu le', { unitCode: '04630' }],
])('%s %j is read', (column, cell, person) => {
  expect(read({ [column]: cell })).toMatchObject({ person, findings: [] });
});

test.each<[ColumnKey, string | SheetCell, string]>([
  ['name', 'Lò 2', 'not-a-name'],
  ['sex', 'x', 'not-a-sex'],
  ['ethnicity', 'Sao Hỏa', 'not-an-ethnicity'],
  ['citizenId', '15149000123', 'not-an-id'],
  ['citizenId', '061234567', 'not-an-id'],
  ['citizenId', number('123456789'), 'not-an-id'],
  ['phone', '123', 'not-a-phone'],
  ['commune', 'xã Không Có', 'no-such-place'],
  ['name', { text: 'Ón', kind: 'text', merged: true }, 'merged'],
  ['name', { text: '#REF!', kind: 'error' }, 'cell-error'],
  ['hamlet', 'x'.repeat(201), 'too-long'],
])('%s %j is parked: %s', (column, cell, why) => {
  expect(found({ [column]: cell })).toContain(`${column} ${why}`);
});

test('zeros that the spreadsheet took from an identity number are put back, and told', () => {
  const { person, findings } = read({ citizenId: number('15149000123') });
  expect(person.citizenId).toBe('015149000123');
  expect(findings).toEqual([{ column: 'citizenId', key: 'zeros-added' }]);
});

test('an old commune is written as the one of today, and told', () => {
  const { person, findings } = read({ commune: 'xã Cao Phạ, huyện Mù Cang Chải' });
  expect(person.unitCode).toBe('04630');
  expect(findings).toEqual([{ column: 'commune', key: 'old-place' }]);
});

test('a formula is taken by its result, and told', () => {
  const { person, findings } = read({ name: { text: 'Lò Ón', kind: 'text', formula: true } });
  expect(person.displayName).toBe('Lò Ón');
  expect(findings).toEqual([{ column: 'name', key: 'formula' }]);
});

test('a row without a commune is of the one that the officer serves', () => {
  const row = { name: text('Lò Thị Ón') };
  expect(readRow(PEOPLE_FORM, row, { on, ownCommune: '04630' })).toMatchObject({
    person: { unitCode: '04630' },
    findings: [],
  });
  expect(readRow(PEOPLE_FORM, row, { on, ownCommune: null }).findings).toEqual([
    { column: 'commune', key: 'missing' },
  ]);
});

describe('what is received', () => {
  const WHOLE = {
    programme: 'trợ cấp hưu trí xã hội',
    amount: '540.000 đ',
    since: '01/07/2025',
    decision: '12/QĐ-UBND',
    decidedOn: date('2025-06-20'),
  };

  test('a whole decision is read', () => {
    expect(read(WHOLE)).toEqual({
      person: expect.anything(),
      content: {
        programme: 'social-pension',
        amount: 540_000,
        validFrom: '2025-07-01',
        decision: '12/QĐ-UBND',
        decidedOn: '2025-06-20',
      },
      findings: [],
    });
  });

  test.each<[Cells, string]>([
    [{ programme: 'trợ cấp khác' }, 'programme no-such-programme'],
    [{ amount: '540.000,5' }, 'amount not-an-amount'],
    [{ amount: '-5' }, 'amount not-an-amount'],
    [{ amount: number('540000.5') }, 'amount not-an-amount'],
    [{ since: '2025' }, 'since only-a-year'],
    [{ since: '07/2025' }, 'since only-a-year'],
    [{ decision: '1' }, 'decision no-decision'],
  ])('%j is parked: %s', (cells, why) => {
    expect(found({ ...WHOLE, ...cells })).toEqual([why]);
  });

  test('a decision needs its day, number and beginning', () => {
    expect(found({ programme: WHOLE.programme })).toEqual([
      'since missing',
      'decision missing',
      'decidedOn missing',
    ]);
  });

  test('an amount without a programme is of nothing', () => {
    expect(found({ amount: '540000' })).toEqual(['programme programme-missing']);
  });

  test('without a word of it nothing is received', () => {
    expect(read({}).content).toBeNull();
  });
});
