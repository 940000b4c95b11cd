import { insuranceAppendix } from './book/insurance-appendix';
import { povertyAppendix } from './book/poverty-text';
import type { BookWords } from './book/procedure-text';
import { programmeText } from './book/programme-text';
import { openPointsOf, parametersOf } from './book/sources';
import { amountText, citedText, dayText, tableText } from './book/vietnamese-text';
import { windowText } from './book/window';
import { OPEN_QUESTIONS } from './open-points';
import type { Exclusion } from './plan/exclusions';
import { EXCLUSIONS } from './plan/exclusions';
import { ONE_PER_HOUSEHOLD } from './plan/one-per-household';
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
    ...exclusionsText(),
    ...parametersText(),
    ...openPointsText(),
    ...openQuestionsText(),
    ...povertyAppendix(),
    ...insuranceAppendix(),
  ].join('\n');
}

function exclusionsText(): string[] {
  return [
    '## Những khoản không được hưởng cùng lúc',
    '',
    ...EXCLUSIONS.filter((one) => !isOpen(one)).flatMap(exclusionText),
    ...unsureText(),
    '### Mỗi hộ một lần',
    '',
    ...tableText(
      ['Chế độ', 'Từ ngày', 'Căn cứ'],
      Object.entries(ONE_PER_HOUSEHOLD).flatMap(([programme, clause]) =>
        clause.values.map(({ from, law }) => [nameOf(programme), dayText(from), citedText(law)]),
      ),
    ),
  ];
}

/** Nothing but a pair of which the law does not say whether they add up. */
function isOpen({ programmes, unsure }: Exclusion): boolean {
  return programmes.length === 2 && unsure.length === 1;
}

function unsureText(): string[] {
  const open = EXCLUSIONS.filter(isOpen).flatMap(({ unsure, clause }) =>
    unsure.map(({ pair, says }) => ({ pair, says, clause })),
  );
  return [
    '### Chưa rõ có được hưởng cùng lúc hay không',
    '',
    'Không hứa cả hai, cũng không loại khoản nào; xã xem xét.',
    '',
    ...[...new Set(open.map(({ says }) => says))].flatMap((says) => {
      const here = open.filter((one) => one.says === says);
      const cited = here.flatMap(({ clause }) => clause.values.map(({ law }) => citedText(law)));
      return [
        `${says} [gần nhất: ${[...new Set(cited)].join('; ')}]:`,
        '',
        ...here.map(({ pair }) => `- ${pair.map(nameOf).join(' + ')}`),
        '',
      ];
    }),
  ];
}

function exclusionText({ programmes, clause, addUp, unsure }: Exclusion): string[] {
  const names = PROGRAMMES.filter(({ key }) => programmes.includes(key)).map(({ name }) => name);
  return [
    '### Một người chỉ một khoản, cao nhất',
    '',
    ...names.map((name) => `- ${name}`),
    '',
    ...listed(
      'Được hưởng cả hai:',
      addUp.map((pair) => pair.map(nameOf).join(' + ')),
    ),
    ...listed(
      'Luật chưa nói rõ, xã xem xét:',
      unsure.map(({ says }) => says),
    ),
    ...tableText(
      ['Từ ngày', 'Căn cứ'],
      clause.values.map(({ from, law }) => [dayText(from), citedText(law)]),
    ),
  ];
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, '', ...items.map((item) => `- ${item}`), ''];
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

function openQuestionsText(): string[] {
  return [
    '## Phụ lục 3: Điều luật chưa rõ, và máy trả lời thế nào',
    '',
    ...tableText(
      ['Câu hỏi', 'Máy trả lời', 'Thấy ở'],
      OPEN_QUESTIONS.map(({ question, answer, shown }) => [
        question,
        answer,
        shown === undefined ? '' : nameOf(shown.programme),
      ]),
    ),
  ];
}
