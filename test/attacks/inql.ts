import type { GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import type { Probe } from './probe';
import { query } from './probe';

/** What InQL asks of a server; what it reads in a schema stands below. */
export const INQL: readonly Probe[] = [
  {
    name: 'engine fingerprint: a directive of the schema on a field',
    sends: '@deprecated on __typename, whose refusal tells the library',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query('{ __typename @deprecated }', ({ text }) => /@deprecated|FIELD/.test(text)),
  },
  {
    name: 'engine fingerprint: nothing asked',
    sends: 'an empty selection',
    expects: [400, 'GRAPHQL_PARSE_FAILED'],
    attack: query('query {}', ({ text }) => /Syntax Error/.test(text)),
  },
  {
    name: 'engine fingerprint: a query without its brace',
    sends: 'queryy { __typename }',
    expects: [400, 'GRAPHQL_PARSE_FAILED'],
    attack: query('queryy { __typename }', ({ text }) => /Syntax Error|Unexpected/.test(text)),
  },
  {
    name: 'schema brute force',
    sends: '__type of a name that exists',
    expects: [400, 'GRAPHQL_VALIDATION_FAILED'],
    attack: query('{ __type(name: "Beneficiary") { fields { name } } }'),
  },
  {
    name: 'version in the headers of a refusal',
    sends: 'a broken query, and looks for the name of the server’s library',
    expects: [400, 'GRAPHQL_PARSE_FAILED'],
    attack: query('{', ({ text }) => /graphql-js|node_modules|at Parser/.test(text)),
  },
];

function below(type: GraphQLObjectType): GraphQLObjectType[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isUnionType(named)) return [...named.getTypes()];
    return isObjectType(named) ? [named] : [];
  });
}

function ownTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}

/** Paths on which a type leads back to itself: a query could be as deep as its author likes. */
export function circles(schema: GraphQLSchema): string[] {
  const reaches = (from: GraphQLObjectType, path: readonly string[]): string[] =>
    path.includes(from.name)
      ? [[...path, from.name].join(' > ')]
      : below(from).flatMap((next) => reaches(next, [...path, from.name]));
  return ownTypes(schema).flatMap((type) => reaches(type, []));
}

const INTERESTING =
  /password|passwd|secret|token|hash|internal|admin|debug|cccd|citizenId|phone|iban|private/i;

/** Fields of answers whose names promise secrets. */
export function pointsOfInterest(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => INTERESTING.test(name))
      .map((name) => `${type.name}.${name}`),
  );
}

/** Arguments and input fields that take an address: where a server could be sent elsewhere. */
export function addressInputs(schema: GraphQLSchema): string[] {
  const takes = /url|uri|host|link|webhook|callback|address$/i;
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !('getFields' in type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const named = isObjectType(type) ? [] : [field.name];
      const given =
        'args' in field
          ? field.args.map(({ name }: { readonly name: string }) => `${field.name}(${name})`)
          : [];
      return [...named, ...given]
        .filter((name) => takes.test(name))
        .map((name) => `${type.name}.${name}`);
    });
  });
}
