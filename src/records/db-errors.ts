/** What a failed statement means, whichever driver said it. */

const DUPLICATE = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'ER_DUP_ENTRY'];
const MISSING_PARENT = [
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  'ER_NO_REFERENCED_ROW_2',
  'ER_NO_REFERENCED_ROW',
];
const BUSY = [
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_BUSY_RECOVERY',
  'SQLITE_LOCKED',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
];

/** A unique key or primary key is taken. */
export function isDuplicate(error: unknown): boolean {
  return DUPLICATE.includes(codeOf(error));
}

/** The row points at a parent that does not exist. */
export function isMissingParent(error: unknown): boolean {
  return MISSING_PARENT.includes(codeOf(error));
}

/** Another transaction stood in the way and this one was, or must be, rolled back: try the whole again. */
export function isBusy(error: unknown): boolean {
  return BUSY.includes(codeOf(error));
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return codeOf(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
