import { requirePlace } from '../../src/policy';
import { sayRefusal } from '../../src/api/errors';
import { AppError } from '../../src/shared/app-error';
import { civilDate } from '../../src/shared/civil-date';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const PLACE = `query P($text: String!, $on: CivilDate) {
  place(text: $text, on: $on) {
    kind on since
    place {
      code from until kind name title address province formerProvince formerDistricts
      law { text standing } provinceLaw { act standing }
    }
    successor { code title } predecessors { address } others { address }
  }
}`;

async function ask(text: string, on?: string) {
  const { data, errors } = await app.ask(PLACE, { text, ...(on !== undefined && { on }) });
  expect(errors).toBeUndefined();
  return data['place'];
}

test('a commune of today: what it was made of, and where its parts lay', async () => {
  expect(await ask('xã Tú Lệ')).toEqual({
    kind: 'PLACE',
    on: '2026-11-23',
    since: null,
    place: {
      code: '04630',
      from: '2025-07-01',
      until: null,
      kind: 'COMMUNE',
      name: 'Tú Lệ',
      title: 'xã Tú Lệ',
      address: 'xã Tú Lệ, tỉnh Lào Cai',
      province: 'LAO_CAI',
      formerProvince: 'YEN_BAI',
      formerDistricts: ['huyện Mù Cang Chải', 'huyện Văn Chấn'],
      law: { text: 'Điều 1 khoản 4 Nghị quyết 1673/NQ-UBTVQH15', standing: 'PRIMARY' },
      provinceLaw: { act: 'Nghị quyết 202/2025/QH15', standing: 'SECONDARY' },
    },
    successor: { code: '04630', title: 'xã Tú Lệ' },
    predecessors: [
      { address: 'xã Cao Phạ, huyện Mù Cang Chải' },
      { address: 'xã Tú Lệ, huyện Văn Chấn' },
    ],
    others: [],
  });
});

test.each([
  ['Cao Phạ', '2025-06-30', 'PLACE', 'xã Cao Phạ', []],
  ['Cao Phạ', '2025-07-01', 'ABOLISHED', 'xã Cao Phạ', []],
  [
    'Tân Thịnh',
    '2025-06-30',
    'AMBIGUOUS',
    null,
    ['xã Tân Thịnh, huyện Văn Chấn', 'xã Tân Thịnh, thành phố Yên Bái'],
  ],
  [
    'phường Tú Lệ',
    '2025-06-30',
    'UNKNOWN',
    null,
    ['xã Tú Lệ, huyện Văn Chấn', 'xã Tú Lệ, tỉnh Lào Cai'],
  ],
  ['Trung Tâm', '2025-07-01', 'PLACE', 'phường Trung Tâm', ['xã Trung Tâm, huyện Lục Yên']],
])('%s on %s: %s %s', async (text, on, kind, title, others) => {
  const answer = await ask(text, on);
  expect([answer.kind, answer.place?.title ?? null]).toEqual([kind, title]);
  expect(answer.others.map(({ address }: { address: string }) => address)).toEqual(others);
});

test('an abolished commune leads to today’s, one of today to what it was', async () => {
  expect(await ask('Cao Phạ', '2025-07-01')).toMatchObject({
    since: '2025-07-01',
    place: { until: '2025-06-30', law: { text: 'Điều 1 khoản 4 Nghị quyết 1673/NQ-UBTVQH15' } },
    successor: { code: '04630', title: 'xã Tú Lệ' },
  });
  const { predecessors, ...answer } = await ask('xã Hạnh Phúc', '2025-06-30');
  expect(answer).toMatchObject({ kind: 'NOT_YET', since: '2025-07-01', others: [] });
  expect(predecessors.map(({ address }: { address: string }) => address)).toEqual([
    'thị trấn Trạm Tấu, huyện Trạm Tấu',
    'xã Xà Hồ, huyện Trạm Tấu',
    'xã Bản Công, huyện Trạm Tấu',
    'xã Hát Lừu, huyện Trạm Tấu',
  ]);
});

test('a text too long and a day before our law are refused by name', async () => {
  const long = await app.ask(PLACE, { text: 'a'.repeat(101) });
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', input: 'text' });
  const early = await app.ask(PLACE, { text: 'Cao Phạ', on: '2021-06-30' });
  expect(early.errors?.[0]?.extensions.code).toBe('NOT_IN_FORCE');
});

describe('a place that cannot be taken is said in Vietnamese', () => {
  test.each([
    [
      'Cao Phạ',
      '2025-07-01',
      'Từ ngày 01/07/2025, xã Cao Phạ, huyện Mù Cang Chải đã nhập vào xã Tú Lệ. Căn cứ: Điều 1 khoản 4 Nghị quyết 1673/NQ-UBTVQH15. Hãy ghi xã Tú Lệ.',
    ],
    [
      'Mậu A, Lào Cai',
      '2025-06-30',
      'Đến ngày 01/07/2025 mới có xã Mậu A. Căn cứ: Điều 1 khoản 20 Nghị quyết 1673/NQ-UBTVQH15. Hãy ghi tên cũ: thị trấn Mậu A, huyện Văn Yên; xã Mậu Đông, huyện Văn Yên; xã Ngòi A, huyện Văn Yên; xã An Thịnh, huyện Văn Yên; xã Yên Thái, huyện Văn Yên.',
    ],
    [
      'Tân Thịnh',
      '2025-06-30',
      'Có nhiều nơi cùng tên này. Hãy ghi rõ một nơi: xã Tân Thịnh, huyện Văn Chấn; xã Tân Thịnh, thành phố Yên Bái.',
    ],
    [
      'Mường Thanh',
      '2025-07-01',
      'Chưa tìm thấy xã, phường này vào ngày được hỏi. Hãy xem lại cách viết tên.',
    ],
    [
      'phường Hồng Ca',
      '2025-06-30',
      'Chưa tìm thấy xã, phường này vào ngày được hỏi. Có phải là: xã Hồng Ca, huyện Trấn Yên.',
    ],
  ])('%s on %s: %s', (text, on, says) => {
    expect(sayRefusal(refusalOf(text, on), 'vi', 'householdPlan')).toBe(says);
  });

  test('another field keeps its own sentence', () => {
    const error = new AppError('BAD_INPUT', 'Too many.', { field: 'people', why: 'unknown' });
    expect(sayRefusal(error, 'vi', 'householdPlan')).toBe('Một hộ có từ 1 đến 20 người.');
  });
});

function refusalOf(text: string, on: string): AppError {
  try {
    requirePlace(text, civilDate(on));
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error(`${text} was not refused`);
}
