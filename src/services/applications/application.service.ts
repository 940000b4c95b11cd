import { EARLIEST_DAY } from '../../policy';
import { ApplicationDocument } from '../../records/entities/application-document.entity';
import { ApplicationHand } from '../../records/entities/application-hand.entity';
import { ApplicationStep } from '../../records/entities/application-step.entity';
import { Application } from '../../records/entities/application.entity';
import { oneOf } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Tokens } from '../../shared/ports';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import { loadCalendar } from '../calendar/load-calendar';
import { holdPerson, inScope } from '../in-scope';
import { tellOfStep } from '../notices/tell-of-file';
import { parseInput } from '../parse-input';
import { LIVE_APPLICATION } from '../live/live-application';
import { placeOf, sealJson, sealText } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { appendStep, changeFile, hashAfter } from './change-file';
import { checkProposal } from './check-proposal';
import { papersOf } from './file-procedure';
import { fileClock, keptClock } from './file-clock';
import { refuseFile } from './file-faults';
import type { FileAt, NewDocument, NewFile, NewProposal, NewStep } from './file-input';
import { NEW_DOCUMENT, NEW_FILE, NEW_STEP, procedureKey, PROPOSAL } from './file-input';
import { canFollow, isOpen, needsNote, OPEN_STATES } from './file-states';

/** Files with the office: received, completed, verified, prepared for an answer. Who answers is `DecisionService`. */
export class ApplicationService {
  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {}

  /**
   * Writes down that a file was received; the legal clock starts.
   * @returns the id of the file
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND for a person out of scope, CONFLICT when she has an open
   *   file for the same
   */
  async register(actor: Actor, input: NewFile): Promise<string> {
    mustBeAllowed(actor, 'application.write');
    const { note, ...checked } = parseInput(NEW_FILE, input);
    procedureKey(checked.procedure);
    const now = this.parts.clock.now();
    if (checked.receivedOn > vietnamDay(now)) refuseFile('day-to-come', 'receivedOn');
    if (checked.receivedOn < EARLIEST_DAY) refuseFile('no-law-yet');
    const id = this.parts.ids.next();
    const audit = { action: 'application.register', object: `application:${id}` };
    return againOnConflict(() =>
      this.parts.db.write(auditName(actor), audit, async (rows) => {
        const { beneficiaryId, procedure } = checked;
        const { unitCode } = await inScope(rows, actor, beneficiaryId);
        await holdPerson(rows, actor, { id: beneficiaryId, now });
        const same = { beneficiaryId, procedure, state: oneOf([...OPEN_STATES]) };
        if ((await rows.count(Application, same)) > 0) refuseFile('open-already');
        await this.insert(rows, actor, { ...checked, id, unitCode, note });
        LIVE_APPLICATION.announce(rows, 'state', { subject: id, unitCode });
        return id;
      }),
    );
  }

  /**
   * Writes down what happened to a file.
   * @returns the id of the file
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND out of scope, CONFLICT for an old version or a step that
   *   cannot follow
   */
  async addStep(actor: Actor, at: FileAt, input: NewStep): Promise<string> {
    mustBeAllowed(actor, 'application.write');
    const step = parseInput(NEW_STEP, input);
    if (needsNote(step.kind) && step.note === null) refuseFile('note-needed');
    return changeFile(this.parts, actor, {
      at,
      verb: 'step',
      content: step,
      fn: async (rows, file) => {
        if (!canFollow(file.state, step.kind)) refuseFile('not-now');
        const followed = await appendStep({ ...this.parts, rows, actor }, file, step);
        await tellOfStep(rows, this.parts, { file, kind: step.kind });
        return followed;
      },
    });
  }

  /**
   * Writes down a paper of the file: what it is, not the paper itself.
   * @returns the id of the file
   * @throws AppError like `addStep`
   */
  async addDocument(actor: Actor, at: FileAt, input: NewDocument): Promise<string> {
    mustBeAllowed(actor, 'application.write');
    const document = parseInput(NEW_DOCUMENT, input);
    const { clock, ids, vault } = this.parts;
    const id = ids.next();
    return changeFile(this.parts, actor, {
      at,
      verb: 'document',
      content: document,
      fn: async (rows, file) => {
        if (!isOpen(file.state)) refuseFile('not-now');
        if (![...papersOf(file), 'form', 'other'].includes(document.kind)) {
          refuseFile('not-of-procedure');
        }
        const place = placeOf('application_document', 'number', id);
        await rows.insert(ApplicationDocument, {
          ...document,
          id,
          applicationId: file.id,
          number: sealText(vault, place, document.number),
          recordedBy: writerOf(actor),
          recordedAt: clock.now(),
          removedAt: null,
        });
        return {};
      },
    });
  }

  /** Takes a paper out of the file again. @throws AppError like `addStep` */
  async removeDocument(actor: Actor, at: FileAt, documentId: string): Promise<string> {
    mustBeAllowed(actor, 'application.write');
    return changeFile(this.parts, actor, {
      at,
      verb: 'document-out',
      content: documentId,
      fn: async (rows, file) => {
        if (!isOpen(file.state)) refuseFile('not-now');
        const { id, removedAt } = await rows.get(ApplicationDocument, {
          id: documentId,
          applicationId: file.id,
        });
        if (removedAt !== null) refuseFile('not-now');
        await rows.update(ApplicationDocument, { id }, { removedAt: this.parts.clock.now() });
        return {};
      },
    });
  }

  /**
   * Prepares the answer that somebody else approves.
   * @returns the id of the file
   * @throws AppError like `addStep`
   */
  async propose(actor: Actor, at: FileAt, input: NewProposal): Promise<string> {
    mustBeAllowed(actor, 'application.write');
    const proposal = parseInput(PROPOSAL, input);
    return changeFile(this.parts, actor, {
      at,
      verb: 'propose',
      content: proposal,
      fn: async (_rows, file) => {
        if (!canFollow(file.state, 'decided')) refuseFile('not-now');
        checkProposal(file, proposal);
        const place = placeOf('application', 'proposal', file.id);
        return { proposal: sealJson(this.parts.vault, place, proposal) };
      },
    });
  }

  private async insert(rows: Writer, actor: Actor, made: Made): Promise<void> {
    const { parts } = this;
    const { note, ...file } = made;
    const now = parts.clock.now();
    const calendar = await loadCalendar(rows);
    const step = { kind: 'received', happenedOn: file.receivedOn } as const;
    const clock = fileClock(calendar, { file, steps: [step], on: vietnamDay(now) });
    await rows.insert(Application, {
      ...file,
      ...keptClock(clock),
      code: parts.tokens.code(),
      state: 'received',
      proposal: null,
      correction: null,
      contentHash: hashAfter(parts, '', made),
      approvedHash: null,
      approvedBy: null,
      decision: null,
      decidedOn: null,
      enrolmentId: null,
      lastStep: 1,
      registeredBy: writerOf(actor),
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    const stepId = parts.ids.next();
    await rows.insert(ApplicationStep, {
      ...step,
      id: stepId,
      applicationId: file.id,
      seq: 1,
      recordedAt: now,
      recordedBy: writerOf(actor),
      note: sealText(parts.vault, placeOf('application_step', 'note', stepId), note),
    });
    const hand = { applicationId: file.id, person: writerOf(actor) };
    await rows.insert(ApplicationHand, { ...hand, id: parts.ids.next(), part: 'maker' });
  }
}

type Made = Pick<
  Application,
  'id' | 'beneficiaryId' | 'procedure' | 'channel' | 'receivedOn' | 'unitCode'
> & { readonly note: string | null };
