import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Months, Programme } from '../policy';
import {
  areaOf,
  contribution,
  coPayment,
  fiveYearRule,
  householdContribution,
  SOMEWHERE,
} from '../policy';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { communeOf } from './eligibility.input';
import {
  ContributionInput,
  FiveYearInput,
  HouseholdContributionInput,
  toVisit,
  VisitInput,
} from './insurance.input';
import {
  FiveYearRuleType,
  HouseholdContributionType,
  InsuranceContributionType,
  InsuranceCostType,
  toGrounds,
} from './insurance.types';
import { LIMITS } from './limits';
import { OnDay } from './on-day';

/** Sums and days of health insurance. Nothing is stored and nobody is named. */
@Resolver()
export class InsuranceResolver {
  @Query(() => InsuranceContributionType, {
    description: 'Đóng bao nhiêu cho 1, 3, 6, 12 tháng — What is paid for the months, and by whom.',
  })
  async insuranceContribution(
    @Arg('input', () => ContributionInput, { description: 'Nhóm và số tháng — Group and months.' })
    input: ContributionInput,
    @OnDay('paidOn') paidOn: CivilDate | null,
    @Ctx() context: ApiContext,
  ): Promise<InsuranceContributionType> {
    const { group, wage, pension, memberPlace } = input;
    const asked = {
      group,
      months: toMonths(input.months),
      wage: wage ?? null,
      pension: pension ?? null,
      place: memberPlace ?? null,
    };
    const day = paidOn ?? context.on;
    const said = contribution(asked, day, await programmesAt(input, day, context));
    const { payer, own, others, local, laterChange } = said;
    return { payer, own, others, local, laterChange, ...toGrounds(said) };
  }

  @Query(() => HouseholdContributionType, {
    description: 'Cả hộ đóng bao nhiêu — What so many members pay in household form.',
  })
  async householdContribution(
    @Arg('input', () => HouseholdContributionInput, { description: 'Hộ — The household.' })
    input: HouseholdContributionInput,
    @OnDay('paidOn') paidOn: CivilDate | null,
    @Ctx() context: ApiContext,
  ): Promise<HouseholdContributionType> {
    const day = paidOn ?? context.on;
    const { members, months } = input;
    const programmes = await programmesAt(input, day, context);
    const said = householdContribution(members, toMonths(months), { paidOn: day, programmes });
    return { members: said.members, total: said.total, ...toGrounds(said) };
  }

  @Query(() => InsuranceCostType, {
    description: 'Khám hết bao nhiêu, ai trả — Who pays what of one visit on a day of treatment.',
  })
  insuranceCost(
    @Arg('input', () => VisitInput, { description: 'Lần khám — The visit.' }) input: VisitInput,
    @OnDay() day: CivilDate | null,
    @Ctx() { on }: ApiContext,
  ): InsuranceCostType {
    const said = coPayment(toVisit(input), day ?? on);
    const { fund, own, because, communeDecides } = said;
    return { fund, own, because, communeDecides, ...toGrounds(said) };
  }

  @Query(() => FiveYearRuleType, {
    description: 'Đã đủ điều kiện 5 năm liên tục chưa — Does the fund pay everything this year?',
  })
  fiveYearRule(
    @Arg('input', () => FiveYearInput, { description: 'Thẻ và tiền — Cover and payments.' })
    { covers, paid }: FiveYearInput,
    @OnDay() day: CivilDate | null,
    @Ctx() { on }: ApiContext,
  ): FiveYearRuleType {
    checkCount(covers, 'covers', LIMITS.covers);
    checkCount(paid, 'paid', LIMITS.payments);
    const said = fiveYearRule(covers, paid, day ?? on);
    const { truth, continuous, since, from, until, left } = said;
    return { truth, continuous, since, from, until, left, ...toGrounds(said) };
  }
}

/** The programmes as they stand where she lives. @throws AppError like `communeOf` */
async function programmesAt(
  where: Pick<ContributionInput, 'commune'>,
  day: CivilDate,
  { services }: ApiContext,
): Promise<readonly Programme[]> {
  const place = communeOf(where, day);
  return services.topUps.programmesIn(place === undefined ? SOMEWHERE : areaOf(place));
}

function toMonths(months: number): Months {
  if (months === 1 || months === 3 || months === 6 || months === 12) return months;
  throw new AppError('BAD_INPUT', 'One pays for 1, 3, 6 or 12 months.', { field: 'months' });
}

function checkCount(list: readonly unknown[], field: string, most: number): void {
  if (list.length > most) {
    throw new AppError('BAD_INPUT', `At most ${most} of them.`, { field });
  }
}
