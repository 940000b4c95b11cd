import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { PaymentFile, PaymentMonth } from '../policy';
import { MOST_PAYMENT_MONTHS } from '../policy';
import { procedureWords } from '../services/dictionary';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { toEnds } from './eligibility.resolver';
import { toFacts } from './facts.input';
import { toCitation } from './law.types';
import { PaymentFileInput, PaymentMonthType } from './payment.types';
import { toAmount } from './to-assessment';

@Resolver()
export class PaymentResolver {
  @Query(() => [PaymentMonthType], {
    description:
      'Từng tháng một hồ sơ được trả bao nhiêu — What a decided file pays month by month, at most 120 months. Nothing is stored.',
  })
  async paymentMonths(
    @Arg('programme', () => String, { description: 'Khóa chương trình — Key of the programme.' })
    programme: string,
    @Arg('file', () => PaymentFileInput, { description: 'Hồ sơ — The file.' })
    file: PaymentFileInput,
    @Ctx() { actor, services, on: today }: ApiContext,
  ): Promise<PaymentMonthType[]> {
    const question = { programme, file: toFile(file), until: file.until ?? today };
    const months = await services.eligibility.payments(actor, question);
    return months.map(toPaymentMonth);
  }
}

/** @throws AppError BAD_INPUT for facts that make no sense, or a crowd of suspensions */
function toFile(input: PaymentFileInput): PaymentFile {
  const { facts, household, place, decidedOn, filedOn, certificateOn, ended, movedFrom } = input;
  const suspensions = input.suspensions ?? [];
  if (suspensions.length > MOST_PAYMENT_MONTHS) {
    const most = `Give at most ${MOST_PAYMENT_MONTHS} suspensions.`;
    throw new AppError('BAD_INPUT', most, { field: 'suspensions' });
  }
  return {
    facts: toFacts([facts, household, place], decidedOn),
    ends: toEnds(input.recognitionEnds ?? []),
    ...(filedOn ? { filedOn } : {}),
    decidedOn,
    ...(certificateOn ? { certificateOn } : {}),
    ...(ended ? { ended } : {}),
    suspensions: suspensions.map(({ from, why, since, resolvedOn }) => ({
      from,
      why,
      ...(since ? { since } : {}),
      resolvedOn: resolvedOn ?? null,
    })),
    ...(movedFrom ? { moved: { stoppedFrom: movedFrom } } : {}),
  };
}

function toPaymentMonth({ month, state, amount, why }: PaymentMonth): PaymentMonthType {
  return {
    month,
    state,
    // Only what is paid by the month is told here, and the law gives the sum itself.
    amount: amount === null ? null : toAmount(amount, { per: 'month', bound: 'exact' }),
    why: { key: why.key, text: procedureWords('payment', why.key), law: toCitation(why.law) },
  };
}
