import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { PROGRAMMES } from '../policy';
import { civilDate } from '../shared/civil-date';
import {
  BeneficiaryConnectionType,
  BeneficiaryInput,
  BeneficiaryType,
  placeByName,
  toBeneficiary,
  toNewBeneficiary,
} from './beneficiary.types';
import { Input, Key } from './change.args';
import type { Connection } from './connection';
import { checkFirst, toConnection } from './connection';
import type { ApiContext } from './context';
import { ProgrammeType, toProgramme } from './programme.types';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { DayScalar, VndScalar } from './scalars';

const MOST_SEARCH = 200;

@ObjectType('ServiceRecord', {
  simpleResolvers: true,
  description: 'Một lần đã nhận — Something given to a person on a day.',
})
export class ServiceRecordType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Chương trình — Key of the programme.' })
  programmeKey!: string;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'Chương trình theo luật của ngày đó — Null when the rules do not hold it.',
  })
  programme!: () => ProgrammeType | null;

  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  givenOn!: string;

  @Field(() => VndScalar, { nullable: true, description: 'Số tiền — Null for what is not money.' })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Note of the officer.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'Nơi cung cấp — Who gave it, if written down.' })
  providerId!: string | null;
}

@ArgsType()
export class BeneficiariesArgs {
  @Field(() => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — Cursor to go on after.' })
  after?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Tìm trong tên, có dấu hay không — Any part of the name, with marks or without.',
  })
  search?: string | null;
}

@Resolver()
export class BeneficiaryResolver {
  @Query(() => BeneficiaryConnectionType, {
    description:
      'Danh sách người theo tên — People of the communes that the account serves, by name.',
  })
  async beneficiaries(
    @Args(() => BeneficiariesArgs) { first, after, search }: BeneficiariesArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<Connection<BeneficiaryType>> {
    const page = await services.beneficiaries.list(actor, {
      first: checkFirst(first),
      ...(search && { name: search.slice(0, MOST_SEARCH), match: 'anywhere' as const }),
      ...(after && { after: placeByName(after) }),
    });
    return toConnection(page, ({ foldedName, id }) => [foldedName, id], toBeneficiary);
  }

  @Query(() => BeneficiaryType, {
    description: 'Một người theo mã số an sinh xã hội — One person by her social-security code.',
  })
  async beneficiaryByCode(
    @Arg('code', () => String, { description: 'Mã, có dấu cách hay không — The code.' })
    code: string,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<BeneficiaryType> {
    return toBeneficiary(await services.beneficiaries.byCode(actor, code.slice(0, MOST_SEARCH)));
  }

  @Mutation(() => RecordResult, { description: 'Ghi một người mới — Registers a person.' })
  registerBeneficiary(
    @Input(BeneficiaryInput) input: BeneficiaryInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'registerBeneficiary', key, input }, () =>
      context.services.beneficiaries.register(context.actor, toNewBeneficiary(input)),
    );
  }

  @Query(() => [ServiceRecordType], {
    description: 'Những gì một người đã nhận — What a person was given, the newest first.',
  })
  async serviceRecords(
    @Arg('beneficiaryId', () => ID, { description: 'Ai — The person.' }) beneficiaryId: string,
    @Arg('first', () => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
    first: number,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<ServiceRecordType[]> {
    const rows = await services.serviceRecords.list(actor, {
      beneficiaryIds: [beneficiaryId],
      first: checkFirst(first),
    });
    return rows.map(({ id, programme, givenOn, amount, note, providerId }) => ({
      id,
      programmeKey: programme,
      programme: () => (isProgramme(programme) ? toProgramme(programme, civilDate(givenOn)) : null),
      givenOn,
      amount,
      note,
      providerId,
    }));
  }
}

function isProgramme(key: string): boolean {
  return PROGRAMMES.some((programme) => programme.key === key);
}
