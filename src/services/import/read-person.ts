import type { CivilDate } from '../../shared/civil-date';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import type { NewBeneficiary } from '../beneficiary.service';
import { cleanLine } from '../clean-inbound';
import { readCommune } from './communes';
import { Wrong } from './findings';
import { readBirth } from './read-days';
import type { RowNotes } from './row-notes';
import type { RowReading } from './row-says';

/** Letters of any alphabet with what stands between them in names. */
const NAME = /^[\p{L}\p{M}'’.() -]+$/u;

/** By what every list of people knows somebody: name, birth, identity number, commune. */
export function readPerson(
  notes: RowNotes,
  { on, ownCommune }: RowReading,
): Partial<NewBeneficiary> {
  const displayName = notes.need('name', readName);
  const birth = notes.read('birth', (cell) => readBirth(cell, on));
  const citizenId = notes.read('citizenId', (cell) => readCitizenId(cell, notes));
  const readPlace = (cell: SheetCell) => readUnit(cell, on, notes);
  const alone = ownCommune !== null && !notes.has('commune');
  const unitCode = alone ? ownCommune : notes.need('commune', readPlace);
  return {
    ...(displayName !== undefined && { displayName }),
    ...(birth !== undefined && { birthFrom: birth.from, birthTo: birth.to }),
    ...(citizenId !== undefined && { citizenId }),
    ...(unitCode !== undefined && { unitCode }),
  };
}

function readName({ text }: SheetCell): string | Wrong {
  const name = cleanLine(text);
  return NAME.test(name) ? name : new Wrong('not-a-name');
}

/** A number of ten or eleven digits lost its zeros to the spreadsheet; one of nine is an old card's. */
function readCitizenId({ text, kind }: SheetCell, notes: RowNotes): string | Wrong {
  const digits = text.replace(/^'/, '').replace(/[\s.-]/g, '');
  if (/^\d{12}$/.test(digits)) return digits;
  if (kind !== 'number' || !/^\d{10,11}$/.test(digits)) return new Wrong('not-an-id');
  notes.note('citizenId', 'zeros-added');
  return digits.padStart(12, '0');
}

function readUnit({ text }: SheetCell, on: CivilDate, notes: RowNotes): string | Wrong {
  const { code, finding } = readCommune(text, on);
  if (code === undefined) return new Wrong(finding ?? 'no-such-place');
  if (finding !== undefined) notes.note('commune', finding);
  return code;
}
