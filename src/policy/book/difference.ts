import type { CivilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { dayPassages } from './day-text';
import type { Passage } from './passages';
import type { BookWords } from './procedure-text';
import { parametersOf } from './sources';
import { amountText, citedText, dayText } from './vietnamese-text';
import { rowOn } from './window';

/** Two days of the law, the earlier first. */
export interface TwoDays {
  readonly before: CivilDate;
  readonly after: CivilDate;
}

/**
 * What the law says on one day and not on the other: numbers first, then for each programme the rows
 * that went (-) and came (+).
 * @throws AppError NOT_IN_FORCE for a day before the law we hold.
 */
export function lawDifference(
  programmes: readonly Programme[],
  days: TwoDays,
  words: BookWords,
): string {
  const { before, after } = days;
  const found = [
    ...numbersText(programmes, days),
    ...programmes.flatMap((programme) => {
      const rows = passagesText(
        dayPassages(programme, before, words),
        dayPassages(programme, after, words),
      );
      return rows.length === 0 ? [] : [`## ${programme.name}`, '', ...rows];
    }),
  ];
  const head = `# Luật thay đổi từ ${dayText(before)} đến ${dayText(after)}`;
  return [head, '', ...(found.length === 0 ? ['Không có gì thay đổi.', ''] : found)].join('\n');
}

function numbersText(programmes: readonly Programme[], { before, after }: TwoDays): string[] {
  const rows = parametersOf(programmes).flatMap(({ of, uses }) => {
    const [old, now] = [rowOn(of, before), rowOn(of, after)].map((row) =>
      row === undefined || row.value === null ? 'không có' : amountText(row.value, of.unit),
    );
    const row = rowOn(of, after);
    if (old === now || row === undefined) return [];
    return [`- ${uses.join('; ')} (\`${of.key}\`): ${old} → ${now} [${citedText(row.law)}]`];
  });
  return rows.length === 0 ? [] : ['## Các con số', '', ...rows, ''];
}

function passagesText(before: readonly Passage[], after: readonly Passage[]): string[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name) => {
    const old = rowsNamed(before, name);
    const now = rowsNamed(after, name);
    const gone = old.filter((row) => !now.includes(row)).map((row) => `- ${row.trim()}`);
    const come = now.filter((row) => !old.includes(row)).map((row) => `+ ${row.trim()}`);
    if (gone.length + come.length === 0) return [];
    return [`### ${name}`, '', '```diff', ...gone, ...come, '```', ''];
  });
}

function rowsNamed(passages: readonly Passage[], wanted: string): string[] {
  return passages
    .filter(({ name }) => name === wanted)
    .flatMap(({ text }) => text.split('\n'))
    .filter((row) => row.trim() !== '');
}
