import { createHash } from 'node:crypto';
import { z } from 'zod';
import { IDENTITY_LEVELS, PrivacyRequest } from '../../records/entities/privacy-request.entity';
import { openRequests } from '../../records/queries/open-requests';
import type { Reader, Writer } from '../../records/rows';
import { addDays, civilDate, vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, scopeOf, writerOf } from '../actor';
import { unitInScope } from '../in-scope';
import { parseInput } from '../parse-input';
import { openJson, placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { erasePerson, eraseTalk } from './erase-person';
import { ownData } from './own-data';
import type { OwnData } from './own-data';
import { refusePrivacy } from './privacy-faults';
import { lift, restrict } from './restrict';
import { isOverdue, TERMS } from './request-clock';
import { NEW_REQUEST, STEP } from './request-input';
import type { NewPrivacyRequest, RequestStep } from './request-input';
import type { RequestRecord, RequestWords } from './request-record';
import { toRequest } from './request-record';
import type { Decide } from './request-rules';
import { takeRequest } from './take-request';
import { answered, answeredIfNot, ended, mustBeIdentified, unitOf } from './request-rules';

export type { NewPrivacyRequest, RequestStep };

/** What people ask about their own data, with the clocks of Điều 5 Nghị định 356/2025/NĐ-CP. */
export class PrivacyRequestService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * Takes a request in; its clocks run from now.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND for a person out of scope
   */
  async record(actor: Actor, input: NewPrivacyRequest): Promise<string> {
    mustBeAllowed(actor, 'privacy-request.record');
    const { asked, ...checked } = parseInput(NEW_REQUEST, input);
    const { beneficiaryId, conversationId, kind } = checked;
    if ((beneficiaryId === null) === (conversationId === null)) refusePrivacy('one-subject');
    const { db, ids } = this.parts;
    const id = ids.next();
    const note = {
      action: 'privacy-request.record',
      object: `privacy_request:${id}`,
      details: { kind },
    };
    return db.write(auditName(actor), note, async (rows) => {
      const unitCode = await unitOf(rows, actor, checked);
      const recordedBy = writerOf(actor);
      await takeRequest(rows, this.parts, { ...checked, id, asked, unitCode, recordedBy });
      return id;
    });
  }

  /** One request in words; reading it leaves an audit entry. @throws AppError NOT_FOUND out of scope */
  async get(actor: Actor, id: string): Promise<RequestRecord> {
    mustBeAllowed(actor, 'privacy-request.read');
    const note = { action: 'privacy-request.read', object: `privacy_request:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) =>
      toRequest(this.parts.vault, await this.find(rows, actor, id), this.today()),
    );
  }

  /** Requests that are not done, without their words, the one due first at the top; at most 500. */
  async open(actor: Actor, which: 'all' | 'overdue'): Promise<readonly RequestRecord[]> {
    mustBeAllowed(actor, 'privacy-request.read');
    const today = this.today();
    const found = await this.parts.db.read((rows) =>
      openRequests(rows, scopeOf(actor), which === 'overdue' ? today : null),
    );
    return found.map((row) => toRequest(null, row, today));
  }

  /** Tells the person what will be done and by when. @throws AppError CONFLICT when answered, ended or changed */
  answer(actor: Actor, step: RequestStep): Promise<string> {
    return this.step(actor, { ...step, verb: 'answer' }, (_, read) => {
      if (read.state !== 'received') refusePrivacy('answered-already');
      return { words: { answer: step.words }, patch: answered(actor, this.parts.clock.now()) };
    });
  }

  /** Extends the term, once, with the reason that she is told. @throws AppError CONFLICT also past the last day */
  extend(actor: Actor, step: RequestStep): Promise<string> {
    return this.step(actor, { ...step, verb: 'extend' }, (_, read) => {
      if (read.extended) refusePrivacy('extended-already');
      if (isOverdue(read.actDue, this.today())) refusePrivacy('too-late-to-extend');
      const actDue = addDays(civilDate(read.actDue), TERMS[read.kind].extension);
      return { words: { extension: step.words }, patch: { actDue, extended: true } };
    });
  }

  /** Refuses, with the reason that she is told. @throws AppError CONFLICT */
  refuse(actor: Actor, step: RequestStep): Promise<string> {
    return this.step(actor, { ...step, verb: 'refuse' }, (_, read) => ({
      words: { refusal: step.words },
      patch: {
        ...answeredIfNot(actor, read, this.parts.clock.now()),
        ...ended(actor, this.parts.clock.now()),
        state: 'refused',
      },
    }));
  }

  /**
   * Marks a request as done; an erasure is carried out here, in the same transaction, by the erasure plan.
   * @throws AppError CONFLICT, also while nobody has checked who asks
   */
  complete(actor: Actor, step: RequestStep): Promise<string> {
    return this.step(actor, { ...step, verb: 'complete' }, async (rows, read) => {
      mustBeIdentified(read);
      await restrict(this.parts, rows, read);
      const done = read.kind === 'erasure' ? await this.erase(rows, read) : null;
      const kept = done?.kept ?? [];
      return {
        words: { answer: [step.words, ...kept].join('\n') },
        patch: {
          ...answeredIfNot(actor, read, this.parts.clock.now()),
          ...ended(actor, this.parts.clock.now()),
          state: 'done',
          ...(done !== null && { outcome: { how: done.how, rows: done.rows, kept: kept.length } }),
        },
      };
    });
  }

  /**
   * The copy of her data for whoever asked to see them; what was handed out is kept by its hash.
   * @throws AppError CONFLICT for another kind of request, or while nobody has checked who asks
   */
  async copy(actor: Actor, id: string): Promise<OwnData> {
    mustBeAllowed(actor, 'privacy-request.answer');
    const note = { action: 'privacy-request.copy.read', object: `privacy_request:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const read = await this.find(rows, actor, id);
      if (read.kind !== 'access' || read.beneficiaryId === null) refusePrivacy('not-for-a-copy');
      mustBeIdentified(read);
      const data = await ownData(rows, this.parts.vault, read.beneficiaryId);
      const hash = createHash('sha256').update(data.json).digest('hex');
      const outcome = { format: 'json+text', bytes: Buffer.byteLength(data.json), hash };
      await rows.guardedUpdate(PrivacyRequest, read, {
        outcome,
        updatedAt: this.parts.clock.now(),
      });
      return data;
    });
  }

  /** The person takes back her restriction or objection. @throws AppError NOT_FOUND, CONFLICT when it was ended */
  async lift(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'privacy-request.answer');
    const note = { action: 'privacy-request.lift', object: `privacy_request:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await this.find(rows, actor, id);
      await lift(this.parts, rows, { actor, requestId: id });
      return id;
    });
  }

  /** Writes down that her identity was checked by now. @throws AppError CONFLICT */
  identify(
    actor: Actor,
    step: RequestStep & { readonly identity: PrivacyRequest['identity'] },
  ): Promise<string> {
    return this.step(actor, { ...step, verb: 'identify' }, () => ({
      words: {},
      patch: { identity: parseInput(z.enum(IDENTITY_LEVELS), step.identity) },
    }));
  }

  private async erase(rows: Writer, { beneficiaryId, conversationId }: PrivacyRequest) {
    const by = { vault: this.parts.vault, now: this.parts.clock.now() };
    if (beneficiaryId !== null) return erasePerson(rows, beneficiaryId, by);
    return eraseTalk(rows, String(conversationId), by);
  }

  private async step(
    actor: Actor,
    at: RequestStep & { readonly verb: string },
    decide: Decide,
  ): Promise<string> {
    mustBeAllowed(actor, 'privacy-request.answer');
    const { id, version } = parseInput(STEP, { id: at.id, version: at.version, words: at.words });
    const note = { action: `privacy-request.${at.verb}`, object: `privacy_request:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const read = await this.find(rows, actor, id);
      if (read.version !== version) refusePrivacy('other-version');
      if (read.endedAt !== null) refusePrivacy('ended-already');
      const { words, patch } = await decide(rows, read);
      const before = openJson<RequestWords>(
        this.parts.vault,
        placeOf(TABLE, 'words', id),
        read.words,
      );
      await rows.guardedUpdate(PrivacyRequest, read, {
        ...patch,
        words: this.seal(id, { asked: '', ...before, ...words }),
        updatedAt: this.parts.clock.now(),
      });
      return id;
    });
  }

  private async find(rows: Reader, actor: Actor, id: string): Promise<PrivacyRequest> {
    const found = await rows.get(PrivacyRequest, { id });
    unitInScope(actor, found.unitCode ?? PROVINCE);
    return found;
  }

  private seal(id: string, words: RequestWords): string {
    return sealJson(this.parts.vault, placeOf(TABLE, 'words', id), words);
  }

  private today() {
    return vietnamDay(this.parts.clock.now());
  }
}

const TABLE = 'privacy_request';
/** No commune has it: only who serves the whole province sees such a request. */
const PROVINCE = '';
