import type { Alike } from '../../records/queries/duplicate-pairs';

/** Why two records may be one person's, and what speaks against it. */
export const ALIKE_REASONS = [
  'same-name',
  'same-spelling',
  'same-birth-day',
  'births-may-be-same',
  'birth-unknown',
  'same-phone',
  'same-sex',
  'other-sex',
] as const;
export type AlikeReason = (typeof ALIKE_REASONS)[number];

/** How much each says; only their order matters to anybody. */
const WEIGHT: Readonly<Record<AlikeReason, number>> = {
  'same-name': 30,
  'same-spelling': 10,
  'same-birth-day': 40,
  'births-may-be-same': 15,
  'birth-unknown': 0,
  'same-phone': 15,
  'same-sex': 5,
  'other-sex': -30,
};

/** What two people of one folded name, commune and possible birth have in common, and 0 to 100 for it. */
export function reasonsOf(
  a: Alike,
  b: Alike,
): { readonly reasons: readonly AlikeReason[]; readonly score: number } {
  const reasons: AlikeReason[] = ['same-name'];
  if (a.displayName === b.displayName) reasons.push('same-spelling');
  reasons.push(birthReason(a, b));
  if (a.phoneIndex !== null && a.phoneIndex === b.phoneIndex) reasons.push('same-phone');
  if (a.sex !== null && b.sex !== null) reasons.push(a.sex === b.sex ? 'same-sex' : 'other-sex');
  const score = reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
  return { reasons, score: Math.max(0, Math.min(100, score)) };
}

function birthReason(a: Alike, b: Alike): AlikeReason {
  if (a.birthFrom === null || b.birthFrom === null) return 'birth-unknown';
  const days = new Set([a.birthFrom, a.birthTo, b.birthFrom, b.birthTo]);
  return days.size === 1 ? 'same-birth-day' : 'births-may-be-same';
}
