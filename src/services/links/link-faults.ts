import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  readonly says: string;
  readonly field?: string;
}

const FAULTS = {
  /** Wrong, too old and used already are one answer: a guess learns nothing. */
  'no-such-digits': {
    code: 'NOT_FOUND',
    field: 'digits',
    says: 'These digits cannot be used. Ask the citizen for new ones: each work once, for ten minutes.',
  },
  'too-many-tries': {
    code: 'TOO_MANY_REQUESTS',
    says: 'Too many wrong codes. Wait before the next try.',
  },
  'consent-needed': {
    code: 'BAD_INPUT',
    field: 'consentId',
    says: 'Somebody who runs errands for her is linked after she agreed: write her consent down first.',
  },
  'birth-unknown': {
    code: 'BAD_INPUT',
    field: 'role',
    says: 'A guardian is linked to a child whose birth is written down: enter it first.',
  },
  'of-age': {
    code: 'BAD_INPUT',
    field: 'role',
    says: 'The person is of age and speaks for herself: link her as SELF, or with her consent as COLLABORATOR.',
  },
  'in-hands': {
    code: 'CONFLICT',
    says: 'A member of staff speaks with this citizen: hand the conversation back first.',
  },
  'day-gone': { code: 'BAD_INPUT', field: 'day', says: 'This day has passed.' },
  'day-announced': {
    code: 'CONFLICT',
    says: 'This day of payment is announced already.',
  },
  'ended-already': { code: 'CONFLICT', says: 'This link is ended already.' },
} as const satisfies Record<string, Fault>;

/** Why something about links is refused. */
export type LinkFault = keyof typeof FAULTS;

/** @throws AppError with the fault as `why`, and its field where it has one */
export function refuseLink(why: LinkFault): never {
  const { code, says, field }: Fault = FAULTS[why];
  throw new AppError(code, says, { why, ...(field !== undefined && { field }) });
}
