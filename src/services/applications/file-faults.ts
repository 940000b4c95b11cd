import type { ErrorCode } from '../../shared/app-error';
import { AppError } from '../../shared/app-error';

interface Fault {
  readonly code: ErrorCode;
  /** The input that is wrong, where it is one. */
  readonly field?: string;
  readonly says: string;
}

const FAULTS = {
  'no-such-procedure': wrong('procedure', 'nobody can apply for that: take the key of a programme'),
  'no-law-yet': wrong('receivedOn', 'we hold no law for that day: give a day from 2021-07-01 on'),
  'day-to-come': wrong('happenedOn', 'the day is still to come'),
  'before-last-step': wrong('happenedOn', 'the last step is of a later day: check both'),
  'note-needed': wrong('note', 'write which papers, or why'),
  'not-of-procedure': wrong('kind', 'the procedure asks for no such paper: take OTHER'),
  'grant-needs-days': wrong('validFrom', 'say from which day it is granted'),
  'refusal-needs-reason': wrong('reason', 'a refusal says why, in words for the citizen'),
  'refusal-gives-nothing': wrong('validFrom', 'a refusal grants no days and no money'),
  'nothing-to-enrol': wrong('validFrom', 'this procedure ends with a paper or a sum given once'),
  'finding-needed': wrong(
    'finding',
    'say what is found: mild, severe or extreme for a certificate, poor or near-poor for a review',
  ),
  'proves-nothing': wrong('finding', 'this procedure finds no level: leave it out'),
  'in-no-household': wrong('validFrom', 'she is in no household on that day: enter it first'),
  'no-such-provider': wrong('providerId', 'there is no such provider'),
  'provider-not-serving': wrong('providerId', 'this provider did not serve on that day'),
  'no-such-notice': wrong('days', 'give one to 40 days, each once'),
  'no-calendar': wrong('days', 'we hold a calendar from 2021 to 2050'),
  'not-visible': { code: 'NOT_FOUND', says: 'No file has this code. Check the ten characters.' },
  'own-file': {
    code: 'FORBIDDEN',
    says: 'Whoever prepared this file may not approve or decide it: ask a colleague.',
  },
  'open-already': conflict('She has an open file for the same already: work on that one.'),
  'old-version': conflict('The file changed since it was read: read it again.'),
  'not-now': conflict('The file is at another step, where this is not done.'),
  'no-proposal': conflict('Nobody prepared an answer yet: write it down first.'),
  'not-approved': conflict('The file changed since it was approved, or nobody approved it yet.'),
  'other-content': conflict('The file changed since you looked at it: look again, then approve.'),
  'no-such-step': wrong('seq', 'the file has no such step'),
  'corrects-nothing': wrong('seq', 'the step says exactly this already'),
  'step-stays': wrong(
    'kind',
    'a receipt and an answer are not exchanged or struck out: only their day and number are put right',
  ),
  'out-of-order': conflict('With this the steps of the file would not follow each other.'),
  'no-correction': conflict('No correction of this file waits for a second person.'),
  'day-known': conflict('A notice for this day is entered already: withdraw it first.'),
  'code-known': conflict('A provider with this code is entered already.'),
} as const satisfies Record<string, Fault>;

/** Why something about a file, a notice or a provider is refused. */
export type FileFault = keyof typeof FAULTS;

/** @throws AppError with the fault as `why`, and its field or the one given instead */
export function refuseFile(why: FileFault, instead?: string): never {
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
