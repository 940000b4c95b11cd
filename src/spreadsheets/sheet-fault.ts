import { AppError } from '../shared/app-error';

/** Why a whole file is refused, for doors that say it in their own words. */
const FAULTS = {
  'too-big': 'it is larger than 10 MB (a text file: 100 MB)',
  'too-big-inside': 'it would unfold to more than 100 MB',
  'old-or-locked': 'it is an old .xls file or locked with a password',
  'not-a-spreadsheet': 'it is neither XLSX nor CSV',
  broken: 'it is damaged',
  'too-many-columns': 'it has more than 200 columns',
  'too-many-merged': 'it has more than 20,000 merged blocks of cells',
  'too-many-rows': 'it has more than 200,000 rows',
} as const;

export type SheetFault = keyof typeof FAULTS;

/** The refusal of a file: BAD_INPUT with the fault as `why`. */
export function sheetFault(why: SheetFault): AppError {
  return new AppError('BAD_INPUT', `The file is wrong: ${FAULTS[why]}.`, { why, field: 'file' });
}
