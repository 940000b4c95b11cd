import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { AppError } from '../shared/app-error';
import { LIMITS } from './limits';

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Trang tiếp — Where the next page begins.',
})
export class PageInfoType {
  @Field(() => Boolean, { description: 'Còn nữa — Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Chỗ dừng — Give it as `after` to read on; null for an empty page.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'Mấy dòng, 1 đến 100 — Rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — Cursor to go on after.' })
  after?: string | null;
}

/** Midnight after 31 December 9999 UTC: later years are written otherwise and would not compare. */
const LAST_INSTANT = 253_402_300_800_000;

/** A page in Relay's shape. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfoType;
}

/** Rows of a keyset page as a connection; `place` says where a row stands in the order. */
export function toConnection<Row, Node>(
  page: { readonly rows: readonly Row[]; readonly hasMore: boolean },
  place: (row: Row) => readonly (string | number)[],
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = page.rows.map((row) => ({ cursor: toCursor(place(row)), node: toNode(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: page.hasMore, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** @throws AppError BAD_INPUT when a page is empty or larger than the limit. */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= LIMITS.first) return first;
  const message = `"first" must be from 1 to ${LIMITS.first}.`;
  throw new AppError('BAD_INPUT', message, { field: 'first' });
}

/** The place that a cursor of ours stands for. @throws AppError BAD_INPUT for anything else. */
export function fromCursor(cursor: string, kinds: readonly ('string' | 'number')[]): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor.slice(0, 2000), 'base64url').toString());
    const right = Array.isArray(place) && place.length === kinds.length;
    if (right && place.every((part, at) => typeof part === kinds[at] && isPlace(part)))
      return place;
  } catch {
    // Not ours; refused below.
  }
  refuseCursor();
}

/** @throws AppError BAD_INPUT for a cursor that is none of this list */
export function refuseCursor(): never {
  throw new AppError('BAD_INPUT', 'The cursor "after" did not come from this list.', {
    field: 'after',
  });
}

/** Numbers in cursors are instants; those that no calendar holds are not ours. */
function isPlace(part: unknown): boolean {
  return typeof part !== 'number' || (part >= 0 && part < LAST_INSTANT);
}

/** A place as clients are given it. */
export function toCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}
