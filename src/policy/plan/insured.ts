import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import { assessProgramme } from '../kernel/assess';
import type { Assessment, InsuranceConclusion } from '../kernel/assessment';
import { weaker } from '../kernel/citation';
import type { Range } from '../kernel/fact';
import type { Programme } from '../kernel/programme';

/** Her insurance once her allowances are decided and the household pays in its cheapest lawful way. */
export interface Insured {
  readonly assessment: Assessment;
  /** What it was assessed under: her facts with each receipt that may come, and her place in the form. */
  readonly under: readonly Facts[];
  /** The line under which she should pay instead of her group's, since it costs the household less. */
  readonly chooses: InsuranceConclusion['mayChoose'];
  /** What she pays herself a month, đồng; null when it hangs on what we do not know. */
  readonly own: Range<number> | null;
}

/**
 * What insurance comes to when one of several things will be so, which is for the office to decide and
 * nothing to ask her: each is assessed by itself, and what they share is settled.
 */
export function insure(programme: Programme, under: readonly Facts[], on: CivilDate): Insured {
  const each = under.map((facts) => assessProgramme(programme, facts, on));
  const assessment = each.reduce(either);
  const { insurance } = assessment;
  return { assessment, under, chooses: null, own: insurance === null ? null : insurance.own };
}

function either(a: Assessment, b: Assessment): Assessment {
  const open = union(a.open, b.open);
  const declined = union(a.declined, b.declined);
  const settled = a.state === 'settled' && b.state === 'settled';
  return {
    ...a,
    truth: a.truth === b.truth ? a.truth : 'unknown',
    state: settled ? 'settled' : open.length > 0 ? 'open' : 'stuck',
    lines: union(a.lines, b.lines),
    insurance: concludeEither(a.insurance, b.insurance),
    trace: { ...a.trace, because: [...a.trace.because, ...b.trace.because] },
    open,
    declined,
    communeDecides: union(a.communeDecides, b.communeDecides),
    citations: union(a.citations, b.citations),
    standing: weaker(a.standing, b.standing),
  };
}

function concludeEither(
  a: InsuranceConclusion | null,
  b: InsuranceConclusion | null,
): InsuranceConclusion | null {
  if (a === null || b === null) return a === null ? b : a;
  return {
    groups: union(a.groups, b.groups),
    payer: a.payer === b.payer ? a.payer : null,
    own: span(a.own, b.own),
    othersPay: span(a.othersPay, b.othersPay),
    level: { min: Math.min(a.level.min, b.level.min), max: Math.max(a.level.max, b.level.max) },
    levelFrom: a.levelFrom === b.levelFrom ? a.levelFrom : null,
    titles: a.titles.filter((title) => b.titles.includes(title)),
    mayChoose: null,
  };
}

function span(a: Range<number> | null, b: Range<number> | null): Range<number> | null {
  return a && b && { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}
