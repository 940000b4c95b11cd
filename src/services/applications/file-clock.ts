import type { ClockMark, LegalClock, ProcedureKey, WorkingCalendar } from '../../policy';
import { legalClock, termOf } from '../../policy';
import type { Application } from '../../records/entities/application.entity';
import type { ApplicationStep, StepKind } from '../../records/entities/application-step.entity';
import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';

const DOES: Readonly<Partial<Record<StepKind, ClockMark['does']>>> = {
  received: 'start',
  'papers-asked': 'stop',
  completed: 'start',
  granted: 'end',
  refused: 'end',
  returned: 'end',
  withdrawn: 'end',
};

type Step = Pick<ApplicationStep, 'kind' | 'happenedOn'>;
type File = Pick<Application, 'procedure' | 'receivedOn'>;

/** The legal clock of a file on a day, from its steps in their order. */
export function fileClock(
  calendar: WorkingCalendar,
  { file, steps, on }: { file: File; steps: readonly Step[]; on: CivilDate },
): LegalClock {
  const marks = steps.flatMap(({ kind, happenedOn }) => {
    const does = DOES[kind];
    return does === undefined ? [] : [{ does, on: civilDate(happenedOn) }];
  });
  const term = termOf(file.procedure as ProcedureKey, civilDate(file.receivedOn));
  return legalClock(calendar, { term, marks, on });
}

/** What a row keeps of its clock, so that lists can be asked for what is due. */
export function keptClock({
  running,
  state,
}: LegalClock): Pick<Application, 'runsFrom' | 'daysLeft' | 'counts'> {
  if (running === null || state === 'ended') return { runsFrom: null, daysLeft: 0, counts: 'none' };
  return { runsFrom: running.from, daysLeft: running.left, counts: running.counts };
}
