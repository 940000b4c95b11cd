import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { IssuedKey } from '../services/partners/partner.service';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import type { PartnerKeyIssuedType } from './partner.types';
import {
  PartnerInput,
  PartnerKeyResult,
  PartnerRotationInput,
  PartnerType,
  toIssued,
  toNewPartner,
  toPartnerType,
  toRotation,
} from './partner.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';

const MOST_NAME = 60;

@Resolver()
export class PartnerResolver {
  @Query(() => [PartnerType], { description: 'Các đối tác — Partners with their keys.' })
  async partners(@Ctx() { actor, services }: ApiContext): Promise<PartnerType[]> {
    return (await services.partners.list(actor)).map(toPartnerType);
  }

  @Mutation(() => PartnerKeyResult, {
    description: 'Thêm đối tác và khóa đầu tiên — Adds a partner with its first key.',
  })
  addPartner(
    @Input(PartnerInput) input: PartnerInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<PartnerKeyIssuedType> {
    const { actor, services } = context;
    return issued(context, { mutation: 'addPartner', key, input }, () =>
      services.partners.add(actor, toNewPartner(input)),
    );
  }

  @Mutation(() => PartnerKeyResult, {
    description: 'Đổi khóa: khóa cũ còn dùng thêm một thời gian — A new key beside the old ones.',
  })
  rotatePartnerKey(
    @Input(PartnerRotationInput) input: PartnerRotationInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<PartnerKeyIssuedType> {
    const { actor, services } = context;
    return issued(context, { mutation: 'rotatePartnerKey', key, input }, () =>
      services.partners.rotate(actor, toRotation(input)),
    );
  }

  @Mutation(() => RecordResult, {
    description:
      'Cho thôi một khóa, hoặc mọi khóa của đối tác, ngay lập tức — Ends a key, or all keys of a partner, at once.',
  })
  endPartnerKeys(
    @Arg('which', () => String, {
      description:
        'Phần đầu của khóa, hoặc tên ngắn — Prefix of a key, or short name of a partner.',
    })
    which: string,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const input = which.slice(0, MOST_NAME);
    return recorded(context, { mutation: 'endPartnerKeys', key, input }, () =>
      context.services.partners.end(context.actor, input),
    );
  }
}

/** Runs what issues a key, once per client's key; its text is there only the first time. */
async function issued(
  context: ApiContext,
  wanted: Parameters<typeof recorded>[1],
  fn: () => Promise<IssuedKey>,
): Promise<PartnerKeyIssuedType> {
  let first: IssuedKey | null = null;
  const { id } = await recorded(context, wanted, async () => (first = await fn()).keyId);
  return toIssued(id, first);
}
