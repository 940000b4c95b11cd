import type { BookWords } from './book/procedure-text';
import { programmeText } from './book/programme-text';
import { openPointsOf, parametersOf } from './book/sources';
import { amountText, citedText, dayText, tableText } from './book/vietnamese-text';
import { windowText } from './book/window';
import { EXCLUSIONS } from './plan/exclusions';
import { PROGRAMMES } from './programmes';

/**
 * The rules, numbers and open points of every programme as one Vietnamese Markdown text, for people who
 * read law and not code. Everything but headings and connecting words comes from the rules' own data.
 */
export function lawBook(words: BookWords): string {
  return [
    '# Sổ tay luật',
    '',
    'In ra từ chính bộ quy tắc mà hệ thống dùng để trả lời. Mỗi điều kiện kèm điều luật. Chỗ nào ghi',
    '“theo tài liệu thứ cấp” hoặc “chưa kiểm chứng” là chưa đọc được văn bản gốc.',
    '',
    ...PROGRAMMES.flatMap((programme) => programmeText(programme, words)),
    ...highestOnlyText(),
    ...parametersText(),
    ...openPointsText(),
  ].join('\n');
}

function highestOnlyText(): string[] {
  return EXCLUSIONS.flatMap(({ programmes, clause, addUp, unsure }) => [
    '## Chỉ hưởng một mức cao nhất',
    '',
    'Một người đủ điều kiện nhiều chế độ dưới đây thì chỉ hưởng chế độ có mức cao nhất:',
    '',
    ...PROGRAMMES.filter(({ key }) => programmes.includes(key)).map(({ name }) => `- ${name}`),
    '',
    'Được hưởng cả hai:',
    '',
    ...addUp.map((pair) => `- ${pair.map(nameOf).join(' + ')}`),
    '',
    'Luật chưa nói rõ, xã xem xét:',
    '',
    ...unsure.map(({ says }) => `- ${says}`),
    '',
    ...tableText(
      ['Từ ngày', 'Căn cứ'],
      clause.values.map(({ from, law }) => [dayText(from), citedText(law)]),
    ),
  ]);
}

function nameOf(programme: string): string {
  return PROGRAMMES.flatMap(({ key, name }) => (key === programme ? [name] : [])).join();
}

function parametersText(): string[] {
  return [
    '## Phụ lục 1: Các con số của luật theo thời gian',
    '',
    ...parametersOf(PROGRAMMES).flatMap(({ of, uses }) => [
      `### \`${of.key}\``,
      '',
      ...uses.map((use) => `- ${use}`),
      '',
      ...tableText(
        ['Từ ngày', 'Giá trị', 'Căn cứ'],
        of.values.map(({ from, value, law }) => [
          dayText(from),
          value === null ? 'bãi bỏ' : amountText(value, of.unit),
          citedText(law),
        ]),
      ),
    ]),
  ];
}

function openPointsText(): string[] {
  return [
    '## Phụ lục 2: Những điểm cơ quan phải quyết định',
    '',
    ...tableText(
      ['Chế độ', 'Điểm còn mở', 'Thời gian', 'Căn cứ'],
      openPointsOf(PROGRAMMES).map(({ programme, says, windows, law }) => [
        programme,
        says,
        windows.map(windowText).join('; '),
        citedText(law),
      ]),
    ),
  ];
}
