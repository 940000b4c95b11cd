import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addDays } from '../../shared/civil-date';
import type { Gives, MoneyGives } from '../kernel/gives';
import type { Dated } from '../kernel/in-force';
import { begunBy } from '../kernel/in-force';
import type { Line, Programme } from '../kernel/programme';
import type { TopUp } from './top-up';
import { isOwnShareOpen } from './top-up';

/** Why a top-up cannot be, for front ends that say it in their own words. */
export type TopUpFault =
  'programme' | 'line' | 'kind' | 'dates' | 'before-law' | 'value' | 'below-national';

/**
 * Refuses a top-up that cannot be: an unknown programme or line, a kind that the programme has no number
 * for, days out of order or before the law we hold, and a standard below the national one on any of its days
 * (what a province sets is never lower).
 * @throws AppError BAD_INPUT with the field and the fault (`why`)
 */
export function checkTopUp(topUp: TopUp, programmes: readonly Programme[]): void {
  const programme = programmes.find(({ key }) => key === topUp.programme);
  if (programme === undefined) {
    return refuse('programme', 'programme', 'There is no such programme: give the key of one.');
  }
  checkDays(topUp, programme);
  const lines = linesOf(topUp, programme);
  if (lines.length === 0) {
    return refuse(
      'raises',
      'kind',
      'This programme has no such number on these days: choose another kind of top-up.',
    );
  }
  checkValue(topUp, lines);
}

function checkDays({ from, until }: TopUp, { versions }: Programme): void {
  if (until !== null && until < from) {
    refuse('until', 'dates', 'The last day lies before the first: give them in order.');
  }
  const oldest = versions[versions.length - 1];
  if (oldest !== undefined && from < oldest.from) {
    refuse('from', 'before-law', `We hold no law before ${oldest.from}: begin on a later day.`);
  }
}

/** The lines that it holds for in the versions of its days. */
function linesOf(topUp: TopUp, { versions }: Programme): readonly Line[] {
  const keys = new Set(versions.flatMap(({ lines }) => lines.map(({ key }) => key)));
  const stranger = topUp.lines.find((key) => !keys.has(key));
  if (stranger !== undefined) {
    refuse('lines', 'line', `The programme has no line "${stranger}": give keys of its lines.`);
  }
  const begun = begunBy(versions, topUp.from);
  const during = versions.filter(
    (version) =>
      version === begun ||
      (version.from > topUp.from && (topUp.until === null || version.from <= topUp.until)),
  );
  return during
    .flatMap(({ lines }) => lines)
    .filter(({ key }) => topUp.lines.length === 0 || topUp.lines.includes(key))
    .filter(({ gives }) => fits(gives, topUp.raises));
}

function fits(gives: Gives, raises: TopUp['raises']): boolean {
  if (raises === 'own-share') return isOwnShareOpen(gives);
  return gives.kind === 'money' && (raises === 'adds' || !('fact' in gives.standard));
}

function checkValue(topUp: TopUp, lines: readonly Line[]): void {
  const { raises, value } = topUp;
  const most = raises === 'own-share' ? 100 : 1_000_000_000;
  const whole = raises === 'own-share' || Number.isInteger(value);
  if (!Number.isFinite(value) || value < 0 || value > most || !whole) {
    refuse('value', 'value', `The value must be a whole number from 0 to ${most}.`);
  }
  if (raises !== 'standard') return;
  for (const { gives } of lines) {
    const below = gives.kind === 'money' ? nationalAbove(gives, topUp) : null;
    if (below === null) continue;
    const { on, national } = below;
    refuse(
      'value',
      'below-national',
      `The national standard on ${on} is ${national} đồng: a local one is never lower.`,
    );
  }
}

/** A day of the top-up on which the national standard is higher; null when there is none. */
function nationalAbove(
  { standard }: MoneyGives,
  { from, until, value }: TopUp,
): { readonly on: CivilDate; readonly national: number } | null {
  if ('fact' in standard) return null;
  const days = daysWithin(standard, from, until === null ? null : addDays(until, 1));
  for (const on of days) {
    const row = begunBy(standard.values, on);
    if (row !== undefined && row.value !== null && row.value > value) {
      return { on, national: row.value };
    }
  }
  return null;
}

function daysWithin({ values }: Dated, from: CivilDate, before: CivilDate | null): CivilDate[] {
  const inside = values
    .map((row) => row.from)
    .filter((day) => day > from && (before === null || day < before));
  return [from, ...inside];
}

function refuse(field: string, why: TopUpFault, message: string): never {
  throw new AppError('BAD_INPUT', message, { field, why });
}
