import { Args, ArgsType, Ctx, Field, ID, InputType, Int, Mutation } from 'type-graphql';
import { ObjectType, Query, Resolver } from 'type-graphql';
import { PROVIDER_KINDS } from '../services/providers/provider.service';
import type { NewProvider } from '../services/providers/provider.service';
import type { CivilDate } from '../shared/civil-date';
import { FileArgs } from './application.input';
import { Input, Key } from './change.args';
import type { Connection } from './connection';
import { connectionOf, Listing } from './connection';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { DayScalar, VndScalar } from './scalars';

const ProviderKindEnum = enumOf(
  'ProviderKind',
  PROVIDER_KINDS,
  'Một cửa, cơ sở trợ giúp xã hội, trạm y tế, việc làm, trường, ngân hàng chính sách, bảo hiểm, bưu điện, nơi khác — What a provider is.',
);

@ObjectType('ServiceProvider', {
  simpleResolvers: true,
  description: 'Nơi cung cấp dịch vụ — Where people are served.',
})
export class ServiceProviderType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa — Version; send it with a change.' })
  version!: number;

  @Field(() => String, { description: 'Mã — Its code.' })
  code!: string;

  @Field(() => String, { description: 'Tên — Its name.' })
  name!: string;

  @Field(() => ProviderKindEnum, { description: 'Loại — What it is.' })
  kind!: string;

  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  fromDay!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  untilDay!: string | null;
}

const ServiceProviders = connectionOf(ServiceProviderType, {
  name: 'ServiceProvider',
  of: 'Một trang — A page of providers.',
});

@ArgsType()
export class ServiceProvidersArgs {
  @Field(() => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — Cursor to go on after.' })
  after?: string | null;

  @Field(() => ProviderKindEnum, { nullable: true, description: 'Loại — What it is.' })
  kind?: NewProvider['kind'] | null;

  @Field(() => String, { nullable: true, description: 'Mã xã, phường — Commune.' })
  unitCode?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Hoạt động vào ngày — Serving on.' })
  on?: CivilDate | null;
}

@InputType('ServiceProviderWordingInput', {
  description: 'Điều biết về một nơi cung cấp — What is known of a provider.',
})
export class ServiceProviderWordingInput {
  @Field(() => String, { description: 'Tên — Its name.' })
  name!: string;

  @Field(() => ProviderKindEnum, { description: 'Loại — What it is.' })
  kind!: NewProvider['kind'];

  @Field(() => String, { description: 'Mã xã, phường — Commune.' })
  unitCode!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — First day.' })
  fromDay!: CivilDate;

  @Field(() => DayScalar, { nullable: true, description: 'Đến hết ngày — Last day, if known.' })
  untilDay?: CivilDate | null;
}

@InputType('ServiceProviderInput', { description: 'Một nơi cung cấp mới — A provider to enter.' })
export class ServiceProviderInput extends ServiceProviderWordingInput {
  @Field(() => String, { description: 'Mã — Its code, 2 to 40 characters.' })
  code!: string;
}

@InputType('ServiceRecordInput', { description: 'Một lần đã nhận — Something given on a day.' })
export class ServiceRecordInput {
  @Field(() => ID, { description: 'Ai nhận — Who received it.' })
  beneficiaryId!: string;

  @Field(() => String, { description: 'Khóa chương trình — Key of the programme.' })
  programme!: string;

  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  givenOn!: CivilDate;

  @Field(() => VndScalar, { nullable: true, description: 'Số tiền — None for what is no money.' })
  amount?: number | null;

  @Field(() => ID, { nullable: true, description: 'Nơi cung cấp — Who gave it.' })
  providerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Note.' })
  note?: string | null;
}

@Resolver()
export class ProviderResolver {
  @Query(() => ServiceProviders, {
    description: 'Các nơi cung cấp dịch vụ — Where people are served.',
  })
  async serviceProviders(
    @Args(() => ServiceProvidersArgs) args: ServiceProvidersArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ServiceProviderType>> {
    const { kind, unitCode, on } = args;
    const asked = { ...(kind && { kind }), ...(unitCode && { unitCode }), ...(on && { on }) };
    const list = new Listing(context, args, { name: 'service-providers', asked });
    const from = list.place === null ? {} : { after: String(list.place[0]) };
    const wanted = { ...asked, ...from, first: list.first };
    return list.connection(await context.services.providers.list(context.actor, wanted), {
      place: ({ id }) => [id],
      toNode: (row) => row,
    });
  }

  @Mutation(() => RecordResult, { description: 'Ghi một nơi cung cấp — Enters a provider.' })
  addServiceProvider(
    @Input(ServiceProviderInput) input: ServiceProviderInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'addServiceProvider', key, input }, () =>
      context.services.providers.add(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Sửa hoặc cho thôi một nơi cung cấp — Changes or ends a provider.',
  })
  changeServiceProvider(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Input(ServiceProviderWordingInput) input: ServiceProviderWordingInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    const asked = { mutation: 'changeServiceProvider', key, input: { at, input } };
    return recorded(context, asked, () =>
      context.services.providers.change(context.actor, at, input),
    );
  }

  @Mutation(() => RecordResult, { description: 'Ghi một lần đã nhận — Something was given.' })
  recordService(
    @Input(ServiceRecordInput) input: ServiceRecordInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'recordService', key, input }, () =>
      context.services.serviceRecords.record(context.actor, input),
    );
  }
}
