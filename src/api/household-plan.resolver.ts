import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { areaOf, knownOn } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { checkPeople, communeOf, EligibilityInput, toEnds } from './eligibility.input';
import { toFacts } from './facts.input';
import { HouseholdPlanType } from './household-plan.types';
import { OnDay } from './on-day';
import { toHouseholdPlan } from './to-household-plan';

@Resolver()
export class HouseholdPlanResolver {
  @Query(() => HouseholdPlanType, {
    description:
      'Cả hộ được gì và làm gì trước — The best lawful combination for a household, and what to do first. The people sent are taken to be the whole household. Nothing is stored.',
  })
  async householdPlan(
    @Arg('input', () => EligibilityInput, { description: 'Hộ và nơi ở — Household and place.' })
    input: EligibilityInput,
    @OnDay() on: CivilDate | null,
    @Ctx() { actor, services, on: today }: ApiContext,
  ): Promise<HouseholdPlanType> {
    const day = on ?? today;
    checkPeople(input.people);
    const place = communeOf(input, day);
    const plan = await services.eligibility.plan(actor, {
      people: input.people.map(({ facts, recognitionEnds }) =>
        knownOn({ facts: toFacts([facts], day), ends: toEnds(recognitionEnds ?? []) }, day),
      ),
      shared: toFacts([input.household, input.place], day),
      relations: input.relations ?? [],
      ...(place === undefined ? {} : { place, area: areaOf(place) }),
      on: day,
    });
    return toHouseholdPlan(
      plan,
      input.people.map(({ name }) => name ?? null),
    );
  }
}
