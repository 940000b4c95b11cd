import type { Citation } from '../kernel/citation';
import type { Procedure } from '../kernel/programme';
import type { PaidFromKey, PaperKey, PresumeKey, WhereKey } from '../procedure-keys';
import { citedText } from './vietnamese-text';

/** The Vietnamese words of the closed vocabularies; the languages hold them, the book is handed them. */
export interface BookWords {
  readonly where: Readonly<Record<WhereKey, string>>;
  readonly paidFrom: Readonly<Record<PaidFromKey, string>>;
  readonly papers: Readonly<Record<PaperKey, string>>;
  readonly presumes: Readonly<Record<PresumeKey, string>>;
}

const NOTHING = 'không yêu cầu hoặc chưa rõ';

/** How to apply in one period, as a Markdown list. */
export function procedureText(procedure: Procedure, words: BookWords): string[] {
  const { form, papers, where, workingDays, listedWithin, paidFrom } = procedure;
  return [
    `- Mẫu đơn: ${form === null ? NOTHING : withLaw(form.name, form.law)}`,
    `- Giấy tờ kèm theo: ${listed(papers.map((key) => words.papers[key]))}`,
    `- Nơi nộp: ${listed(where.map((key) => words.where[key]))}`,
    workingDays === null
      ? '- Thời hạn giải quyết: chưa rõ'
      : `- Thời hạn giải quyết: ${withLaw(`${workingDays.days} ngày làm việc`, workingDays.law)}`,
    ...(listedWithin === undefined
      ? []
      : [
          `- Công khai danh sách: ${withLaw(`${listedWithin.days} ngày từ ngày hết hạn nộp hồ sơ`, listedWithin.law)}`,
        ]),
    `- Hưởng từ khi nào: ${withLaw(words.paidFrom[paidFrom.rule], paidFrom.law)}`,
  ];
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? NOTHING : items.join('; ');
}

function withLaw(text: string, by: Citation): string {
  return `${text} [${citedText(by)}]`;
}
