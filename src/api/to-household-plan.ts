import type { HouseholdPlan, PlanItem, PlannedBenefit, PlannedPerson } from '../policy';
import { plainAssessment, POLICY_VERSION } from '../policy';
import { procedureWords } from '../services/dictionary';
import { toFact } from './fact.types';
import type { HouseholdPlanType } from './household-plan.types';
import type {
  PlanExclusionType,
  PlanItemType,
  PlanTotalType,
  PlannedBenefitType,
  PlannedPersonType,
} from './planned-person.types';
import { toCitation } from './law.types';
import { toLine, toProcedure, toProgramme } from './programme.types';
import { toAssessment, toInsurance, toStoredAssessment } from './to-assessment';

/** A plan with words; `names` are those of the people in their order. */
export function toHouseholdPlan(
  plan: HouseholdPlan,
  names: readonly (string | null)[],
): HouseholdPlanType {
  const items = (of: readonly PlanItem[]): PlanItemType[] =>
    of.map((one) => toItem(one, { names, plan }));
  return {
    on: plan.on,
    policyVersion: POLICY_VERSION,
    ...toTotals(plan),
    contribution: plan.contribution,
    people: plan.people.map((person, at) => toPerson(person, names[at] ?? null, { names, plan })),
    questions: plan.questions.map(({ fact, settles }) => ({
      fact: () => toFact(fact),
      settles: items(settles),
    })),
    communeDecides: plan.communeDecides.map(({ says, about }) => ({ says, about: items(about) })),
    papers: plan.papers.map(({ form, paper, needed }) => ({
      form: form && { name: form.name, law: toCitation(form.law) },
      paper: paper && { key: paper, text: procedureWords('papers', paper) },
      needed: items(needed),
    })),
    heldPapers: plan.heldPapers.map(({ paper, law, needed }) => ({
      paper: { key: paper, text: procedureWords('papers', paper) },
      law: toCitation(law),
      needed: items(needed),
    })),
    places: plan.places.map(({ where, takes }) => ({
      where: { key: where, text: procedureWords('where', where) },
      takes: items(takes),
    })),
  };
}

interface Named {
  readonly names: readonly (string | null)[];
  readonly plan: HouseholdPlan;
}

function toItem({ person, programme }: PlanItem, { names, plan }: Named): PlanItemType {
  return { person, name: names[person] ?? null, programme: () => toProgramme(programme, plan.on) };
}

function toExclusion(
  one: NonNullable<PlannedBenefit['givesWayTo']>,
  named: Named,
): PlanExclusionType {
  return { ...toItem(one, named), law: toCitation(one.law) };
}

type Rhythm = 'monthly' | 'yearly' | 'once';

function toTotals(plan: Pick<HouseholdPlan, Rhythm>): Record<Rhythm, PlanTotalType> {
  const total = (rhythm: Rhythm): PlanTotalType => {
    const { certain, most, amountBy } = plan[rhythm];
    return { certain, most, communeDecides: amountBy === 'commune' };
  };
  return { monthly: total('monthly'), yearly: total('yearly'), once: total('once') };
}

function toPerson(person: PlannedPerson, name: string | null, named: Named): PlannedPersonType {
  const { on } = named.plan;
  return {
    name,
    ...toTotals(person),
    contribution: person.contribution,
    benefits: person.benefits.map((benefit) => toBenefit(benefit, named)),
    steps: person.steps.map(({ kind, benefit: { assessment }, by }) => ({
      kind,
      programme: () => toProgramme(assessment.programme, on),
      procedure: () => toProcedure(assessment.procedure),
      by: by && { ...by, text: procedureWords('byWhen', by.key), law: toCitation(by.law) },
    })),
  };
}

function toBenefit(benefit: PlannedBenefit, named: Named): PlannedBenefitType {
  const { role, certain, received, givesWayTo, mayGiveWayTo, followsFrom, before } = benefit;
  const { on } = named.plan;
  const { programme } = benefit.assessment;
  const { chooses } = benefit;
  return {
    role,
    assessment: () => assessmentOf(benefit),
    certain,
    received,
    givesWayTo: givesWayTo && toExclusion(givesWayTo, named),
    mayGiveWayTo: mayGiveWayTo.map((one) => toExclusion(one, named)),
    followsFrom: () => followsFrom.map((key) => toProgramme(key, on)),
    before: before && toInsurance(programme, before),
    chooses: chooses && {
      line: toLine(programme, chooses.line),
      own: chooses.own,
      law: toCitation(chooses.law),
    },
  };
}

/** What follows from a benefit that is not decided yet is told for this day only, without its changes. */
function assessmentOf({ assessment, under, followsFrom }: PlannedBenefit) {
  const [facts] = under;
  return facts === undefined || followsFrom.length > 0
    ? toStoredAssessment(plainAssessment(assessment))
    : toAssessment(assessment, { facts });
}
