import { Application } from '../../records/entities/application.entity';
import { ApplicationStep } from '../../records/entities/application-step.entity';
import { above, below, oneOf } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { vietnamDay } from '../../shared/civil-date';
import { loadCalendar } from '../calendar/load-calendar';
import { fileClock, keptClock } from './file-clock';

const OPEN = ['received', 'waiting', 'verified', 'forwarded'] as const;
const BLOCK = 500;
/** Received and asked for papers: only then a row keeps days that were counted already. */
const STEPS_WITH_A_STOP = 1;

/**
 * A notice changed days from `first` on: files whose clock stood still once have counted days kept, which are
 * counted anew. For all others the last day is reckoned when it is asked for.
 * @throws AppError CONFLICT when a file changed meanwhile
 */
export async function recount(
  rows: Writer,
  { now, first }: { readonly now: number; readonly first: CivilDate },
): Promise<void> {
  const on = vietnamDay(now);
  if (first > on) return;
  const calendar = await loadCalendar(rows);
  for (let after = '', full = true; full;) {
    const files = await rows.list(Application, {
      where: { id: above(after), state: oneOf([...OPEN]), lastStep: above(STEPS_WITH_A_STOP) },
      order: { id: 'ASC' },
      take: BLOCK,
    });
    for (const file of files) {
      const steps = await rows.list(ApplicationStep, {
        where: { applicationId: file.id, seq: below(file.lastStep + 1) },
        order: { seq: 'ASC' },
        take: BLOCK,
      });
      const kept = keptClock(fileClock(calendar, { file, steps, on }));
      const { id, version } = file;
      const changed = await rows.update(Application, { id, version }, kept);
      if (changed !== 1) throw new AppError('CONFLICT', 'A file changed meanwhile.');
    }
    full = files.length === BLOCK;
    after = files.at(-1)?.id ?? after;
  }
}
