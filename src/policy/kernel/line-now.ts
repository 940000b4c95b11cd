import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Citation } from './citation';
import type { RuleNow } from './compile-rule';
import { datedOf } from './dated-of';
import type { Range } from './fact';
import type { Gift } from './gift';
import { giftOf } from './gift';
import type { InsuranceGives } from './gives';
import { countedOn } from './gives';
import { inForce } from './in-force';
import { ownPrice } from './insurance-price';
import type { Pays } from './money';
import { paysOf } from './money';
import type { Line } from './programme';

/** A line as it stands on a day. What it gives everybody alike is worked out when first asked for, and kept. */
export class LineNow {
  /** The facts that what it gives is counted on. */
  readonly counted: readonly FactKey[];
  private paid: Pays | undefined;
  private given: Gift | null | undefined;
  private share: number | undefined;
  private price: Range<number> | null | undefined;
  private cited: readonly Citation[] | undefined;

  /** @param place its place among the lines of its version */
  constructor(
    readonly line: Line,
    readonly rule: RuleNow,
    private readonly at: { readonly on: CivilDate; readonly place: number },
  ) {
    this.counted = countedOn(line.gives);
  }

  get place(): number {
    return this.at.place;
  }

  /** @throws AppError NOT_IN_FORCE when a number has no value on that day. */
  pays(facts: Facts): Pays {
    if (this.paid !== undefined) return this.paid;
    const pays = paysOf(this.line.gives, facts, this.at.on);
    if (this.counted.length === 0) this.paid = pays;
    return pays;
  }

  /** @throws AppError NOT_IN_FORCE when a number has no value on that day. */
  gift(facts: Facts): Gift | null {
    if (this.given !== undefined) return this.given;
    const gift = giftOf(this.line.gives, facts, this.at.on);
    if (this.counted.length === 0) this.given = Object.freeze(gift);
    return gift;
  }

  /** Share of treatment cost that an insurance line pays, %. @throws AppError NOT_IN_FORCE */
  level({ level }: InsuranceGives): number {
    if (this.share === undefined) this.share = inForce(level, this.at.on).value;
    return this.share;
  }

  /** What she pays herself a month under an insurance line. @throws AppError NOT_IN_FORCE */
  ownPrice(gives: InsuranceGives, facts: Facts): Range<number> | null {
    if (this.price !== undefined) return this.price;
    const price = ownPrice(gives, facts, this.at.on);
    if (this.counted.length === 0) this.price = Object.freeze(price);
    return price;
  }

  /** The articles that what it gives rests on. @throws AppError NOT_IN_FORCE */
  givesLaw(): readonly Citation[] {
    if (this.cited === undefined) this.cited = givesLaw(this.line, this.at.on);
    return this.cited;
  }
}

function givesLaw({ gives }: Line, on: CivilDate): readonly Citation[] {
  if (gives.kind === 'insurance') return insuranceLaw(gives, on);
  const numbers = gives.kind === 'commune-decides' ? [] : datedOf(gives);
  const own = 'law' in gives ? [gives.law] : [];
  return [...own, ...numbers.map((of) => inForce(of, on).law)];
}

function insuranceLaw({ ownPermille, base, level }: InsuranceGives, on: CivilDate): Citation[] {
  const standard = base.kind === 'standard' ? [inForce(base.amount, on).law] : [];
  return [inForce(ownPermille, on).law, ...standard, inForce(level, on).law];
}
