import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  readonly field?: string;
  readonly says: string;
}

/** Why a partner, or what is asked about one, is refused; front ends say it in their own words. */
const FAULTS = {
  'key-refused': {
    code: 'UNAUTHENTICATED',
    says: 'This key is unknown, has ended or is not valid yet: ask the office for a new one.',
  },
  'handle-taken': {
    code: 'CONFLICT',
    field: 'handle',
    says: 'Another partner has this short name: choose another.',
  },
  'nothing-to-end': {
    code: 'NOT_FOUND',
    says: 'There is no such partner or key, or it has ended already.',
  },
  'no-such-partner': { code: 'NOT_FOUND', says: 'There is no such partner.' },
  'over-budget': {
    code: 'OVER_BUDGET',
    says: 'The budget of this minute is spent: try again when the next one begins.',
  },
  'beyond-budget': {
    code: 'OVER_BUDGET',
    says: 'This request costs more than the whole budget of a minute: ask for less at once.',
  },
  'taken-before': { code: 'CONFLICT', says: 'This message was taken before: send a new one.' },
} as const satisfies Record<string, Fault>;

export type PartnerFault = keyof typeof FAULTS;

/** The refusal for a fault; `more` holds numbers that tell the caller what to do. */
export function partnerRefusal(
  why: PartnerFault,
  more: Readonly<Record<string, number>> = {},
): AppError {
  const { code, says, field }: Fault = FAULTS[why];
  return new AppError(code, says, { why, ...(field !== undefined && { field }), ...more });
}
