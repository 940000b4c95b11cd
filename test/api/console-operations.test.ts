import { getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { limitsRule } from '../../src/api/limits';
import { createSchema } from '../../src/api/schema';

const exported: object = jest.requireActual('../../web/console/operations.js');
const schema = createSchema();
const operations = Object.entries(exported).flatMap(([name, value]) =>
  typeof value === 'string' ? [[name, value] as const] : [],
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
