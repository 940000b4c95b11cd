import { sheetFault } from './sheet-fault';
import { hearXml } from './xml';
import type { Zip } from './zip';

/** What one needs to know of a workbook to read its first sheet. */
export interface Workbook {
  /** The part that holds the first sheet that is shown. */
  readonly sheet: string;
  readonly strings: readonly string[];
  /** By style of a cell: whether its number is shown as a date. */
  readonly isDate: readonly boolean[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
}

/** Formats of the standard that show a day; the Far Eastern ones among them. */
const DATE_FORMATS = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
].concat([45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** @throws AppError BAD_INPUT when the archive is no workbook */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  if (!zip.has('xl/workbook.xml')) throw sheetFault('not-a-spreadsheet');
  const targets = await readTargets(zip);
  let from1904 = false;
  let shown: string | undefined;
  await hearXml(zip.text('xl/workbook.xml'), {
    open: (name, given) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(given['date1904'] ?? '');
      if (name === 'sheet' && (given['state'] ?? 'visible') === 'visible') {
        shown ??= targets.get(given['r:id'] ?? '');
      }
    },
  });
  if (shown === undefined || !zip.has(shown)) throw sheetFault('broken');
  const [strings, isDate] = [await readStrings(zip), await readStyles(zip)];
  return { sheet: shown, strings, isDate, from1904 };
}

async function readTargets(zip: Zip): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await hearXml(zip.text('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

async function readStrings(zip: Zip): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new TextHeard();
  await hearXml(zip.text('xl/sharedStrings.xml'), {
    open: (name) => text.open(name),
    text: (piece) => text.add(piece),
    close: (name) => {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}

/** Gathers the runs of a text; how it is spoken (furigana) is left out. */
export class TextHeard {
  private gathered = '';
  private hearing = false;
  private aside = false;

  open(name: string): void {
    if (name === 'rPh') this.aside = true;
    if (name === 't') this.hearing = !this.aside;
  }

  add(piece: string): void {
    if (this.hearing) this.gathered += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.aside = false;
    if (name === 't') this.hearing = false;
  }

  take(): string {
    const all = this.gathered;
    this.gathered = '';
    return all;
  }
}

async function readStyles(zip: Zip): Promise<readonly boolean[]> {
  const dates = new Set(DATE_FORMATS);
  const isDate: boolean[] = [];
  let inCells = false;
  await hearXml(zip.text('xl/styles.xml'), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt' && showsDay(formatCode)) dates.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) isDate.push(dates.has(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return isDate;
}

/** Whether a format of somebody's own has a day, month or year, apart from what it quotes. */
function showsDay(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
