import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { EligibilityResolver } from './eligibility.resolver';

/** The executable schema, code first; `scripts/emit.ts` prints it. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [EligibilityResolver], validate: false });
}
