import type { OptionOf } from '../facts';
import type { Citation } from '../kernel/citation';
import { dated } from '../kernel/in-force';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, compare, is } from '../kernel/rule';
import { law } from '../laws';

/** Recognised poor or near-poor, as a programme of housing grants asks it. */
export function poorOrNear(by: Citation): Rule {
  return among('poverty', ['poor', 'near-poor'], {
    says: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
    law: by,
  });
}

/** Recognised poor. */
export function poor(by: Citation): Rule {
  return among('poverty', ['poor'], { says: 'Thuộc hộ nghèo', law: by });
}

/** The house must be built anew, or repaired. */
export function houseNeeds(work: Exclude<OptionOf<'houseWork'>, 'none'>, by: Citation): Rule {
  const says = work === 'rebuild' ? 'Nhà phải làm mới' : 'Nhà phải sửa chữa';
  return among('houseWork', [work], { says, law: by });
}

const RUINED = law('QD55/2025', 'Điều 1', 'secondary');
const TO_CLEAR = law('QD55/2025', 'Điều 1, Điều 2', 'secondary');

export const SMALL_ALONE = dated('small-house-alone', 'm²', [['2024-11-10', 18, RUINED]]);
export const SMALL_HOUSE = dated('small-house', 'm²', [['2024-11-10', 30, RUINED]]);
export const SMALL_PER_HEAD = dated('small-house-per-head', 'm²', [['2024-11-10', 8, RUINED]]);

const tooSmallAlone = allOf('Người độc thân ở nhà quá hẹp', RUINED, [
  is('livesAlone', 'yes', { says: 'Hộ chỉ có một người', law: RUINED }),
  compare('houseArea', 'below', SMALL_ALONE, { says: 'Diện tích nhà quá hẹp', law: RUINED }),
]);
const tooSmall = allOf('Nhà quá hẹp so với số người', RUINED, [
  compare('houseArea', 'below', SMALL_HOUSE, { says: 'Diện tích nhà quá hẹp', law: RUINED }),
  compare('dwellingPerHead', 'below', SMALL_PER_HEAD, {
    says: 'Diện tích bình quân đầu người quá hẹp',
    law: RUINED,
  }),
]);

/**
 * "Nhà dột nát" as Quyết định 55/QĐ-BXD has it: one sign is enough. Whether the province set signs of its
 * own (Điều 1) we could not establish, so that a house without any of the four is left to the office.
 */
export const ruinedHouse: Rule = allOf('Là nhà dột nát', RUINED, [
  is('onHouseLand', 'yes', {
    says: 'Nhà trên đất ở không tranh chấp, không thuộc diện phải giải tỏa',
    law: TO_CLEAR,
  }),
  anyOf('Có một trong các dấu hiệu của nhà dột nát', RUINED, [
    is('houseFrail', 'yes', {
      says: 'Ít nhất hai trong ba phần (nền móng, khung tường, mái) không bền chắc',
      law: RUINED,
    }),
    is('houseOldUnsafe', 'yes', {
      says: 'Nhà từ 20 năm trở lên, chưa cải tạo, xuống cấp, không an toàn',
      law: RUINED,
    }),
    tooSmallAlone,
    tooSmall,
    communeDecides('Tiêu chí khác về nhà dột nát do tỉnh quy định', RUINED),
  ]),
]);
