import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { createSchema } from '../../src/api/schema';

const schema = createSchema();

interface Described {
  readonly at: string;
  readonly description: string | null | undefined;
  readonly deprecated: string | null | undefined;
}

/** Every type, field, argument and input field of ours. */
function described(): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return types
    .filter((type) => !['Query', 'Mutation', 'Subscription'].includes(type.name))
    .map((type): Described => ({ at: type.name, description: type.description, deprecated: null }))
    .concat(types.flatMap(partsOf));
}

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) {
    return type
      .getValues()
      .flatMap(({ name, deprecationReason: deprecated }) =>
        deprecated ? [{ at: `${type.name}.${name}`, description: 'vi — en', deprecated }] : [],
      );
  }
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    {
      at: `${type.name}.${field.name}`,
      description: field.description,
      deprecated: field.deprecationReason,
    },
    ...('args' in field ? (field.args as readonly GraphQLArgument[]) : []).map((arg) => ({
      at: `${type.name}.${field.name}(${arg.name})`,
      description: arg.description,
      deprecated: arg.deprecationReason,
    })),
  ]);
}

/** 'Tiếng Việt — English', neither of them empty. */
function inBoth(text: string | null | undefined): boolean {
  const [vi = '', ...en] = (text ?? '').split(' — ');
  return vi.trim().length > 1 && en.join('').trim().length > 1;
}

test('every type, field and argument is described in Vietnamese and in English', () => {
  const all = described();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(({ description }) => !inBoth(description)).map(({ at }) => at)).toEqual([]);
});

test('whatever is deprecated says since which day, until when, and what to use', () => {
  const old = described().filter(({ deprecated }) => typeof deprecated === 'string');
  expect(old.map(({ at }) => at)).toContain('Query.serviceRecords');
  for (const { at, deprecated } of old) {
    const [since, until] = deprecated?.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect([at, since !== undefined && until !== undefined && since < until]).toEqual([at, true]);
    expect(inBoth(deprecated)).toBe(true);
  }
});

test('a missing half is seen', () => {
  for (const one of ['Chỉ tiếng Việt.', '', null, ' — English', 'Việt — '])
    expect(inBoth(one)).toBe(false);
});
