// Printed by `npm run emit`: change the code, never this file.

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Hồ sơ đang ở đâu: mới nhận, chờ giấy tờ, đã thẩm tra, đã trình, chấp thuận, từ chối, trả lại, rút, khiếu nại — How far a file is; WAITING: the clock stands still. */
export type ApplicationState =
  | 'APPEALED'
  | 'FORWARDED'
  | 'GRANTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RETURNED'
  | 'VERIFIED'
  | 'WAITING'
  | 'WITHDRAWN';

/** Ngày làm việc hay ngày thường — What the law counts. */
export type ClockCounts =
  | 'CALENDAR'
  | 'WORKING';

/** BOT: máy trả lời; WAITING: chờ cán bộ; PERSON: cán bộ trả lời; CLOSED: đã đóng — Who acts next. */
export type ConversationStatus =
  | 'BOT'
  | 'CLOSED'
  | 'PERSON'
  | 'WAITING';

/** Đã tới chưa — Where a message is: NEW and DONE on the way in, the rest on the way out. */
export type Delivery =
  | 'DEAD'
  | 'DONE'
  | 'NEW'
  | 'PENDING'
  | 'SENDING'
  | 'SENT'
  | 'UNKNOWN';

/** Tên thông tin, như trong dữ liệu vào — Key of a fact, spelled as the input field. */
export type FactKey =
  | 'abandoned'
  | 'agentOrangeChildPercent'
  | 'agentOrangePercent'
  | 'allowance'
  | 'allowanceAsChild'
  | 'areaClass'
  | 'areaPerHead'
  | 'averageWage'
  | 'birth'
  | 'boarding'
  | 'caredCount'
  | 'caresFor'
  | 'convalescence'
  | 'death'
  | 'deathPeriod'
  | 'disability'
  | 'dwellingPerHead'
  | 'earlyRevolution'
  | 'electricityUse'
  | 'emergencyDays'
  | 'ethnicMinority'
  | 'family'
  | 'farmStandard'
  | 'father'
  | 'fosterKin'
  | 'funeralTitle'
  | 'graveDistance'
  | 'graveVisitors'
  | 'graveWork'
  | 'hasHouse'
  | 'helperAward'
  | 'hiv'
  | 'houseArea'
  | 'houseDamage'
  | 'houseFrail'
  | 'houseOldUnsafe'
  | 'houseOtherProvince'
  | 'houseWork'
  | 'householdOrder'
  | 'housingGroup'
  | 'housingHelped'
  | 'hungerCause'
  | 'inFacility'
  | 'income'
  | 'incomePerHead'
  | 'injured'
  | 'insuredIn24'
  | 'insuredIn36'
  | 'insuredTotal'
  | 'jobEnded'
  | 'jobEndedMonths'
  | 'keptChildren'
  | 'livesAlone'
  | 'loanPurpose'
  | 'marriage'
  | 'martyrWorship'
  | 'martyrs'
  | 'memberOnAllowance'
  | 'merit'
  | 'meritDeceased'
  | 'meritHouseHelped'
  | 'meritPupil'
  | 'meritSchool'
  | 'meritSecond'
  | 'meritThird'
  | 'meritTitle'
  | 'missingIndicators'
  | 'mother'
  | 'nurture'
  | 'onHouseLand'
  | 'pension'
  | 'pensionAmount'
  | 'poorCommune'
  | 'poverty'
  | 'pregnant'
  | 'publicRental'
  | 'publicSchool'
  | 'regularIncome'
  | 'relocationOrdered'
  | 'resistanceMedal'
  | 'roofDamage'
  | 'schooling'
  | 'seasonalWork'
  | 'selfHoused'
  | 'settlement'
  | 'sickSoldierPercent'
  | 'smallChildren'
  | 'spouseSupported'
  | 'stateScale'
  | 'studies'
  | 'studyingChildren'
  | 'supporter'
  | 'takenIn'
  | 'tuitionGround'
  | 'urgentCare'
  | 'wage'
  | 'warInvalidPercent'
  | 'work'
  | 'youngChildren';

/** Ai viết — Who wrote it. */
export type From =
  | 'BOT'
  | 'CITIZEN'
  | 'STAFF';

/** Nhận xét của cán bộ — What staff think of an answer. */
export type Judgement =
  | 'INCOMPLETE'
  | 'RIGHT'
  | 'UNSAFE'
  | 'WRONG';

/** Đồng hồ đang chạy, dừng, đã xong — Whether days are counted. */
export type LegalClockState =
  | 'ENDED'
  | 'RUNNING'
  | 'STOPPED';

/** Còn sống hay đã mất — Life status. */
export type LifeStatus =
  | 'ALIVE'
  | 'DEAD'
  | 'UNKNOWN';

/** Điều gì thay đổi: tin mới, trạng thái, nội dung, người phụ trách, tiến độ — What about it changed. */
export type LiveChange =
  | 'CONTENT'
  | 'MESSAGE'
  | 'NOTE'
  | 'OFFER'
  | 'OWNER'
  | 'PRESENCE'
  | 'PROGRESS'
  | 'PROMISE'
  | 'RATING'
  | 'STATE';

/** Loại hồ sơ theo dõi được — Kind of record whose changes can be watched. */
export type LiveKind =
  | 'APPLICATION'
  | 'CONVERSATION'
  | 'IMPORT';

/** Quan hệ với chủ hộ — How somebody stands to the head of the household. */
export type MemberRole =
  | 'CHILD'
  | 'GRANDCHILD'
  | 'GRANDPARENT'
  | 'HEAD'
  | 'NOT_RELATED'
  | 'OTHER_RELATIVE'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

/** Tài khoản, tiền mặt, hiện vật — How it reaches the person. */
export type PaymentWay =
  | 'ACCOUNT'
  | 'CASH'
  | 'IN_KIND';

/** Mỗi ngày, mỗi tháng, mỗi năm, một lần — How often an amount is paid. */
export type Per =
  | 'DAY'
  | 'MONTH'
  | 'ONCE'
  | 'YEAR';

/** Sổ đăng ký, nơi ở, quyết định công nhận, quyết định hưởng — What a fact rests on. */
export type ProofFrom =
  | 'COMMUNE'
  | 'ENROLMENT'
  | 'RECOGNITION'
  | 'REGISTER';

/** WAITING: có người chờ; COMPLAINT: không đồng ý với câu trả lời; UNREVIEWED: chưa ai xem — A person waits, an answer is complained of, or nobody judged it. */
export type QueueKind =
  | 'COMPLAINT'
  | 'UNREVIEWED'
  | 'WAITING';

/** Mọi lý do từ chối — Every reason for which something is refused; retired, never renamed. */
export type RefusalCode =
  | 'BAD_INPUT'
  | 'BUSY'
  | 'CONFLICT'
  | 'CONTRADICTION'
  | 'EVENTS_GONE'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'NOT_IN_FORCE'
  | 'OVER_BUDGET'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHENTICATED';

/** Cần xem đủ — A field to be shown in full. */
export type RevealInput = {
  /** Ô nào — Which field. */
  field: RevealedField;
  /** Của ai — Whose. */
  id: string | number;
  /** Lý do, từ 10 ký tự — The reason, ten characters or more. */
  reason: string;
};

/** Ô chỉ hiện một phần — A field of which a part is shown otherwise. */
export type RevealedField =
  | 'CITIZENID'
  | 'PHONE';

/** Vai trò của cán bộ — What a member of staff may do. */
export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'COLLABORATOR'
  | 'COMMUNE_LEADER'
  | 'COMMUNE_OFFICER'
  | 'DPO'
  | 'EMERGENCY_READER'
  | 'PAYMENT_CLERK'
  | 'PROVINCE_OFFICER'
  | 'REVIEWER'
  | 'RULE_APPROVER'
  | 'RULE_EDITOR';

/** Giới tính — Sex. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** OPEN: xong; CODE: còn mã xác thực (`proveCode`); ENROL: phải cài xác thực hai bước trước (`offerSecondFactor`) — What is still to be done before the session is open. */
export type SignInStep =
  | 'CODE'
  | 'ENROL'
  | 'OPEN';

/** Mức chắc chắn của nguồn — How surely we know what the law says: read in the law itself, in an account of it, or not verified. */
export type Standing =
  | 'PRIMARY'
  | 'SECONDARY'
  | 'UNVERIFIED';

/** NOT_RECORDED: có quyền mà chưa ghi là đang hưởng; CHECK: đang hưởng mà hồ sơ cho thấy không có quyền; RECEIVES: đang hưởng; GIVES_WAY: đã có mức cao hơn; OPEN: còn thiếu thông tin; NO: không được — How records and law stand to each other. */
export type StandingFinding =
  | 'CHECK'
  | 'GIVES_WAY'
  | 'NO'
  | 'NOT_RECORDED'
  | 'OPEN'
  | 'RECEIVES';

/** Kết luận: có, không, chưa đủ thông tin — The verdict; UNKNOWN until what is not known no longer matters. */
export type Truth =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type PhraseWordsFragment = { vi: string, en: string };

export type LawFragment = { text: string, standing: Standing };

export type ValueFragment = { text: { vi: string, en: string } };

export type AmountWordsFragment = { min: number | null, max: number | null, per: Per, isFloor: boolean, communeDecides: boolean };

export type ReasonFragment = { level: number, text: string, truth: Truth, law: { text: string, standing: Standing }, value: { text: { vi: string, en: string } } | null, limit: { value: number, from: string } | null };

export type OutcomeFragment = { truth: Truth, communeDecides: Array<string>, programme: { key: string, name: string }, amount: { min: number | null, max: number | null, per: Per, isFloor: boolean, communeDecides: boolean } | null, insurance: { groups: Array<{ name: { vi: string, en: string } }>, own: { min: number, max: number } | null, level: { min: number, max: number } } | null, givesWayTo: { programme: { name: string }, law: { text: string, standing: Standing } } | null, open: Array<{ label: { vi: string, en: string } }>, trace: Array<{ level: number, text: string, truth: Truth, law: { text: string, standing: Standing }, value: { text: { vi: string, en: string } } | null, limit: { value: number, from: string } | null }> };

export type VerdictOfTurnFragment = { id: string, code: string, on: string, policyVersion: string, supposed: boolean, erased: boolean, subject: string, relation: { vi: string, en: string }, facts: Array<{ fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } }>, assessments: Array<{ truth: Truth, communeDecides: Array<string>, programme: { key: string, name: string }, amount: { min: number | null, max: number | null, per: Per, isFloor: boolean, communeDecides: boolean } | null, insurance: { groups: Array<{ name: { vi: string, en: string } }>, own: { min: number, max: number } | null, level: { min: number, max: number } } | null, givesWayTo: { programme: { name: string }, law: { text: string, standing: Standing } } | null, open: Array<{ label: { vi: string, en: string } }>, trace: Array<{ level: number, text: string, truth: Truth, law: { text: string, standing: Standing }, value: { text: { vi: string, en: string } } | null, limit: { value: number, from: string } | null }> }>, reviews: Array<{ id: string, judgement: Judgement, note: string | null, at: string | null }> };

export type TalkFragment = { id: string, channel: string, language: string, status: ConversationStatus, owner: string, mine: boolean, waitingSince: string | null, lastSeq: number, createdAt: string, updatedAt: string, turns: Array<{ id: string, seq: number, at: string, from: From, text: string, fault: string | null, delivery: Delivery, choices: Array<{ id: string, label: string }>, understood: Array<{ act: string, subject: string | null, span: Array<number> | null, fact: { key: FactKey, label: { vi: string, en: string } } | null, value: { text: { vi: string, en: string } } | null }>, verdicts: Array<{ id: string, code: string, on: string, policyVersion: string, supposed: boolean, erased: boolean, subject: string, relation: { vi: string, en: string }, facts: Array<{ fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } }>, assessments: Array<{ truth: Truth, communeDecides: Array<string>, programme: { key: string, name: string }, amount: { min: number | null, max: number | null, per: Per, isFloor: boolean, communeDecides: boolean } | null, insurance: { groups: Array<{ name: { vi: string, en: string } }>, own: { min: number, max: number } | null, level: { min: number, max: number } } | null, givesWayTo: { programme: { name: string }, law: { text: string, standing: Standing } } | null, open: Array<{ label: { vi: string, en: string } }>, trace: Array<{ level: number, text: string, truth: Truth, law: { text: string, standing: Standing }, value: { text: { vi: string, en: string } } | null, limit: { value: number, from: string } | null }> }>, reviews: Array<{ id: string, judgement: Judgement, note: string | null, at: string | null }> }> }>, complaints: Array<{ id: string, messageId: string, verdictId: string | null, open: boolean, at: string }> };

export type ConversationQueryVariables = Exact<{
  id: string | number;
}>;


export type ConversationQuery = { conversation: { id: string, channel: string, language: string, status: ConversationStatus, owner: string, mine: boolean, waitingSince: string | null, lastSeq: number, createdAt: string, updatedAt: string, turns: Array<{ id: string, seq: number, at: string, from: From, text: string, fault: string | null, delivery: Delivery, choices: Array<{ id: string, label: string }>, understood: Array<{ act: string, subject: string | null, span: Array<number> | null, fact: { key: FactKey, label: { vi: string, en: string } } | null, value: { text: { vi: string, en: string } } | null }>, verdicts: Array<{ id: string, code: string, on: string, policyVersion: string, supposed: boolean, erased: boolean, subject: string, relation: { vi: string, en: string }, facts: Array<{ fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } }>, assessments: Array<{ truth: Truth, communeDecides: Array<string>, programme: { key: string, name: string }, amount: { min: number | null, max: number | null, per: Per, isFloor: boolean, communeDecides: boolean } | null, insurance: { groups: Array<{ name: { vi: string, en: string } }>, own: { min: number, max: number } | null, level: { min: number, max: number } } | null, givesWayTo: { programme: { name: string }, law: { text: string, standing: Standing } } | null, open: Array<{ label: { vi: string, en: string } }>, trace: Array<{ level: number, text: string, truth: Truth, law: { text: string, standing: Standing }, value: { text: { vi: string, en: string } } | null, limit: { value: number, from: string } | null }> }>, reviews: Array<{ id: string, judgement: Judgement, note: string | null, at: string | null }> }> }>, complaints: Array<{ id: string, messageId: string, verdictId: string | null, open: boolean, at: string }> } };

export type TakeOverMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeOverMutation = { takeOver:
    | { id: string }
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
   };

export type HandBackMutationVariables = Exact<{
  id: string | number;
}>;


export type HandBackMutation = { handBack:
    | { id: string }
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
   };

export type SendMessageMutationVariables = Exact<{
  id: string | number;
  text: string;
  key: string;
}>;


export type SendMessageMutation = { sendMessage:
    | { id: string }
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
   };

export type JudgeMutationVariables = Exact<{
  verdictId: string | number;
  judgement: Judgement;
  note?: string | null | undefined;
}>;


export type JudgeMutation = { judge:
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
    | { id: string }
   };

export type QueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QueueQuery = { reviewItems: { edges: Array<{ node: { kind: QueueKind, since: string, conversationId: string | null, verdictId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConversationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: ConversationStatus | null | undefined;
}>;


export type ConversationsQuery = { conversations: { edges: Array<{ node: { id: string, channel: string, language: string, status: ConversationStatus, owner: string, mine: boolean, waitingSince: string | null, lastSeq: number, updatedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  text: string;
}>;


export type SearchMessagesQuery = { searchMessages: { edges: Array<{ node: { id: string, conversationId: string, seq: number, channel: string, from: From, at: string, text: string, highlights: Array<{ start: number, end: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LastEventQueryVariables = Exact<{ [key: string]: never; }>;


export type LastEventQuery = { lastEvent: number };

export type EventsSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type EventsSubscription = { events: { seq: number, kind: LiveKind, subject: string, change: LiveChange } };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { beneficiaries: { edges: Array<{ node: { id: string, code: string, name: string, sex: Sex | null, unitCode: string, lifeStatus: LifeStatus, birth: { min: string, max: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProofFragment = { id: string, decision: string, decidedOn: string, validFrom: string, validTo: string | null, fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } };

export type AwardFragment = { id: string, amount: number | null, payment: PaymentWay | null, decision: string, decidedOn: string, validFrom: string, validTo: string | null, programme: { key: string, name: string } };

export type PersonQueryVariables = Exact<{
  code: string;
}>;


export type PersonQuery = { beneficiaryByCode: { id: string, code: string, name: string, sex: Sex | null, unitCode: string, lifeStatus: LifeStatus, birth: { min: string, max: string } | null, household: { id: string, hamlet: string | null, unitCode: string, formedOn: string, members: Array<{ id: string, role: MemberRole, validFrom: string, person: { id: string, code: string, name: string, lifeStatus: LifeStatus, birth: { min: string, max: string } | null } | null }>, recognitions: Array<{ id: string, decision: string, decidedOn: string, validFrom: string, validTo: string | null, fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } }> } | null, recognitions: Array<{ id: string, decision: string, decidedOn: string, validFrom: string, validTo: string | null, fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } }>, enrolments: Array<{ id: string, amount: number | null, payment: PaymentWay | null, decision: string, decidedOn: string, validFrom: string, validTo: string | null, programme: { key: string, name: string } }>, serviceRecords: Array<{ id: string, givenOn: string, amount: number | null, note: string | null, programmeKey: string, programme: { name: string } | null }> } };

export type StandingQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingQuery = { standing: { on: string, proven: Array<{ from: ProofFrom, decision: string | null, decidedOn: string | null, fact: { key: FactKey, label: { vi: string, en: string } }, value: { text: { vi: string, en: string } } }>, programmes: Array<{ finding: StandingFinding, assessment: { truth: Truth, standing: Standing, communeDecides: Array<string>, programme: { key: string, name: string }, amount: { min: number | null, max: number | null, per: Per, isFloor: boolean, communeDecides: boolean } | null, open: Array<{ key: FactKey, label: { vi: string, en: string } }>, trace: Array<{ level: number, text: string, truth: Truth, law: { text: string, standing: Standing }, value: { text: { vi: string, en: string } } | null, limit: { value: number, from: string } | null }> } }> } };

export type ApplicationsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationsOfQuery = { applications: { edges: Array<{ node: { id: string, code: string, state: ApplicationState, receivedOn: string, decidedOn: string | null, decision: string | null, procedure: string, programme: { name: string } | null, clock: { state: LegalClockState, counts: ClockCounts | null, days: number | null, used: number, left: number | null, dueOn: string | null, overdue: boolean, laws: Array<{ text: string, standing: Standing }> } } }> } };

export type ReadsOfQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
}>;


export type ReadsOfQuery = { readsOf: { edges: Array<{ node: { at: string, reader: string, action: string } }> } };

export type RevealMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealMutation = { reveal:
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
    | { value: string | null }
   };

export type RefusedFragment = { code: RefusalCode, message: string, path: Array<string>, why: string | null };

export type SignedInStepFragment = { next: SignInStep, staff: { id: string, login: string, role: Role, unitCode: string | null } };

export type MeFragment = { id: string, login: string, role: Role, unitCode: string | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, login: string, role: Role, unitCode: string | null } | null };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
    | { next: SignInStep, staff: { id: string, login: string, role: Role, unitCode: string | null } }
   };

export type ProveCodeMutationVariables = Exact<{
  code: string;
}>;


export type ProveCodeMutation = { proveCode:
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
    | { next: SignInStep, staff: { id: string, login: string, role: Role, unitCode: string | null } }
   };

export type OfferFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type OfferFactorMutation = { offerSecondFactor:
    | { uri: string, secret: string }
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
   };

export type ConfirmFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmFactorMutation = { confirmSecondFactor:
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
    | { recoveryCodes: Array<string>, session: { next: SignInStep, staff: { id: string, login: string, role: Role, unitCode: string | null } } }
   };

export type ProveAgainMutationVariables = Exact<{
  secret: string;
}>;


export type ProveAgainMutation = { proveAgain:
    | { done: boolean }
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | { done: boolean }
    | { code: RefusalCode, message: string, path: Array<string>, why: string | null }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PhraseWordsFragmentDoc = new TypedDocumentString(`
    fragment PhraseWords on Phrase {
  vi
  en
}
    `, {"fragmentName":"PhraseWords"}) as unknown as TypedDocumentString<PhraseWordsFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}`, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const AmountWordsFragmentDoc = new TypedDocumentString(`
    fragment AmountWords on Amount {
  min
  max
  per
  isFloor
  communeDecides
}
    `, {"fragmentName":"AmountWords"}) as unknown as TypedDocumentString<AmountWordsFragment, unknown>;
export const LawFragmentDoc = new TypedDocumentString(`
    fragment Law on Citation {
  text
  standing
}
    `, {"fragmentName":"Law"}) as unknown as TypedDocumentString<LawFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on Finding {
  level
  text
  truth
  law {
    ...Law
  }
  value {
    ...Value
  }
  limit {
    value
    from
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Law on Citation {
  text
  standing
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}`, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on Assessment {
  programme {
    key
    name
  }
  truth
  communeDecides
  amount {
    ...AmountWords
  }
  insurance {
    groups {
      name {
        ...PhraseWords
      }
    }
    own {
      min
      max
    }
    level {
      min
      max
    }
  }
  givesWayTo {
    programme {
      name
    }
    law {
      ...Law
    }
  }
  open {
    label {
      ...PhraseWords
    }
  }
  trace {
    ...Reason
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Law on Citation {
  text
  standing
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
fragment AmountWords on Amount {
  min
  max
  per
  isFloor
  communeDecides
}
fragment Reason on Finding {
  level
  text
  truth
  law {
    ...Law
  }
  value {
    ...Value
  }
  limit {
    value
    from
  }
}`, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const VerdictOfTurnFragmentDoc = new TypedDocumentString(`
    fragment VerdictOfTurn on Verdict {
  id
  code
  on
  policyVersion
  supposed
  erased
  subject
  relation {
    ...PhraseWords
  }
  facts {
    fact {
      key
      label {
        ...PhraseWords
      }
    }
    value {
      ...Value
    }
  }
  assessments {
    ...Outcome
  }
  reviews {
    id
    judgement
    note
    at
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Law on Citation {
  text
  standing
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
fragment AmountWords on Amount {
  min
  max
  per
  isFloor
  communeDecides
}
fragment Reason on Finding {
  level
  text
  truth
  law {
    ...Law
  }
  value {
    ...Value
  }
  limit {
    value
    from
  }
}
fragment Outcome on Assessment {
  programme {
    key
    name
  }
  truth
  communeDecides
  amount {
    ...AmountWords
  }
  insurance {
    groups {
      name {
        ...PhraseWords
      }
    }
    own {
      min
      max
    }
    level {
      min
      max
    }
  }
  givesWayTo {
    programme {
      name
    }
    law {
      ...Law
    }
  }
  open {
    label {
      ...PhraseWords
    }
  }
  trace {
    ...Reason
  }
}`, {"fragmentName":"VerdictOfTurn"}) as unknown as TypedDocumentString<VerdictOfTurnFragment, unknown>;
export const TalkFragmentDoc = new TypedDocumentString(`
    fragment Talk on Conversation {
  id
  channel
  language
  status
  owner
  mine
  waitingSince
  lastSeq
  createdAt
  updatedAt
  turns {
    id
    seq
    at
    from
    text
    fault
    delivery
    choices {
      id
      label
    }
    understood {
      act
      subject
      span
      fact {
        key
        label {
          ...PhraseWords
        }
      }
      value {
        ...Value
      }
    }
    verdicts {
      ...VerdictOfTurn
    }
  }
  complaints {
    id
    messageId
    verdictId
    open
    at
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Law on Citation {
  text
  standing
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
fragment AmountWords on Amount {
  min
  max
  per
  isFloor
  communeDecides
}
fragment Reason on Finding {
  level
  text
  truth
  law {
    ...Law
  }
  value {
    ...Value
  }
  limit {
    value
    from
  }
}
fragment Outcome on Assessment {
  programme {
    key
    name
  }
  truth
  communeDecides
  amount {
    ...AmountWords
  }
  insurance {
    groups {
      name {
        ...PhraseWords
      }
    }
    own {
      min
      max
    }
    level {
      min
      max
    }
  }
  givesWayTo {
    programme {
      name
    }
    law {
      ...Law
    }
  }
  open {
    label {
      ...PhraseWords
    }
  }
  trace {
    ...Reason
  }
}
fragment VerdictOfTurn on Verdict {
  id
  code
  on
  policyVersion
  supposed
  erased
  subject
  relation {
    ...PhraseWords
  }
  facts {
    fact {
      key
      label {
        ...PhraseWords
      }
    }
    value {
      ...Value
    }
  }
  assessments {
    ...Outcome
  }
  reviews {
    id
    judgement
    note
    at
  }
}`, {"fragmentName":"Talk"}) as unknown as TypedDocumentString<TalkFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Recognition {
  id
  decision
  decidedOn
  validFrom
  validTo
  fact {
    key
    label {
      ...PhraseWords
    }
  }
  value {
    ...Value
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}`, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const AwardFragmentDoc = new TypedDocumentString(`
    fragment Award on Enrolment {
  id
  amount
  payment
  decision
  decidedOn
  validFrom
  validTo
  programme {
    key
    name
  }
}
    `, {"fragmentName":"Award"}) as unknown as TypedDocumentString<AwardFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  message
  path
  why
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const MeFragmentDoc = new TypedDocumentString(`
    fragment Me on Staff {
  id
  login
  role
  unitCode
}
    `, {"fragmentName":"Me"}) as unknown as TypedDocumentString<MeFragment, unknown>;
export const SignedInStepFragmentDoc = new TypedDocumentString(`
    fragment SignedInStep on SignedIn {
  next
  staff {
    ...Me
  }
}
    fragment Me on Staff {
  id
  login
  role
  unitCode
}`, {"fragmentName":"SignedInStep"}) as unknown as TypedDocumentString<SignedInStepFragment, unknown>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($id: ID!) {
  conversation(id: $id) {
    ...Talk
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Law on Citation {
  text
  standing
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
fragment AmountWords on Amount {
  min
  max
  per
  isFloor
  communeDecides
}
fragment Reason on Finding {
  level
  text
  truth
  law {
    ...Law
  }
  value {
    ...Value
  }
  limit {
    value
    from
  }
}
fragment Outcome on Assessment {
  programme {
    key
    name
  }
  truth
  communeDecides
  amount {
    ...AmountWords
  }
  insurance {
    groups {
      name {
        ...PhraseWords
      }
    }
    own {
      min
      max
    }
    level {
      min
      max
    }
  }
  givesWayTo {
    programme {
      name
    }
    law {
      ...Law
    }
  }
  open {
    label {
      ...PhraseWords
    }
  }
  trace {
    ...Reason
  }
}
fragment VerdictOfTurn on Verdict {
  id
  code
  on
  policyVersion
  supposed
  erased
  subject
  relation {
    ...PhraseWords
  }
  facts {
    fact {
      key
      label {
        ...PhraseWords
      }
    }
    value {
      ...Value
    }
  }
  assessments {
    ...Outcome
  }
  reviews {
    id
    judgement
    note
    at
  }
}
fragment Talk on Conversation {
  id
  channel
  language
  status
  owner
  mine
  waitingSince
  lastSeq
  createdAt
  updatedAt
  turns {
    id
    seq
    at
    from
    text
    fault
    delivery
    choices {
      id
      label
    }
    understood {
      act
      subject
      span
      fact {
        key
        label {
          ...PhraseWords
        }
      }
      value {
        ...Value
      }
    }
    verdicts {
      ...VerdictOfTurn
    }
  }
  complaints {
    id
    messageId
    verdictId
    open
    at
  }
}`) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const TakeOverDocument = new TypedDocumentString(`
    mutation TakeOver($id: ID!) {
  takeOver(conversationId: $id) {
    ... on Conversation {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<TakeOverMutation, TakeOverMutationVariables>;
export const HandBackDocument = new TypedDocumentString(`
    mutation HandBack($id: ID!) {
  handBack(conversationId: $id) {
    ... on Conversation {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<HandBackMutation, HandBackMutationVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($id: ID!, $text: String!, $key: String!) {
  sendMessage(conversationId: $id, text: $text, clientMutationKey: $key) {
    ... on Conversation {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($verdictId: ID!, $judgement: Judgement!, $note: String) {
  judge(verdictId: $verdictId, judgement: $judgement, note: $note) {
    ... on Review {
      id
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($first: Int!, $after: String) {
  reviewItems(first: $first, after: $after) {
    edges {
      node {
        kind
        since
        conversationId
        verdictId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations($first: Int!, $after: String, $status: ConversationStatus) {
  conversations(first: $first, after: $after, status: $status) {
    edges {
      node {
        id
        channel
        language
        status
        owner
        mine
        waitingSince
        lastSeq
        updatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const SearchMessagesDocument = new TypedDocumentString(`
    query SearchMessages($first: Int!, $after: String, $text: String!) {
  searchMessages(first: $first, after: $after, text: $text) {
    edges {
      node {
        id
        conversationId
        seq
        channel
        from
        at
        text
        highlights {
          start
          end
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchMessagesQuery, SearchMessagesQueryVariables>;
export const LastEventDocument = new TypedDocumentString(`
    query LastEvent {
  lastEvent
}
    `) as unknown as TypedDocumentString<LastEventQuery, LastEventQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    subscription Events($after: Int) {
  events(after: $after) {
    seq
    kind
    subject
    change
  }
}
    `) as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int!, $after: String, $search: String) {
  beneficiaries(first: $first, after: $after, search: $search) {
    edges {
      node {
        id
        code
        name
        sex
        unitCode
        lifeStatus
        birth {
          min
          max
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($code: String!) {
  beneficiaryByCode(code: $code) {
    id
    code
    name
    sex
    unitCode
    lifeStatus
    birth {
      min
      max
    }
    household {
      id
      hamlet
      unitCode
      formedOn
      members {
        id
        role
        validFrom
        person {
          id
          code
          name
          lifeStatus
          birth {
            min
            max
          }
        }
      }
      recognitions {
        ...Proof
      }
    }
    recognitions {
      ...Proof
    }
    enrolments {
      ...Award
    }
    serviceRecords(first: 50) {
      id
      givenOn
      amount
      note
      programmeKey
      programme {
        name
      }
    }
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
fragment Proof on Recognition {
  id
  decision
  decidedOn
  validFrom
  validTo
  fact {
    key
    label {
      ...PhraseWords
    }
  }
  value {
    ...Value
  }
}
fragment Award on Enrolment {
  id
  amount
  payment
  decision
  decidedOn
  validFrom
  validTo
  programme {
    key
    name
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($id: ID!) {
  standing(beneficiaryId: $id) {
    on
    proven {
      from
      decision
      decidedOn
      fact {
        key
        label {
          ...PhraseWords
        }
      }
      value {
        ...Value
      }
    }
    programmes {
      finding
      assessment {
        programme {
          key
          name
        }
        truth
        standing
        communeDecides
        amount {
          ...AmountWords
        }
        open {
          key
          label {
            ...PhraseWords
          }
        }
        trace {
          ...Reason
        }
      }
    }
  }
}
    fragment PhraseWords on Phrase {
  vi
  en
}
fragment Law on Citation {
  text
  standing
}
fragment Value on FactValue {
  text {
    ...PhraseWords
  }
}
fragment AmountWords on Amount {
  min
  max
  per
  isFloor
  communeDecides
}
fragment Reason on Finding {
  level
  text
  truth
  law {
    ...Law
  }
  value {
    ...Value
  }
  limit {
    value
    from
  }
}`) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const ApplicationsOfDocument = new TypedDocumentString(`
    query ApplicationsOf($id: ID!) {
  applications(first: 50, beneficiaryId: $id) {
    edges {
      node {
        id
        code
        state
        receivedOn
        decidedOn
        decision
        procedure
        programme {
          name
        }
        clock {
          state
          counts
          days
          used
          left
          dueOn
          overdue
          laws {
            ...Law
          }
        }
      }
    }
  }
}
    fragment Law on Citation {
  text
  standing
}`) as unknown as TypedDocumentString<ApplicationsOfQuery, ApplicationsOfQueryVariables>;
export const ReadsOfDocument = new TypedDocumentString(`
    query ReadsOf($id: ID!, $from: Instant!, $to: Instant!) {
  readsOf(beneficiaryId: $id, from: $from, to: $to, first: 50) {
    edges {
      node {
        at
        reader
        action
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadsOfQuery, ReadsOfQueryVariables>;
export const RevealDocument = new TypedDocumentString(`
    mutation Reveal($input: RevealInput!) {
  reveal(input: $input) {
    ... on Revealed {
      value
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<RevealMutation, RevealMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...Me
  }
}
    fragment Me on Staff {
  id
  login
  role
  unitCode
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    ...SignedInStep
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}
fragment SignedInStep on SignedIn {
  next
  staff {
    ...Me
  }
}
fragment Me on Staff {
  id
  login
  role
  unitCode
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ProveCodeDocument = new TypedDocumentString(`
    mutation ProveCode($code: String!) {
  proveCode(code: $code) {
    ...SignedInStep
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}
fragment SignedInStep on SignedIn {
  next
  staff {
    ...Me
  }
}
fragment Me on Staff {
  id
  login
  role
  unitCode
}`) as unknown as TypedDocumentString<ProveCodeMutation, ProveCodeMutationVariables>;
export const OfferFactorDocument = new TypedDocumentString(`
    mutation OfferFactor {
  offerSecondFactor {
    ... on OfferedSecondFactor {
      uri
      secret
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<OfferFactorMutation, OfferFactorMutationVariables>;
export const ConfirmFactorDocument = new TypedDocumentString(`
    mutation ConfirmFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    ... on SecondFactorSet {
      recoveryCodes
      session {
        ...SignedInStep
      }
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}
fragment SignedInStep on SignedIn {
  next
  staff {
    ...Me
  }
}
fragment Me on Staff {
  id
  login
  role
  unitCode
}`) as unknown as TypedDocumentString<ConfirmFactorMutation, ConfirmFactorMutationVariables>;
export const ProveAgainDocument = new TypedDocumentString(`
    mutation ProveAgain($secret: String!) {
  proveAgain(secret: $secret) {
    ... on Done {
      done
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<ProveAgainMutation, ProveAgainMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ... on Done {
      done
    }
    ...Refused
  }
}
    fragment Refused on Refusal {
  code
  message
  path
  why
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;