import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { isCivilDate } from '../../shared/civil-date';
import { checkTogether } from '../contradictions';
import { begunBy } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import { MONTHS_DETAINED, MONTHS_NOT_COLLECTED } from '../parameters/payment-terms';
import { endOfTerm } from './month';
import type { PaymentFile, Suspension } from './payment-file';
import type { PaymentRules } from './payment-rules';
import { paymentRulesOf } from './payment-rules';
import { isStartRule, procedureOf } from './payment-start';

/** Why a file cannot be, for front ends that say it in their own words. */
export type PaymentFault =
  | 'unknown'
  | 'not-monthly'
  | 'not-decided'
  | 'day'
  | 'no-law-yet'
  | 'start-unknown'
  | 'out-of-order'
  | 'too-short'
  | 'too-many';

/**
 * The rules of payment for a programme.
 * @throws AppError BAD_INPUT for a programme that is not paid by the month, or not from a decision on
 */
export function rulesFor(programme: Programme): readonly PaymentRules[] {
  if (programme.pays?.per !== 'month') {
    return refuse('programme', 'not-monthly', 'This programme is not paid by the month.');
  }
  const rules = paymentRulesOf(programme);
  if (rules !== null) return rules;
  return refuse(
    'programme',
    'not-decided',
    'This programme is paid by the month, but we hold no rule from which month on a decision pays.',
  );
}

/**
 * Refuses a file whose days cannot be: no real days, before the law we hold, or out of order.
 * @throws AppError BAD_INPUT with the field and the fault (`why`); for facts like `checkTogether`
 */
export function checkPaymentFile(programme: Programme, file: PaymentFile, until: CivilDate): void {
  checkRealDays(file, until);
  checkLaw(programme, file);
  checkTogether(file.facts, file.decidedOn);
  const { decidedOn, filedOn, certificateOn, ended, moved } = file;
  notAfter('filedOn', filedOn, [decidedOn, 'The file was handed in after it was decided.']);
  notAfter('certificateOn', certificateOn, [
    decidedOn,
    'The decision lies before the certificate on which it rests.',
  ]);
  notAfter('ended', decidedOn, [ended?.on, 'The allowance ended before it was decided.']);
  notAfter('moved', decidedOn, [
    moved?.stoppedFrom,
    'Payment stopped for moving before it was decided.',
  ]);
  checkSuspensions(file);
  const order = 'The last month lies before the decision: give the months in order.';
  if (until.slice(0, 7) < decidedOn.slice(0, 7)) refuse('until', 'out-of-order', order);
}

function checkRealDays(file: PaymentFile, until: CivilDate): void {
  const { filedOn, decidedOn, certificateOn, ended, suspensions, moved } = file;
  const held = suspensions === undefined ? [] : suspensions;
  const days: readonly (readonly [field: string, day: CivilDate | null | undefined])[] = [
    ['filedOn', filedOn],
    ['decidedOn', decidedOn],
    ['certificateOn', certificateOn],
    ['ended', ended?.on],
    ['moved', moved?.stoppedFrom],
    ['until', until],
    ...held.flatMap(({ from, since, resolvedOn }) =>
      [from, since, resolvedOn].map((day) => ['suspensions', day] as const),
    ),
  ];
  for (const [field, day] of days) {
    if (day === undefined || day === null || isCivilDate(day)) continue;
    refuse(field, 'day', 'A date must be a real day written as YYYY-MM-DD.');
  }
}

/** The law must pay on the decision day, and say from which month on. */
function checkLaw(programme: Programme, file: PaymentFile): void {
  const { decidedOn } = file;
  const begun = begunBy(programme.procedures, decidedOn);
  if (begun === undefined || begun.paidFrom.rule === 'not-yet') {
    refuse('decidedOn', 'no-law-yet', `We hold no law that pays this programme on ${decidedOn}.`);
  }
  if (isStartRule(procedureOf(programme, file).paidFrom.rule)) return;
  refuse(
    'decidedOn',
    'start-unknown',
    `The law that we hold does not say from which month a decision of ${decidedOn} pays.`,
  );
}

function checkSuspensions({ decidedOn, suspensions, ended }: PaymentFile): void {
  let before: CivilDate | null = decidedOn;
  for (const one of suspensions === undefined ? [] : suspensions) {
    if (before === null || one.from < before) {
      refuse(
        'suspensions',
        'out-of-order',
        'Each suspension begins when the one before it is over.',
      );
    }
    notAfter('suspensions', one.from, [
      one.resolvedOn,
      'A suspension is resolved before it begins.',
    ]);
    notAfter('suspensions', one.from, [ended?.on, 'Payment was held back after it had ended.']);
    checkTerm(one);
    before = one.resolvedOn;
  }
}

/** A ground that the law counts in months must have lasted so long. */
function checkTerm({ from, since, why }: Suspension): void {
  if (since === undefined || why === 'refuses-review') return;
  const of = why === 'detained' ? MONTHS_DETAINED : MONTHS_NOT_COLLECTED;
  const row = begunBy(of.values, from);
  if (row === undefined || row.value === null || endOfTerm(since, row.value) <= from) return;
  const least = `${row.value} whole month${row.value === 1 ? '' : 's'}`;
  refuse('suspensions', 'too-short', `Payment is held back for "${why}" after ${least} only.`);
}

function notAfter(
  field: string,
  day: CivilDate | undefined,
  [limit, message]: readonly [CivilDate | null | undefined, string],
): void {
  if (day === undefined || limit === undefined || limit === null) return;
  if (day > limit) refuse(field, 'out-of-order', message);
}

/** @throws AppError BAD_INPUT always */
export function refuse(field: string, why: PaymentFault, message: string): never {
  throw new AppError('BAD_INPUT', message, { field, why });
}
