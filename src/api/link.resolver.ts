import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GivenCode } from '../services/links/link.service';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import {
  AccountLinkType,
  LinkCodeResult,
  LinkForInput,
  TypedDigitsInput,
  toAccountLink,
  toLinkCode,
} from './link.types';
import type { LinkCodeType } from './link.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

/** Accounts of channels and the people they may ask about. */
@Resolver()
export class LinkResolver {
  @Query(() => [AccountLinkType], {
    description:
      'Những tài khoản được xem hồ sơ một người, cả đã hủy — Accounts that may ask about a person, also ended ones.',
  })
  async accountLinks(
    @Arg('beneficiaryId', () => ID, { description: 'Người — The person.' }) beneficiaryId: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<AccountLinkType[]> {
    return (await services.linkLists.of(actor, beneficiaryId)).map(toAccountLink);
  }

  @Mutation(() => LinkCodeResult, {
    description:
      'Cấp mã cho người ngồi trước mặt; dùng một lần, trong mười phút — A code for the person at the counter: it works once, for ten minutes.',
  })
  async issueLinkCode(
    @Input(LinkForInput) input: LinkForInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<LinkCodeType> {
    let first: GivenCode | null = null;
    const wanted = { ...input, consentId: input.consentId ?? null };
    const { id } = await recorded(context, { mutation: 'issueLinkCode', key, input }, async () => {
      first = await context.services.links.issue(context.actor, wanted);
      return (first as GivenCode).id;
    });
    return toLinkCode(id, first);
  }

  @Mutation(() => RecordResult, {
    description:
      'Nhập sáu số trên điện thoại của người dân; người đó còn phải đồng ý — The six digits that the chat shows; the chat then asks for her yes.',
  })
  redeemLinkDigits(
    @Input(TypedDigitsInput) input: TypedDigitsInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const typed = { ...input, consentId: input.consentId ?? null };
    return recorded(context, { mutation: 'redeemLinkDigits', key, input: typed }, () =>
      context.services.links.redeem(context.actor, typed),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Hủy liên kết; tin chưa gửi cũng thôi — Ends a link, and what was still to be told.',
  })
  endAccountLink(
    @Arg('id', () => ID, { description: 'Liên kết nào — Which link.' }) id: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'endAccountLink', key, input: id }, () =>
      context.services.links.end(context.actor, id),
    );
  }
}
