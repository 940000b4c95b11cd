import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { DayScalar } from './scalars';

const AnswerEnum = enumOf(
  'NoticeAnswer',
  ['real', 'not-real', 'mistyped'],
  'REAL: tin của cơ quan; NOT_REAL: không phải; MISTYPED: mã gõ sai — Whether a notice was ours.',
);
const KindEnum = enumOf(
  'NoticeKind',
  ['application-decided', 'papers-needed', 'payment-due', 'link-made', 'reminder'],
  'Tin báo việc gì — What a notice is about.',
);

@ObjectType('CheckedNotice', {
  simpleResolvers: true,
  description:
    'Tin báo có thật không; không cho biết tin gửi ai — Whether a notice is real, and nothing of whom.',
})
class CheckedNoticeType {
  @Field(() => AnswerEnum, { description: 'Thật hay không — Real or not.' })
  answer!: string;

  @Field(() => KindEnum, { nullable: true, description: 'Báo việc gì — What it is about.' })
  kind!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Gửi ngày nào — When it was sent.' })
  day!: string | null;
}

@Resolver()
export class NoticeResolver {
  @Query(() => CheckedNoticeType, {
    description:
      'Kiểm tra một tin báo theo mã ở cuối tin — Checks a notice by the code at its end.',
  })
  async checkNotice(
    @Arg('code', () => String, { description: 'Mười một ký tự — The eleven characters.' })
    code: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<CheckedNoticeType> {
    const checked = await services.noticeChecks.check(actor, code);
    return Object.assign(new CheckedNoticeType(), checked);
  }
}
