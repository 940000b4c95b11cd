import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import type { Operation } from '../services/actor';
import { mustBeAllowed } from '../services/actor';
import { AppError } from '../shared/app-error';
import type { ApiContext } from './context';
import { DESK_ACCESS } from './desk-access';
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
  'Query.listReveals': 'reveal.list',
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
  ...DESK_ACCESS,
  'Query.conversations': 'conversation.list',
  'Query.conversation': 'conversation.read',
  'Query.reviewQueue': 'review.queue',
  'Query.reviewItems': 'review.queue',
  'Query.membershipHistory': 'household.read',
  'Query.duplicatePairs': 'beneficiary.compare',
  'Query.numbersClaimedTwice': 'beneficiary.compare',
  'Query.mergeQuestions': 'beneficiary.compare',
  'Query.searchMessages': 'message.search',
  'Query.lastEvent': 'live.watch',
  'Subscription.events': 'live.watch',
  'Query.applications': 'application.list',
  'Query.application': 'application.read',
  'Query.applicationStatus': 'application.track',
  'Query.holidays': 'calendar.list',
  'Query.serviceProviders': 'provider.list',
  'Query.households': 'household.read',
  'Query.recognitionList': 'recognition.read',
  'Query.enrolmentList': 'enrolment.read',
  'Query.serviceRecordList': 'service-record.list',
  'Query.readsBy': 'audit.reads',
  'Query.readsOf': 'audit.reads',
  'Query.privacyRequest': 'privacy-request.read',
  'Query.openPrivacyRequests': 'privacy-request.read',
  'Query.consents': 'consent.read',
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
  'Mutation.revealExport': 'export.people',
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
  'Mutation.correctMembership': 'household.write',
  'Mutation.withdrawMembership': 'household.write',
  'Mutation.recordDeath': 'household.write',
  'Mutation.mergePeople': 'beneficiary.merge',
  'Mutation.undoMerge': 'beneficiary.merge',
  'Mutation.keepApart': 'beneficiary.compare',
  'Mutation.askAgain': 'beneficiary.compare',
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
  'Mutation.approveTopUp': 'top-up.approve',
  'Mutation.judge': 'review.judge',
  'Query.partners': 'partner.list',
  'Mutation.addPartner': 'partner.manage',
  'Mutation.rotatePartnerKey': 'partner.manage',
  'Mutation.endPartnerKeys': 'partner.manage',
  'Mutation.registerApplication': 'application.write',
  'Mutation.addApplicationStep': 'application.write',
  'Mutation.addApplicationDocument': 'application.write',
  'Mutation.removeApplicationDocument': 'application.write',
  'Mutation.proposeApplicationAnswer': 'application.write',
  'Mutation.approveApplication': 'application.decide',
  'Mutation.decideApplication': 'application.decide',
  'Mutation.correctApplicationStep': 'application.write',
  'Mutation.approveStepCorrection': 'application.decide',
  'Query.applicationSteps': 'application.read',
  'Query.pastApplicationSteps': 'application.read',
  'Mutation.addHolidays': 'calendar.write',
  'Mutation.withdrawHoliday': 'calendar.write',
  'Mutation.addServiceProvider': 'provider.write',
  'Mutation.changeServiceProvider': 'provider.write',
  'Mutation.recordService': 'service-record.record',
  'Mutation.recordPrivacyRequest': 'privacy-request.record',
  'Mutation.identifyRequester': 'privacy-request.answer',
  'Mutation.answerPrivacyRequest': 'privacy-request.answer',
  'Mutation.extendPrivacyRequest': 'privacy-request.answer',
  'Mutation.refusePrivacyRequest': 'privacy-request.answer',
  'Mutation.completePrivacyRequest': 'privacy-request.answer',
  'Mutation.liftRestriction': 'privacy-request.answer',
  'Mutation.copyOwnData': 'privacy-request.answer',
  'Mutation.keepConsentWords': 'consent.record',
  'Mutation.giveConsent': 'consent.record',
  'Mutation.withdrawConsent': 'consent.record',
  'Query.accountLinks': 'link.read',
  'Query.checkNotice': 'notice.check',
  'Mutation.issueLinkCode': 'link.write',
  'Mutation.redeemLinkDigits': 'link.write',
  'Mutation.endAccountLink': 'link.write',
  'Mutation.announcePayday': 'payday.write',
  'Query.administrativeUnits': 'unit.list',
  'Query.importTemplate': 'import.read',
  'Query.importJobs': 'import.read',
  'Query.importJob': 'import.read',
  'Query.importRows': 'import.read',
  'Query.importReport': 'import.read',
  'Query.exportFile': 'export.people',
  'Mutation.startImport': 'import.write',
  'Mutation.decideImportRow': 'import.write',
  'Mutation.dropImport': 'import.write',
  'Mutation.approveImport': 'import.approve',
  'Mutation.undoImport': 'import.approve',
  'Mutation.registerBeneficiaries': 'beneficiary.register',
  'Mutation.addRecognitions': 'recognition.write',
  'Mutation.addEnrolments': 'enrolment.write',
};

/**
 * Puts the table in front of every root field and says refusals in the caller's language: a query fails
 * with the code, a mutation returns its named error.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (root) guardType(root);
  }
  const watched = schema.getSubscriptionType();
  if (watched) guardSubscriptions(watched);
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

/** A subscription is refused where it begins, and each of its events once more by who reads the records. */
function guardSubscriptions(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    const rule = ACCESS[`${root.name}.${field.name}`];
    const inner = field.subscribe as Resolve;
    const guarded: Resolve = async (...call) => {
      const [, , context] = call;
      try {
        const actor = (await context.actorNow?.()) ?? context.actor;
        mustPass(rule, { ...context, actor });
        return await inner(...call);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        throw refusalError(error, context.language, field.name);
      }
    };
    field.subscribe = guarded;
  }
}

function mustPass(rule: Rule | undefined, { actor }: ApiContext): void {
  if (rule === 'anyone') return;
  if (rule === undefined) throw new AppError('FORBIDDEN', 'Nobody may do that.');
  mustBeAllowed(actor, rule);
}
