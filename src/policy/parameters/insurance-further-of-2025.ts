import type { Citation } from '../kernel/citation';
import { law } from '../laws';
import {
  EMPLOYER_OF_RELATIVE_GIVES,
  FORCES_GIVE,
  insuranceLine as line,
  SELF_PAYS,
  stateGives,
} from './insurance-gives';
import * as who from './insurance-groups';
import { LEVEL_COMMON, LEVEL_FULL } from './insurance-levels';

// The smaller groups since 2025-07-01, each array for the place in the order that its name says.

/**
 * Khoản 1 điểm i. The law names them before the State's groups; they stand after them here, since she pays
 * nothing either way and nobody whom the State pays for need be asked about a relative's post.
 */
export const RELATIVES_OF_WORKERS_2025 = [
  line(
    'defence-worker-relative',
    who.titled(
      'Thân nhân của công nhân, viên chức quốc phòng, công nhân công an',
      ['defence-worker-relative'],
      at('khoản 1 điểm i'),
    ),
    EMPLOYER_OF_RELATIVE_GIVES,
  ),
] as const;

/** Khoản 3 điểm a to đ. Their own decrees, 70/2015 and 74/2025, say the rest. */
export const ARMED_FORCES_2025 = [
  line(
    'armed-forces',
    who.worker(
      'Quân đội, công an, cơ yếu, học viên các trường này, dân quân thường trực',
      ['armed-forces'],
      at('khoản 3 điểm a, b, c, d, đ'),
    ),
    FORCES_GIVE,
  ),
] as const;

/** Khoản 3 điểm l and n. */
export const BY_STATE_FURTHER_2025 = [
  line(
    'forces-relative',
    who.titled(
      'Thân nhân của người trong quân đội, công an',
      ['forces-relative'],
      at('khoản 3 điểm l'),
    ),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'foreign-student',
    who.occupied(
      'Người nước ngoài học tại Việt Nam bằng học bổng của Nhà nước',
      ['foreign-student'],
      at('khoản 3 điểm n'),
    ),
    stateGives(LEVEL_COMMON),
  ),
] as const;

/** Khoản 3 điểm r: the survivor's allowance keeps her from the social allowance, not from its card. */
export const ENTITLED_SURVIVOR_2025 = [
  line(
    'entitled-survivor',
    who.receives(
      'Hưởng tiền tuất, đủ điều kiện hưởng trợ cấp xã hội',
      ['entitled-survivor'],
      at('khoản 3 điểm r'),
    ),
    stateGives(LEVEL_FULL),
  ),
] as const;

/** Nghị định 188/2025, Điều 5 khoản 7. */
export const MILITARY_CADET_2025 = [
  line(
    'military-cadet',
    who.worker(
      'Học viên đào tạo cán bộ quân sự của Ban chỉ huy quân sự xã',
      ['military-cadet'],
      law('ND188/2025', 'Điều 5 khoản 7'),
    ),
    stateGives(LEVEL_COMMON),
  ),
] as const;

/** Khoản 5 điểm b and c. */
export const SELF_PAYING_2025 = [
  line(
    'institution',
    who.occupied('Sống ở cơ sở từ thiện, tôn giáo', ['institution'], at('khoản 5 điểm b')),
    SELF_PAYS,
  ),
  line(
    'unpaid-leave',
    who.worker(
      'Nghỉ việc không hưởng lương, tạm hoãn hợp đồng lao động',
      ['unpaid-leave'],
      at('khoản 5 điểm c'),
    ),
    SELF_PAYS,
  ),
] as const;

function at(place: string): Citation {
  return law('Law51/2024', `Điều 12 ${place}`);
}
