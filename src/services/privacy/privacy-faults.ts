import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  readonly says: string;
  readonly field?: string;
}

/** Why a request or a consent is refused, for front ends that say it in their own words. */
const FAULTS = {
  'one-subject': {
    code: 'BAD_INPUT',
    field: 'beneficiaryId',
    says: 'Give the person or the conversation, one of the two.',
  },
  'identity-first': {
    code: 'CONFLICT',
    says: 'Check her papers or VNeID first, and write that down: data of hers go to nobody else.',
  },
  'ended-already': { code: 'CONFLICT', says: 'This request is done or refused already.' },
  'answered-already': { code: 'CONFLICT', says: 'This request is answered already.' },
  'extended-already': { code: 'CONFLICT', says: 'The law allows one extension only.' },
  'too-late-to-extend': { code: 'CONFLICT', says: 'The last day has passed: act at once.' },
  'not-for-a-copy': {
    code: 'CONFLICT',
    says: 'A copy is given for a request to see the data only.',
  },
  'other-version': { code: 'CONFLICT', says: 'Somebody else changed this request: read it again.' },
  'no-such-text': {
    code: 'BAD_INPUT',
    field: 'textHash',
    says: 'These words are not on file: keep them before anybody agrees to them.',
  },
  'agreed-already': { code: 'CONFLICT', says: 'She agreed to this purpose already.' },
  'withdrawn-already': { code: 'CONFLICT', says: 'This consent is withdrawn already.' },
  'sensitive-unsaid': {
    code: 'BAD_INPUT',
    field: 'words',
    says: 'The words must say that sensitive data are meant.',
  },
} as const satisfies Record<string, Fault>;

export type PrivacyFault = keyof typeof FAULTS;

/** @throws AppError with the fault as `why`, and its field where it has one */
export function refusePrivacy(why: PrivacyFault): never {
  const { code, says, field }: Fault = FAULTS[why];
  throw new AppError(code, says, { why, ...(field !== undefined && { field }) });
}
