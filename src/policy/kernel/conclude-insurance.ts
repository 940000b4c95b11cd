import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { InsuranceConclusion } from './assessment';
import type { Conclusion, Given, Live } from './conclude';
import type { Range } from './fact';
import { inForce } from './in-force';
import { othersPrice, priceFact } from './insurance-price';
import type { InsuranceGives } from './gives';
import { addOnce } from './trace';
import type { TriedLine } from './try-lines';

interface Insured {
  readonly tried: TriedLine;
  readonly gives: InsuranceGives;
  /** Share of treatment cost, %. */
  readonly level: number;
}

/** The lines still in play: who surely pays, who might instead, who surely or possibly sets the level. */
interface Standings {
  readonly holding: readonly Insured[];
  /** The first line that holds for sure. */
  readonly paying: Insured | undefined;
  /** Unknown lines before it that would give something else. */
  readonly rivals: readonly Insured[];
  /** The holding line with the highest level; the first of them. */
  readonly best: Insured | undefined;
  /** Unknown lines with a higher level still. */
  readonly raising: readonly Insured[];
}

/**
 * The insurance order: the first line that holds pays (Luật Bảo hiểm y tế, Điều 13 khoản 5; the programme
 * lists its lines in that order, exceptions included), the highest level of all that hold is the card's
 * (Điều 22 khoản 2). Unknown lines keep open what they could still change, and nothing else.
 */
export function concludeInsurance(live: Live, { facts, on }: Given): Conclusion {
  const standings = standingsOf(live, on);
  const { paying, rivals, best, raising } = standings;
  const asks = paying === undefined || rivals.length > 0 ? null : priceFact(paying.gives, facts);
  return {
    truth: live.truth,
    deciding: (paying === undefined ? rivals : unique([paying, best])).map(plain),
    matters: unique([...rivals, ...raising]).map(plain),
    amount: null,
    gift: null,
    insurance: insuranceOf(standings, facts, on),
    asks: asks === null ? [] : [asks],
  };
}

function standingsOf(live: Live, on: CivilDate): Standings {
  const holding = insuredLines(live.holding);
  const unknown = insuredLines(live.unknown);
  const paying = holding[0];
  const best = highestOf(holding);
  const top = best === undefined ? 0 : best.level;
  return {
    holding,
    paying,
    rivals:
      paying === undefined
        ? unknown
        : unknown.filter((one) => isBefore(one, paying) && !alike(one, paying, on)),
    best,
    raising: unknown.filter(({ level }) => level > top),
  };
}

/** The first of those with the highest level. */
function highestOf(lines: readonly Insured[]): Insured | undefined {
  let best = lines[0];
  for (const one of lines) if (best !== undefined && one.level > best.level) best = one;
  return best;
}

function insuranceOf(standings: Standings, facts: Facts, on: CivilDate): InsuranceConclusion {
  const { holding, paying, rivals, best, raising } = standings;
  const candidates = unique([...rivals, paying]);
  const settled = rivals.length === 0 ? paying : undefined;
  const levels = [...(best === undefined ? [] : [best]), ...raising].map(({ level }) => level);
  return {
    groups: candidates.map(keyOf),
    payer: settled === undefined ? null : settled.gives.payer,
    own: spanOf(candidates.map((one) => ownOf(one, facts))),
    othersPay: settled === undefined ? null : othersPrice(settled.gives, facts, on),
    level: { min: Math.min(...levels), max: Math.max(...levels) },
    levelFrom: best === undefined || raising.length > 0 ? null : keyOf(best),
    titles: holding.map(keyOf),
    mayChoose: settled === undefined ? null : choiceOf(settled, holding, facts),
  };
}

function choiceOf(
  { gives: { instead } }: Insured,
  holding: readonly Insured[],
  facts: Facts,
): InsuranceConclusion['mayChoose'] {
  const other = holding.find((one) => keyOf(one) === instead?.line);
  if (instead === undefined || other === undefined) return null;
  return { line: instead.line, own: ownOf(other, facts), law: instead.law };
}

function insuredLines(tried: readonly TriedLine[]): Insured[] {
  const lines: Insured[] = [];
  for (const one of tried) {
    const { gives } = one.now.line;
    if (gives.kind === 'insurance') lines.push({ tried: one, gives, level: one.now.level(gives) });
  }
  return lines;
}

function keyOf({ tried }: Insured): string {
  return tried.now.line.key;
}

function ownOf({ tried, gives }: Insured, facts: Facts): Range<number> | null {
  return tried.now.ownPrice(gives, facts);
}

function plain({ tried }: Insured): TriedLine {
  return tried;
}

/** The same payer and the same own price: only the name of the group would differ. */
function alike(a: Insured, b: Insured, on: CivilDate): boolean {
  if (a.gives.payer !== b.gives.payer) return false;
  if (a.gives.laterMembers !== undefined || b.gives.laterMembers !== undefined) return false;
  const own = inForce(a.gives.ownPermille, on).value;
  const sameBase = own === 0 || a.gives.base.kind === b.gives.base.kind;
  return own === inForce(b.gives.ownPermille, on).value && sameBase;
}

function isBefore({ tried: one }: Insured, { tried: other }: Insured): boolean {
  return one.now.place < other.now.place;
}

function spanOf(prices: readonly (Range<number> | null)[]): Range<number> | null {
  let min = Infinity;
  let max = -Infinity;
  for (const price of prices) {
    if (price === null) return null;
    min = Math.min(min, price.min);
    max = Math.max(max, price.max);
  }
  return { min, max };
}

function unique(lines: readonly (Insured | undefined)[]): Insured[] {
  const found: Insured[] = [];
  for (const one of lines) if (one !== undefined) addOnce(found, one);
  return found;
}
