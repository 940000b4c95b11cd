import { Entity, Index } from 'typeorm';
import { Count, Day, Flag, Id, Instant, Json, Key, SealedLong, Text } from '../columns';
import { NotPersonal, Personal } from '../personal';

/** What a person may ask of those who keep her data: Luật 91/2025/QH15, Điều 4. */
export const REQUEST_KINDS = [
  'access',
  'correction',
  'erasure',
  'restriction',
  'objection',
  'withdrawal',
  'protection',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** 'received' → 'answered' (told what will be done, and by when) → 'done'; or 'refused', with the reason told. */
export const REQUEST_STATES = ['received', 'answered', 'done', 'refused'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** How sure the office is of who asks: nobody looked, she said so, papers were seen, VNeID said so. */
export const IDENTITY_LEVELS = ['unchecked', 'stated', 'papers', 'vneid'] as const;
export type IdentityLevel = (typeof IDENTITY_LEVELS)[number];

/** Who asks for the person: she herself, or who may by law act for her. */
export const REQUESTERS = ['self', 'guardian', 'representative'] as const;
export type Requester = (typeof REQUESTERS)[number];

/** A person asks for something about her own data, and by when the law wants it answered and done. */
@Entity({ name: 'privacy_request' })
@Index('ix_privacy_request_answer', ['state', 'answerDue', 'id'])
@Index('ix_privacy_request_due', ['state', 'actDue', 'id'])
@Index('ix_privacy_request_person', ['beneficiaryId', 'id'])
@Index('ix_privacy_request_conversation', ['conversationId', 'id'])
export class PrivacyRequest {
  @Id()
  @NotPersonal('opaque key')
  id!: string;

  @Key('optional')
  @Personal('basic', 'whose data are asked about')
  beneficiaryId!: string | null;

  /** Of somebody whom the office knows from a conversation only. */
  @Key('optional')
  @NotPersonal('the conversation')
  conversationId!: string | null;

  /** Who may see and answer it; null: the province. */
  @Text(10, 'optional')
  @NotPersonal('a commune is not a person')
  unitCode!: string | null;

  @Text(12)
  @NotPersonal('what is asked for')
  kind!: RequestKind;

  @Text(30)
  @NotPersonal('name of a channel, or the counter')
  channel!: string;

  @Text(15)
  @Personal('basic', 'who may ask')
  requester!: Requester;

  @Text(10)
  @NotPersonal('how the identity was checked')
  identity!: IdentityLevel;

  /** JSON of `{ asked, answer, extension, refusal }`, the words of both sides. */
  @SealedLong('optional')
  @Personal('sensitive', 'what was asked, answered and why')
  words!: string | null;

  /** Whether somebody else who processes the data must act too, which the law gives more days for. */
  @Flag()
  @NotPersonal('length of a term')
  othersInvolved!: boolean;

  @Instant()
  @NotPersonal('when the request came')
  receivedAt!: number;

  /** The last day to answer. */
  @Day()
  @NotPersonal('a term')
  answerDue!: string;

  /** The last day to do it. */
  @Day()
  @NotPersonal('a term')
  actDue!: string;

  @Flag()
  @NotPersonal('whether the term was extended, which the law allows once')
  extended!: boolean;

  @Text(10)
  @NotPersonal('how far the request is')
  state!: RequestState;

  @Instant('optional')
  @NotPersonal('when it was answered')
  answeredAt!: number | null;

  @Key('optional')
  @NotPersonal('member of staff or system')
  answeredBy!: string | null;

  @Instant('optional')
  @NotPersonal('when it was done or refused')
  endedAt!: number | null;

  @Key('optional')
  @NotPersonal('member of staff or system')
  endedBy!: string | null;

  @Json('optional')
  @NotPersonal('size and hash of what was given, counts of what was erased and kept')
  outcome!: Readonly<Record<string, string | number>> | null;

  @Key()
  @NotPersonal('member of staff or system')
  recordedBy!: string;

  @Count()
  @NotPersonal('guard of updates')
  version!: number;

  @Instant()
  @NotPersonal('when the row was made')
  createdAt!: number;

  @Instant()
  @NotPersonal('when the row last changed')
  updatedAt!: number;
}
