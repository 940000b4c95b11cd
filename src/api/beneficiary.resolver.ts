import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { BeneficiaryCursor, BeneficiaryRow } from '../records/queries/beneficiary-search';
import type { PeopleOrder, PersonPlace } from '../records/queries/person-conditions';
import type { Place } from '../services/reading/cursors';
import {
  BeneficiaryConnectionType,
  BeneficiaryInput,
  BeneficiaryType,
  toBeneficiary,
  toNewBeneficiary,
} from './beneficiary.types';
import { Input, Key } from './change.args';
import type { Connection } from './connection';
import { checkFirst, Listing } from './connection';
import type { ApiContext } from './context';
import { PeopleFilterInput, PeopleOrderEnum, toPersonFilter } from './reading/filters';
import { doneOnce, toRecorded } from './recorded.types';
import type { RecordedType } from './recorded.types';
import type { PossibleDuplicatesType } from './registration.types';
import { RegisterResult, toPossibleDuplicates } from './registration.types';
import { ServiceRecordType, toGiven } from './service-record.types';

const MOST_SEARCH = 200;

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

  @Field(() => PeopleFilterInput, { nullable: true, description: 'Lọc — Which people.' })
  filter?: PeopleFilterInput | null;

  @Field(() => PeopleOrderEnum, {
    nullable: true,
    description: 'Xếp thế nào; mặc định theo tên — In which order; by name if absent.',
  })
  orderBy?: PeopleOrder | null;
}

@Resolver()
export class BeneficiaryResolver {
  @Query(() => BeneficiaryConnectionType, {
    description:
      'Danh sách người theo tên — People of the communes that the account serves, by name.',
  })
  async beneficiaries(
    @Args(() => BeneficiariesArgs) { search, filter, orderBy, ...page }: BeneficiariesArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<BeneficiaryType>> {
    const { actor, services, on } = context;
    const order = orderBy ?? 'name';
    const sought = search ? { name: search.slice(0, MOST_SEARCH) } : {};
    const asked = { ...toPersonFilter(filter, on), ...sought };
    const list = new Listing(context, page, { name: 'people', asked: [asked, order] });
    const from = list.place === null ? {} : { after: toPersonPlace(list.place) };
    const wanted = { ...asked, ...from, order, first: list.first };
    const found = await services.lists.people(actor, wanted);
    context.loaders.reads.add(
      'person',
      found.rows.map(({ id }) => id),
    );
    return list.connection(found, {
      place: placeIn(order),
      toNode: toBeneficiary,
      count: () => services.lists.countPeople(actor, asked),
    });
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

  @Mutation(() => RegisterResult, {
    description:
      'Ghi một người mới, sau khi xem có hồ sơ nào giống — Registers a person, unless somebody known may be her.',
  })
  async registerBeneficiary(
    @Input(BeneficiaryInput) input: BeneficiaryInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType | PossibleDuplicatesType> {
    const { actor, services, language } = context;
    const asked = { mutation: 'registerBeneficiary', key, input };
    const done = await doneOnce(context, asked, () =>
      services.registrations.register(actor, toNewBeneficiary(input)),
    );
    return typeof done === 'string' ? toRecorded(done) : toPossibleDuplicates(done, language);
  }

  @Query(() => [ServiceRecordType], {
    deprecationReason:
      'Since 2026-11-26, until 2027-06-30: `serviceRecordList` or `Beneficiary.serviceRecords` — Từ 2026-11-26 hãy dùng `serviceRecordList` hoặc `Beneficiary.serviceRecords`.',
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
    return rows.map(toGiven);
  }
}

function toPersonPlace([at, id]: Place): PersonPlace {
  return { at: at === null ? null : String(at), id: String(id) };
}

/** Where a person stands in a list of this order. */
function placeIn(order: PeopleOrder): (row: BeneficiaryRow & BeneficiaryCursor) => Place {
  if (order === 'name') return ({ foldedName, id }) => [foldedName, id];
  return order === 'oldest' ? ({ birthFrom, id }) => [birthFrom, id] : ({ id }) => [null, id];
}
