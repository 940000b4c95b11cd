import type { CivilDate } from '../../shared/civil-date';
import type { Gives } from '../kernel/gives';

/** Where a top-up holds: the whole province, the part that was one province before 2025-07-01, or a commune. */
export type TopUpPlace =
  | { readonly kind: 'province' }
  | { readonly kind: 'former-province'; readonly province: 'yen-bai' | 'lao-cai' }
  | { readonly kind: 'commune'; readonly code: string };

/**
 * What a province or a commune gives beyond the national law, by a decision of its own (Nghị định 335/2026
 * Điều 4 khoản 3, Nghị định 188/2025 Điều 71 khoản 10 điểm e …). A row that an officer enters, never a rule
 * of ours.
 */
export interface TopUp {
  readonly programme: string;
  /** Keys of the lines it holds for; empty for all that pay. */
  readonly lines: readonly string[];
  readonly place: TopUpPlace;
  /** First and last day; no last day while it is not known. */
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  /**
   * 'standard': a higher standard amount, đồng. 'adds': đồng on top of what the law gives.
   * 'own-share': the person pays at most this many % of the whole insurance contribution.
   */
  readonly raises: 'standard' | 'adds' | 'own-share';
  readonly value: number;
  /** The decision as the gazette prints it, with its place: 'Nghị quyết 12/2027/NQ-HĐND', 'Điều 1'. */
  readonly decision: string;
  readonly at: string;
}

/** What decides which top-ups hold for somebody: null where it is not known. */
export interface TopUpArea {
  readonly commune: string | null;
  readonly formerProvince: 'yen-bai' | 'lao-cai' | null;
}

/** Nothing but the province is known. */
export const SOMEWHERE: TopUpArea = { commune: null, formerProvince: null };

/** Does a top-up surely hold in an area? What is not known to hold is not promised. */
export function holdsIn({ place }: TopUp, area: TopUpArea): boolean {
  switch (place.kind) {
    case 'province':
      return true;
    case 'former-province':
      return place.province === area.formerProvince;
    case 'commune':
      return place.code === area.commune;
  }
}

/**
 * May a province lower what the person pays of an insurance? Where the State supports a part, whose shares are
 * floors (Nghị định 188/2025 Điều 71 khoản 10 điểm e), and where she pays alone.
 */
export function isOwnShareOpen(gives: Gives): boolean {
  return gives.kind === 'insurance' && (gives.payer === 'state-part' || gives.payer === 'self');
}
