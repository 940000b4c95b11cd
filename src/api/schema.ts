import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guardSchema } from './access';
import { AccountResolver } from './account.resolver';
import { ApplicationResolver } from './application.resolver';
import { StepCorrectionResolver } from './step-correction.resolver';
import { ArticleResolver } from './article.resolver';
import { BeneficiaryResolver } from './beneficiary.resolver';
import { CalendarResolver } from './calendar.resolver';
import { BulkResolver } from './bulk.resolver';
import { ConversationResolver } from './conversation.resolver';
import { DeskReadingResolver } from './desk-reading.resolver';
import { DeskTasksResolver } from './desk-tasks.resolver';
import { DeskResolver } from './desk.resolver';
import { DuplicateResolver } from './duplicate.resolver';
import { EligibilityResolver } from './eligibility.resolver';
import { EnrolmentResolver } from './enrolment.resolver';
import { HouseholdResolver } from './household.resolver';
import { HouseholdPlanResolver } from './household-plan.resolver';
import { LinkResolver } from './link.resolver';
import { LiveResolver } from './live.resolver';
import { OversightResolver } from './oversight.resolver';
import { OwnAccountResolver } from './own-account.resolver';
import { MembershipResolver } from './membership.resolver';
import { MessageSearchResolver } from './message-search.resolver';
import { PaydayResolver } from './payday.resolver';
import { PaymentResolver } from './payment.resolver';
import { PlaceResolver } from './place.resolver';
import { HousingResolver } from './housing.resolver';
import { ImportResolver } from './import.resolver';
import { InsuranceCardResolver } from './insurance-card.resolver';
import { InsuranceResolver } from './insurance.resolver';
import { NoticeResolver } from './notice.resolver';
import { PartnerResolver } from './partner.resolver';
import { ProviderResolver } from './provider.resolver';
import { ConsentResolver } from './consent.resolver';
import { PrivacyRequestResolver } from './privacy-request.resolver';
import { ReadTrailResolver } from './read-trail.resolver';
import { RecognitionResolver } from './recognition.resolver';
import { StandingResolver } from './standing.resolver';
import { ListsResolver } from './reading/lists.resolver';
import {
  callPlainly,
  HouseholdNestedResolver,
  MemberRecordsResolver,
  PersonHouseholdResolver,
  PersonRecordsResolver,
} from './reading/nested.resolver';
import { PovertyResolver } from './poverty.resolver';
import { StaffResolver } from './staff.resolver';
import { TopUpResolver } from './top-up.resolver';
import { UnemploymentResolver } from './unemployment.resolver';
import { UnitResolver } from './unit.resolver';

function noTopics(): never {
  throw new Error('nothing is published by topic here');
}

const RESOLVERS = [
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
  DeskResolver,
  DeskTasksResolver,
  DeskReadingResolver,
  StaffResolver,
  OwnAccountResolver,
  AccountResolver,
  OversightResolver,
  TopUpResolver,
  PartnerResolver,
  LiveResolver,
  ApplicationResolver,
  StepCorrectionResolver,
  CalendarResolver,
  ProviderResolver,
  ListsResolver,
  PersonRecordsResolver,
  PersonHouseholdResolver,
  MemberRecordsResolver,
  HouseholdNestedResolver,
  ReadTrailResolver,
  PrivacyRequestResolver,
  LinkResolver,
  NoticeResolver,
  PaydayResolver,
  ConsentResolver,
  MembershipResolver,
  DuplicateResolver,
  MessageSearchResolver,
  BulkResolver,
  ImportResolver,
  UnitResolver,
] as const;

/** The executable schema, code first, with the permission table in front; `scripts/emit.ts` prints it. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    // Streams are given by `services/live`; the library asks for one of its own kind all the same.
    pubSub: { publish: noTopics, subscribe: noTopics },
    validate: false,
    // The first operation, and Apollo at start, hold the schema to GraphQL's rules.
    skipCheck: true,
  });
  return guardSchema(callPlainly(schema));
}
