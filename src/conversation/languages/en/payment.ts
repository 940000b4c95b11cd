import type { ProcedureWords } from '../words';

/** Why a month is paid, held back, stopped or open. */
export const payment: ProcedureWords['payment'] = {
  'decision-month': 'Paid from the month in which the decision was signed.',
  'certificate-month': 'Paid from the month in which the disability certificate was issued.',
  'certificate-unknown':
    'Surely paid from this month on; perhaps earlier, by the month of the disability certificate.',
  birthday: 'Paid from the month of the birthday on.',
  'birthday-before-filing':
    'The law counts from the birthday; months before the request are for the commune to decide.',
  runs: 'Paid as the month before.',
  changed: 'A condition has changed: the new amount counts for this whole month.',
  'new-standard': 'A new standard amount begins in this month.',
  'difference-open': 'Paid at the old amount; the difference waits for the chairman’s decision.',
  restored: 'She came or complied: the month that was held back is paid.',
  'last-month': 'The last month that is paid; nothing is paid from the next.',
  moved: 'Moved house: the new commune pays from this month on.',
  'move-open': 'Moved under the old rules: who pays is for the communes to decide.',
  'facts-unknown': 'Too little is known to say whether this month is paid.',
  unverified: 'The amount is not verified, so nothing is promised.',
  'suspension-open': 'No rule on this kind of suspension was found: the commune decides.',
  'restoration-open': 'Whether the months held back are paid later is for the commune to decide.',
  'stop-open': 'No rule on this kind of end was found: the commune decides.',
  'suspension-ran-out': 'Ended: three months of suspension went by without complying.',
  'no-right': 'By what is known, the conditions are not met.',
  'not-collected': 'Held back: not collected for three months in a row.',
  'refuses-review': 'Held back: the disability or the conditions could not be reviewed.',
  detained: 'Held back: in detention.',
  death: 'Ended: the person has died.',
  missing: 'Ended: the person is missing.',
  'no-longer': 'Ended: the conditions are no longer met.',
  prison: 'Ended: serving a prison sentence.',
  refuses: 'Ended: the person refuses the allowance.',
};
