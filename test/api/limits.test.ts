import { buildSchema, parse, validate } from 'graphql';
import { LIMITS, limitsRule } from '../../src/api/limits';

const schema = buildSchema(`
  type Query { people(first: Int!): PersonConnection!  person: Person  verdict(code: String!): Person  tags: [Person!]! }
  type PersonConnection { edges: [PersonEdge!]! }
  type PersonEdge { node: Person! }
  type Person { name: String  friend: Person  friends: [Person!]!  people(first: Int!): PersonConnection! }
`);

/** What the limits say of a query, or null. */
function said(query: string): string | null {
  const [error] = validate(schema, parse(query), [limitsRule]);
  return error === undefined ? null : error.message;
}

function nested(depth: number, leaf = 'name'): string {
  return depth === 1 ? leaf : `friend { ${nested(depth - 1, leaf)} }`;
}

function repeat(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join(' ');
}

describe('depth', () => {
  test('a query as deep as the limit passes', () => {
    expect(said(`{ person { ${nested(LIMITS.depth - 1)} } }`)).toBeNull();
  });

  test('one level more is refused', () => {
    expect(said(`{ person { ${nested(LIMITS.depth)} } }`)).toMatch(/10 levels of depth/);
  });

  test('depth hidden in a chain of fragments is counted', () => {
    const chain = repeat(
      6,
      (at) => `fragment F${at} on Person { friend { friend { ...F${at + 1} } } }`,
    );
    const query = `{ person { ...F0 } } ${chain} fragment F6 on Person { name }`;
    expect(said(query)).toMatch(/levels of depth/);
    expect(said(query.replace('...F3', 'name'))).toBeNull();
  });

  test('a fragment declared after or before its use counts the same', () => {
    const deep = `fragment Deep on Person { ${nested(LIMITS.depth)} }`;
    expect(said(`${deep} { person { ...Deep } }`)).toMatch(/levels of depth/);
    expect(said(`{ person { ...Deep } } ${deep}`)).toMatch(/levels of depth/);
  });

  test('an inline fragment adds no level and hides none', () => {
    expect(said(`{ person { ... on Person { ${nested(LIMITS.depth - 1)} } } }`)).toBeNull();
    expect(said(`{ person { ... { ${nested(LIMITS.depth)} } } }`)).toMatch(/levels of depth/);
  });
});

describe('cost', () => {
  test('what lies below "first" is multiplied by it, once for the connection', () => {
    const page = (first: string): string =>
      `{ people(first: ${first}) { edges { node { people(first: 100) { edges { node { name } } } } } } }`;
    expect(said(page('10'))).toBeNull();
    expect(said(page('100'))).toMatch(/cost/);
  });

  test('a "first" in a variable is counted as the most it may be', () => {
    const query = (inner: string): string =>
      `query Q($n: Int!) { people(first: $n) { edges { node { people(first: ${inner}) { edges { node { name } } } } } } }`;
    expect(said(query('10'))).toBeNull();
    expect(said(query('$n'))).toMatch(/cost/);
  });

  test('lists without "first" are not free', () => {
    const lists = (depth: number): string =>
      depth === 0 ? 'name' : `friends { ${lists(depth - 1)} }`;
    expect(said(`{ person { ${lists(5)} } }`)).toBeNull();
    expect(said(`{ person { ${lists(8)} } }`)).toMatch(/cost/);
  });

  test('a negative "first" earns no credit', () => {
    const costly =
      'people(first: 100) { edges { node { people(first: 100) { edges { node { name } } } } } }';
    expect(said(`{ tags { people(first: -100) { edges { node { name } } } ${costly} } }`)).toMatch(
      /cost/,
    );
  });

  test('fragments that spread one another twice are measured once and end quickly', () => {
    const doubling = repeat(
      30,
      (at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`,
    );
    const started = process.hrtime.bigint();
    expect(said(`{ person { ...F0 } } ${doubling} fragment F30 on Person { name }`)).not.toBeNull();
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
  });

  test('fragments of root fields that spread one another twice end as quickly', () => {
    const doubling = repeat(22, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const started = process.hrtime.bigint();
    expect(
      said(`{ ...F0 } ${doubling} fragment F22 on Query { verdict(code: "a") { name } }`),
    ).toMatch(/once/);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
  });

  test('a cycle of fragments ends', () => {
    const cycle =
      'fragment A on Person { friend { ...B } } fragment B on Person { friend { ...A } }';
    expect(() => said(`{ person { ...A } } ${cycle}`)).not.toThrow();
    const atRoot = 'fragment A on Query { ...B } fragment B on Query { ...A person { name } }';
    expect(() => said(`{ ...A } ${atRoot}`)).not.toThrow();
  });
});

describe('counting', () => {
  test('ten aliases pass, eleven do not, and a fragment spread twice counts twice', () => {
    expect(said(`{ person { ${repeat(10, (at) => `a${at}: name`)} } }`)).toBeNull();
    expect(said(`{ person { ${repeat(11, (at) => `a${at}: name`)} } }`)).toMatch(/10 aliases/);
    const six = `fragment Six on Person { ${repeat(6, (at) => `a${at}: name`)} }`;
    expect(said(`{ person { ...Six } } ${six}`)).toBeNull();
    expect(said(`{ person { ...Six friend { ...Six } } } ${six}`)).toMatch(/10 aliases/);
  });

  test('five directives pass, six do not, wherever they stand', () => {
    const marked = (count: number): string => `{ person { name ${'@a '.repeat(count)} } }`;
    expect(said(marked(5))).toBeNull();
    expect(said(marked(6))).toMatch(/5 directives/);
    expect(said(`query Q @a @b @c { person @d { name @e @f } }`)).toMatch(/5 directives/);
  });

  test('five root fields pass, six do not, in fragments too', () => {
    const roots = (count: number): string => repeat(count, () => 'person { name }');
    expect(said(`{ ${roots(5)} }`)).toBeNull();
    expect(said(`{ ${roots(6)} }`)).toMatch(/5 root fields/);
    expect(said(`{ ...R } fragment R on Query { ${roots(6)} }`)).toMatch(/5 root fields/);
  });

  test('the same field asked 500 times is refused', () => {
    expect(said(`{ person { ${'name '.repeat(200)} } }`)).toBeNull();
    expect(said(`{ person { ${'name '.repeat(500)} } }`)).toMatch(/fields/);
  });

  test('a field that looks a secret up may be asked once a request, under any name', () => {
    expect(said('{ verdict(code: "a") { name } person { name } }')).toBeNull();
    expect(said('{ a: verdict(code: "a") { name } b: verdict(code: "b") { name } }')).toMatch(
      /once/,
    );
    const hidden = '{ ...A ...B } fragment A on Query { a: verdict(code: "a") { name } }';
    expect(said(`${hidden} fragment B on Query { b: verdict(code: "b") { name } }`)).toMatch(
      /once/,
    );
  });

  test('every operation of a document is held to the limits, not only the first', () => {
    expect(said(`query A { person { name } } query B { person { ${nested(20)} } }`)).toMatch(
      /depth/,
    );
  });
});
