import type { CivilDate } from '../../shared/civil-date';
import { foldText } from '../../shared/fold-text';
import type { SheetCell } from '../../spreadsheets/sheet-row';
import type { NewBeneficiary } from '../beneficiary.service';
import { cleanLine } from '../clean-inbound';
import type { NewEnrolment } from '../enrolment.service';
import { MOST_DONG } from '../input-fields';
import { programmeNamed } from './columns';
import { readCommune } from './communes';
import { ethnicGroup } from './ethnic-groups';
import type { Finding } from './findings';
import { Wrong } from './findings';
import { readBirth, readDay } from './read-days';
import type { RowCells } from './row-notes';
import { RowNotes } from './row-notes';

/** What a row says, as far as it can be read; `findings` say what could not. */
export interface RowRead {
  readonly person: Partial<NewBeneficiary>;
  /** Null when the row names no programme. */
  readonly enrolment: Partial<Omit<NewEnrolment, 'beneficiaryId'>> | null;
  readonly findings: readonly Finding[];
}

export interface RowReading {
  readonly on: CivilDate;
  /** For a row that names no commune: the one that the officer serves; null when she serves several. */
  readonly ownCommune: string | null;
}

/** Letters of any alphabet with what stands between them in names. */
const NAME = /^[\p{L}\p{M}'’.() -]+$/u;

/** Reads a row's cells. Nothing is guessed: what is unsure becomes a finding. */
export function readRow(cells: RowCells, reading: RowReading): RowRead {
  const notes = new RowNotes(cells);
  const person = readPerson(notes, reading);
  const enrolment = readEnrolment(notes);
  return { person, enrolment, findings: notes.findings };
}

function readPerson(notes: RowNotes, { on, ownCommune }: RowReading): Partial<NewBeneficiary> {
  const displayName = notes.need('name', readName);
  const birth = notes.read('birth', (cell) => readBirth(cell, on));
  const sex = notes.read('sex', readSex);
  const ethnicity = notes.read('ethnicity', readEthnicity);
  const citizenId = notes.read('citizenId', (cell) => readCitizenId(cell, notes));
  const phone = notes.read('phone', readPhone);
  const readPlace = (cell: SheetCell) => readUnit(cell, on, notes);
  const alone = ownCommune !== null && !notes.has('commune');
  const unitCode = alone ? ownCommune : notes.need('commune', readPlace);
  return {
    ...(displayName !== undefined && { displayName }),
    ...(birth !== undefined && { birthFrom: birth.from, birthTo: birth.to }),
    ...(sex !== undefined && { sex }),
    ...(ethnicity !== undefined && { ethnicity }),
    ...(citizenId !== undefined && { citizenId }),
    ...(phone !== undefined && { phone }),
    ...(unitCode !== undefined && { unitCode }),
  };
}

function readEnrolment(notes: RowNotes): RowRead['enrolment'] {
  const others = (['amount', 'since', 'decision', 'decidedOn'] as const).some((one) =>
    notes.has(one),
  );
  if (!notes.has('programme')) {
    if (others) notes.note('programme', 'programme-missing');
    return null;
  }
  const programme = notes.read('programme', readProgramme);
  const amount = notes.read('amount', readAmount);
  const validFrom = notes.need('since', readDay);
  const decision = notes.need('decision', readDecision);
  const decidedOn = notes.need('decidedOn', readDay);
  return {
    ...(programme !== undefined && { programme }),
    ...(amount !== undefined && { amount }),
    ...(validFrom !== undefined && { validFrom }),
    ...(decision !== undefined && { decision }),
    ...(decidedOn !== undefined && { decidedOn }),
  };
}

function readName({ text }: SheetCell): string | Wrong {
  const name = cleanLine(text);
  return NAME.test(name) ? name : new Wrong('not-a-name');
}

function readSex({ text }: SheetCell): 'female' | 'male' | Wrong {
  const word = foldText(text);
  if (['nu', 'gai', 'female', 'f'].includes(word)) return 'female';
  return ['nam', 'trai', 'male', 'm'].includes(word) ? 'male' : new Wrong('not-a-sex');
}

function readEthnicity({ text }: SheetCell): string | Wrong {
  return ethnicGroup(text) ?? new Wrong('not-an-ethnicity');
}

/** A number of ten or eleven digits lost its zeros to the spreadsheet; one of nine is an old card's. */
function readCitizenId({ text, kind }: SheetCell, notes: RowNotes): string | Wrong {
  const digits = text.replace(/^'/, '').replace(/[\s.-]/g, '');
  if (/^\d{12}$/.test(digits)) return digits;
  if (kind !== 'number' || !/^\d{10,11}$/.test(digits)) return new Wrong('not-an-id');
  notes.note('citizenId', 'zeros-added');
  return digits.padStart(12, '0');
}

/** Without its zero in front it was taken for a number. */
function readPhone({ text }: SheetCell): string | Wrong {
  const digits = text.replace(/^'/, '').replace(/[\s.()+-]/g, '');
  const whole = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
  return /^(0|84)\d{8,10}$/.test(whole) ? whole : new Wrong('not-a-phone');
}

function readUnit({ text }: SheetCell, on: CivilDate, notes: RowNotes): string | Wrong {
  const { code, finding } = readCommune(text, on);
  if (code === undefined) return new Wrong(finding ?? 'no-such-place');
  if (finding !== undefined) notes.note('commune', finding);
  return code;
}

function readProgramme({ text }: SheetCell): string | Wrong {
  return programmeNamed(text) ?? new Wrong('no-such-programme');
}

/** '540.000 đ', '540,000', 540000. */
function readAmount({ text, kind }: SheetCell): number | Wrong {
  const bare = text.replace(/\s|đồng|đ|vnd/giu, '');
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare) && kind === 'text';
  const digits = grouped ? bare.replace(/[.,]/g, '') : bare;
  const amount = Number(digits);
  const fits = /^\d+$/.test(digits) && amount <= MOST_DONG;
  return fits ? amount : new Wrong('not-an-amount');
}

function readDecision({ text }: SheetCell): string | Wrong {
  const line = cleanLine(text);
  return line.length < 3 ? new Wrong('no-decision') : line;
}
