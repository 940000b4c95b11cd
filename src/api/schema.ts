import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guardSchema } from './access';
import { AccountResolver } from './account.resolver';
import { ArticleResolver } from './article.resolver';
import { BeneficiaryResolver } from './beneficiary.resolver';
import { ConversationResolver } from './conversation.resolver';
import { EligibilityResolver } from './eligibility.resolver';
import { EnrolmentResolver } from './enrolment.resolver';
import { HouseholdResolver } from './household.resolver';
import { HouseholdPlanResolver } from './household-plan.resolver';
import { OversightResolver } from './oversight.resolver';
import { OwnAccountResolver } from './own-account.resolver';
import { PaymentResolver } from './payment.resolver';
import { PlaceResolver } from './place.resolver';
import { HousingResolver } from './housing.resolver';
import { InsuranceCardResolver } from './insurance-card.resolver';
import { InsuranceResolver } from './insurance.resolver';
import { RecognitionResolver } from './recognition.resolver';
import { StandingResolver } from './standing.resolver';
import { PovertyResolver } from './poverty.resolver';
import { StaffResolver } from './staff.resolver';
import { TopUpResolver } from './top-up.resolver';
import { UnemploymentResolver } from './unemployment.resolver';

/** The executable schema, code first, with the permission table in front; `scripts/emit.ts` prints it. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      EligibilityResolver,
      ArticleResolver,
      HouseholdPlanResolver,
      PaymentResolver,
      PlaceResolver,
      HousingResolver,
      InsuranceResolver,
      InsuranceCardResolver,
      UnemploymentResolver,
      PovertyResolver,
      BeneficiaryResolver,
      HouseholdResolver,
      RecognitionResolver,
      EnrolmentResolver,
      StandingResolver,
      ConversationResolver,
      StaffResolver,
      OwnAccountResolver,
      AccountResolver,
      OversightResolver,
      TopUpResolver,
    ],
    validate: false,
    // The first operation, and Apollo at start, hold the schema to GraphQL's rules.
    skipCheck: true,
  });
  return guardSchema(schema);
}
