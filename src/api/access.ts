import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import type { Operation } from '../services/actor';
import { mustBeAllowed } from '../services/actor';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { refusalError } from './errors';
import { toRefusal } from './refusal.types';

/** Everybody, or those to whom `services/actor.ts` gives the operation. */
export type Rule = 'anyone' | Operation;

/** The whole permission table. A root field that does not stand here is refused to everyone. */
export const ACCESS: Readonly<Record<string, Rule>> = {
  'Query.programmes': 'anyone',
  'Query.programme': 'anyone',
  'Query.facts': 'anyone',
  'Query.articles': 'anyone',
  'Query.article': 'anyone',
  'Query.assessEligibility': 'eligibility.assess',
  'Query.householdPlan': 'eligibility.assess',
  'Query.paymentMonths': 'eligibility.assess',
  'Query.topUps': 'top-up.list',
  'Query.place': 'anyone',
  'Query.povertyStandard': 'anyone',
  'Query.housingLoan': 'anyone',
  'Query.insuranceContribution': 'anyone',
  'Query.householdContribution': 'anyone',
  'Query.insuranceCost': 'anyone',
  'Query.cardValidity': 'anyone',
  'Query.careAfterCard': 'anyone',
  'Query.keepsStanding': 'anyone',
  'Query.fiveYearRule': 'anyone',
  'Query.unemploymentMonths': 'anyone',
  'Query.me': 'anyone',
  'Query.myRoles': 'own.account',
  'Query.mySessions': 'own.account',
  'Query.staffAccounts': 'staff.list',
  'Query.staffSessions': 'staff.sessions',
  'Query.alarms': 'alarm.list',
  'Query.emergencies': 'emergency.list',
  'Query.reveals': 'reveal.list',
  'Query.delegations': 'delegation.list',
  'Query.verdict': 'verdict.read',
  'Query.beneficiaryByCode': 'beneficiary.read',
  'Query.beneficiaries': 'beneficiary.list',
  'Query.household': 'household.read',
  'Query.recognitions': 'recognition.read',
  'Query.recognitionHistory': 'recognition.read',
  'Query.enrolments': 'enrolment.read',
  'Query.enrolmentHistory': 'enrolment.read',
  'Query.standing': 'standing.read',
  'Query.storedHouseholdPlan': 'standing.read',
  'Query.missed': 'standing.read',
  'Query.serviceRecords': 'service-record.list',
  'Query.conversations': 'conversation.list',
  'Query.conversation': 'conversation.read',
  'Query.reviewQueue': 'review.queue',
  'Mutation.signIn': 'anyone',
  'Mutation.signOut': 'anyone',
  // These three go on with a session that is not open yet: it is all they are given to.
  'Mutation.proveCode': 'anyone',
  'Mutation.offerSecondFactor': 'anyone',
  'Mutation.confirmSecondFactor': 'anyone',
  'Mutation.actIn': 'own.account',
  'Mutation.proveAgain': 'own.account',
  'Mutation.changePassword': 'own.account',
  'Mutation.endSession': 'own.account',
  'Mutation.reveal': 'beneficiary.reveal',
  'Mutation.handOverRole': 'delegation.write',
  'Mutation.endDelegation': 'delegation.write',
  'Mutation.breakGlass': 'emergency.open',
  'Mutation.endEmergency': 'emergency.end',
  'Mutation.reviewEmergency': 'emergency.review',
  'Mutation.settleAlarm': 'alarm.settle',
  'Mutation.addStaff': 'staff.create',
  'Mutation.endStaff': 'staff.end',
  'Mutation.resetStaff': 'staff.reset',
  'Mutation.grantRole': 'staff.grant',
  'Mutation.endGrant': 'staff.grant',
  'Mutation.registerBeneficiary': 'beneficiary.register',
  'Mutation.formHousehold': 'household.write',
  'Mutation.joinHousehold': 'household.write',
  'Mutation.leaveHousehold': 'household.write',
  'Mutation.splitHousehold': 'household.write',
  'Mutation.mergeHouseholds': 'household.write',
  'Mutation.recordDeath': 'household.write',
  'Mutation.addRecognition': 'recognition.write',
  'Mutation.endRecognition': 'recognition.write',
  'Mutation.correctRecognition': 'recognition.write',
  'Mutation.withdrawRecognition': 'recognition.write',
  'Mutation.addEnrolment': 'enrolment.write',
  'Mutation.endEnrolment': 'enrolment.write',
  'Mutation.correctEnrolment': 'enrolment.write',
  'Mutation.withdrawEnrolment': 'enrolment.write',
  'Mutation.takeOver': 'conversation.take-over',
  'Mutation.sendMessage': 'conversation.reply',
  'Mutation.handBack': 'conversation.hand-back',
  'Mutation.addTopUp': 'top-up.add',
  'Mutation.endTopUp': 'top-up.add',
  'Mutation.withdrawTopUp': 'top-up.add',
  'Mutation.judge': 'review.judge',
};

/**
 * Puts the table in front of every root field and says refusals in the caller's language: a query fails
 * with the code, a mutation returns its named error.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (root) guardType(root);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, ApiContext>;

function guardType(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    const rule = ACCESS[`${root.name}.${field.name}`];
    const inner: Resolve = field.resolve ?? defaultFieldResolver;
    const guarded: Resolve = async (...call) => {
      const [, , context] = call;
      try {
        mustPass(rule, context);
        return await inner(...call);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (root.name === 'Mutation') return toRefusal(error, context.language, field.name);
        throw refusalError(error, context.language, field.name);
      }
    };
    field.resolve = guarded;
  }
}

function mustPass(rule: Rule | undefined, { actor }: ApiContext): void {
  if (rule === 'anyone') return;
  if (rule === undefined) throw new AppError('FORBIDDEN', 'Nobody may do that.');
  mustBeAllowed(actor, rule);
}
