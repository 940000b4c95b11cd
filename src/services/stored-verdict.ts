import type { Facts, PlainAssessment } from '../policy';
import type { Verdict } from '../records/entities/verdict.entity';
import type { CivilDate } from '../shared/civil-date';
import { civilDate } from '../shared/civil-date';
import type { Vault } from '../shared/ports';
import { openJson, placeOf } from './sealed-json';
import type { VerdictDetail } from './verdict-row';

/** A verdict as it was given; facts and assessments are null once erased. */
export interface StoredVerdict {
  readonly id: string;
  readonly code: string;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  readonly subject: string;
  readonly relation: string;
  readonly on: CivilDate;
  readonly policyVersion: string;
  readonly facts: Facts | null;
  readonly assessments: readonly PlainAssessment[] | null;
  /** Given for a mere supposition ("what if"), not for what was told. */
  readonly supposed: boolean;
  readonly reviewed: boolean;
  /** UTC milliseconds. */
  readonly createdAt: number;
}

/** A row with its seal opened. */
export function storedVerdict(vault: Vault, row: Verdict): StoredVerdict {
  const { id, code, conversationId, messageId, subject, relation, policyVersion } = row;
  const detail = openJson<VerdictDetail>(vault, placeOf('verdict', 'detail', id), row.detail);
  return {
    ...{ id, code, conversationId, messageId, subject, relation, policyVersion },
    on: civilDate(row.onDay),
    facts: detail && detail.facts,
    assessments: detail && detail.assessments,
    supposed: detail?.supposed === true,
    reviewed: row.reviewed,
    createdAt: row.createdAt,
  };
}
