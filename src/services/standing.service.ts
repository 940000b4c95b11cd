import type { Assessment, FactKey, HouseholdPlan } from '../policy';
import {
  areaOf,
  assessPerson,
  checkTogether,
  FACTS,
  householdPlan,
  placeByCode,
  raisedFor,
  SOMEWHERE,
} from '../policy';
import type { Facts, TopUpArea } from '../policy';
import { Beneficiary } from '../records/entities/beneficiary.entity';
import type { Enrolment } from '../records/entities/enrolment.entity';
import { knownOfPeople } from '../records/queries/known-of-people';
import type { KnownOfPerson } from '../records/queries/known-of-people';
import { oneOf } from '../records/rows';
import type { AsOf } from '../records/two-times';
import type { CivilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import { auditName, mustBeAllowed } from './actor';
import { membersOn } from './household-moves';
import { householdInScope, inScope } from './in-scope';
import type { ProgrammesIn, ServiceParts } from './service-parts';
import { storedFacts, storedRelations } from './stored-facts';
import type { Proof } from './stored-facts';

/**
 * How the records and the law stand to each other for one programme. 'receives': an enrolment says so, and
 * the law does not speak against it. 'check': an enrolment says so, but by what is known she has no right.
 * 'not-recorded': she has the right, and no enrolment says that she receives it. 'gives-way': another
 * programme takes its place. 'open': something is still to be learnt. 'no': she has no right to it.
 */
export type Finding = 'receives' | 'check' | 'not-recorded' | 'gives-way' | 'open' | 'no';

export interface ProgrammeStanding {
  readonly finding: Finding;
  readonly assessment: Assessment;
  /** The decision by which she receives it; null when none is written down. */
  readonly enrolment: Enrolment | null;
}

/** A stored person before the law of a day. */
export interface Standing {
  readonly facts: Facts;
  readonly proofs: readonly Proof[];
  /** What concerns her or is received; what she misses first. */
  readonly programmes: readonly ProgrammeStanding[];
}

const ORDER: readonly Finding[] = ['not-recorded', 'check', 'open', 'receives', 'gives-way', 'no'];

/** Stored people before the law: what their records prove, what is missing, and what they receive already. */
export class StandingService {
  constructor(private readonly parts: ServiceParts & { readonly programmesIn: ProgrammesIn }) {}

  /**
   * One person on a day; reading it leaves an audit entry.
   * @throws AppError NOT_FOUND out of scope, CONTRADICTION when the records contradict each other (the fact is
   *   named), NOT_IN_FORCE for a day before the law we hold
   */
  async ofPerson(actor: Actor, id: string, on: CivilDate): Promise<Standing> {
    mustBeAllowed(actor, 'standing.read');
    const note = { action: 'standing.read', object: `beneficiary:${id}` };
    const [known] = await this.parts.db.write(auditName(actor), note, async (rows) =>
      knownOfPeople(rows, [await inScope(rows, actor, id)], { on, knownAt: null }),
    );
    return this.standing(known as KnownOfPerson, on);
  }

  /**
   * What the law gives a stored household on a day, put together; reading it leaves an audit entry.
   * @throws AppError like `ofPerson`
   */
  async ofHousehold(actor: Actor, id: string, on: CivilDate): Promise<HouseholdPlan> {
    mustBeAllowed(actor, 'standing.read');
    const at: AsOf = { on, knownAt: null };
    const note = { action: 'standing.read', object: `household:${id}` };
    const read = await this.parts.db.write(auditName(actor), note, async (rows) => {
      const household = await householdInScope(rows, actor, id);
      const members = await membersOn(rows, id, at);
      const people = await rows.list(Beneficiary, {
        where: { id: oneOf(members.map(({ beneficiaryId }) => beneficiaryId)) },
        order: { id: 'ASC' },
        take: members.length,
      });
      const inOrder = members.flatMap(({ beneficiaryId }) =>
        people.filter((person) => person.id === beneficiaryId),
      );
      return { household, members, known: await knownOfPeople(rows, inOrder, at) };
    });
    const { household, members, known } = read;
    const everything = known.map((one) => storedFacts(one, on, this.parts.vault).facts);
    const programmes = await this.programmesAt(household.unitCode, on);
    return householdPlan(
      {
        people: everything.map((facts) => side(facts, 'person')),
        shared: Object.assign({}, ...everything.map((facts) => side(facts, 'shared'))) as Facts,
        relations: storedRelations(members),
        programmes,
      },
      on,
    );
  }

  private async standing(known: KnownOfPerson, on: CivilDate): Promise<Standing> {
    const { facts, proofs } = storedFacts(known, on, this.parts.vault);
    checkTogether(facts, on);
    const programmes = await this.programmesAt(known.person.unitCode, on);
    const concerns = new Set<string>([
      ...raisedFor(facts, on),
      ...known.enrolments.map(({ programme }) => programme),
    ]);
    const found = assessPerson(facts, on, programmes)
      .filter(({ programme }) => concerns.has(programme))
      .map((assessment) => {
        const enrolment = known.enrolments.find((one) => one.programme === assessment.programme);
        return {
          assessment,
          enrolment: enrolment ?? null,
          finding: findingOf(assessment, enrolment),
        };
      });
    return { facts, proofs, programmes: found.sort(byFinding) };
  }

  private programmesAt(unitCode: string, on: CivilDate) {
    const place = placeByCode(unitCode, on);
    const area: TopUpArea = place === null ? SOMEWHERE : areaOf(place);
    return this.parts.programmesIn(area);
  }
}

function findingOf({ truth, givesWayTo }: Assessment, enrolment: Enrolment | undefined): Finding {
  if (enrolment !== undefined) return truth === 'no' ? 'check' : 'receives';
  if (truth !== 'yes') return truth === 'no' ? 'no' : 'open';
  return givesWayTo === null ? 'not-recorded' : 'gives-way';
}

function byFinding(a: ProgrammeStanding, b: ProgrammeStanding): number {
  return ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding);
}

/** The facts that are a person's own, or those that a household and its place share. */
function side(facts: Facts, whose: 'person' | 'shared'): Facts {
  const keys = Object.keys(facts) as FactKey[];
  const wanted = keys.filter((key) => (FACTS[key].of === 'person') === (whose === 'person'));
  return Object.fromEntries(wanted.map((key) => [key, facts[key]]));
}
