import type { Citation } from '../kernel/citation';
import { law } from '../laws';
import {
  ARMED_FORCES_2025,
  BY_STATE_FURTHER_2025,
  ENTITLED_SURVIVOR_2025,
  MILITARY_CADET_2025,
  RELATIVES_OF_WORKERS_2025,
  SELF_PAYING_2025,
} from './insurance-further-of-2025';
import {
  COMMUNE_GIVES,
  EMPLOYER_GIVES,
  fundGives,
  HOUSEHOLD_PAYS,
  insuranceLine as line,
  OWNER_PAYS,
  stateGives,
} from './insurance-gives';
import * as who from './insurance-groups';
import { HELPED_2025 } from './insurance-helped-of-2025';
import {
  LEVEL_COMMON,
  LEVEL_FULL,
  LEVEL_HIGH,
  LEVEL_RESISTANCE,
  LEVEL_SAFE_ZONE,
  LEVEL_SOCIAL_PENSION,
} from './insurance-levels';

// Groups since 2025-07-01 in the order in which they pay: the order of Điều 12, with the exceptions of
// Điều 13 khoản 5 already in their places (điểm c commune part-timers last before the household form;
// điểm d pensioners with the fund; điểm đ the elders of khoản 3 s, t, u with the State; điểm g of several
// supports the highest first). The young child comes first: no group before it in the law can hold for it.

const ARTISAN =
  'Nghệ nhân có thu nhập bình quân đầu người của hộ thấp hơn lương cơ sở thì Nhà nước đóng; xã xác định';

/** Down to the social pension: what comes before the open question of the former elders. */
export const ELDERS_AND_CHILDREN_2025 = [
  line('child', who.youngChild(at('khoản 3 điểm h')), stateGives(LEVEL_FULL)),
  line(
    'pensioner',
    who.pensioner(
      'Hưởng lương hưu, trợ cấp mất sức lao động',
      ['retirement', 'disability-allowance'],
      at('khoản 2 điểm a'),
    ),
    fundGives('pension'),
  ),
  line('survivor-elder', who.survivor(at('khoản 3 điểm s')), stateGives(LEVEL_FULL)),
  line('survivor-near-poor', who.nearPoorSurvivor(at('khoản 3 điểm s')), stateGives(LEVEL_FULL)),
  line(
    'social-pension-elder',
    who.socialPensioner(at('khoản 3 điểm t')),
    stateGives(LEVEL_SOCIAL_PENSION),
  ),
  line(
    'social-pension',
    who.receives('Hưởng trợ cấp hưu trí xã hội', ['social-pension'], at('khoản 3 điểm t')),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'near-pension',
    who.receives(
      'Hưởng trợ cấp hằng tháng vì chưa đủ năm đóng hưởng lương hưu',
      ['near-pension'],
      at('khoản 3 điểm u'),
    ),
    stateGives(LEVEL_COMMON),
  ),
] as const;

/** Only in 2025: whoever had the card of social assistance before 2025-07-01 may have kept its level. */
export const FORMER_ELDERS_2025 = [
  line('former-elder', who.formerElder(at('khoản 3 điểm t')), stateGives(LEVEL_FULL)),
] as const;

const WORKERS = [
  line(
    'employee',
    who.worker('Người lao động, cán bộ, công chức, viên chức', ['employee'], at('khoản 1')),
    EMPLOYER_GIVES,
  ),
  line(
    'part-time',
    who.partTimer(
      'Hợp đồng từ đủ 1 tháng, hoặc làm không trọn thời gian từ mức lương đóng thấp nhất',
      at('khoản 1 điểm a, d'),
    ),
    EMPLOYER_GIVES,
  ),
  line(
    'business-owner',
    who.worker(
      'Chủ hộ kinh doanh, người quản lý không hưởng lương đóng bảo hiểm xã hội bắt buộc',
      ['business-owner'],
      at('khoản 1 điểm b, đ'),
    ),
    OWNER_PAYS,
  ),
  // Rubber workers on a monthly allowance stand in Nghị định 188/2025, Điều 5 khoản 1.
  line(
    'insurance-allowance',
    who.pensioner(
      'Hưởng trợ cấp bảo hiểm xã hội hằng tháng, kể cả công nhân cao su',
      ['other-insurance'],
      at('khoản 2 điểm b, c'),
    ),
    fundGives('standard'),
  ),
  line(
    'insured-leave',
    who.worker(
      'Nghỉ việc hưởng chế độ thai sản hoặc ốm đau từ 14 ngày làm việc trong tháng',
      ['on-leave'],
      at('khoản 2 điểm b'),
    ),
    fundGives('standard'),
  ),
  line(
    'unemployment-benefit',
    who.worker('Hưởng trợ cấp thất nghiệp', ['unemployment-benefit'], at('khoản 2 điểm d')),
    fundGives('benefit'),
  ),
] as const;

const BY_STATE = [
  ...ARMED_FORCES_2025,
  line(
    'merit',
    who.titled(
      'Người có công với cách mạng, cựu chiến binh',
      ['merit', 'veteran'],
      at('khoản 3 điểm e'),
    ),
    stateGives(LEVEL_FULL),
  ),
  line(
    'deputy',
    who.titled('Đại biểu Quốc hội, Hội đồng nhân dân', ['deputy'], at('khoản 3 điểm g')),
    stateGives(LEVEL_COMMON),
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
  ...BY_STATE_FURTHER_2025,
  line(
    'organ-donor',
    who.titled('Đã hiến bộ phận cơ thể', ['organ-donor'], at('khoản 3 điểm m')),
    stateGives(LEVEL_COMMON),
  ),
  line('poor', who.poor(at('khoản 3 điểm o')), stateGives(LEVEL_FULL)),
  line('near-poor-minority', who.nearPoorMinority(at('khoản 3 điểm o')), stateGives(LEVEL_FULL)),
  line(
    'minority-difficult',
    who.minorityInDifficultArea(at('khoản 3 điểm o')),
    stateGives(LEVEL_FULL),
  ),
  line(
    'extremely-difficult',
    who.inExtremelyDifficultArea(at('khoản 3 điểm o')),
    stateGives(LEVEL_FULL),
  ),
  line(
    'ex-cadre',
    who.receives(
      'Cán bộ xã đã nghỉ, người mất sức hưởng trợ cấp từ ngân sách',
      ['ex-cadre'],
      at('khoản 3 điểm p, q'),
    ),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'social-allowance',
    who.receives(
      'Hưởng trợ cấp xã hội, trợ cấp nuôi dưỡng hằng tháng',
      ['social-allowance'],
      at('khoản 3 điểm r'),
    ),
    stateGives(LEVEL_FULL),
  ),
  ...ENTITLED_SURVIVOR_2025,
  line('safe-zone', who.inSafeZone(decree('Điều 5 khoản 2')), stateGives(LEVEL_SAFE_ZONE)),
  ...RELATIVES_OF_WORKERS_2025,
  line(
    'artisan-low-income',
    who.unsettled(
      who.worker('Nghệ nhân có thu nhập thấp', ['artisan'], decree('Điều 5 khoản 3')),
      ARTISAN,
      decree('Điều 5 khoản 3'),
    ),
    stateGives(LEVEL_COMMON),
  ),
  line(
    'resistance',
    who.titled('Người tham gia kháng chiến', ['resistance'], decree('Điều 5 khoản 6')),
    stateGives(LEVEL_RESISTANCE),
  ),
  ...MILITARY_CADET_2025,
] as const;

/** From the employees down to the household form. */
export const ALL_OTHERS_2025 = [
  ...WORKERS,
  ...BY_STATE,
  ...HELPED_2025,
  line(
    'commune-part-timer',
    who.worker(
      'Người hoạt động không chuyên trách ở xã, phường',
      ['commune-part-timer'],
      at('khoản 1 điểm g'),
    ),
    COMMUNE_GIVES,
  ),
  ...SELF_PAYING_2025,
  line('household', who.everyone(at('khoản 5 điểm a')), HOUSEHOLD_PAYS),
] as const;

function at(place: string): Citation {
  return law('Law51/2024', `Điều 12 ${place}`);
}

function decree(place: string): Citation {
  return law('ND188/2025', place);
}
