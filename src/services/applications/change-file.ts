import type { WorkingCalendar } from '../../policy';
import { ApplicationStep } from '../../records/entities/application-step.entity';
import type { StepKind } from '../../records/entities/application-step.entity';
import { Application } from '../../records/entities/application.entity';
import type { Reader, Writer } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import { vietnamDay } from '../../shared/civil-date';
import { AppError } from '../../shared/app-error';
import type { Actor } from '../actor';
import { auditName, writerOf } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { loadCalendar } from '../calendar/load-calendar';
import { LIVE_APPLICATION } from '../live/live-application';
import { restrictedAmong } from '../../records/queries/restricted';
import { sees, seesRestricted } from '../in-scope';
import { placeOf, sealText } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { fileClock, keptClock } from './file-clock';
import { refuseFile } from './file-faults';
import type { FileAt } from './file-input';
import { markMaker } from './file-hands';
import { stateAfter } from './file-states';

/** No file has more steps; what lies beyond is not read. */
export const MOST_STEPS = 500;

/** The file, if the actor may see it. @throws AppError NOT_FOUND, the same for hidden and for absent */
export async function fileInScope(rows: Reader, actor: Actor, id: string): Promise<Application> {
  const file = await rows.get(Application, { id });
  const isHidden =
    !seesRestricted(actor) &&
    (await restrictedAmong(rows, [file.beneficiaryId])).has(file.beneficiaryId);
  if (sees(actor, file) && !isHidden) return file;
  throw new AppError('NOT_FOUND', 'There is no such record.');
}

/** What a file is after a change: the hash is of everything written down before and of this. */
export function hashAfter({ vault }: ServiceParts, before: string, change: unknown): string {
  return vault.blindIndex(JSON.stringify([before, change]), 'application');
}

/** One write about a file. */
export interface Writing {
  readonly at: FileAt;
  readonly verb: string;
  /** Gives the columns that change. */
  readonly fn: (rows: Writer, file: Application) => Promise<Partial<Application>>;
}

interface Change extends Writing {
  /** What is written down, for the hash. */
  readonly content: unknown;
}

/**
 * Changes what a file says. The actor has prepared it from then on, and an approval of what it said before is void.
 * @throws AppError NOT_FOUND out of scope, CONFLICT for an old version; what `fn` throws
 */
export function changeFile(parts: ServiceParts, actor: Actor, change: Change): Promise<string> {
  const fn: Writing['fn'] = async (rows, file) => {
    const patch = await change.fn(rows, file);
    await markMaker(rows, { applicationId: file.id, actor }, parts.ids);
    const contentHash = hashAfter(parts, file.contentHash, [change.verb, change.content]);
    return { ...patch, contentHash, approvedHash: null, approvedBy: null };
  };
  return writeFile(parts, actor, { ...change, fn });
}

/**
 * One write about a file whose version the caller read; whoever came first wins, and nobody is overwritten. The row is
 * held from the beginning, so that what belongs to it is written by one at a time.
 * @returns the id of the file
 * @throws AppError NOT_FOUND out of scope, CONFLICT for an old version; what `fn` throws
 */
export function writeFile(
  { db, clock }: ServiceParts,
  actor: Actor,
  { at, verb, fn }: Writing,
): Promise<string> {
  const note = { action: `application.${verb}`, object: `application:${at.id}` };
  return againOnConflict(() =>
    db.write(auditName(actor), note, async (rows) => {
      const file = await fileInScope(rows, actor, at.id);
      const { id, version, contentHash } = file;
      if (version !== at.version) refuseFile('old-version');
      await rows.guardedUpdate(Application, file, { updatedAt: clock.now() });
      const patch = await fn(rows, file);
      const held = { id, version: version + 1, contentHash };
      if ((await rows.update(Application, held, patch)) !== 1) refuseFile('old-version');
      const change = patch.state === undefined ? 'content' : 'state';
      LIVE_APPLICATION.announce(rows, change, { subject: id, unitCode: file.unitCode });
      return id;
    }),
  );
}

/** Its steps in their order. */
export function stepsOf(rows: Reader, applicationId: string): Promise<ApplicationStep[]> {
  return rows.list(ApplicationStep, {
    where: { applicationId },
    order: { seq: 'ASC' },
    take: MOST_STEPS,
  });
}

interface Stepped {
  readonly kind: StepKind;
  readonly happenedOn: CivilDate;
  readonly note: string | null;
}

/**
 * Appends a step.
 * @returns the columns of the file that follow from it
 * @throws AppError BAD_INPUT for a day to come, or before the last step
 */
export async function appendStep(
  parts: ServiceParts & { readonly rows: Writer; readonly actor: Actor },
  file: Pick<Application, 'id' | 'lastStep' | 'procedure' | 'receivedOn'>,
  step: Stepped,
): Promise<Partial<Application>> {
  const { rows, clock, ids, vault, actor } = parts;
  const now = clock.now();
  const today = vietnamDay(now);
  if (step.happenedOn > today) refuseFile('day-to-come');
  const before = await stepsOf(rows, file.id);
  const last = before.at(-1);
  if (last !== undefined && step.happenedOn < last.happenedOn) refuseFile('before-last-step');
  const id = ids.next();
  const row: ApplicationStep = {
    ...step,
    id,
    applicationId: file.id,
    seq: file.lastStep + 1,
    recordedAt: now,
    recordedBy: writerOf(actor),
    note: sealText(vault, placeOf('application_step', 'note', id), step.note),
  };
  await rows.insert(ApplicationStep, row);
  const calendar: WorkingCalendar = await loadCalendar(rows);
  const clockNow = fileClock(calendar, { file, steps: [...before, row], on: today });
  return { state: stateAfter(step.kind), lastStep: row.seq, ...keptClock(clockNow) };
}
