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
        dayPassages(programme, { on: before, besides: after }, words),
        dayPassages(programme, { on: after, besides: before }, words),
      );
      return rows.length === 0 ? [] : [`## ${programme.name}`, '', ...rows];
    }),
  ];
  const head = `# Luật thay đổi từ ${dayText(before)} đến ${dayText(after)}`;
  return [head, '', ...(found.length === 0 ? ['Không có gì thay đổi.', ''] : found)].join('\n');
}

function numbersText(programmes: readonly Programme[], { before, after }: TwoDays): string[] {
  const rows = parametersOf(programmes).flatMap(({ of, uses }) => {
    const both = [rowOn(of, before), rowOn(of, after)];
    // What a bracket takes off is the rate of the one below it, which has its own row.
    if (both.some((row) => Number(row?.value) < 0)) return [];
    const [old, now] = both.map((row) =>
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
  const turned = names.flatMap((name) => {
    const [old, now] = [rowsNamed(before, name), rowsNamed(after, name)];
    const gone = old.filter((row) => !now.includes(row));
    const come = now.filter((row) => !old.includes(row));
    return gone.length + come.length === 0 ? [] : [{ name, gone, come }];
  });
  const moved = turned.filter(({ gone, come }) => sameButLaw(gone, come));
  return [
    ...turned
      .filter((one) => !moved.includes(one))
      .flatMap(({ name, gone, come }) => [
        `### ${name}`,
        '',
        '```diff',
        ...gone.map((row) => `- ${row}`),
        ...come.map((row) => `+ ${row}`),
        '```',
        '',
      ]),
    ...movedText(moved),
  ];
}

interface Turned {
  readonly name: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What reads the same and stands in another article now. */
function movedText(moved: readonly Turned[]): string[] {
  if (moved.length === 0) return [];
  const rows = moved.map(({ name, gone, come }) => `- ${name}: ${lawsIn(gone)} → ${lawsIn(come)}`);
  return ['### Giữ nội dung, đổi căn cứ', '', ...rows, ''];
}

const CITED = / \[([^\]]*)\]$/g;

function sameButLaw(gone: readonly string[], come: readonly string[]): boolean {
  const bare = (rows: readonly string[]): string =>
    rows.map((row) => row.replace(CITED, '')).join('\n');
  return bare(gone) === bare(come);
}

function lawsIn(rows: readonly string[]): string {
  const found = rows.flatMap((row) => [...row.matchAll(CITED)].flatMap((match) => match.slice(1)));
  return [...new Set(found)].join('; ');
}

function rowsNamed(passages: readonly Passage[], wanted: string): string[] {
  return passages
    .filter(({ name }) => name === wanted)
    .flatMap(({ text }) => text.split('\n'))
    .filter((row) => row.trim() !== '');
}
