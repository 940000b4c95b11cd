import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { assessPerson } from '../assess-person';
import type { FactKey, Facts } from '../facts';
import { FACTS } from '../facts';
import type { Assessment } from '../kernel/assessment';
import type { Programme } from '../kernel/programme';
import type { Place } from '../places/place';
import { PROGRAMMES } from '../programmes';
import type { Claim } from './claim';
import { toClaim } from './claim';
import type { Combined } from './combine';
import { combine } from './combine';
import { EXCLUSIONS } from './exclusions';
import { communePoints, heldPapersOf, papersOf, placesOf, questionsOf } from './gather';
import type { Insured } from './insured';
import { insureHousehold } from './insure-household';
import { onePerHousehold } from './one-per-household';
import type { HouseholdPlan, PlannedPerson } from './plan';
import { toBenefit, toInsuredBenefit } from './planned-benefit';
import type { Receipt } from './receipts';
import { receiptOf } from './receipts';
import { raisedInHousehold } from './raised-in-household';
import { withRelations } from './related-facts';
import type { Relation } from './relations';
import { stepsOf } from './steps';
import { withPlace } from './with-place';
import { contributionOf, totalOf } from './totals';

/** A household: what is known of each person herself, and of the household and the place they share. */
export interface Household {
  readonly people: readonly Facts[];
  readonly shared: Facts;
  /** How they stand to each other; what follows from it need not be stated. */
  readonly relations?: readonly Relation[];
  /** Where they live; what it tells need not be stated. */
  readonly place?: Place;
  /** The programmes as they stand where they live; as the nation has them, if left out. */
  readonly programmes?: readonly Programme[];
}

/**
 * Everything the law gives a household on a day, put together: the best lawful combination, what follows
 * from it, what is still open, what to bring where, and what each person does first. The people listed are
 * taken to be the whole household; what concerns few is looked at only for whom what is known raises it.
 * @throws AppError BAD_INPUT for facts that cannot be or stand on the wrong side, CONTRADICTION for relations
 * or a place that cannot be beside what was stated, NOT_IN_FORCE for a day
 * before the law we hold.
 */
export function householdPlan(
  { people, shared, relations = [], place, programmes = PROGRAMMES }: Household,
  on: CivilDate,
): HouseholdPlan {
  checkSides(people, shared);
  const common = withPlace(shared, place, on);
  const told = withRelations(people, relations, on).map((own): Facts => ({ ...common, ...own }));
  const known = raisedInHousehold(told, on).map(({ facts, raised }) => ({
    facts,
    assessments: assessPerson(facts, on, programmes).filter((one) => concerns(one, raised)),
  }));
  const claims = known.flatMap(({ assessments }, at) => toClaims(at, assessments));
  const { weighed: rivals, away } = onePerHousehold(claims, on);
  const combined = [...combine(rivals, EXCLUSIONS, on), ...away];
  const weighed = known.map((one, at) =>
    weigh(
      one,
      combined.filter(({ claim }) => claim.person === at),
    ),
  );
  const insured = insureAll(weighed, programmes, on);
  const planned = weighed.map((one, at) => toPlanned(one, insured[at]));
  return {
    on,
    people: planned,
    ...totalsOf(combined),
    contribution: contributionOf(planned.map(({ contribution }) => contribution)),
    questions: questionsOf(planned),
    communeDecides: communePoints(planned),
    papers: papersOf(planned, on),
    heldPapers: heldPapersOf(planned, on),
    places: placesOf(planned),
  };
}

/**
 * What she surely gets, money or goods, and what is to be looked at for her though nobody asked for it by
 * name. A right that gives nothing by itself (asking for a review of poverty) is nobody's benefit.
 */
function concerns(
  { programme, truth, amount, gift }: Assessment,
  raised: readonly string[],
): boolean {
  if (raised.includes(programme)) return true;
  return truth === 'yes' && (amount !== null || gift !== null);
}

function totalsOf(
  combined: readonly Combined[],
): Pick<HouseholdPlan, 'monthly' | 'yearly' | 'once'> {
  return {
    monthly: totalOf(combined, 'month'),
    yearly: totalOf(combined, 'year'),
    once: totalOf(combined, 'once'),
  };
}

function toClaims(person: number, assessments: readonly Assessment[]): Claim[] {
  return assessments.flatMap((assessment) => {
    const claim = toClaim(person, assessment);
    return claim === null ? [] : [claim];
  });
}

interface Weighed {
  readonly facts: Facts;
  readonly assessments: readonly Assessment[];
  readonly combined: readonly Combined[];
  /** What she will be on the rolls as; null when nothing new is certain. */
  readonly receipt: Receipt | null;
}

function weigh(
  { facts, assessments }: Pick<Weighed, 'facts' | 'assessments'>,
  combined: readonly Combined[],
): Weighed {
  const live = assessments.filter(({ programme }) =>
    combined.some(({ claim, givesWayTo }) => claim.programme === programme && givesWayTo === null),
  );
  return { facts, assessments, combined, receipt: receiptOf(live, facts) };
}

function insureAll(
  people: readonly Weighed[],
  programmes: readonly Programme[],
  on: CivilDate,
): readonly Insured[] {
  const insurance = programmes.find(({ concludes }) => concludes === 'insurance');
  if (insurance === undefined) return [];
  const under = people.map(({ facts, receipt }): readonly Facts[] =>
    receipt === null
      ? [facts]
      : receipt.allowance.map((allowance) => ({ ...facts, allowance: [allowance] })),
  );
  return insureHousehold(insurance, under, on);
}

function toPlanned(weighed: Weighed, insured: Insured | undefined): PlannedPerson {
  const benefits = weighed.assessments.map((assessment) =>
    insured !== undefined && assessment.programme === insured.assessment.programme
      ? toInsuredBenefit(assessment, insured, weighed.receipt)
      : toBenefit(assessment, weighed),
  );
  return {
    benefits,
    ...totalsOf(weighed.combined),
    contribution: insured === undefined ? null : insured.own,
    steps: stepsOf(benefits),
  };
}

/** One place for each fact: those of the household and the place in `shared`, all others with a person. */
function checkSides(people: readonly Facts[], shared: Facts): void {
  const isShared = (key: string): boolean => key in FACTS && FACTS[key as FactKey].of !== 'person';
  const wrong = [
    ...Object.keys(shared).filter((key) => key in FACTS && !isShared(key)),
    ...people.flatMap((own) => Object.keys(own).filter(isShared)),
  ];
  const [fact] = wrong;
  if (fact === undefined) return;
  const whose = isShared(fact) ? 'is shared by the household' : 'is of one person';
  throw new AppError('BAD_INPUT', `The fact "${fact}" ${whose}; give it there.`, { fact });
}
