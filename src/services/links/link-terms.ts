import type { AccountLink, LinkRole } from '../../records/entities/account-link.entity';
import type { Beneficiary } from '../../records/entities/beneficiary.entity';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, addMonths, addYears, civilDate } from '../../shared/civil-date';

/** How long a code works, and how long one that was typed waits for its yes. */
export const CODE_MS = 10 * 60_000;
/** Months after which a link is confirmed again. */
const MONTHS = 12;
/** Người thành niên là người từ đủ mười tám tuổi trở lên (Điều 20 Bộ luật Dân sự 91/2015/QH13). */
const OF_AGE = 18;

type Born = Pick<Beneficiary, 'birthFrom'>;

/** Whether somebody may be of age on a day: of whom the birth is known by the year only, from its first day on. */
export function mayBeOfAge({ birthFrom }: Born, on: CivilDate): boolean {
  return birthFrom === null || on >= addYears(civilDate(birthFrom), OF_AGE);
}

/** The last day of a link made on a day: a year, and for who brings a child up at most until the child is of age. */
export function lastDayOf(role: LinkRole, { birthFrom }: Born, on: CivilDate): CivilDate {
  const year = addDays(addMonths(on, MONTHS), -1);
  if (role !== 'guardian' || birthFrom === null) return year;
  const child = addDays(addYears(civilDate(birthFrom), OF_AGE), -1);
  return child < year ? child : year;
}

/** Whether a link holds on a day. A birth that was put right counts as it is known now; of the dead nobody asks. */
export function linkHolds(
  link: Pick<AccountLink, 'role' | 'validFrom' | 'lastDay' | 'endedAt'>,
  person: Pick<Beneficiary, 'birthFrom' | 'lifeStatus'>,
  on: CivilDate,
): boolean {
  const grown = link.role === 'guardian' && mayBeOfAge(person, on);
  const running = link.endedAt === null && link.validFrom <= on && on <= link.lastDay;
  return running && !grown && person.lifeStatus !== 'dead';
}
