import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ReadEntry, ReadsAsked } from '../records/queries/audit-reads';
import type { Page } from '../records/queries/page';
import { AppError } from '../shared/app-error';
import type { Connection } from './connection';
import { checkFirst, fromCursor, PageInfoType, toConnection } from './connection';
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

@ObjectType('ReadingEdge', { simpleResolvers: true, description: 'Một dòng — One line.' })
class ReadingEdgeType {
  @Field(() => String, { description: 'Chỗ của dòng — Its place.' })
  cursor!: string;

  @Field(() => ReadingType, { description: 'Lần đọc — The reading.' })
  node!: ReadingType;
}

@ObjectType('ReadingConnection', { simpleResolvers: true, description: 'Các lần đọc — Readings.' })
class ReadingConnectionType {
  @Field(() => [ReadingEdgeType], { description: 'Các dòng — The lines.' })
  edges!: readonly ReadingEdgeType[];

  @Field(() => PageInfoType, { description: 'Trang tiếp — Where the next page begins.' })
  pageInfo!: PageInfoType;
}

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
  @Query(() => ReadingConnectionType, {
    description:
      'Tài khoản này đã xem dữ liệu của ai — Whose data an account read between two moments.',
  })
  async readsBy(
    @Args(() => ReadsByArgs) { staffId, ...span }: ReadsByArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<Connection<ReadingType>> {
    return told(await services.readTrail.by(actor, `staff:${staffId}`, toAsked(span)));
  }

  @Query(() => ReadingConnectionType, {
    description: 'Ai đã xem dữ liệu của người này — Who read a person’s data between two moments.',
  })
  async readsOf(
    @Args(() => ReadsOfArgs) { beneficiaryId, ...span }: ReadsOfArgs,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<Connection<ReadingType>> {
    return told(await services.readTrail.of(actor, beneficiaryId, toAsked(span)));
  }
}

type Told = ReadEntry & { readonly people?: readonly string[] };

function told(page: Page<Told>): Connection<ReadingType> {
  return toConnection(
    page,
    ({ at, id }) => [at, id],
    ({ at, actor: reader, action, object, people = [] }) =>
      Object.assign(new ReadingType(), { at: toInstant(at), reader, action, object, people }),
  );
}

function toAsked({ from, to, first, after }: SpanArgs): ReadsAsked {
  const [at, id] = after ? fromCursor(after, ['number', 'string']) : [];
  return {
    from: moment(from, 'from'),
    to: moment(to, 'to'),
    first: checkFirst(first),
    after: after ? { at: Number(at), id: String(id) } : null,
  };
}

/** UTC milliseconds. @throws AppError BAD_INPUT for what is no moment with its zone */
function moment(text: string, field: string): number {
  const instant = /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isFinite(instant)) return instant;
  const says = `The field "${field}" is wrong: it is no moment in ISO 8601 with its zone.`;
  throw new AppError('BAD_INPUT', says, { field });
}
