import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Connection } from '../connection';
import { connectionOf, Listing, PageArgs } from '../connection';
import type { ApiContext } from '../context';
import { EnrolmentType } from '../enrolment.types';
import { HouseholdType } from '../household.types';
import { RecognitionType } from '../recognition.types';
import { ServiceRecordType, toGiven } from '../service-record.types';
import {
  EnrolmentFilterInput,
  HouseholdFilterInput,
  RecognitionFilterInput,
  ServiceRecordFilterInput,
  toEnrolmentFilter,
  toHouseholdFilter,
  toRecognitionFilter,
  toServiceFilter,
} from './filters';
import { EnrolmentNode, RecognitionNode } from './statement-nodes';

/** The arguments of a list with this filter. */
function argsOf<F extends object>(
  filter: ClassType<F>,
): ClassType<PageArgs & { filter?: F | null }> {
  @ArgsType()
  class FilteredArgs extends PageArgs {
    @Field(() => filter, { nullable: true, description: 'Lọc — Which ones.' })
    filter?: F | null;
  }
  return FilteredArgs;
}

const HouseholdsArgs = argsOf(HouseholdFilterInput);
const RecognitionsArgs = argsOf(RecognitionFilterInput);
const EnrolmentsArgs = argsOf(EnrolmentFilterInput);
const ServicesArgs = argsOf(ServiceRecordFilterInput);
type ArgsOf<C> = C extends ClassType<infer A> ? A : never;

const Households = connectionOf(HouseholdType, {
  name: 'Household',
  of: 'Một trang danh sách hộ — A page of households.',
});
const Recognitions = connectionOf(RecognitionType, {
  name: 'Recognition',
  of: 'Một trang điều được công nhận — A page of recognitions.',
});
const Enrolments = connectionOf(EnrolmentType, {
  name: 'Enrolment',
  of: 'Một trang điều đang hưởng — A page of enrolments.',
});
const Services = connectionOf(ServiceRecordType, {
  name: 'ServiceRecord',
  of: 'Một trang lần đã nhận — A page of service records.',
});

const byId = ({ id }: { readonly id: string }) => [id];
const byRevision = ({ revision }: { readonly revision: string }) => [revision];

/** The lists of the records, of the communes that the account serves, in the order of writing. */
@Resolver()
export class ListsResolver {
  @Query(() => Households, {
    description: 'Danh sách hộ, theo lúc ghi — Households in the order of their registration.',
  })
  async households(
    @Args(() => HouseholdsArgs) { filter, ...page }: ArgsOf<typeof HouseholdsArgs>,
    @Ctx() context: ApiContext,
  ): Promise<Connection<HouseholdType>> {
    const { actor, services, on } = context;
    const asked = toHouseholdFilter(filter, on);
    const list = new Listing(context, page, { name: 'households', asked });
    const found = await services.lists.households(actor, { ...asked, ...paged(list) });
    context.loaders.reads.add(
      'household',
      found.rows.map(({ id }) => id),
    );
    return list.connection(found, {
      place: byId,
      toNode: (row) => row,
      count: () => services.lists.countHouseholds(actor, asked),
    });
  }

  @Query(() => Recognitions, {
    description:
      'Danh sách điều được công nhận, theo lúc ghi — Recognitions as they are known now, in the order of writing.',
  })
  async recognitionList(
    @Args(() => RecognitionsArgs) { filter, ...page }: ArgsOf<typeof RecognitionsArgs>,
    @Ctx() context: ApiContext,
  ): Promise<Connection<RecognitionType>> {
    const { actor, services, loaders } = context;
    const asked = toRecognitionFilter(filter);
    const list = new Listing(context, page, { name: 'recognitions', asked });
    const wanted = { ...asked, ...paged(list) };
    return list.connection(await services.lists.recognitions(actor, wanted, loaders.reads), {
      place: byRevision,
      toNode: (row) => new RecognitionNode(row),
      count: () => services.lists.countRecognitions(actor, asked),
    });
  }

  @Query(() => Enrolments, {
    description:
      'Danh sách điều đang hưởng, theo lúc ghi — Enrolments as they are known now, in the order of writing.',
  })
  async enrolmentList(
    @Args(() => EnrolmentsArgs) { filter, ...page }: ArgsOf<typeof EnrolmentsArgs>,
    @Ctx() context: ApiContext,
  ): Promise<Connection<EnrolmentType>> {
    const { actor, services, loaders } = context;
    const asked = toEnrolmentFilter(filter);
    const list = new Listing(context, page, { name: 'enrolments', asked });
    const wanted = { ...asked, ...paged(list) };
    return list.connection(await services.lists.enrolments(actor, wanted, loaders.reads), {
      place: byRevision,
      toNode: (row) => new EnrolmentNode(row),
      count: () => services.lists.countEnrolments(actor, asked),
    });
  }

  @Query(() => Services, {
    description: 'Danh sách lần đã nhận, theo lúc ghi — What was given, in the order of writing.',
  })
  async serviceRecordList(
    @Args(() => ServicesArgs) { filter, ...page }: ArgsOf<typeof ServicesArgs>,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ServiceRecordType>> {
    const { actor, services, loaders } = context;
    const asked = toServiceFilter(filter);
    const list = new Listing(context, page, { name: 'service-records', asked });
    const wanted = { ...asked, ...paged(list) };
    return list.connection(await services.lists.services(actor, wanted, loaders.reads), {
      place: byId,
      toNode: toGiven,
      count: () => services.lists.countServices(actor, asked),
    });
  }
}

function paged({ first, place }: Listing): { readonly first: number; readonly after?: string } {
  return { first, ...(place !== null && { after: String(place[0]) }) };
}
