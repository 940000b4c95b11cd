import type { Citation } from '../kernel/citation';
import { law } from '../laws';
import {
  EMPLOYER_OF_RELATIVE_GIVES,
  FORCES_GIVE,
  insuranceLine as line,
  stateGives,
} from './insurance-gives';
import * as who from './insurance-groups';
import { LEVEL_COMMON } from './insurance-levels';

// The smaller groups until 2025-06-30. Where the text of that day was not at hand the standing says so.

const CADET =
  'Học viên quân sự xã trước ngày 1/7/2025 thuộc nhóm nào do cơ quan bảo hiểm xã hội xác định';
const BEFORE: Citation = law('Law46/2014', 'Điều 12 khoản 3', 'unverified');

/** Paid by the employer of their relative; placed like `RELATIVES_OF_WORKERS_2025`. */
export const RELATIVES_OF_WORKERS_2018 = [
  line(
    'defence-worker-relative',
    who.titled(
      'Thân nhân của công nhân, viên chức quốc phòng, công nhân công an',
      ['defence-worker-relative'],
      law('ND146/2018', 'Điều 13 khoản 8'),
    ),
    EMPLOYER_OF_RELATIVE_GIVES,
  ),
] as const;

/** Their own decree, 70/2015, says the rest. */
export const ARMED_FORCES_2018 = [
  line(
    'armed-forces',
    who.worker(
      'Quân đội, công an, cơ yếu, học viên các trường này, dân quân thường trực',
      ['armed-forces'],
      BEFORE,
    ),
    FORCES_GIVE,
  ),
] as const;

/** Last of those whom the State pays for. */
export const BY_STATE_FURTHER_2018 = [
  line(
    'forces-relative',
    who.titled(
      'Thân nhân của người trong quân đội, công an',
      ['forces-relative'],
      law('Law46/2014', 'Điều 12 khoản 3'),
    ),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'foreign-student',
    who.occupied(
      'Người nước ngoài học tại Việt Nam bằng học bổng của Nhà nước',
      ['foreign-student'],
      BEFORE,
    ),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'military-cadet',
    who.unsettled(
      who.worker(
        'Học viên đào tạo cán bộ quân sự của Ban chỉ huy quân sự xã',
        ['military-cadet'],
        BEFORE,
      ),
      CADET,
      BEFORE,
    ),
    stateGives(LEVEL_COMMON),
  ),
] as const;
