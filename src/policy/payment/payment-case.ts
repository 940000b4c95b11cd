import type { CivilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import type { PaymentFile } from './payment-file';
import type { PaymentRules } from './payment-rules';
import type { PaymentStart } from './payment-start';
import { paymentStart } from './payment-start';
import type { Raise } from './raise-of-2026';
import { factsOfFile } from './raise-of-2026';
import type { Course } from './right-in-month';

/** A file that can be: what it is decided under, and who it is. */
export interface CheckedFile {
  readonly programme: Programme;
  readonly file: PaymentFile;
  /** Newest first. */
  readonly rules: readonly PaymentRules[];
  /** The first day of the law we hold. */
  readonly earliest: CivilDate;
}

/** A file with all that is needed to tell its months. */
export interface PaymentCase extends CheckedFile {
  readonly start: PaymentStart;
  readonly course: Course;
  /** The same course as if the raise of 2026 reached her; to see whether a difference is open. */
  readonly raised: Course;
}

export function paymentCase(checked: CheckedFile, raise: Raise): PaymentCase {
  const course = courseOf(checked, raise);
  const start = paymentStart(course, checked.file, checked.earliest);
  return { ...checked, start, course, raised: courseOf(checked, 'raised') };
}

function courseOf({ programme, file }: CheckedFile, raise: Raise): Course {
  const ends = file.ends === undefined ? {} : file.ends;
  return { programme, factsOn: factsOfFile(programme.key, file, raise), ends };
}
