import type { SheetCell } from '../../spreadsheets/sheet-row';
import { cleanLine } from '../clean-inbound';
import { MOST_DONG } from '../input-fields';
import { Wrong } from './findings';
import { programmeNamed } from './programme-names';

/** The key of a programme. */
export function readProgramme({ text }: SheetCell): string | Wrong {
  return programmeNamed(text) ?? new Wrong('no-such-programme');
}

/** '540.000 đ', '540,000', 540000. */
export function readAmount({ text, kind }: SheetCell): number | Wrong {
  const bare = text.replace(/\s|đồng|đ|vnd/giu, '');
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare) && kind === 'text';
  const digits = grouped ? bare.replace(/[.,]/g, '') : bare;
  const amount = Number(digits);
  const fits = /^\d+$/.test(digits) && amount <= MOST_DONG;
  return fits ? amount : new Wrong('not-an-amount');
}

/** Number and sign of a decision. */
export function readDecisionNumber({ text }: SheetCell): string | Wrong {
  const line = cleanLine(text);
  return line.length < 3 ? new Wrong('no-decision') : line;
}
