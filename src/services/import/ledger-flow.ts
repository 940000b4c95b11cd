import { restrictedAmong } from '../../records/queries/restricted';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import { rowsInState } from '../../records/queries/import-rows';
import { raise } from '../../records/queries/raise';
import type { Reader, TableOf, Writer } from '../../records/rows';
import { oneOf } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { Finding } from './findings';
import { parked } from './findings';
import type { BlockWork, Looked, Looking, RowFlow, Undoing, WritingParts } from './row-flow';
import type { RowRead } from './row-says';

/** How many rows one transaction writes. */
const BLOCK = 200;

/** A row whose subject is found. */
export interface Entry {
  readonly read: RowRead;
  /** Whom it is about; null for a commune. */
  readonly beneficiaryId: string | null;
  /** The commune that she is served by, or that it is about. */
  readonly unitCode: string;
}

/** A list of what was decided about, or given to, those who are known already. */
export interface Ledger<E extends object> {
  readonly table: TableOf<E>;
  /** Under which column it is told that a row cannot be written. */
  readonly column: string;
  /** Finds whom rows are about; one answer for each, in their order. */
  find: RowFlow['look'];
  /**
   * The rows to be written, one for each entry, or why not. Nothing is written yet.
   * @throws AppError BAD_INPUT is told as a finding
   */
  make(rows: Reader, entries: readonly Entry[], by: Making): Promise<readonly Made<E>[]>;
  /** Raises what `make` may not find changed at the commit, besides the people. */
  hold(rows: Writer, made: readonly E[], now: number): Promise<void>;
  /** What is known now about the same subjects. */
  alike(rows: Reader, made: readonly E[]): Promise<readonly E[]>;
  clashes(one: E, other: E): boolean;
  /** By what an import takes it back. */
  idOf(one: E): string;
  /** @returns false when it was worded anew since, and is kept */
  takeBack(undoing: Undoing, id: string): Promise<boolean>;
}

export interface Making {
  readonly parts: WritingParts;
  /** Who brought the file. */
  readonly by: string;
}

/** A row to write, or the finding that parks it. */
export type Made<E> = { readonly row: E } | { readonly finding: Finding };

/** The flow of a list about those who are known already. */
export function ledgerFlow<E extends object>(ledger: Ledger<E>): RowFlow {
  return {
    takesNew: false,
    look: (rows, block, at) => look(ledger, rows, { block, at }),
    writeNext: (work) => new LedgerWriting(ledger, work).next(),
    undo: async (undoing, { statementId }) => {
      if (statementId === null || (await ledger.takeBack(undoing, statementId))) return [];
      return [{ column: ledger.column, key: 'kept-changed' }];
    },
  };
}

/** One row of the records from what a form says; what the records refuse becomes a finding. */
export function makeRow<E>(column: string, make: () => E): Made<E> {
  try {
    return { row: make() };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'BAD_INPUT') throw error;
    const late = error.details['why'] === 'last-before-first';
    return {
      finding: late
        ? { column: 'until', key: 'last-before-first' }
        : { column, key: 'not-recordable' },
    };
  }
}

interface Looked1 {
  readonly block: Parameters<RowFlow['look']>[1];
  readonly at: Looking;
}

async function look<E extends object>(
  ledger: Ledger<E>,
  rows: Reader,
  { block, at }: Looked1,
): Promise<readonly Looked[]> {
  const found = await ledger.find(rows, block, at);
  const sure = found.flatMap((one, index) => {
    const read = block[index]?.read;
    const unitCode = one.unitCode ?? read?.person.unitCode;
    if (read === undefined || unitCode === undefined) return [];
    if (parked(read.findings) || parked(one.findings)) return [];
    return [{ index, read, unitCode, beneficiaryId: one.beneficiaryId ?? null }];
  });
  const made = await ledger.make(rows, sure, at);
  const rowsMade = made.flatMap((one) => ('row' in one ? [one.row] : []));
  const alike = await ledger.alike(rows, rowsMade);
  const told = new Map<number, Finding>();
  made.forEach((one, place) => {
    const index = sure[place]?.index ?? -1;
    if ('finding' in one) told.set(index, one.finding);
    else if (alike.some((other) => ledger.clashes(one.row, other))) {
      told.set(index, { column: ledger.column, key: 'known-already' });
    }
  });
  return found.map((one, index) => {
    const finding = told.get(index);
    return finding === undefined ? one : { ...one, findings: [...one.findings, finding] };
  });
}

/** One block of an approved job on its way into the records. */
class LedgerWriting<E extends object> {
  private readonly written: E[] = [];

  constructor(
    private readonly ledger: Ledger<E>,
    private readonly work: BlockWork,
  ) {}

  /** Writes the next rows, or parks those that meanwhile may not be written. @returns how many they were */
  async next(): Promise<number> {
    const { ledger, work } = this;
    const { rows, job, parts } = work;
    const block = await rowsInState(rows, job.id, { state: 'ready', take: BLOCK });
    const entries = await this.stillThere(block);
    const making = { parts, by: job.uploadedBy };
    const made = await ledger.make(
      rows,
      entries.map(({ entry }) => entry),
      making,
    );
    const rowsMade = made.flatMap((one) => ('row' in one ? [one.row] : []));
    await ledger.hold(rows, rowsMade, parts.clock.now());
    const alike = await ledger.alike(rows, rowsMade);
    for (const [place, one] of made.entries()) {
      const row = entries[place]?.row;
      if (row !== undefined) await this.settle(row, one, alike);
    }
    await rows.insert(ledger.table, this.written);
    return block.length;
  }

  /** Rows whose people are where they were when the file was checked; the others are parked. */
  private async stillThere(block: readonly ImportRow[]) {
    const { rows, parts, read } = this.work;
    const whom = (row: ImportRow) => (row.decision === 'same' ? row.sameAs : row.beneficiaryId);
    const ids = block.flatMap((row) => whom(row) ?? []);
    await raise(rows, 'beneficiary', { ids, now: parts.clock.now() });
    const people = await rows.list(Beneficiary, {
      where: { id: oneOf(ids) },
      order: { id: 'ASC' },
      take: BLOCK,
    });
    const hidden = await restrictedAmong(rows, ids);
    const shown = people.filter(({ id }) => !hidden.has(id));
    const units = new Map(shown.map(({ id, unitCode }) => [id, unitCode]));
    const there: { readonly row: ImportRow; readonly entry: Entry }[] = [];
    for (const row of block) {
      const [beneficiaryId, unitCode] = [whom(row), String(row.unitCode)];
      if (beneficiaryId !== null && units.get(beneficiaryId) !== unitCode) {
        await this.park(row, { column: 'row', key: 'moved-since' });
      } else there.push({ row, entry: { read: read(row), beneficiaryId, unitCode } });
    }
    return there;
  }

  private async settle(row: ImportRow, made: Made<E>, alike: readonly E[]): Promise<void> {
    const { ledger } = this;
    if ('finding' in made) return this.park(row, made.finding);
    const others = [...alike, ...this.written];
    if (others.some((other) => ledger.clashes(made.row, other))) {
      return this.park(row, { column: ledger.column, key: 'known-already' });
    }
    this.written.push(made.row);
    const beneficiaryId = row.decision === 'same' ? row.sameAs : row.beneficiaryId;
    const statementId = ledger.idOf(made.row);
    await this.change(row, { state: 'done', beneficiaryId, statementId });
  }

  private park(row: ImportRow, finding: Finding): Promise<void> {
    return this.change(row, { state: 'parked', findings: [...row.findings, finding] });
  }

  private async change({ id }: ImportRow, patch: Partial<ImportRow>): Promise<void> {
    await this.work.rows.update(ImportRow, { id }, patch);
  }
}
