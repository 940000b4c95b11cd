import type { NumberKey } from '../facts';
import { dated } from '../kernel/in-force';
import type { Dated } from '../kernel/in-force';
import type { Line } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among } from '../kernel/rule';
import { law } from '../laws';
import { STANDARD_RATE, STANDARD_RATE_ON_ROLLS } from './standard-rate';

/** Người cao tuổi: from this birthday on. */
export const ELDER_AGE = dated('elder-age', 'năm tuổi', [
  ['2026-10-05', 60, law('ND335/2026', 'Điều 6 khoản 1')],
  ['2021-07-01', 60, law('ND20/2021', 'Điều 6 khoản 1')],
]);

/** Trẻ em: under this age. */
export const CHILD_AGE = dated('child-age', 'năm tuổi', [
  ['2026-10-05', 16, law('ND335/2026', 'Điều 6 khoản 1')],
  ['2021-07-01', 16, law('ND20/2021', 'Điều 6 khoản 1')],
]);

/** A way into monthly social assistance: who, and the coefficient on the standard amount. */
interface Way<K extends string> {
  readonly key: K;
  readonly when: Rule;
  readonly times: Dated;
  /** What the amount is counted for: children. */
  readonly count?: readonly NumberKey[];
}

/** The allowance of somebody newly decided on the day: the standard then in force times the coefficient. */
export function assistance<const K extends string>(way: Way<K>): Line & Keyed<K> {
  return Object.freeze({ key: way.key, when: way.when, gives: money(STANDARD_RATE, way) });
}

/**
 * The same way for a person already on the rolls between 2026-07-01 and 2026-10-04, whom the later decree
 * raises from 2026-07-01 on. Whoever is first decided within these weeks gets the amount then in force.
 */
export function assistanceOnRolls<const K extends string>(
  way: Way<K>,
): Line & Keyed<`${K}-on-rolls`> {
  const says = `${way.when.says} (đang hưởng khi mức chuẩn được nâng từ 1/7/2026)`;
  return Object.freeze({
    key: `${way.key}-on-rolls` as const,
    when: allOf(says, RAISED, [ON_ROLLS, way.when]),
    gives: money(STANDARD_RATE_ON_ROLLS, way),
  });
}

interface Keyed<K extends string> {
  readonly key: K;
}

const RAISED = law('ND335/2026', 'Điều 32 khoản 3–5');
const ON_ROLLS = among('allowance', ['social-allowance'], {
  says: 'Đang hưởng trợ cấp xã hội hằng tháng',
  law: RAISED,
});

function money(standard: Dated, { times, count }: Way<string>): Line['gives'] {
  const counted = count === undefined ? {} : { count };
  return Object.freeze({ kind: 'money', standard, times, ...counted });
}
