import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  readonly field?: string;
  readonly says: string;
}

/** Why something at the staff desk is refused; front ends say it in their own words. */
const FAULTS = {
  'owned-by-another': {
    code: 'CONFLICT',
    says: 'Another member of staff speaks with this citizen: `who` and `since` say which and since when.',
  },
  'take-over-first': { code: 'CONFLICT', says: 'Take the conversation over first.' },
  'newer-message': {
    code: 'CONFLICT',
    field: 'seen',
    says: 'The citizen wrote since: read on to `newestSeq`, or send it all the same with `force`.',
  },
  'not-offered': { code: 'CONFLICT', says: 'Nobody offers you this conversation any more.' },
  'to-herself': { code: 'BAD_INPUT', field: 'to', says: 'It is yours already: name a colleague.' },
  'no-colleague': {
    code: 'BAD_INPUT',
    field: 'to',
    says: 'This account does not speak with citizens, or is closed.',
  },
  'no-such-promise': {
    code: 'BAD_INPUT',
    field: 'fulfils',
    says: 'There is no such open promise in this conversation.',
  },
  'promise-ended': { code: 'CONFLICT', says: 'This promise was kept or withdrawn already.' },
  'day-past': {
    code: 'BAD_INPUT',
    field: 'until',
    says: 'Promise a day from today on, within a year.',
  },
  'no-such-variable': {
    code: 'BAD_INPUT',
    field: 'body',
    says: 'The text names a variable that nobody fills.',
  },
  'value-missing': {
    code: 'CONFLICT',
    says: 'What the reply is to say of this conversation is not known: `missing` names it.',
  },
  'no-such-reply': { code: 'NOT_FOUND', says: 'There is no such reply in this language.' },
  'hours-known': {
    code: 'CONFLICT',
    field: 'validFrom',
    says: 'Hours from this day on are written down already: withdraw them first.',
  },
  'hours-order': {
    code: 'BAD_INPUT',
    field: 'week',
    says: 'Hours of a day run from an earlier to a later time, one after the other.',
  },
  'old-hours': { code: 'CONFLICT', says: 'These hours were withdrawn already: read them again.' },
  'seen-already': { code: 'CONFLICT', says: 'Somebody has looked at this rating already.' },
} as const satisfies Record<string, Fault>;

export type DeskFault = keyof typeof FAULTS;

/** The refusal for a fault; `more` holds what the caller needs to go on: never a word of a citizen. */
export function deskRefusal(
  why: DeskFault,
  more: Readonly<Record<string, string | number>> = {},
): AppError {
  const { code, says, field }: Fault = FAULTS[why];
  return new AppError(code, says, { why, ...(field !== undefined && { field }), ...more });
}
