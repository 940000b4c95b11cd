import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { careAfterCard, cardValidity, keepsStanding } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { CardInput, FormerStandingInput, toCardCase } from './insurance.input';
import {
  CardValidityType,
  CareAfterCardType,
  KeptStandingType,
  toGrounds,
} from './insurance.types';
import { OnDay } from './on-day';
import { DayScalar } from './scalars';

/** The days of a health-insurance card, and of the standing behind it. Nothing is stored. */
@Resolver()
export class InsuranceCardResolver {
  @Query(() => CardValidityType, {
    description: 'Thẻ có giá trị từ ngày nào đến ngày nào — When a card begins and ends.',
  })
  cardValidity(
    @Arg('input', () => CardInput, { description: 'Thẻ nào — Which card.' }) input: CardInput,
    @OnDay() day: CivilDate | null,
    @Ctx() { on }: ApiContext,
  ): CardValidityType {
    const said = cardValidity(toCardCase(input), day ?? on);
    const { from, until, budgetUntil, communeDecides } = said;
    return { from, until, budgetUntil, communeDecides, ...toGrounds(said) };
  }

  @Query(() => CareAfterCardType, {
    description:
      'Thẻ hết hạn khi đang nằm viện: được trả đến ngày nào — Until when a card that ends during treatment still pays. She must renew without a gap.',
  })
  careAfterCard(
    @Arg('cardUntil', () => DayScalar, { description: 'Ngày cuối của thẻ — Its last day.' })
    cardUntil: CivilDate,
    @Arg('leaves', () => DayScalar, {
      nullable: true,
      description: 'Ngày ra viện; để trống nếu còn nằm — Day of leaving; absent while she stays.',
    })
    leaves: CivilDate | null,
  ): CareAfterCardType {
    const said = careAfterCard(cardUntil, leaves);
    return { paidUntil: said.paidUntil, ...toGrounds(said) };
  }

  @Query(() => KeptStandingType, {
    description:
      'Xã sáp nhập: diện bảo hiểm y tế cũ có được giữ không — Is a standing recognised before the communes merged still kept?',
  })
  keepsStanding(
    @Arg('input', () => FormerStandingInput, { description: 'Diện cũ — The former standing.' })
    { recognisedOn, documentUntil, determinedAnewOn }: FormerStandingInput,
    @OnDay() day: CivilDate | null,
    @Ctx() { on }: ApiContext,
  ): KeptStandingType {
    const former = {
      recognisedOn,
      documentUntil: documentUntil ?? null,
      determinedAnewOn: determinedAnewOn ?? null,
    };
    const said = keepsStanding(former, day ?? on);
    return { truth: said.truth, until: said.until, ...toGrounds(said) };
  }
}
