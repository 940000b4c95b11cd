import { WorkingCalendar } from '../../policy';
import { heldNotices } from '../../records/queries/held-notices';
import type { Reader } from '../../records/rows';
import { civilDate } from '../../shared/civil-date';

/** The working days as they stand with every notice that is held. */
export async function loadCalendar(rows: Reader): Promise<WorkingCalendar> {
  const notices = await heldNotices(rows);
  return new WorkingCalendar(notices.map(({ day, kind }) => ({ day: civilDate(day), kind })));
}
