import type { OptionOf } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import { allOf, anyOf, notOf } from '../kernel/rule';
import { law } from '../laws';
import * as who from './insurance-groups';

/** Titles of khoản 1 to 3 that the card does not treat at 100 %. */
const TITLES_AT_LESS: readonly OptionOf<'merit'>[] = [
  'merit-relative',
  'organ-donor',
  'deputy',
  'forces-relative',
  'defence-worker-relative',
];

/**
 * Residents of the safe-zone communes until 2025-06-30: only whom no group of Luật, Điều 12 khoản 1 to 3
 * takes. Those of them who are treated at 100 % anyway need not be excluded.
 */
export function inSafeZoneOnly(at: Citation): Rule {
  const others = law('Law46/2014', 'Điều 12 khoản 1 đến khoản 3');
  const says = 'Thuộc nhóm do nơi làm việc, cơ quan bảo hiểm xã hội hoặc Nhà nước đóng';
  const paidFor = anyOf(says, others, [
    who.worker(
      says,
      ['employee', 'on-leave', 'commune-part-timer', 'unemployment-benefit'],
      others,
    ),
    who.unsettled(who.worker(says, ['part-time'], others), who.SHORT_CONTRACT, others),
    who.pensioner(says, ['retirement', 'disability-allowance', 'other-insurance'], others),
    who.titled(says, TITLES_AT_LESS, others),
    who.occupied(says, ['foreign-student'], others),
    who.receives(says, ['ex-cadre'], others),
  ]);
  return allOf('Thường trú ở xã an toàn khu, không thuộc nhóm nào trước đó', at, [
    who.inSafeZone(at),
    notOf('Không thuộc nhóm nào trước đó', at, paidFor),
  ]);
}
