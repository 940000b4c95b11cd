import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guardSchema } from './access';
import { BeneficiaryResolver } from './beneficiary.resolver';
import { ConversationResolver } from './conversation.resolver';
import { EligibilityResolver } from './eligibility.resolver';
import { HouseholdPlanResolver } from './household-plan.resolver';
import { HousingResolver } from './housing.resolver';
import { StaffResolver } from './staff.resolver';

/** The executable schema, code first, with the permission table in front; `scripts/emit.ts` prints it. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      EligibilityResolver,
      HouseholdPlanResolver,
      HousingResolver,
      BeneficiaryResolver,
      ConversationResolver,
      StaffResolver,
    ],
    validate: false,
  });
  return guardSchema(schema);
}
