import type { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import type { Conversation } from '../../src/records/entities/conversation.entity';
import type { Message } from '../../src/records/entities/message.entity';
import type { ServiceRecord } from '../../src/records/entities/service-record.entity';
import type { Verdict } from '../../src/records/entities/verdict.entity';
import type { Inbound } from '../../src/conversation/turn';
import { foldText } from '../../src/shared/fold-text';

/** Rows that are right by themselves: a test states only what it is about. */

const AT = Date.parse('2026-11-23T05:00:00.000Z');
let made = 0;

function id(): string {
  return `10000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
}

export function aBeneficiary(says: Partial<Beneficiary> = {}): Beneficiary {
  const displayName = says.displayName ?? 'Nguyễn Thị Đào';
  return {
    id: id(),
    code: String(made).padStart(11, '0'),
    foldedName: foldText(displayName),
    displayName,
    birthFrom: '1944-05-01',
    birthTo: '1944-05-01',
    citizenId: null,
    citizenIdIndex: null,
    citizenIdClash: null,
    phone: null,
    phoneIndex: null,
    sex: 'female',
    ethnicity: null,
    unitCode: '02668',
    lifeStatus: 'alive',
    diedOn: null,
    registeredBy: 'system',
    version: 1,
    createdAt: AT,
    updatedAt: AT,
    ...says,
  };
}

export function aServiceRecord(says: Partial<ServiceRecord> = {}): ServiceRecord {
  return {
    id: id(),
    beneficiaryId: id(),
    programme: 'social-pension',
    givenOn: '2026-11-01',
    amount: 540_000,
    note: null,
    unitCode: '02668',
    providerId: null,
    recordedBy: 'system',
    createdAt: AT,
    ...says,
  };
}

export function aConversation(says: Partial<Conversation> = {}): Conversation {
  const own = id();
  return {
    id: own,
    channel: 'web',
    addressHash: `hash of ${own}`,
    address: 'sealed',
    language: 'vi',
    owner: 'bot',
    status: 'bot',
    waitingSince: null,
    state: null,
    version: 1,
    lastSeq: 0,
    heardAt: null,
    createdAt: AT,
    updatedAt: AT,
    ...says,
  };
}

export function aMessage(says: Partial<Message> = {}): Message {
  return {
    id: id(),
    conversationId: id(),
    seq: 1,
    direction: 'in',
    author: 'citizen',
    body: 'sealed',
    understood: null,
    channel: 'web',
    externalId: null,
    platformId: null,
    delivery: 'done',
    attempts: 0,
    leaseUntil: null,
    nextAttemptAt: null,
    fault: null,
    createdAt: AT,
    ...says,
  };
}

export function aVerdict(says: Partial<Verdict> = {}): Verdict {
  const own = id();
  return {
    id: own,
    conversationId: null,
    messageId: null,
    subject: 's1',
    relation: 'mother',
    onDay: '2026-11-23',
    policyVersion: '1',
    summary: [{ programme: 'social-pension', truth: 'yes' }],
    detail: 'sealed',
    code: own.slice(-12),
    reviewed: false,
    createdAt: AT,
    ...says,
  };
}

export function anInbound(says: Partial<Inbound> = {}): Inbound {
  return {
    channel: 'web',
    externalId: `m-${++made}`,
    address: 'session-1',
    kind: 'text',
    text: 'Mẹ tôi 82 tuổi',
    sentAt: '2026-11-23T05:00:00.000Z',
    ...says,
  };
}
