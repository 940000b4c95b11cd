import type { Citation } from '../kernel/citation';
import { law } from '../laws';
import {
  ARMED_FORCES_2018,
  BY_STATE_FURTHER_2018,
  RELATIVES_OF_WORKERS_2018,
} from './insurance-further-of-2018';
import {
  COMMUNE_GIVES,
  EMPLOYER_GIVES,
  fundGives,
  HOUSEHOLD_PAYS,
  insuranceLine as line,
  stateGives,
  stateHelps,
} from './insurance-gives';
import * as who from './insurance-groups';
import {
  LEVEL_COMMON,
  LEVEL_FULL,
  LEVEL_HIGH,
  LEVEL_NEAR_POOR,
  LEVEL_RESISTANCE,
  LEVEL_SAFE_ZONE,
} from './insurance-levels';
import {
  OWN_FARM,
  OWN_LEFT_LIST,
  OWN_NEAR_POOR,
  OWN_NEAR_POOR_THERE,
  OWN_SECURITY_FORCE,
  OWN_STUDENT,
} from './insurance-rates';
import { inSafeZoneOnly } from './insurance-safe-zone';

// Groups until 2025-06-30 in the order in which they pay: Luật 46/2014 Điều 12 with Nghị định 146/2018.
// Commune part-timers come after the fund and the State (Điều 13 khoản 2); of several supports the highest
// first (Nghị định 146/2018, Điều 8 khoản 2). Unlike today, a pensioner with a contract pays as an employee:
// the old law has no exception for her.

const ARTISAN =
  'Thu nhập bình quân của hộ nghệ nhân có thấp hơn lương cơ sở hay không do xã xác định';
const SECURITY_FORCE =
  'Mức hỗ trợ cho lực lượng bảo vệ an ninh, trật tự ở cơ sở: Hội đồng nhân dân tỉnh quyết định';

/** From the child and the employees down to the groups that the State pays for. */
export const STATE_AND_BEFORE_2018 = [
  line('child', who.youngChild(at('khoản 3 điểm e')), stateGives(LEVEL_FULL)),
  line(
    'employee',
    who.worker(
      'Người lao động có hợp đồng từ đủ 3 tháng; cán bộ, công chức, viên chức',
      ['employee'],
      at('khoản 1 điểm a'),
    ),
    EMPLOYER_GIVES,
  ),
  line(
    'part-time',
    who.unsettled(
      who.worker(
        'Người lao động có hợp đồng ngắn hoặc không trọn thời gian',
        ['part-time'],
        at('khoản 1 điểm a'),
      ),
      who.SHORT_CONTRACT,
      at('khoản 1 điểm a'),
    ),
    EMPLOYER_GIVES,
  ),
  line(
    'pensioner',
    who.pensioner(
      'Hưởng lương hưu, trợ cấp mất sức lao động',
      ['retirement', 'disability-allowance'],
      at('khoản 2 điểm a'),
    ),
    fundGives('pension'),
  ),
  line(
    'insurance-allowance',
    who.pensioner(
      'Hưởng trợ cấp bảo hiểm xã hội hằng tháng',
      ['other-insurance'],
      at('khoản 2 điểm b, c'),
    ),
    fundGives('standard'),
  ),
  line(
    'insured-leave',
    who.worker(
      'Nghỉ việc hưởng chế độ thai sản hoặc ốm đau dài ngày',
      ['on-leave'],
      decree('Điều 2 khoản 3, khoản 5'),
    ),
    fundGives('benefit'),
  ),
  line(
    'unemployment-benefit',
    who.worker('Hưởng trợ cấp thất nghiệp', ['unemployment-benefit'], at('khoản 2 điểm d')),
    fundGives('benefit'),
  ),
  ...ARMED_FORCES_2018,
  line(
    'ex-cadre',
    who.receives(
      'Cán bộ xã đã nghỉ, người mất sức hưởng trợ cấp từ ngân sách',
      ['ex-cadre'],
      decree('Điều 3 khoản 1, khoản 2'),
    ),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'merit',
    who.titled(
      'Người có công với cách mạng, cựu chiến binh',
      ['merit', 'veteran'],
      at('khoản 3 điểm d'),
    ),
    stateGives(LEVEL_FULL),
  ),
  line(
    'deputy',
    who.titled('Đại biểu Quốc hội, Hội đồng nhân dân', ['deputy'], decree('Điều 3 khoản 6')),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'social-allowance',
    who.receives('Hưởng trợ cấp xã hội hằng tháng', ['social-allowance'], at('khoản 3 điểm g')),
    stateGives(LEVEL_FULL),
  ),
  line('poor', who.poor(at('khoản 3 điểm h')), stateGives(LEVEL_FULL)),
  line(
    'minority-difficult',
    who.minorityInDifficultArea(at('khoản 3 điểm h')),
    stateGives(LEVEL_FULL),
  ),
  line(
    'extremely-difficult',
    who.inExtremelyDifficultArea(at('khoản 3 điểm h')),
    stateGives(LEVEL_FULL),
  ),
  line(
    'martyr-relative',
    who.titled(
      'Thân nhân liệt sĩ, người nuôi dưỡng liệt sĩ',
      ['martyr-relative'],
      at('khoản 3 điểm i'),
    ),
    stateGives(LEVEL_FULL),
  ),
  line(
    'merit-relative',
    who.titled('Thân nhân khác của người có công', ['merit-relative'], at('khoản 3 điểm k')),
    stateGives(LEVEL_HIGH),
  ),
  line(
    'organ-donor',
    who.titled('Đã hiến bộ phận cơ thể', ['organ-donor'], decree('Điều 3 khoản 14')),
    stateGives(LEVEL_COMMON),
  ),
  line('survivor-elder', who.survivor(decree('Điều 3 khoản 17')), stateGives(LEVEL_FULL)),
  line(
    'resistance',
    who.titled('Người tham gia kháng chiến', ['resistance'], decree('Điều 3 khoản 5')),
    stateGives(LEVEL_RESISTANCE),
  ),
  ...RELATIVES_OF_WORKERS_2018,
  line(
    'artisan-low-income',
    who.unsettled(
      who.worker('Nghệ nhân có thu nhập thấp', ['artisan'], decree('Điều 3 khoản 10')),
      ARTISAN,
      decree('Điều 3 khoản 10'),
    ),
    stateGives(LEVEL_COMMON),
  ),
  ...BY_STATE_FURTHER_2018,
] as const;

/** Since 2023-12-03. */
export const SAFE_ZONE_2018 = [
  line('safe-zone', inSafeZoneOnly(decree('Điều 3 khoản 20')), stateGives(LEVEL_SAFE_ZONE)),
] as const;

/** Commune part-timers, then the near-poor. */
export const NEAR_POOR_2018 = [
  line(
    'commune-part-timer',
    who.worker(
      'Người hoạt động không chuyên trách ở xã, phường',
      ['commune-part-timer'],
      at('khoản 1 điểm b'),
    ),
    COMMUNE_GIVES,
  ),
  line('near-poor-poor-commune', who.nearPoorInPoorCommune(decree('Điều 8 khoản 1 điểm a')), {
    ...stateGives(LEVEL_NEAR_POOR),
    ownPermille: OWN_NEAR_POOR_THERE,
  }),
  line('near-poor', who.nearPoor(at('khoản 4 điểm a')), stateHelps(OWN_NEAR_POOR, LEVEL_NEAR_POOR)),
] as const;

/** Since 2023-11-01, for 36 months. */
export const LEFT_LIST_2018 = [
  line(
    'left-list',
    who.minorityWhereTheListEnded(decree('Điều 4 khoản 5')),
    stateHelps(OWN_LEFT_LIST, LEVEL_HIGH),
  ),
] as const;

export const STUDENT_2018 = [
  line(
    'student',
    who.occupied('Học sinh, sinh viên', ['student'], at('khoản 4 điểm b')),
    stateHelps(OWN_STUDENT),
  ),
] as const;

/** Since 2024-07-01. */
export const SECURITY_FORCE_2018 = [
  line(
    'security-force',
    who.unsettled(
      who.worker(
        'Lực lượng bảo vệ an ninh, trật tự ở cơ sở',
        ['security-force'],
        law('Law30/2023', ''),
      ),
      SECURITY_FORCE,
      law('Law30/2023', 'Điều 23', 'unverified'),
    ),
    stateHelps(OWN_SECURITY_FORCE),
  ),
] as const;

/** Average farm households and, last, everyone else. */
export const FARM_AND_HOUSEHOLD_2018 = [
  line('farm-household', who.averageFarmHousehold(decree('Điều 4 khoản 4')), stateHelps(OWN_FARM)),
  line('household', who.everyone(at('khoản 5')), HOUSEHOLD_PAYS),
] as const;

function at(place: string): Citation {
  return law('Law46/2014', `Điều 12 ${place}`);
}

function decree(place: string): Citation {
  return law('ND146/2018', place);
}
