import type { Application } from '../../records/entities/application.entity';
import { HouseholdMember } from '../../records/entities/household-member.entity';
import type { Writer } from '../../records/rows';
import { trueOn } from '../../records/two-times';
import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Tokens } from '../../shared/ports';
import type { Actor, StaffActor } from '../actor';
import { staffActor } from '../actor';
import type { EnrolmentService } from '../enrolment.service';
import { tellOfStep } from '../notices/tell-of-file';
import { parseInput } from '../parse-input';
import { openJson, placeOf } from '../sealed-json';
import type { RecognitionService } from '../recognition.service';
import type { ServiceParts } from '../service-parts';
import { appendStep, writeFile } from './change-file';
import type { Writing } from './change-file';
import { refuseFile } from './file-faults';
import { markChecker } from './file-hands';
import type { FileAt, NewDecision, Proposal } from './file-input';
import { DECISION } from './file-input';
import { endsWithEnrolment, provenBy } from './file-procedure';
import { canFollow } from './file-states';

interface Parts extends ServiceParts {
  readonly enrolments: EnrolmentService;
  readonly recognitions: RecognitionService;
  readonly tokens: Tokens;
}

/** The answer to a file: approved and decided by whoever had no hand in preparing it. */
export class DecisionService {
  constructor(private readonly parts: Parts) {}

  /**
   * Approves what was seen; any later change of the file makes it void.
   * @param contentHash of the content that was seen
   * @returns the id of the file
   * @throws AppError FORBIDDEN for whoever prepared any of it, CONFLICT for an old version, other content, no prepared
   *   answer, or another step; NOT_FOUND out of scope
   */
  async approve(actor: Actor, at: FileAt & { readonly contentHash: string }): Promise<string> {
    const staff = staffActor(actor, 'application.decide');
    const fn: Writing['fn'] = async (rows, file) => {
      if (!canFollow(file.state, 'decided')) refuseFile('not-now');
      if (file.proposal === null) refuseFile('no-proposal');
      if (file.contentHash !== at.contentHash) refuseFile('other-content');
      await this.check(rows, file, staff);
      return { approvedHash: file.contentHash, approvedBy: staff.id };
    };
    return writeFile(this.parts, actor, { at, verb: 'approve', fn });
  }

  /**
   * Decides as was approved, under the number of the decision. Granting what runs makes the enrolment, and
   * a decision that itself proves a fact its recognition, in the same transaction; who is linked to her is told.
   * @returns the id of the file
   * @throws AppError like `approve`; CONFLICT without an approval of exactly this content, or when she receives the
   *   same on some of these days already; BAD_INPUT naming the field
   */
  async decide(actor: Actor, at: FileAt, input: NewDecision): Promise<string> {
    const staff = staffActor(actor, 'application.decide');
    const { decision, decidedOn } = parseInput(DECISION, input);
    const fn: Writing['fn'] = async (rows, file) => {
      if (!canFollow(file.state, 'decided')) refuseFile('not-now');
      const { approvedHash, contentHash } = file;
      if (approvedHash === null || approvedHash !== contentHash) refuseFile('not-approved');
      await this.check(rows, file, staff);
      const proposal = this.proposalOf(file);
      const step = {
        kind: proposal.outcome === 'grant' ? 'granted' : 'refused',
        happenedOn: decidedOn,
        note: proposal.reason,
      } as const;
      const followed = await appendStep({ ...this.parts, rows, actor }, file, step);
      const decided = { file, proposal, decision, decidedOn };
      const enrolmentId = await this.enrol({ rows, actor }, decided);
      await this.recognise({ rows, actor }, decided);
      await tellOfStep(rows, this.parts, { file, kind: step.kind });
      return { ...followed, decision, decidedOn, enrolmentId };
    };
    return writeFile(this.parts, actor, { at, verb: 'decide', fn });
  }

  private check(rows: Writer, { id }: Application, actor: StaffActor): Promise<void> {
    return markChecker(rows, { applicationId: id, actor }, this.parts.ids);
  }

  private proposalOf({ id, proposal }: Application): Proposal {
    const opened = openJson<Proposal>(
      this.parts.vault,
      placeOf('application', 'proposal', id),
      proposal,
    );
    return opened ?? refuseFile('no-proposal');
  }

  private async enrol(
    { rows, actor }: Deciding,
    { file, proposal, decision, decidedOn }: Decided,
  ): Promise<string | null> {
    const { outcome, validFrom, validTo, amount, payment } = proposal;
    if (outcome === 'refuse' || validFrom === null || !endsWithEnrolment(file)) return null;
    const { beneficiaryId, procedure: programme } = file;
    const days = { validFrom, validTo, decision, decidedOn };
    const given = { beneficiaryId, programme, ...days, amount, payment };
    return this.parts.enrolments.addWithin(rows, actor, given);
  }

  /** What the decision proves, of her or of the household that she lives in when it begins. */
  private async recognise(
    { rows, actor }: Deciding,
    { file, proposal, decision, decidedOn }: Decided,
  ): Promise<void> {
    const proven = provenBy(file);
    const { outcome, finding, validFrom, validTo } = proposal;
    if (proven === null || outcome === 'refuse') return;
    // An answer prepared before findings were asked for has none: prepare it anew.
    if (finding === null || finding === undefined || validFrom === null)
      refuseFile('finding-needed');
    const id =
      proven.about === 'person'
        ? file.beneficiaryId
        : await this.householdOf(rows, file, civilDate(validFrom));
    await this.parts.recognitions.addWithin(rows, actor, {
      about: { kind: proven.about, id },
      fact: proven.fact,
      value: finding,
      ...{ decision, decidedOn, validFrom, validTo },
    });
  }

  private async householdOf(
    rows: Writer,
    { beneficiaryId }: Application,
    on: CivilDate,
  ): Promise<string> {
    const where = trueOn<HouseholdMember>({ beneficiaryId }, { on, knownAt: null });
    const [lives] = await rows.list(HouseholdMember, { where, order: { id: 'ASC' }, take: 1 });
    return lives?.householdId ?? refuseFile('in-no-household');
  }
}

interface Deciding {
  readonly rows: Writer;
  readonly actor: Actor;
}

interface Decided {
  readonly file: Application;
  readonly proposal: Proposal;
  readonly decision: string;
  readonly decidedOn: string;
}
