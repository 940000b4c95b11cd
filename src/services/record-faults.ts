import type { ErrorCode } from '../shared/app-error';
import { AppError } from '../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  /** The input that is wrong, where it is one. */
  readonly field?: string;
  readonly says: string;
}

/** Why records of people and households are refused, for front ends that say it in their own words. */
const FAULTS = {
  'two-heads': wrong('members', 'a household has one head'),
  'listed-twice': wrong('members', 'somebody is listed twice'),
  'nobody-moves': wrong('members', 'nobody is listed'),
  'too-many': wrong('members', 'a household has at most 50 people'),
  'not-there': wrong('members', 'somebody of them does not live in the household on that day'),
  'formed-later': wrong('from', 'the household was formed later'),
  'still-to-come': wrong('from', 'the day is still to come'),
  'same-household': wrong('into', 'it is the same household'),
  'before-birth': wrong('diedOn', 'the day lies before the birth'),
  'no-such-programme': wrong('programme', 'it is not the key of a programme'),
  'not-proven-by-decision': wrong('fact', 'it is not a fact that a decision proves'),
  'is-enrolment': wrong('fact', 'what somebody receives is written down as an enrolment'),
  'other-subject': wrong('fact', 'it is not a fact of such a subject'),
  'no-such-unit': wrong('validFrom', 'no commune or ward bore this code on that day'),
  'past-the-unit': wrong('validTo', 'the commune ended earlier: give a last day that it saw'),
  'one-value': wrong('value', 'give one of flag, option and number'),
  'last-before-first': wrong('validTo', 'the last day lies before the first'),
  'mistyped-code': wrong('code', 'it was mistyped: a social-security code has eleven digits'),
  'forged-cursor': wrong('after', 'this list did not give it'),
  'foreign-cursor': wrong('after', 'it belongs to another list, filter, order or account'),
  'stale-cursor': wrong('after', 'it is older than a day: read the list from its beginning'),
  'no-household': { code: 'NOT_FOUND', says: 'She lives in no household that is written down.' },
  'served-elsewhere': {
    code: 'FORBIDDEN',
    says: 'Somebody who lived there then is served by another commune now: ask the province.',
  },
  'household-ended': conflict('This household has ended: its people live in another one.'),
  'moved-later': conflict('Somebody of them came, moved or left after that day: give a later day.'),
  'died-before': conflict('Somebody of them died before that day.'),
  'died-when': conflict('Somebody of them has died: write down on which day first.'),
  'death-known': conflict('The death of this person is written down already.'),
  'old-revision': conflict('This wording was replaced by another: read it again.'),
  'ended-earlier': conflict('It ended earlier already: correct it if that day is wrong.'),
  'known-already': conflict(
    'The same is written down for some of these days already: end or correct that record first.',
  ),
  'no-such-reveal': {
    code: 'NOT_FOUND',
    says: 'Nobody let this account take this list in full in the last quarter of an hour.',
  },
  'not-alike': wrong('notSameAs', 'it names somebody who is not alike: ask again without it'),
  'may-be-known': conflict(
    'Somebody known may be this person: register her alone to see who, or name them in `notSameAs`.',
  ),
  'is-restricted': conflict(
    'The record with this number is restricted at its person’s own request: ask the data protection officer.',
  ),
  'same-person': wrong('loserId', 'it is the same record'),
  'merge-asks': conflict('The two records say different things: say which one is right.'),
  'said-apart': conflict(
    'Somebody said that these are two people: take that back first if it was wrong.',
  ),
  'undone-already': conflict('This merge was taken back already.'),
  'changed-since-merge': conflict(
    'Something was decided about this person since: the merge cannot be taken back as a whole.',
  ),
  'merged-on': conflict('This record was merged into another one since: take that back first.'),
  'number-taken': conflict('The identity number of the other record is somebody else’s by now.'),
  'other-request': {
    ...conflict('This key was used for another request: take a new one.'),
    field: 'clientMutationKey',
  },
} as const satisfies Record<string, Fault>;

export type RecordFault = keyof typeof FAULTS;

/** @throws AppError with the fault as `why`, and its field or the one given instead */
export function refuseRecord(why: RecordFault, instead?: string): never {
  const { code, says, field }: Fault = FAULTS[why];
  const named = instead ?? field;
  throw new AppError(code, says, { why, ...(named === undefined ? {} : { field: named }) });
}

function wrong(field: string, why: string): Fault {
  return { code: 'BAD_INPUT', field, says: `The field "${field}" is wrong: ${why}.` };
}

function conflict(says: string): Fault {
  return { code: 'CONFLICT', says };
}
