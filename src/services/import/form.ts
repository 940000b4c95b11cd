import type { Operation } from '../actor';
import type { RowFlow } from './row-flow';
import type { RowNotes } from './row-notes';
import type { RowReading, RowSays } from './row-says';

/** One column of a form: template, check, report and export are all made from it. */
export interface ColumnDef {
  readonly header: string;
  /** Other headers under which offices keep the same, folded. */
  readonly also: readonly string[];
  /** A line without it is no header of the form. */
  readonly inHeader?: true;
  readonly width: number;
  readonly example: string;
  readonly help: string;
  /** What the template offers to pick from. */
  readonly pick?: () => readonly string[];
}

export type Columns = Readonly<Record<string, ColumnDef>>;

/** A list that can be brought in: what its columns are, how a row is read, and what becomes of it. */
export interface ImportForm {
  /** What the template is called. */
  readonly title: string;
  /** What whoever brings or approves it must be allowed to do by hand. */
  readonly needs: readonly Operation[];
  readonly columns: Columns;
  /** How to fill it, one sentence each; what holds for every list is not repeated. */
  readonly steps: readonly string[];
  /** Reads a row's cells. Nothing is guessed: what is unsure becomes a finding. */
  read(notes: RowNotes, reading: RowReading): RowSays;
  readonly flow: RowFlow;
}
