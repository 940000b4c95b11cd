import { Arg, Ctx, Field, Float, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { HousingLoanKey, LoanInstalment } from '../policy';
import { HOUSING_LOANS, loanInstalment } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import type { ApiContext } from './context';
import { enumOf, StandingEnum } from './enums';
import { CitationType, toCitation } from './law.types';
import { OnDay } from './on-day';
import { VndScalar } from './scalars';

const HousingLoanEnum = enumOf(
  'HousingLoanKind',
  HOUSING_LOANS,
  'Vay để làm gì: mua nhà ở xã hội, xây hoặc sửa nhà mình, nhà ở vùng dân tộc thiểu số — What is borrowed for.',
);

@InputType('HousingLoanInput', { description: 'Khoản vay muốn tính — The loan to reckon.' })
class HousingLoanInput {
  @Field(() => HousingLoanEnum, { description: 'Loại vay — Which loan.' })
  kind!: HousingLoanKey;

  @Field(() => VndScalar, {
    nullable: true,
    description:
      'Giá hợp đồng hoặc dự toán — Price in the contract, or the estimate; not needed for MINORITY.',
  })
  price?: number | null;

  @Field(() => VndScalar, {
    nullable: true,
    description: 'Muốn vay — How much to borrow; the most if absent.',
  })
  borrow?: number | null;

  @Field(() => Int, { description: 'Số năm vay — Term in years.' })
  years!: number;
}

@ObjectType('HousingLoan', {
  simpleResolvers: true,
  description:
    'Khoản vay nhà ở và tháng trả đầu tiên — A State housing loan and its first month, with equal parts of the sum. The bank decides whether it lends.',
})
class HousingLoanType {
  @Field(() => VndScalar, { description: 'Vay nhiều nhất — The most that is lent.' })
  most!: number;

  @Field(() => VndScalar, { description: 'Số tiền vay — The sum reckoned with.' })
  borrowed!: number;

  @Field(() => Float, { description: 'Lãi suất, % một năm — Interest a year.' })
  rate!: number;

  @Field(() => Int, { description: 'Số năm vay — Term in years.' })
  years!: number;

  @Field(() => Int, { description: 'Số năm đầu chưa trả gốc — First years without repayment.' })
  graceYears!: number;

  @Field(() => VndScalar, { description: 'Lãi tháng đầu — Interest of the first month.' })
  firstInterest!: number;

  @Field(() => VndScalar, { description: 'Gốc tháng đầu — Of the sum, in the first month.' })
  firstPrincipal!: number;

  @Field(() => VndScalar, { description: 'Tổng trả tháng đầu — Both together.' })
  firstPayment!: number;

  @Field(() => VndScalar, {
    description: 'Gốc mỗi tháng khi đã phải trả — Of the sum each month, once it is due.',
  })
  principalEach!: number;

  @Field(() => Float, { description: 'Lãi quá hạn, % một năm — Interest on what is overdue.' })
  overdueRate!: number;

  @Field(() => VndScalar, {
    description: 'Lãi một tháng nếu chậm trả phần gốc đó — One month of delay with that part.',
  })
  overdueInterest!: number;

  @Field(() => [CitationType], { description: 'Căn cứ — Where the law says so.' })
  laws!: readonly CitationType[];

  @Field(() => StandingEnum, { description: 'Mức chắc chắn — The weakest of these sources.' })
  standing!: string;
}

@Resolver()
export class HousingResolver {
  @Query(() => HousingLoanType, {
    description:
      'Tính khoản vay nhà ở của Nhà nước — Reckons a State housing loan. Nothing is stored.',
  })
  housingLoan(
    @Arg('input', () => HousingLoanInput, { description: 'Khoản vay — The loan.' })
    input: HousingLoanInput,
    @OnDay() on: CivilDate | null,
    @Ctx() context: ApiContext,
  ): HousingLoanType {
    const { kind, price, borrow, years } = input;
    const wish = { loan: kind, price: price ?? null, borrow: borrow ?? null, years };
    return toHousingLoan(loanInstalment(wish, on ?? context.on));
  }
}

function toHousingLoan({ citations, ...loan }: LoanInstalment): HousingLoanType {
  return { ...loan, laws: citations.map(toCitation) };
}
