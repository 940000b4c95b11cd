import { procedure } from '../../src/conversation/languages/vi/programmes';
import { PROGRAMMES } from '../../src/policy';
import { programmeOnDay } from '../../src/policy/book/day-text';
import { lawDifference } from '../../src/policy/book/difference';
import { openPointsOf, parametersOf } from '../../src/policy/book/sources';
import { amountText, dayText, numberText, tableRow } from '../../src/policy/book/vietnamese-text';
import type { Dated } from '../../src/policy/kernel/in-force';
import type { Rule } from '../../src/policy/kernel/rule';
import { lawBook } from '../../src/policy/law-book';
import * as care from '../../src/policy/parameters/insurance-care';
import * as selfReferral from '../../src/policy/parameters/insurance-self-referral';
import { addDays, civilDate } from '../../src/shared/civil-date';

const book = lawBook(procedure);
const on = civilDate;

function programme(key: string) {
  const found = PROGRAMMES.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no programme ${key}`);
  return found;
}

function nodesOf(rule: Rule): Rule[] {
  return 'of' in rule ? [rule, ...rule.of.flatMap(nodesOf)] : [rule];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('the law book', () => {
  test.each(PROGRAMMES.map(({ key }) => key))(
    '%s: every condition and its article is printed',
    (key) => {
      const { name, versions, notSuitableFor } = programme(key);
      expect(book).toContain(`## ${name}\n`);
      for (const node of versions.flatMap(({ lines }) =>
        lines.flatMap(({ when }) => nodesOf(when)),
      )) {
        expect(book).toContain(node.says);
        expect(book).toContain(`${node.law.at} ${node.law.act}`);
      }
      for (const sentence of notSuitableFor) expect(book).toContain(`- ${sentence}\n`);
    },
  );

  test('every value of every number stands in the appendix with its day and its source', () => {
    const used = parametersOf(PROGRAMMES);
    expect(used.length).toBeGreaterThan(8);
    for (const { of } of used) {
      const chapter = book.slice(book.indexOf(`### \`${of.key}\``));
      for (const { from, value, law } of of.values) {
        const shown = value === null ? 'bãi bỏ' : amountText(value, of.unit);
        expect(chapter).toContain(`| ${dayText(from)} | ${shown} | ${law.at} ${law.act}`);
      }
    }
  });

  test('every number of care, cards and self-referral stands in its appendix with day and source', () => {
    const chapter = book.slice(book.indexOf('## Phụ lục 5'));
    const shares = Object.values(selfReferral.SELF_REFERRAL_SHARES).flatMap(Object.values);
    const numbers = [...Object.values(care), ...Object.values(selfReferral), ...shares].filter(
      (one): one is Dated => typeof one === 'object' && 'values' in one && 'unit' in one,
    );
    expect(numbers.length).toBeGreaterThan(30);
    for (const { values, unit } of numbers) {
      for (const { from, value, law } of values) {
        const shown =
          value === null ? 'luật chưa nêu hoặc không còn áp dụng' : amountText(value, unit);
        expect(chapter).toContain(`| ${dayText(from)} | ${shown} | ${law.at} ${law.act}`);
      }
    }
  });

  test('the twelve indicators stand by date, never as a recognition; of 2027 it says that none is held', () => {
    const chapter = book.slice(book.indexOf('## Phụ lục 4'), book.indexOf('## Phụ lục 5'));
    const held = chapter.slice(chapter.indexOf('### Danh mục từ 1/1/2022 đến 31/12/2026'));
    expect(held.split('\n').filter((line) => /^\| [^-D]/.test(line))).toHaveLength(12);
    expect(held).toContain('Đây không phải là công nhận. Ai cũng có thể xin xã rà soát');
    expect(chapter).toContain('### Danh mục từ 1/1/2027\n\nChưa tìm thấy danh mục');
  });

  test('a monthly amount is shown as standard times coefficient', () => {
    expect(book).toContain('| 1/7/2026 | 540.000 đồng | 1 | 540.000 đồng |');
  });

  test('the contribution of a near-poor person is shown as base times her share', () => {
    expect(book).toContain('2.530.000 × 1,35 % = 34.155 đồng');
  });

  test('a household pays 100, 70, 60, 50 and 40 % of the whole', () => {
    expect(book).toContain('113.850; 79.695; 68.310; 56.925; 45.540 đồng');
  });

  test('each version tells its days, and what has not changed is not printed again', () => {
    const from = book.indexOf('## Mua, thuê mua nhà ở xã hội');
    const chapter = book.slice(from, book.indexOf('### Nguồn', from));
    expect(chapter).toContain('#### Từ 10/10/2025 đến 8/2/2026');
    expect(
      count(
        chapter,
        '- Đã trả lại nhà ở công vụ, không phải vì bị thu hồi do vi phạm: **đủ tất cả**',
      ),
    ).toBe(1);
    expect(chapter).toContain('Giữ như bản liền sau (in ở trên): ');
  });

  test('a condition that many groups share is printed once in a version', () => {
    const text = programmeOnDay(programme('social-housing-purchase'), on('2026-11-24'), procedure);
    expect(count(text, 'thấp hơn 15 m²')).toBe(1);
    expect(count(text, '- Điều kiện về nhà ở: như **điều kiện dùng chung** cùng tên')).toBe(10);
  });

  test('what was not read in the act itself says so beside every citation of it', () => {
    expect(book).toContain('Điều 49, Điều 51 Luật Nhà ở 65/2014/QH13; chưa kiểm chứng');
    expect(book).toContain('Điều 9 khoản 1 Nghị quyết 201/2025/QH15; theo tài liệu thứ cấp');
  });

  test('every point left to an office stands in the table, with the days for which it is open', () => {
    const manual = PROGRAMMES.flatMap(({ versions }) => versions)
      .flatMap(({ lines }) => lines.flatMap(({ when }) => nodesOf(when)))
      .filter(({ kind }) => kind === 'manual');
    const table = book.slice(book.indexOf('## Phụ lục 2'));
    for (const { says } of manual) expect(table).toContain(`| ${says} | từ `);
    const rural = openPointsOf(PROGRAMMES).find(({ says }) =>
      says.startsWith('Tỉnh có cho hộ nghèo'),
    );
    expect(rural?.windows).toEqual([{ from: '2024-08-01', until: null }]);
  });

  test('the allowances of which only the highest is paid are named with the clause', () => {
    const from = book.indexOf('## Những khoản không được hưởng cùng lúc');
    const chapter = book.slice(from, book.indexOf('## Phụ lục 1'));
    expect(chapter).toContain('- Trợ cấp hưu trí xã hội\n');
    expect(chapter).toContain('- Trợ cấp xã hội hằng tháng cho người khuyết tật\n');
    expect(chapter).toContain('| 5/10/2026 | Điều 6 khoản 2; Điều 31 Nghị định 335/2026/NĐ-CP |');
    expect(chapter).toContain('| 5/10/2026 | Điều 11; Điều 31 Nghị định 335/2026/NĐ-CP |');
    expect(chapter).toContain('### Mỗi hộ một lần');
  });

  test('nothing of the machine shows through', () => {
    expect(book).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test('the same rules print the same book', () => {
    expect(lawBook(procedure)).toBe(book);
  });
});

describe('one programme on a day', () => {
  test.each([
    ['2026-04-06', '20.000.000', '25.000.000'],
    ['2026-04-07', '25.000.000', '20.000.000'],
  ])('on %s the single person may earn %s', (day, shown, other) => {
    const text = programmeOnDay(programme('social-housing-purchase'), on(day), procedure);
    expect(text).toContain(`không quá ${shown} đồng/tháng`);
    expect(text).not.toContain(other);
  });

  test('a day before any law we hold is refused', () => {
    const asked = () => programmeOnDay(programme('social-pension'), on('2021-06-30'), procedure);
    expect(asked).toThrow('We hold no law');
  });
});

describe('the difference between two days', () => {
  test('a new decree shows the numbers that it raised', () => {
    const text = lawDifference(
      PROGRAMMES,
      { before: on('2026-04-06'), after: on('2026-04-07') },
      procedure,
    );
    expect(text).toContain('20.000.000 đồng/tháng → 25.000.000 đồng/tháng');
    expect(text).toContain('Nghị định 136/2026/NĐ-CP');
    expect(text).not.toContain('## Bảo hiểm y tế');
  });

  test('no number is less than nothing: what a bracket takes off stands with the one below', () => {
    const days = { before: on('2026-06-30'), after: on('2026-07-01') };
    const text = lawDifference(PROGRAMMES, days, procedure);
    expect(text).toContain('`sick-soldier-rate-51`');
    expect(text).not.toMatch(/: -\d/);
  });

  test('a case that ends goes and a case that begins comes', () => {
    const text = lawDifference(
      PROGRAMMES,
      { before: on('2025-06-30'), after: on('2025-07-01') },
      procedure,
    );
    expect(text).toContain('### Đủ tuổi và không có lương hưu');
    expect(text).toMatch(/\n- - \*\*Không ai:\*\* Trợ cấp hưu trí xã hội/);
  });

  test('what only stands in another article is one line, and shared conditions are compared as such', () => {
    const text = lawDifference(
      PROGRAMMES,
      { before: on('2026-10-04'), after: on('2026-10-05') },
      procedure,
    );
    expect(text).toContain(
      '- Có giấy xác nhận khuyết tật nặng: Điều 5 khoản 6 Nghị định 20/2021/NĐ-CP → Điều 5 khoản 6 Nghị định 335/2026/NĐ-CP',
    );
    expect(text).not.toContain('### Có giấy xác nhận khuyết tật nặng\n');
    expect(text).not.toContain('điều kiện dùng chung “Người cao tuổi nghèo');
    expect(text).toContain('\n-   - Đủ tuổi hưởng hệ số cao hơn (từ đủ 80 tuổi)');
  });

  test('between two days of one law nothing changes', () => {
    const days = { before: on('2026-11-23'), after: addDays(on('2026-11-23'), 1) };
    expect(lawDifference(PROGRAMMES, days, procedure)).toContain('Không có gì thay đổi.');
  });
});

test('numbers and days are written as Vietnamese writes them', () => {
  expect(numberText(25_000_000)).toBe('25.000.000');
  expect(numberText(999)).toBe('999');
  expect(numberText(14.9)).toBe('14,9');
  expect(amountText(13.5, '‰')).toBe('1,35 %');
  expect(dayText(civilDate('2026-04-07'))).toBe('7/4/2026');
  expect(tableRow(['a|b', 'c'])).toBe('| a/b | c |');
});
