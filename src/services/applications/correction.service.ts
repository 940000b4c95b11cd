import { ApplicationStep } from '../../records/entities/application-step.entity';
import { Application } from '../../records/entities/application.entity';
import type { ApplicationStepPast } from '../../records/entities/application-step-past.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { not, oneOf } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { knownNow, reword } from '../../records/two-times';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, staffActor, writerOf } from '../actor';
import { loadCalendar } from '../calendar/load-calendar';
import { parseInput } from '../parse-input';
import { placeOf, sealJson, sealText } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { changeFile, fileInScope, stepsOf, writeFile } from './change-file';
import type { Writing } from './change-file';
import { fileClock, keptClock } from './file-clock';
import { refuseFile } from './file-faults';
import { markChecker } from './file-hands';
import type { FileAt } from './file-input';
import { openStep } from './file-record';
import { isOpen, needsNote, OPEN_STATES, stateAfter } from './file-states';
import { keepPast, pastStepsOf, stepsKnownAt } from './past-steps';
import { correctedSteps, isAnswer, openCorrection, STEP_CORRECTION } from './step-correction';
import type { NewCorrection, StepCorrection, WaitingCorrection } from './step-correction';

/**
 * Steps that were written down wrongly are put right: what was believed stays readable, and the legal clock is counted
 * anew. While the file is open one officer does it; once it was answered or ended, another person approves.
 */
export class CorrectionService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Puts a step right, or strikes it out. Of a file that is no longer open the correction waits for `approve`.
   * @returns the id of the file
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND out of scope, CONFLICT for an old version or steps that
   *   would no longer follow each other
   */
  async correct(actor: Actor, at: FileAt, input: NewCorrection): Promise<string> {
    mustBeAllowed(actor, 'application.write');
    const correction = { ...parseInput(STEP_CORRECTION, input), by: writerOf(actor) };
    return changeFile(this.parts, actor, {
      at,
      verb: 'step-correct',
      content: correction,
      fn: async (rows, file) => {
        if (isOpen(file.state)) return this.apply(rows, file, { correction, approvedBy: null });
        await this.changes(rows, file, correction);
        const place = placeOf('application', 'correction', file.id);
        return { correction: sealJson(this.parts.vault, place, correction) };
      },
    });
  }

  /**
   * Approves the correction that was seen, by whoever had no hand in the file; it holds from then on.
   * @returns the id of the file
   * @throws AppError FORBIDDEN for whoever prepared any of it, CONFLICT for an old version, other content or when none
   *   waits; NOT_FOUND out of scope
   */
  async approve(actor: Actor, at: FileAt & { readonly contentHash: string }): Promise<string> {
    const staff = staffActor(actor, 'application.decide');
    const fn: Writing['fn'] = async (rows, file) => {
      const correction = openCorrection(this.parts.vault, file) ?? refuseFile('no-correction');
      if (file.contentHash !== at.contentHash) refuseFile('other-content');
      await markChecker(rows, { applicationId: file.id, actor: staff }, this.parts.ids);
      const patch = await this.apply(rows, file, { correction, approvedBy: staff.id });
      // A file that is open again has an answer that nobody approved as it is now.
      const stays = !isOpen(patch.state ?? file.state);
      return { ...patch, ...(stays && { approvedHash: file.contentHash, approvedBy: staff.id }) };
    };
    return writeFile(this.parts, actor, { at, verb: 'step-approve', fn });
  }

  /**
   * The steps of a file as they were believed at an instant; reading them leaves an audit entry.
   * @param knownAt UTC milliseconds
   * @throws AppError NOT_FOUND out of scope
   */
  async stepsAt(
    actor: Actor,
    asked: { readonly id: string; readonly knownAt: number },
  ): Promise<readonly ApplicationStep[]> {
    return this.reading(actor, asked.id, (rows) => stepsKnownAt(rows, this.parts.vault, asked));
  }

  /** What was believed of its steps once and is no longer; reading it leaves an audit entry. @throws like `stepsAt` */
  async past(actor: Actor, id: string): Promise<readonly ApplicationStepPast[]> {
    return this.reading(actor, id, (rows) => pastStepsOf(rows, this.parts.vault, id));
  }

  private reading<T>(actor: Actor, id: string, fn: (rows: Writer) => Promise<T>): Promise<T> {
    mustBeAllowed(actor, 'application.read');
    const note = { action: 'application.read', object: `application:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await fileInScope(rows, actor, id);
      return fn(rows);
    });
  }

  /** What a correction makes of the steps and of the file. @throws AppError like `correct` */
  private async changes(rows: Writer, file: Application, correction: StepCorrection) {
    const { seq, note, decision } = correction;
    const today = vietnamDay(this.parts.clock.now());
    const before = (await stepsOf(rows, file.id)).map((step) => openStep(this.parts.vault, step));
    const after = correctedSteps(before, correction, today);
    const was = before.find((step) => step.seq === seq) ?? refuseFile('no-such-step');
    const is = after.find((step) => step.seq === seq);
    if (decision !== null && !isAnswer(was)) refuseFile('step-stays', 'decision');
    if (is !== undefined && needsNote(is.kind) && (note ?? was.note) === null)
      refuseFile('note-needed');
    const says = (step: ApplicationStep) => JSON.stringify([step.kind, step.happenedOn]);
    const same = is !== undefined && says(is) === says(was) && (note ?? was.note) === was.note;
    if (same && (decision ?? file.decision) === file.decision) refuseFile('corrects-nothing');
    const state = stateAfter((after.at(-1) ?? was).kind);
    if (isOpen(state) && !isOpen(file.state)) await mustBeTheOnlyOne(rows, file);
    return { was, is, after, state, today };
  }

  private async apply(
    rows: Writer,
    file: Application,
    { correction, approvedBy }: Applied,
  ): Promise<Partial<Application>> {
    const { clock, ids, vault } = this.parts;
    const { was, is, after, state, today } = await this.changes(rows, file, correction);
    const [now, { by, reason }] = [clock.now(), correction];
    const ended = { id: ids.next(), knownTo: now, correctedBy: by, approvedBy, reason };
    await keepPast({ rows, vault }, { step: was, file, ended });
    if (is === undefined) await rows.remove(ApplicationStep, { id: was.id });
    else {
      const note = correction.note ?? was.note;
      const wording = { kind: is.kind, happenedOn: is.happenedOn, recordedAt: now, recordedBy: by };
      const sealed = sealText(vault, placeOf('application_step', 'note', was.id), note);
      await rows.update(ApplicationStep, { id: was.id }, { ...wording, note: sealed });
    }
    const receivedOn = after[0]?.happenedOn ?? file.receivedOn;
    const of = { file: { ...file, receivedOn }, steps: after, on: today };
    const patch = { state, receivedOn, ...keptClock(fileClock(await loadCalendar(rows), of)) };
    const answered =
      is !== undefined && isAnswer(is) ? await this.redecide(rows, file, { is, correction }) : {};
    return { ...patch, ...answered, correction: null };
  }

  /** The decision of the file and of the enrolment that it made say the number and the day that are right. */
  private async redecide(
    rows: Writer,
    { decision: number, enrolmentId }: Application,
    { is, correction }: { is: ApplicationStep; correction: WaitingCorrection },
  ): Promise<Pick<Application, 'decision' | 'decidedOn'>> {
    const decision = correction.decision ?? number ?? '';
    const decided = { decision, decidedOn: is.happenedOn };
    const known = enrolmentId === null ? {} : { statementId: enrolmentId };
    const read = enrolmentId && (await rows.find(Enrolment, knownNow<Enrolment>(known)));
    if (read) {
      const next = { ...decided, id: this.parts.ids.next(), because: 'corrected' as const };
      const at = { at: this.parts.clock.now(), by: correction.by };
      await reword<Enrolment>(rows, Enrolment, { read, next, ...at });
    }
    return decided;
  }
}

interface Applied {
  readonly correction: WaitingCorrection;
  readonly approvedBy: string | null;
}

/** @throws AppError CONFLICT when she has another open file for the same */
async function mustBeTheOnlyOne(rows: Writer, file: Application): Promise<void> {
  const { id, beneficiaryId, procedure } = file;
  const others = { id: not(id), beneficiaryId, procedure, state: oneOf([...OPEN_STATES]) };
  if ((await rows.count(Application, others)) > 0) refuseFile('open-already');
}
