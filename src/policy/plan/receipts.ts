import type { Facts, OptionOf } from '../facts';
import type { Assessment } from '../kernel/assessment';
import type { Truth } from '../kernel/truth';
import type { ProgrammeKey } from '../programmes';

type Allowance = OptionOf<'allowance'>;

/** What a person on the programme is on the rolls as: other rules read it in the fact `allowance`. */
const RECEIPT: Partial<Record<ProgrammeKey, Allowance>> = {
  'social-pension': 'social-pension',
  'elderly-assistance': 'social-allowance',
  'disability-assistance': 'social-allowance',
  'child-assistance': 'social-allowance',
  'hiv-assistance': 'social-allowance',
  'single-parent-assistance': 'social-allowance',
  'small-child-assistance': 'social-allowance',
};

/** What she will be on the rolls as, once the benefits that she surely has a right to are decided. */
export interface Receipt {
  readonly allowance: readonly Allowance[];
  /** The programmes of which it is one. */
  readonly from: readonly string[];
}

/**
 * @param live her benefits that give way to none
 * @returns null when none of them is certain, or when she is on the rolls as just that already
 */
export function receiptOf(live: readonly Assessment[], facts: Facts): Receipt | null {
  const known = live.filter(({ programme }) => receiptFrom(programme) !== undefined);
  if (!known.some(({ truth, standing }) => truth === 'yes' && standing !== 'unverified')) {
    return null;
  }
  const allowance = [...new Set(known.map(({ programme }) => receiptFrom(programme)))].filter(
    (one) => one !== undefined,
  );
  const now = facts.allowance;
  const same = now !== undefined && now !== 'declined' && now.join() === allowance.join();
  return same ? null : { allowance, from: known.map(({ programme }) => programme) };
}

/**
 * Is she on the rolls for this programme already? Yes only when it alone can be meant.
 * @param possible all her benefits that are not refused
 */
export function isReceived(
  programme: string,
  possible: readonly Assessment[],
  { allowance }: Facts,
): Truth {
  const own = receiptFrom(programme);
  if (own === undefined || allowance === undefined || allowance === 'declined') return 'unknown';
  if (!allowance.includes(own)) return 'no';
  const alike = possible.filter((one) => receiptFrom(one.programme) === own);
  return allowance.length === 1 && alike.length === 1 ? 'yes' : 'unknown';
}

/** What somebody on a programme is on the rolls as; undefined for a programme that other rules do not ask for. */
export function receiptFrom(programme: string): Allowance | undefined {
  return RECEIPT[programme as ProgrammeKey];
}
