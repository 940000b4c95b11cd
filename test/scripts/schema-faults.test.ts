import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { schemaFaults, unreleasedOf } from '../../scripts/schema-faults';

const read = (name: string) => readFileSync(join(__dirname, '..', '..', 'schema', name), 'utf8');

function faults(released: string, current: string, more: object = {}): readonly string[] {
  return schemaFaults({
    released: buildSchema(released),
    releasedOn: '2026-11-26',
    current: buildSchema(current),
    unreleased: '',
    today: '2026-12-01',
    ...more,
  });
}

const NOTICE = '@deprecated(reason: "Since 2026-12-01, until 2027-06-01: use `name`.")';

test('the schema that we released and the one that we answer are read, and fit', () => {
  const unreleased = unreleasedOf(read('CHANGELOG.md'));
  expect(faults(read('released.graphql'), read('schema.graphql'), { unreleased })).toEqual([]);
});

test('a breaking change planted in the real schema is found, and passes once it is quoted', () => {
  const released = read('released.graphql');
  const planted = released.replace(/\n {2}"""[^"]*"""\n {2}me: Staff\n/, '\n');
  expect(planted).not.toBe(released);
  const [fault = '', ...more] = faults(released, planted);
  expect(more).toEqual([]);
  expect(fault).toContain('FIELD_REMOVED: Query.me was removed.');
  expect(
    faults(released, planted, { unreleased: '- Query.me was removed. Ask `signIn`.' }),
  ).toEqual([]);
});

test.each([
  ['a field is gone', 'type Query { a: Int b: Int }', 'type Query { a: Int }'],
  ['a type changes', 'type Query { a: Int b: Int }', 'type Query { a: String b: Int }'],
  ['an argument becomes needed', 'type Query { a: Int }', 'type Query { a(b: Int!): Int }'],
  [
    'a value of an enum is gone',
    'type Query { a: E } enum E { X Y }',
    'type Query { a: E } enum E { X }',
  ],
])('%s: refused until it is recorded', (_what, released, current) => {
  expect(faults(released, current)).toHaveLength(1);
});

test.each([
  ['a field is added', 'type Query { a: Int }', 'type Query { a: Int b: Int }'],
  [
    'an argument that may be left out is added',
    'type Query { a: Int }',
    'type Query { a(b: Int): Int }',
  ],
  [
    'a field becomes deprecated with six months',
    'type Query { a: Int }',
    `type Query { a: Int ${NOTICE} }`,
  ],
])('%s: nothing is said', (_what, released, current) => {
  expect(faults(released, current)).toEqual([]);
});

test.each([
  ['no dates', 'Use `name`.', 'a deprecation says'],
  ['five months', 'Since 2026-12-01, until 2027-05-31: use `name`.', 'six months from 2026-12-01'],
  [
    'a beginning before the last release',
    'Since 2026-05-01, until 2026-11-30: use `name`.',
    'cannot begin before 2026-11-26',
  ],
  ['a month that is too short', 'Since 2026-12-31, until 2027-06-29: use `name`.', 'six months'],
])('a deprecation with %s is refused', (_what, reason, says) => {
  const current = `type Query { a: Int @deprecated(reason: "${reason}") }`;
  expect(faults('type Query { a: Int }', current).join()).toContain(says);
});

test('a notice is not moved back once it was given', () => {
  const released = `type Query { a: Int ${NOTICE} b: Int }`;
  const moved = released.replace('2026-12-01, until 2027-06-01', '2026-11-01, until 2027-05-01');
  expect(faults(released, moved).join()).toContain('cannot begin before 2026-12-01');
});

test('what is deprecated goes on its day, recorded, and not a day earlier even when it is recorded', () => {
  const released = `type Query { a: Int ${NOTICE} b: Int }`;
  const unreleased = '- Query.a was removed.';
  const on = (today: string) => faults(released, 'type Query { b: Int }', { unreleased, today });
  expect(on('2027-05-31').join()).toContain('promised until 2027-06-01');
  expect(on('2027-06-01')).toEqual([]);
});
