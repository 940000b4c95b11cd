import {
  assessPerson,
  checkTogether,
  householdPlan,
  paymentMonths,
  POLICY_VERSION,
  SOMEWHERE,
} from '../policy';
import type {
  Assessment,
  Facts,
  Household,
  HouseholdPlan,
  PaymentFile,
  PaymentMonth,
  TopUpArea,
} from '../policy';
import { Conversation } from '../records/entities/conversation.entity';
import { Verdict } from '../records/entities/verdict.entity';
import type { CivilDate } from '../shared/civil-date';
import type { Tokens } from '../shared/ports';
import type { Actor } from './actor';
import { auditName, mustBeAllowed } from './actor';
import type { ProgrammesIn, ServiceParts } from './service-parts';
import { storedVerdict } from './stored-verdict';
import type { StoredVerdict } from './stored-verdict';
import { verdictRow } from './verdict-row';

/** What is known of one person, and the day on which the law is read. */
export interface Question {
  readonly facts: Facts;
  readonly on: CivilDate;
  /** Where she lives, for what is added there; not known if left out. */
  readonly area?: TopUpArea;
}

/** A decided file, and the last month that is asked for. */
export interface PaymentQuestion extends Pick<Question, 'area'> {
  readonly programme: string;
  readonly file: PaymentFile;
  readonly until: CivilDate;
}

/** What the law says; the rules alone decide. */
export class EligibilityService {
  constructor(
    private readonly parts: ServiceParts & {
      readonly tokens: Tokens;
      readonly programmesIn: ProgrammesIn;
    },
  ) {}

  /**
   * What every programme says of one person; nothing is stored.
   * @throws AppError BAD_INPUT and CONTRADICTION for facts that cannot be, NOT_IN_FORCE for a day before the law we hold
   */
  async assess(actor: Actor, { facts, on, area }: Question): Promise<readonly Assessment[]> {
    mustBeAllowed(actor, 'eligibility.assess');
    checkTogether(facts, on);
    return assessPerson(facts, on, await this.parts.programmesIn(area ?? SOMEWHERE));
  }

  /** What the law gives a household, put together; nothing is stored. @throws like `assess` */
  async plan(
    actor: Actor,
    { on, area, ...household }: Household & Pick<Question, 'on' | 'area'>,
  ): Promise<HouseholdPlan> {
    mustBeAllowed(actor, 'eligibility.assess');
    const { people, shared } = household;
    for (const own of people) checkTogether({ ...shared, ...own }, on);
    const programmes = await this.parts.programmesIn(area ?? SOMEWHERE);
    return householdPlan({ ...household, programmes }, on);
  }

  /**
   * Month by month what a decided file pays; nothing is stored.
   * @throws AppError like `assess`, and BAD_INPUT for days out of order or a programme not paid so
   */
  async payments(
    actor: Actor,
    { programme, file, until, area }: PaymentQuestion,
  ): Promise<readonly PaymentMonth[]> {
    mustBeAllowed(actor, 'eligibility.assess');
    const programmes = await this.parts.programmesIn(area ?? SOMEWHERE);
    const found = programmes.find(({ key }) => key === programme);
    return paymentMonths(found ?? programme, file, until);
  }

  /** Assesses and keeps the verdict. @returns its code. @throws like `assess` */
  async keep(actor: Actor, { facts, on, area }: Question): Promise<string> {
    mustBeAllowed(actor, 'verdict.keep');
    checkTogether(facts, on);
    const programmes = await this.parts.programmesIn(area ?? SOMEWHERE);
    const assessments = assessPerson(facts, on, programmes);
    const about = { subject: 's1', relation: 'self' };
    const row = verdictRow(this.parts, {
      ...about,
      facts,
      on,
      policyVersion: POLICY_VERSION,
      assessments,
    });
    const note = { action: 'verdict.keep', object: `verdict:${row.id}` };
    await this.parts.db.write(auditName(actor), note, (rows) => rows.insert(Verdict, row));
    return row.code;
  }

  /**
   * The verdict as it was given, for whoever holds its code; it names nobody. Reading leaves an audit entry.
   * `language` is that of its conversation; null for one that no conversation led to.
   * @throws AppError NOT_FOUND
   */
  async verdictByCode(
    actor: Actor,
    code: string,
  ): Promise<StoredVerdict & { readonly language: string | null }> {
    mustBeAllowed(actor, 'verdict.read');
    return this.parts.db.write(
      auditName(actor),
      ({ id }: StoredVerdict) => ({ action: 'verdict.read', object: `verdict:${id}` }),
      async (rows) => {
        const row = await rows.get(Verdict, { code: code.trim().toLowerCase() });
        const { conversationId } = row;
        const led = conversationId && (await rows.find(Conversation, { id: conversationId }));
        return { ...storedVerdict(this.parts.vault, row), language: led ? led.language : null };
      },
    );
  }
}
