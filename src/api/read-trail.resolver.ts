import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ReadEntry, ReadsAsked } from '../records/queries/audit-reads';
import type { Page } from '../records/queries/page';
import { AppError } from '../shared/app-error';
import type { Connection } from './connection';
import { connectionOf, Listing } from './connection';
import type { ApiContext } from './context';
import { InstantScalar, toInstant } from './scalars';

@ObjectType('Reading', {
  simpleResolvers: true,
  description: 'Một lần đọc hồ sơ — One time that somebody read something.',
})
class ReadingType {
  @Field(() => InstantScalar, { description: 'Lúc nào — When.' })
  at!: string;

  @Field(() => String, { description: 'Ai đọc — Who, as the trail names her: staff:<id>.' })
  reader!: string;

  @Field(() => String, { description: 'Việc gì — What was done.' })
  action!: string;

  @Field(() => String, { description: 'Hồ sơ nào — Which record: table:<id>.' })
  object!: string;

  @Field(() => [ID], {
    description: 'Của những ai — Whose data they are; empty where nobody can be named.',
  })
  people!: readonly string[];
}

const Readings = connectionOf(ReadingType, {
  name: 'Reading',
  of: 'Các lần đọc — Readings.',
});

@ArgsType()
class SpanArgs {
  @Field(() => InstantScalar, { description: 'Từ lúc — From when.' })
  from!: string;

  @Field(() => InstantScalar, { description: 'Đến lúc — Until when.' })
  to!: string;

  @Field(() => Int, { description: 'Số dòng, 1 đến 100 — How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp sau — Read on after this place.' })
  after?: string | null;
}

@ArgsType()
class ReadsByArgs extends SpanArgs {
  @Field(() => ID, { description: 'Tài khoản — The account.' })
  staffId!: string;
}

@ArgsType()
class ReadsOfArgs extends SpanArgs {
  @Field(() => ID, { description: 'Người — The person.' })
  beneficiaryId!: string;
}

@Resolver()
export class ReadTrailResolver {
  @Query(() => Readings, {
    description:
      'Tài khoản này đã xem dữ liệu của ai — Whose data an account read between two moments.',
  })
  async readsBy(
    @Args(() => ReadsByArgs) { staffId, ...span }: ReadsByArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ReadingType>> {
    const { actor, services } = context;
    const list = new Listing(context, span, { name: 'reads-by', asked: [staffId, ...ends(span)] });
    return told(list, await services.readTrail.by(actor, `staff:${staffId}`, toAsked(span, list)));
  }

  @Query(() => Readings, {
    description: 'Ai đã xem dữ liệu của người này — Who read a person’s data between two moments.',
  })
  async readsOf(
    @Args(() => ReadsOfArgs) { beneficiaryId, ...span }: ReadsOfArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ReadingType>> {
    const { actor, services } = context;
    const asked = [beneficiaryId, ...ends(span)];
    const list = new Listing(context, span, { name: 'reads-of', asked });
    return told(list, await services.readTrail.of(actor, beneficiaryId, toAsked(span, list)));
  }
}

type Told = ReadEntry & { readonly people?: readonly string[] };

function told(list: Listing, page: Page<Told>): Connection<ReadingType> {
  return list.connection(page, {
    place: ({ at, id }) => [at, id],
    toNode: ({ at, actor: reader, action, object, people = [] }) =>
      Object.assign(new ReadingType(), { at: toInstant(at), reader, action, object, people }),
  });
}

function ends({ from, to }: SpanArgs): readonly unknown[] {
  return [from, to];
}

function toAsked({ from, to }: SpanArgs, { first, place }: Listing): ReadsAsked {
  return {
    from: moment(from, 'from'),
    to: moment(to, 'to'),
    first,
    after: place && { at: Number(place[0]), id: String(place[1]) },
  };
}

/** UTC milliseconds. @throws AppError BAD_INPUT for what is no moment with its zone */
function moment(text: string, field: string): number {
  const instant = /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isFinite(instant)) return instant;
  const says = `The field "${field}" is wrong: it is no moment in ISO 8601 with its zone.`;
  throw new AppError('BAD_INPUT', says, { field });
}
