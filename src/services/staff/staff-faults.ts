import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  /** The input that is wrong, where it is one. */
  readonly field?: string;
  readonly says: string;
}

/** Why something about accounts and who may do what is refused, for front ends that say it in their own words. */
const FAULTS = {
  'wrong-sign-in': {
    code: 'UNAUTHENTICATED',
    says: 'The login or password is wrong, or there were too many tries. Wait a little and try again.',
  },
  'wrong-code': {
    code: 'UNAUTHENTICATED',
    says: 'The code is wrong, was used already, or there were too many tries. Wait for the next one.',
  },
  'login-taken': conflict('This login is taken.'),
  'last-admin': conflict('This is the last administrator: appoint another one first.'),
  'ended-already': conflict('It has ended already.'),
  'no-factor-offered': conflict('Ask for a new second factor first.'),
  'unit-needed': wrong('unitCode', 'this role serves one commune, and only such a role does'),
  'no-such-unit': wrong('unitCode', 'no commune bears this code on the first day'),
  'hamlet-of-whom': wrong('hamlet', 'only a collaborator serves a hamlet'),
  'not-appointed': wrong('role', 'nobody is appointed to this role'),
  'no-such-person': wrong('personId', 'there is no such person on the staff'),
  'last-day-first': wrong('untilDay', 'the last day lies before the first, or in the past'),
  'weak-password': wrong(
    'password',
    'it has 12 to 200 characters and is not one of the first guesses',
  ),
  'to-herself': wrong('to', 'nobody acts on her own behalf'),
  'no-such-account': wrong('to', 'there is no such open account'),
  'too-long': wrong('untilDay', 'a role is handed over for at most 92 days'),
  'handed-already': conflict('She acts for you on some of these days already.'),
  'not-hers': {
    code: 'FORBIDDEN',
    says: 'Only a role of her own can be handed over, and only where she holds it.',
  },
  'no-such-role': { code: 'FORBIDDEN', says: 'This account does not hold that role today.' },
  'prove-again': {
    code: 'FORBIDDEN',
    says: 'Show again who you are: your code, or your password if you have none.',
  },
  'seen-already': wrong('unitCode', 'the account sees this commune already'),
  'glass-broken': conflict('Emergency access is open already: end it first.'),
  'still-open': conflict('The emergency access is still open: it is reviewed afterwards.'),
  'reviewed-already': conflict('Somebody reviewed it already.'),
  'own-making': { code: 'FORBIDDEN', says: 'Somebody else must do that: you had a hand in it.' },
} as const satisfies Record<string, Fault>;

export type StaffFault = keyof typeof FAULTS;

/** The refusal, with the fault as `why`. */
export function staffFault(why: StaffFault): AppError {
  const { code, says, field }: Fault = FAULTS[why];
  return new AppError(code, says, { why, ...(field === undefined ? {} : { field }) });
}

function wrong(field: string, why: string): Fault {
  return { code: 'BAD_INPUT', field, says: `The field "${field}" is wrong: ${why}.` };
}

function conflict(says: string): Fault {
  return { code: 'CONFLICT', says };
}
