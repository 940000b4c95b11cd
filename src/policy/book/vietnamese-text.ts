import type { CivilDate } from '../../shared/civil-date';
import type { Citation, Standing } from '../kernel/citation';
import { citationText } from '../kernel/citation';
import type { Unit } from '../kernel/in-force';

/** How the book names what a source is worth; the first is so common that it is left out in lists. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  primary: 'đọc từ chính văn bản',
  secondary: 'theo tài liệu thứ cấp',
  unverified: 'chưa kiểm chứng',
};

/** '2026-04-07' → '7/4/2026' */
export function dayText(day: CivilDate): string {
  return [day.slice(8), day.slice(5, 7), day.slice(0, 4)].map(Number).join('/');
}

/** 25000000 → '25.000.000'; 13.5 → '13,5' */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A number with what it counts: '75 tuổi', '25.000.000 đồng/tháng', '4,5 %' for 45 ‰. */
export function amountText(value: number, unit: Unit): string {
  if (unit === 'năm tuổi') return `${numberText(value)} tuổi`;
  if (unit === '‰') return `${numberText(value / 10)} %`;
  return `${numberText(value)} ${unit}`;
}

/** The citation as the gazette prints it, with a mark when it was not read in the act itself. */
export function citedText(citation: Citation): string {
  const text = citationText(citation);
  return citation.standing === 'primary' ? text : `${text}; ${STANDING_WORDS[citation.standing]}`;
}

/** One row of a Markdown table; bars inside a cell would break it. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '/')).join(' | ')} |`;
}

/** A Markdown table with an empty line behind it. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow), ''];
}
