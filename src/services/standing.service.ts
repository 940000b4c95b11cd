import type { Assessment, FactKey, HouseholdPlan } from '../policy';
import {
  areaOf,
  assessPerson,
  checkTogether,
  contradictionIn,
  FACTS,
  householdPlan,
  placeByCode,
  raisedFor,
  SOMEWHERE,
} from '../policy';
import type { Facts, Programme, TopUpArea } from '../policy';
import { Beneficiary } from '../records/entities/beneficiary.entity';
import type { Enrolment } from '../records/entities/enrolment.entity';
import type { LifeStatus } from '../records/entities/beneficiary.entity';
import type { BeneficiaryCursor } from '../records/queries/beneficiary-search';
import { knownOfPeople } from '../records/queries/known-of-people';
import type { KnownOfPerson } from '../records/queries/known-of-people';
import { limitOf, pageOf } from '../records/queries/page';
import type { Page } from '../records/queries/page';
import { above, not } from '../records/rows';
import { restrictedAmong } from '../records/queries/restricted';
import type { Reader } from '../records/rows';
import type { AsOf } from '../records/two-times';
import type { CivilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import { auditName, mustBeAllowed } from './actor';
import { membersOn, peopleOf } from './household-moves';
import { householdInScope, inScope, unitInScope } from './in-scope';
import { refuseRecord } from './record-faults';
import type { ProgrammesIn, ServiceParts } from './service-parts';
import { storedFacts, storedRelations } from './stored-facts';
import type { StoredFacts } from './stored-facts';

/**
 * How the records and the law stand to each other for one programme. 'receives': an enrolment says so, and
 * the law does not speak against it. 'check': an enrolment says so, but by what is known she has no right, or has died.
 * 'not-recorded': she has the right, and no enrolment says that she receives it. 'gives-way': another
 * programme takes its place. 'open': something is still to be learnt. 'no': she has no right to it.
 * What needs a hand stands first.
 */
export const FINDINGS = ['not-recorded', 'check', 'open', 'receives', 'gives-way', 'no'] as const;
export type Finding = (typeof FINDINGS)[number];

export interface ProgrammeStanding {
  readonly finding: Finding;
  readonly assessment: Assessment;
  /** The decision by which she receives it; null when none is written down. */
  readonly enrolment: Enrolment | null;
}

/** A stored person before the law of a day. */
export interface Standing extends StoredFacts {
  /** What concerns her or is received; what she misses first. */
  readonly programmes: readonly ProgrammeStanding[];
}

/** What the law gives a stored household, and the names of its people in their order. */
export interface HouseholdStanding {
  readonly plan: HouseholdPlan;
  readonly names: readonly string[];
}

/** People read at a time while looking for those who miss something. */
const BATCH = 200;

/** Stored people before the law: what their records prove, what is missing, and what they receive already. */
export class StandingService {
  constructor(private readonly parts: ServiceParts & { readonly programmesIn: ProgrammesIn }) {}

  /**
   * One person on a day; reading it leaves an audit entry. After her death only what is still received is told,
   * to be checked.
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
  async ofHousehold(actor: Actor, id: string, on: CivilDate): Promise<HouseholdStanding> {
    mustBeAllowed(actor, 'standing.read');
    const at: AsOf = { on, knownAt: null };
    const note = { action: 'standing.read', object: `household:${id}` };
    const read = await this.parts.db.write(auditName(actor), note, async (rows) => {
      const household = await householdInScope(rows, actor, id);
      const members = await membersOn(rows, id, at);
      const people = (await peopleOf(rows, actor, members)).map(
        (one) => one ?? refuseRecord('served-elsewhere'),
      );
      return { household, members, known: await knownOfPeople(rows, people, at) };
    });
    const { household, members, known } = read;
    const everything = known.map((one) => storedFacts(one, on, this.parts.vault).facts);
    const programmes = await this.programmesAt(household.unitCode, on);
    const plan = householdPlan(
      {
        people: everything.map((facts) => side(facts, 'person')),
        shared: Object.assign({}, ...everything.map((facts) => side(facts, 'shared'))) as Facts,
        relations: storedRelations(members),
        programmes,
      },
      on,
    );
    return { plan, names: known.map(({ person }) => person.displayName) };
  }

  /**
   * People of a commune who for sure have the right to a programme and by the records do not receive it; the
   * dead are left out, and those whose records contradict each other. By name; the trail tells of the search
   * before anybody is read.
   * @throws AppError NOT_FOUND for a commune that the actor does not serve, BAD_INPUT for an unknown programme
   */
  async missed(actor: Actor, asked: MissedAsked, on: CivilDate): Promise<Page<Beneficiary>> {
    mustBeAllowed(actor, 'standing.read');
    unitInScope(actor, asked.unitCode);
    const programmes = await this.programmesAt(asked.unitCode, on);
    const own = programmes.find(({ key }) => key === asked.programme);
    if (own === undefined) refuseRecord('no-such-programme');
    const { db } = this.parts;
    const note = { action: 'standing.missed', object: `commune:${asked.unitCode}` };
    await db.write(auditName(actor), note, async () => undefined);
    const wanted = limitOf(asked.first) + 1;
    const found: Beneficiary[] = [];
    let after = asked.after;
    for (let more = true; more && found.length < wanted;) {
      const known = await db.read(async (rows) =>
        knownOfPeople(rows, await livingIn(rows, asked.unitCode, after), { on, knownAt: null }),
      );
      const ids = known.map(({ person }) => person.id);
      const hidden = await db.read((rows) => restrictedAmong(rows, ids));
      const missed = known.filter(
        (one) => !hidden.has(one.person.id) && this.isMissed(one, [own, programmes], on),
      );
      found.push(...missed.map(({ person }) => person));
      more = known.length === BATCH;
      after = known.at(-1)?.person;
    }
    return pageOf(found, asked.first);
  }

  private async standing(known: KnownOfPerson, on: CivilDate): Promise<Standing> {
    const stored = storedFacts(known, on, this.parts.vault);
    const { facts } = stored;
    checkTogether(facts, on);
    const programmes = await this.programmesAt(known.unitCode, on);
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
      })
      .flatMap((one) => (hasDied(known.person, on) ? ofTheDead(one) : one));
    return { ...stored, programmes: found.sort(byFinding) };
  }

  /** Weighed against all programmes only if she has the right to this one. */
  private isMissed(
    known: KnownOfPerson,
    [own, all]: readonly [Programme, readonly Programme[]],
    on: CivilDate,
  ): boolean {
    if (known.enrolments.some(({ programme }) => programme === own.key)) return false;
    const { facts } = storedFacts(known, on, this.parts.vault);
    if (contradictionIn(facts, on) !== null) return false;
    if (assessPerson(facts, on, [own])[0]?.truth !== 'yes') return false;
    const weighed = assessPerson(facts, on, all);
    const found = weighed.find(({ programme }) => programme === own.key);
    return found !== undefined && findingOf(found, undefined) === 'not-recorded';
  }

  private programmesAt(unitCode: string, on: CivilDate) {
    const place = placeByCode(unitCode, on);
    const area: TopUpArea = place === null ? SOMEWHERE : areaOf(place);
    return this.parts.programmesIn(area);
  }
}

/** The next people of a commune who may be alive, by name: the order of an index. */
function livingIn(
  rows: Reader,
  unitCode: string,
  after: BeneficiaryCursor | undefined,
): Promise<Beneficiary[]> {
  const living = { unitCode, lifeStatus: not<LifeStatus>('dead') };
  const { foldedName, id } = after ?? { foldedName: '', id: '' };
  return rows.list(Beneficiary, {
    where: [
      { ...living, foldedName, id: above(id) },
      { ...living, foldedName: above(foldedName) },
    ],
    order: { foldedName: 'ASC', id: 'ASC' },
    take: BATCH,
  });
}

/** One page of the people of a commune who miss a programme. */
export interface MissedAsked {
  readonly unitCode: string;
  readonly programme: string;
  /** The last one of the page before. */
  readonly after?: BeneficiaryCursor | undefined;
  /** 1 to 100 rows. */
  readonly first: number;
}

function findingOf({ truth, givesWayTo }: Assessment, enrolment: Enrolment | undefined): Finding {
  if (enrolment !== undefined) return truth === 'no' ? 'check' : 'receives';
  if (truth !== 'yes') return truth === 'no' ? 'no' : 'open';
  return givesWayTo === null ? 'not-recorded' : 'gives-way';
}

function hasDied({ lifeStatus, diedOn }: Beneficiary, on: CivilDate): boolean {
  return lifeStatus === 'dead' && (diedOn === null || diedOn < on);
}

function ofTheDead(one: ProgrammeStanding): ProgrammeStanding[] {
  return one.enrolment === null ? [] : [{ ...one, finding: 'check' }];
}

function byFinding(a: ProgrammeStanding, b: ProgrammeStanding): number {
  return FINDINGS.indexOf(a.finding) - FINDINGS.indexOf(b.finding);
}

/** The facts that are a person's own, or those that a household and its place share. */
function side(facts: Facts, whose: 'person' | 'shared'): Facts {
  const keys = Object.keys(facts) as FactKey[];
  const wanted = keys.filter((key) => (FACTS[key].of === 'person') === (whose === 'person'));
  return Object.fromEntries(wanted.map((key) => [key, facts[key]]));
}
