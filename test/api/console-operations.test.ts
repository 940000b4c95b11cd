import { getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { limitsRule } from '../../src/api/limits';
import { createSchema } from '../../src/api/schema';
import * as generated from '../../web/console/api/generated';

const schema = createSchema();
const operations = Object.entries(generated).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name, String(value)] as const] : [],
);

test('the console has operations to check', () => {
  expect(operations.length).toBeGreaterThan(8);
});

test('each operation of the console has a name of its own, by which logs and stored documents call it', () => {
  const names = operations.map(([, text]) => getOperationAST(parse(text))?.name?.value);
  expect(names).not.toContain(undefined);
});

test.each(operations)('%s of the console fits the schema and the limits', (_name, text) => {
  expect(validate(schema, parse(text), [...specifiedRules, limitsRule])).toEqual([]);
});
