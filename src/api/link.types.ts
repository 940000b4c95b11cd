import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { LinkRecord } from '../services/links/link-list.service';
import type { LinkLevel, LinkRole } from '../services/links/link-input';
import { LINK_LEVELS, LINK_ROLES } from '../services/links/link-input';
import type { GivenCode } from '../services/links/link.service';
import { enumOf } from './enums';
import { orRefusal } from './refusal.types';
import { DayScalar, InstantScalar, toInstant } from './scalars';

const RoleEnum = enumOf(
  'LinkRole',
  LINK_ROLES,
  'SELF: chính người đó; GUARDIAN: người giám hộ của trẻ; COLLABORATOR: người đi lại giúp — As whom somebody asks.',
);
const LevelEnum = enumOf(
  'LinkLevel',
  LINK_LEVELS,
  'L1: đã hỏi qua số điện thoại đã biết; L2: đã xem giấy tờ tại xã — How identity was checked.',
);

@ObjectType('AccountLink', {
  simpleResolvers: true,
  description: 'Một tài khoản được xem hồ sơ — An account that may ask about a person.',
})
export class AccountLinkType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Kênh: zalo, telegram, web … — The channel.' })
  channel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Ba ký tự cuối của tài khoản — The last three characters of the account.',
  })
  address!: string | null;

  @Field(() => RoleEnum, { description: 'Là ai — As whom.' })
  role!: LinkRole;

  @Field(() => LevelEnum, { description: 'Đã kiểm tra thế nào — How identity was checked.' })
  level!: LinkLevel;

  @Field(() => Int, {
    description: 'Tài khoản này liên kết với mấy người — People whom this account is linked to.',
  })
  sharedWith!: number;

  @Field(() => DayScalar, { description: 'Từ ngày — Since.' })
  validFrom!: string;

  @Field(() => DayScalar, { description: 'Đến hết ngày — Its last day.' })
  lastDay!: string;

  @Field(() => Boolean, { description: 'Hôm nay còn hiệu lực — Whether it holds today.' })
  holds!: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Hủy lúc — When it was ended.' })
  endedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao hủy — Why it was ended.' })
  endedWhy!: string | null;
}

@ObjectType('LinkCode', {
  simpleResolvers: true,
  description: 'Mã đưa cho người dân, chỉ hiện một lần — A code, shown once.',
})
export class LinkCodeType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Tám ký tự, nhắn “LK” rồi mã; hỏi lại cùng khóa thì không hiện lại — Eight characters, typed behind “LK”; null when asked again under the same key.',
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Mã dài cho đường dẫn mở trò chuyện — The long form, for a link that opens the chat.',
  })
  token!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Dùng được đến — Until when.' })
  expiresAt!: string | null;
}

export const LinkCodeResult = orRefusal(
  'LinkCodeResult',
  LinkCodeType,
  'Mã, hoặc từ chối — A code, or a refusal.',
);

@InputType('LinkFor', { description: 'Liên kết với ai — Whom an account is linked to.' })
export class LinkForInput {
  @Field(() => ID, { description: 'Người — The person.' })
  beneficiaryId!: string;

  @Field(() => RoleEnum, { description: 'Ai giữ tài khoản — Who holds the account.' })
  role!: LinkRole;

  @Field(() => LevelEnum, { description: 'Đã kiểm tra thế nào — How identity was checked.' })
  level!: LinkLevel;

  @Field(() => ID, {
    nullable: true,
    description:
      'Sự đồng ý của người đó, khi là người đi lại giúp — Her consent, for who runs errands.',
  })
  consentId?: string | null;
}

@InputType('TypedLinkDigits', {
  description:
    'Mã đọc trên điện thoại của người dân — The digits that the chat shows, and for whom.',
})
export class TypedDigitsInput extends LinkForInput {
  @Field(() => String, { description: 'Sáu số — The six digits.' })
  digits!: string;
}

/** A code with what is shown only the first time. */
export function toLinkCode(id: string, first: GivenCode | null): LinkCodeType {
  return Object.assign(new LinkCodeType(), {
    id,
    code: first?.code ?? null,
    token: first?.token ?? null,
    expiresAt: first === null ? null : toInstant(first.expiresAt),
  });
}

export function toAccountLink({ endedAt, ...rest }: LinkRecord): AccountLinkType {
  return Object.assign(new AccountLinkType(), rest, {
    endedAt: endedAt === null ? null : toInstant(endedAt),
  });
}
