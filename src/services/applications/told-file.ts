import type { ToldFile } from '../../conversation/applications/tell-file';
import { Application } from '../../records/entities/application.entity';
import type { Reader } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import { loadCalendar } from '../calendar/load-calendar';
import { stepsOf } from './change-file';
import { fileClock } from './file-clock';

const CODE = /^[0-9a-z-]{6,10}$/;

/** What may be told of a file to whoever holds its code, on a day; null for a code that no file has. Names nobody. */
export async function toldFile(
  rows: Reader,
  code: string,
  on: CivilDate,
): Promise<(ToldFile & Pick<Application, 'state'>) | null> {
  const written = code.trim().toLowerCase();
  const file = CODE.test(written) ? await rows.find(Application, { code: written }) : null;
  return file === null ? null : tellRow(rows, file, on);
}

/** The same of a file that was found in another way. */
export async function tellRow(
  rows: Reader,
  file: Application,
  on: CivilDate,
): Promise<ToldFile & Pick<Application, 'state'>> {
  const steps = await stepsOf(rows, file.id);
  const clock = fileClock(await loadCalendar(rows), { file, steps, on });
  const { state, procedure, receivedOn, decision, decidedOn } = file;
  return { state, procedure, receivedOn, decision, decidedOn, clock, on };
}
