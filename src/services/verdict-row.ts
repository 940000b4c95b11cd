import type { ConversationEvent } from '../conversation/state';
import { plainAssessment } from '../policy';
import type { Facts, PlainAssessment } from '../policy';
import type { Verdict } from '../records/entities/verdict.entity';
import type { Tokens } from '../shared/ports';
import { placeOf, sealJson } from './sealed-json';
import type { ServiceParts } from './service-parts';

export type VerdictEvent = Extract<ConversationEvent, { type: 'verdict' }>;

/** What a stored verdict holds under seal. */
export interface VerdictDetail {
  readonly facts: Facts;
  readonly assessments: readonly PlainAssessment[];
  /** Given for a mere supposition; left out when the facts were told. */
  readonly supposed?: true;
}

type VerdictParts = Omit<ServiceParts, 'db'> & { readonly tokens: Tokens };

/** A verdict as a row with a fresh code, not yet tied to a conversation. */
export function verdictRow(
  parts: VerdictParts,
  said: Omit<VerdictEvent, 'type' | 'settled'>,
): Verdict {
  const id = parts.ids.next();
  const assessments = said.assessments.map(plainAssessment);
  const { facts, supposed } = said;
  const detail: VerdictDetail = { facts, assessments, ...(supposed && { supposed }) };
  return {
    id,
    conversationId: null,
    messageId: null,
    subject: said.subject,
    relation: said.relation,
    onDay: said.on,
    policyVersion: said.policyVersion,
    summary: assessments.map(({ programme, truth }) => ({ programme, truth })),
    detail: sealJson(parts.vault, placeOf('verdict', 'detail', id), detail),
    code: parts.tokens.code(),
    reviewed: false,
    createdAt: parts.clock.now(),
  };
}
