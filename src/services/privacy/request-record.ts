import type { PrivacyRequest } from '../../records/entities/privacy-request.entity';
import type { Vault } from '../../shared/ports';
import { openJson, placeOf } from '../sealed-json';
import { isOverdue } from './request-clock';

export {
  IDENTITY_LEVELS,
  REQUEST_KINDS,
  REQUEST_STATES,
  REQUESTERS,
} from '../../records/entities/privacy-request.entity';

/** What both sides said. */
export interface RequestWords {
  readonly asked: string;
  readonly answer?: string;
  readonly extension?: string;
  readonly refusal?: string;
}

/** A request as it is read; its words are null in lists, and once their time is over. */
export type RequestRecord = Omit<PrivacyRequest, 'words'> & {
  readonly words: RequestWords | null;
  /** What is late today: the answer, the act, or nothing. */
  readonly late: 'answer' | 'act' | null;
};

/** @param vault null leaves the words closed */
export function toRequest(vault: Vault | null, row: PrivacyRequest, today: string): RequestRecord {
  const place = placeOf('privacy_request', 'words', row.id);
  const words = vault === null ? null : openJson<RequestWords>(vault, place, row.words);
  return { ...row, words, late: lateness(row, today) };
}

function lateness(
  { state, answerDue, actDue, endedAt }: PrivacyRequest,
  today: string,
): RequestRecord['late'] {
  if (endedAt !== null) return null;
  if (isOverdue(actDue, today)) return 'act';
  return state === 'received' && isOverdue(answerDue, today) ? 'answer' : null;
}
