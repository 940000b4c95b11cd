import type { ImportForm } from './form';
import type { RowCells } from './row-notes';
import { RowNotes } from './row-notes';
import type { RowRead, RowReading } from './row-says';

/** Reads a row's cells by a form. */
export function readRow(form: ImportForm, cells: RowCells, reading: RowReading): RowRead {
  const notes = new RowNotes(cells, Object.keys(form.columns));
  const says = form.read(notes, reading);
  return { ...says, findings: notes.findings };
}
