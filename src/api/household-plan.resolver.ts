import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { checkPeople, EligibilityInput } from './eligibility.resolver';
import { toFacts } from './facts.input';
import { HouseholdPlanType } from './household-plan.types';
import { DayScalar } from './scalars';
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
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'Mặc định hôm nay — Today if absent.',
    })
    on: CivilDate | null,
    @Ctx() { actor, services, on: today }: ApiContext,
  ): Promise<HouseholdPlanType> {
    const day = on ?? today;
    checkPeople(input.people);
    const plan = await services.eligibility.plan(actor, {
      people: input.people.map(({ facts }) => toFacts([facts], day)),
      shared: toFacts([input.household, input.place], day),
      on: day,
    });
    return toHouseholdPlan(
      plan,
      input.people.map(({ name }) => name ?? null),
    );
  }
}
