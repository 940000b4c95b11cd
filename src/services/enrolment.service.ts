import { z } from 'zod';
import { PROGRAMMES } from '../policy';
import { Enrolment, PAYMENT_WAYS } from '../records/entities/enrolment.entity';
import type { Writer } from '../records/rows';
import type { AsOf } from '../records/two-times';
import { knownNow, trueOn } from '../records/two-times';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, writerOf } from './actor';
import { holdPerson, inScope } from './in-scope';
import { AMOUNT, DECIDED } from './input-fields';
import { parseInput } from './parse-input';
import { refuseRecord } from './record-faults';
import type { ServiceParts } from './service-parts';
import { checkPeriod, newStatement, Statements } from './statements';
import type { EndedStatement } from './statements';

export { PAYMENT_WAYS };

/** Nobody has more enrolments; what lies beyond is not read. */
const MOST = 500;

const WORDING = {
  ...DECIDED,
  amount: AMOUNT,
  payment: z
    .enum(PAYMENT_WAYS, 'it is account, cash or in-kind, or left out')
    .nullable()
    .default(null),
};
const NEW_ENROLMENT = z.object({
  beneficiaryId: z.string().max(36),
  programme: z.string().max(60),
  ...WORDING,
});
export type NewEnrolment = z.input<typeof NEW_ENROLMENT>;
const CORRECTION = z.object(WORDING);
export type EnrolmentWording = z.input<typeof CORRECTION>;

/** What people receive, from when to when, by which decision. */
export class EnrolmentService {
  private readonly statements: Statements<Enrolment>;

  constructor(private readonly parts: ServiceParts) {
    this.statements = new Statements<Enrolment>(parts, {
      table: Enrolment,
      noun: 'enrolment',
      mustSee: async (rows, actor, { beneficiaryId }) => {
        await inScope(rows, actor, beneficiaryId);
      },
      hold: (rows, actor, { beneficiaryId }) =>
        holdPerson(rows, actor, { id: beneficiaryId, now: parts.clock.now() }),
      alike: (rows, { beneficiaryId, programme }) =>
        rows.list(Enrolment, {
          where: knownNow<Enrolment>({ beneficiaryId, programme }),
          order: { validFrom: 'ASC' },
          take: MOST,
        }),
    });
  }

  /**
   * Writes down that somebody receives a programme.
   * @returns the id of the statement
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND out of scope, CONFLICT when she receives the same
   *   programme on some of these days
   */
  async add(actor: Actor, input: NewEnrolment): Promise<string> {
    mustBeAllowed(actor, 'enrolment.write');
    return this.statements.add(actor, this.newRow(input, writerOf(actor)));
  }

  /** The same as part of a wider write: the decision that grants it. @throws like `add` */
  addWithin(rows: Writer, actor: Actor, input: NewEnrolment): Promise<string> {
    return this.statements.addWithin(rows, actor, this.newRow(input, writerOf(actor)));
  }

  /**
   * An enrolment's row for a write of one's own; actor, scope and what is known already are the caller's business.
   * @throws AppError BAD_INPUT like `add`
   */
  newRow(input: NewEnrolment, recordedBy: string): Enrolment {
    const checked = parseInput(NEW_ENROLMENT, input);
    if (!PROGRAMMES.some(({ key }) => key === checked.programme)) refuseRecord('no-such-programme');
    checkPeriod(checked);
    return { ...newStatement(this.parts, recordedBy, checked), ...checked };
  }

  /** The programme is received up to a day and no longer. @throws like `Statements.end` */
  async end(actor: Actor, at: EndedStatement): Promise<string> {
    mustBeAllowed(actor, 'enrolment.write');
    return this.statements.end(actor, at);
  }

  /** It was written down wrongly and is put right for all its days. @throws like `add` and `end` */
  async correct(actor: Actor, revision: string, input: EnrolmentWording): Promise<string> {
    mustBeAllowed(actor, 'enrolment.write');
    const checked = parseInput(CORRECTION, input);
    checkPeriod(checked);
    return this.statements.correct(actor, revision, () => checked);
  }

  /** It was entered by mistake and never held. @throws like `end` */
  async withdraw(actor: Actor, revision: string): Promise<string> {
    mustBeAllowed(actor, 'enrolment.write');
    return this.statements.withdraw(actor, revision);
  }

  /** Every wording of one enrolment, as it was known one after the other. @throws AppError NOT_FOUND out of scope */
  async history(actor: Actor, id: string): Promise<readonly Enrolment[]> {
    mustBeAllowed(actor, 'enrolment.read');
    return this.statements.history(actor, id);
  }

  /** What somebody received on a day; reading it leaves an audit entry. @throws AppError NOT_FOUND out of scope */
  async of(actor: Actor, beneficiaryId: string, at: AsOf): Promise<readonly Enrolment[]> {
    mustBeAllowed(actor, 'enrolment.read');
    const note = { action: 'enrolment.read', object: `beneficiary:${beneficiaryId}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await inScope(rows, actor, beneficiaryId);
      return rows.list(Enrolment, {
        where: trueOn<Enrolment>({ beneficiaryId }, at),
        order: { programme: 'ASC', validFrom: 'ASC' },
        take: MOST,
      });
    });
  }
}
