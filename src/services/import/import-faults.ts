import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';
import type { SheetFault } from '../../spreadsheets/sheet-fault';

const FAULTS = {
  'no-header': ['BAD_INPUT', 'The file has no header of the form.'],
  'file-known': ['CONFLICT', 'This file was brought already.'],
  'import-state': ['CONFLICT', 'The import is at another step.'],
  'import-changed': ['CONFLICT', 'The import changed since it was read.'],
  'own-import': ['FORBIDDEN', 'Somebody else must approve.'],
  'not-decidable': ['BAD_INPUT', 'This row must be mended in the file.'],
  'no-file': ['BAD_INPUT', 'There is no file, or it is empty.'],
  'no-upload': ['BAD_INPUT', 'There is no such file, or it was read already.'],
  'file-gone': ['CONFLICT', 'The file was lost before it was read: send it again.'],
  'account-closed': ['FORBIDDEN', 'The account that sent the file was closed.'],
  'not-a-candidate': ['BAD_INPUT', 'The row does not name this person.'],
} as const satisfies Record<string, readonly [ErrorCode, string]>;

/** Why a file or an import is refused, for doors that say it in their own words. */
export type ImportFault = keyof typeof FAULTS | SheetFault;

/** The refusal, with the fault as `why`. */
export function importFault(why: keyof typeof FAULTS): AppError {
  const [code, says] = FAULTS[why];
  return new AppError(code, says, { why });
}
