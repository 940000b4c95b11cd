import type { ClassType } from 'type-graphql';
import { Arg, ArgsType, Field, ID } from 'type-graphql';
import type { CivilDate } from '../shared/civil-date';
import { DayScalar } from './scalars';

/** How a field says what a client's own key is for. */
export const KEY = {
  nullable: true,
  description:
    'Khóa do máy khách tự đặt: gửi lại cùng khóa thì không ghi hai lần — A key of your own: asked again under it, the same request has no second effect.',
} as const;

/** The one argument of a change of the records. */
export function Input(type: ClassType) {
  return Arg('input', () => type, { description: 'Điều cần ghi — What is to be written down.' });
}

/** The key under which a client may ask for a change again. */
export function Key() {
  return Arg('clientMutationKey', () => String, KEY);
}

/** The statement whose wordings are asked for. */
export function StatementId() {
  return Arg('id', () => ID, {
    description: 'Khóa, không đổi qua các lần sửa — The statement, through all wordings.',
  });
}

@ArgsType()
export class KeyArgs {
  @Field(() => String, KEY)
  clientMutationKey?: string | null;
}

@ArgsType()
export class RevisedArgs extends KeyArgs {
  @Field(() => String, {
    description: 'Bản đã đọc — The revision that was read; an older one is a conflict.',
  })
  revision!: string;
}

@ArgsType()
export class EndArgs extends RevisedArgs {
  @Field(() => DayScalar, { description: 'Ngày cuối — Its last day.' })
  lastDay!: CivilDate;
}
