import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { InsuranceConclusion } from './assessment';
import type { Conclusion } from './conclude';
import type { Range } from './fact';
import { inForce } from './in-force';
import { othersPrice, ownPrice, priceFact } from './insurance-price';
import type { InsuranceGives } from './gives';
import type { Line } from './programme';
import type { Truth } from './truth';
import { any } from './truth';
import type { TriedLine } from './try-lines';

interface Insured {
  readonly tried: TriedLine;
  readonly line: Line;
  readonly truth: Truth;
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
export function concludeInsurance(
  tried: readonly TriedLine[],
  facts: Facts,
  on: CivilDate,
): Conclusion {
  const lines = insuredLines(tried, on);
  const truth = any(lines.map((one) => one.truth));
  const standings = standingsOf(lines, on);
  const { paying, rivals, best, raising } = standings;
  const asks = paying === undefined || rivals.length > 0 ? null : priceFact(paying.gives, facts);
  return {
    truth,
    deciding: (truth === 'yes' ? unique([paying, best]) : lines.filter(having(truth))).map(plain),
    matters: unique([...rivals, ...raising]).map(plain),
    amount: null,
    gift: null,
    insurance: truth === 'no' ? null : insuranceOf(standings, facts, on),
    ...(asks === null ? {} : { asks: [asks] }),
  };
}

function standingsOf(lines: readonly Insured[], on: CivilDate): Standings {
  const holding = lines.filter(having('yes'));
  const unknown = lines.filter(having('unknown'));
  const paying = holding[0];
  const top = Math.max(0, ...holding.map(({ level }) => level));
  return {
    holding,
    paying,
    rivals:
      paying === undefined
        ? unknown
        : unknown.filter((one) => isBefore(one, paying, lines) && !alike(one, paying, on)),
    best: holding.find(({ level }) => level === top),
    raising: unknown.filter(({ level }) => level > top),
  };
}

function insuranceOf(standings: Standings, facts: Facts, on: CivilDate): InsuranceConclusion {
  const { holding, paying, rivals, best, raising } = standings;
  const candidates = unique([...rivals, paying]);
  const settled = rivals.length === 0 ? paying : undefined;
  const levels = [...(best === undefined ? [] : [best]), ...raising].map(({ level }) => level);
  return {
    groups: candidates.map(({ line }) => line.key),
    payer: settled === undefined ? null : settled.gives.payer,
    own: spanOf(candidates.map(({ gives }) => ownPrice(gives, facts, on))),
    othersPay: settled === undefined ? null : othersPrice(settled.gives, facts, on),
    level: { min: Math.min(...levels), max: Math.max(...levels) },
    levelFrom: best === undefined || raising.length > 0 ? null : best.line.key,
    titles: holding.map(({ line }) => line.key),
    mayChoose: settled === undefined ? null : choiceOf(settled, { holding, facts, on }),
  };
}

function choiceOf(
  { gives: { instead } }: Insured,
  {
    holding,
    facts,
    on,
  }: { readonly holding: readonly Insured[]; readonly facts: Facts; readonly on: CivilDate },
): InsuranceConclusion['mayChoose'] {
  const other = holding.find(({ line }) => line.key === instead?.line);
  if (instead === undefined || other === undefined) return null;
  return { line: instead.line, own: ownPrice(other.gives, facts, on), law: instead.law };
}

function insuredLines(tried: readonly TriedLine[], on: CivilDate): Insured[] {
  const lines: Insured[] = [];
  for (const one of tried) {
    const { line, truth } = one;
    const { gives } = line;
    if (gives.kind !== 'insurance') continue;
    lines.push({ tried: one, line, truth, gives, level: inForce(gives.level, on).value });
  }
  return lines;
}

function plain({ tried }: Insured): TriedLine {
  return tried;
}

/** The same payer and the same own price: only the name of the group would differ. */
function alike(a: Insured, b: Insured, on: CivilDate): boolean {
  const own = [a, b].map(({ gives }) => inForce(gives.ownPermille, on).value);
  const sameBase = own[0] === 0 || a.gives.base.kind === b.gives.base.kind;
  const plain = a.gives.laterMembers === undefined && b.gives.laterMembers === undefined;
  return a.gives.payer === b.gives.payer && own[0] === own[1] && sameBase && plain;
}

function isBefore(one: Insured, other: Insured, lines: readonly Insured[]): boolean {
  return lines.indexOf(one) < lines.indexOf(other);
}

function having(truth: Truth): (one: Insured) => boolean {
  return (one) => one.truth === truth;
}

function spanOf(prices: readonly (Range<number> | null)[]): Range<number> | null {
  const known = prices.flatMap((price) => (price === null ? [] : [price]));
  if (known.length < prices.length) return null;
  return {
    min: Math.min(...known.map(({ min }) => min)),
    max: Math.max(...known.map(({ max }) => max)),
  };
}

function unique(lines: readonly (Insured | undefined)[]): Insured[] {
  return [...new Set(lines)].flatMap((one) => (one === undefined ? [] : [one]));
}
