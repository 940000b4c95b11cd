import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Actor } from '../services/actor';
import type { Cursors, CursorList, Place } from '../services/reading/cursors';
import { AppError } from '../shared/app-error';
import { LIMITS } from './limits';

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Trang tiếp — Where the next page begins.',
})
export class PageInfoType {
  @Field(() => Boolean, { description: 'Còn nữa — Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Không phải trang đầu — Whether the page was asked for by `after`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Chỗ bắt đầu — Place of the first row; null for an empty page.',
  })
  startCursor!: string | null;

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

/** A page in Relay's shape. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfoType;
  /** How many rows there are on all pages; absent where nobody counts them. */
  readonly count?: () => Promise<number>;
}

interface Named {
  readonly name: string;
  readonly of: string;
}

/** The GraphQL types of a list of nodes: its edge, and its connection with a total that is counted when asked. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  { name, of }: Named,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: 'Một dòng — One row of a page.',
  })
  class Edge {
    @Field(() => String, { description: 'Chỗ đứng — Its place in the list.' })
    cursor!: string;

    @Field(() => node, { description: 'Dòng này — What stands there.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: of })
  class ConnectionType implements Connection<Node> {
    @Field(() => [Edge], { description: 'Các dòng — Rows.' })
    edges!: readonly Edge[];

    @Field(() => PageInfoType, { description: 'Trang tiếp — Whether more follows.' })
    pageInfo!: PageInfoType;

    count?: () => Promise<number>;

    @Field(() => Int, {
      nullable: true,
      description:
        'Tất cả mấy dòng; chỉ đếm khi hỏi — Rows on all pages, counted only when asked for; null where nobody counts.',
    })
    async totalCount(): Promise<number | null> {
      return (await this.count?.()) ?? null;
    }
  }
  return ConnectionType;
}

/** What every list is asked with. */
export interface Asked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Who reads, and what marks her places: the context of a request is one. */
interface Asker {
  readonly actor: Actor;
  readonly services: { readonly cursors: Cursors };
}

/** One list that is being read: it refuses what is no page, reads the cursor and marks the rows. */
export class Listing {
  readonly first: number;
  /** Where the page begins; null at the beginning of the list. */
  readonly place: Place | null;
  private readonly list: CursorList;
  private marker: ((place: Place) => string) | undefined;

  /**
   * @param name of the list, which its cursors bear
   * @param asked filter and order
   * @throws AppError BAD_INPUT for a `first` out of 1..100 or a cursor of another list
   */
  constructor(
    private readonly context: Asker,
    page: Asked,
    { name, asked }: { readonly name: string; readonly asked?: unknown },
  ) {
    this.first = checkFirst(page.first);
    this.list = { actor: context.actor, name, asked };
    const { after } = page;
    this.place =
      after === null || after === undefined
        ? null
        : context.services.cursors.read(this.list, after);
  }

  /** Rows of a keyset page as a connection; cursors are made when they are looked at. */
  connection<Row, Node>(
    page: { readonly rows: readonly Row[]; readonly hasMore: boolean },
    { place, toNode, count, end }: Shown<Row, Node>,
  ): Connection<Node> {
    const edges = page.rows.map((row) => new Edge(() => this.mark(place(row)), toNode(row)));
    const pageInfo = new PageInfo(edges, page.hasMore, this.place !== null);
    if (end) return { edges, pageInfo: this.endingAt(end, pageInfo) };
    return { edges, pageInfo, ...(count && { count }) };
  }

  private endingAt(end: Place, { hasNextPage, hasPreviousPage, startCursor }: PageInfo) {
    return { hasNextPage, hasPreviousPage, startCursor, endCursor: this.mark(end) };
  }

  private mark(place: Place): string {
    this.marker ??= this.context.services.cursors.writer(this.list);
    return this.marker(place);
  }
}

interface Shown<Row, Node> {
  /** Where a row stands in the order. */
  readonly place: (row: Row) => Place;
  readonly toNode: (row: Row) => Node;
  readonly count?: () => Promise<number>;
  /** How far was looked, when that is farther than the last row. */
  readonly end?: Place | null;
}

class Edge<Node> {
  constructor(
    private readonly mark: () => string,
    readonly node: Node,
  ) {}

  get cursor(): string {
    return this.mark();
  }
}

class PageInfo implements PageInfoType {
  constructor(
    private readonly edges: readonly { readonly cursor: string }[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** @throws AppError BAD_INPUT when a page is empty or larger than the limit. */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= LIMITS.first) return first;
  const message = `"first" must be from 1 to ${LIMITS.first}.`;
  throw new AppError('BAD_INPUT', message, { field: 'first' });
}
