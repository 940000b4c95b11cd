import { PartnerBudget } from '../../records/entities/partner-budget.entity';
import { holdBudget } from '../../records/queries/hold-budget';
import type { Reader, Writer } from '../../records/rows';
import type { AppError } from '../../shared/app-error';
import type { PartnerActor } from '../actor';
import { partnerRefusal } from './partner-faults';

const MINUTE = 60_000;

/** What is left of a partner's budget, in cost units. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** In how many seconds the next minute begins. */
  readonly resetAfter: number;
}

interface Spending {
  readonly cost: number;
  readonly now: number;
}

/** Refuses without a write what cannot be paid: a flood of refusals costs one row read each. @throws AppError OVER_BUDGET */
export async function mustAfford(
  rows: Reader,
  { id, budgetPerMinute }: PartnerActor,
  { cost, now }: Spending,
): Promise<void> {
  if (cost > budgetPerMinute)
    throw partnerRefusal('beyond-budget', { cost, limit: budgetPerMinute });
  const spent = spentIn(await rows.get(PartnerBudget, { id }), minuteOf(now));
  if (spent + cost > budgetPerMinute) throw overBudget(now);
}

/**
 * Takes the cost from the minute's budget. The row is held until the commit, so that processes that share the
 * database share the budget.
 * @throws AppError OVER_BUDGET with `retryAfter` in seconds
 */
export async function spend(
  rows: Writer,
  { id, budgetPerMinute: limit }: PartnerActor,
  { cost, now }: Spending,
): Promise<Budget> {
  const minute = minuteOf(now);
  const row = await holdBudget(rows, id);
  const spent = spentIn(row, minute) + cost;
  if (spent > limit) throw overBudget(now);
  await rows.update(PartnerBudget, { id }, { minute: Math.max(minute, row.minute), spent });
  return { limit, remaining: limit - spent, resetAfter: secondsLeft(now) };
}

/** A process whose clock runs behind spends from the newer minute. */
function spentIn({ minute, spent }: PartnerBudget, now: number): number {
  return minute >= now ? spent : 0;
}

function minuteOf(now: number): number {
  return Math.floor(now / MINUTE) * MINUTE;
}

function overBudget(now: number): AppError {
  return partnerRefusal('over-budget', { retryAfter: secondsLeft(now) });
}

/** 1 to 60. */
function secondsLeft(now: number): number {
  return Math.ceil((minuteOf(now) + MINUTE - now) / 1000);
}
