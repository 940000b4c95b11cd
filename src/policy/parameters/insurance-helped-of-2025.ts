import type { Citation } from '../kernel/citation';
import { law } from '../laws';
import {
  insuranceLine as line,
  stateGives,
  stateHelps,
  stateHelpsByChoice,
} from './insurance-gives';
import * as who from './insurance-groups';
import { LEVEL_HIGH, LEVEL_NEAR_POOR } from './insurance-levels';
import {
  OWN_FARM,
  OWN_HALF,
  OWN_LEFT_LIST,
  OWN_MINE_VICTIM,
  OWN_NEAR_POOR,
  OWN_NEAR_POOR_THERE,
  OWN_SECURITY_FORCE,
  OWN_STUDENT,
} from './insurance-rates';

const MONTHS =
  '36 tháng hỗ trợ tính từ ngày nào, còn hay hết: xã và cơ quan bảo hiểm xã hội xác định';

/**
 * Groups that the State supports in part since 2025-07-01 (Điều 12 khoản 4), the highest support first
 * (Điều 13 khoản 5 điểm g). All but students may pay in household form instead (điểm e). Where the State
 * pays 70 % or more the choice is not offered, since it could only cost: no member's place is below 40 %.
 */
export const HELPED_2025 = [
  line('near-poor-poor-commune', who.nearPoorInPoorCommune(decree('Điều 6 khoản 6 điểm a')), {
    ...stateGives(LEVEL_NEAR_POOR),
    ownPermille: OWN_NEAR_POOR_THERE,
  }),
  line('near-poor', who.nearPoor(at('khoản 4 điểm a')), stateHelps(OWN_NEAR_POOR, LEVEL_NEAR_POOR)),
  line(
    'left-list',
    who.unsettled(
      who.minorityWhereTheListEnded(at('khoản 4 điểm g')),
      MONTHS,
      at('khoản 4 điểm g'),
    ),
    stateHelps(OWN_LEFT_LIST, LEVEL_HIGH),
  ),
  line(
    'student',
    who.occupied('Học sinh, sinh viên', ['student'], at('khoản 4 điểm b')),
    stateHelps(OWN_STUDENT),
  ),
  line(
    'security-force',
    who.worker(
      'Lực lượng bảo vệ an ninh, trật tự ở cơ sở',
      ['security-force'],
      at('khoản 4 điểm c'),
    ),
    stateHelpsByChoice(OWN_SECURITY_FORCE),
  ),
  line(
    'village-health-worker',
    who.worker(
      'Nhân viên y tế thôn, bản; cô đỡ thôn, bản',
      ['village-health-worker'],
      at('khoản 4 điểm đ'),
    ),
    stateHelpsByChoice(OWN_HALF),
  ),
  line(
    'village-part-timer',
    who.worker(
      'Người hoạt động không chuyên trách ở thôn, tổ dân phố',
      ['village-part-timer'],
      at('khoản 4 điểm e'),
    ),
    stateHelpsByChoice(OWN_HALF),
  ),
  line(
    'artisan',
    who.worker('Nghệ nhân nhân dân, nghệ nhân ưu tú', ['artisan'], at('khoản 4 điểm h')),
    stateHelpsByChoice(OWN_HALF),
  ),
  line(
    'trafficking-victim',
    who.titled(
      'Nạn nhân mua bán người, trong 1 năm từ ngày được xác nhận',
      ['trafficking-victim'],
      at('khoản 4 điểm i'),
    ),
    stateHelpsByChoice(OWN_HALF),
  ),
  line(
    'farm-household',
    who.averageFarmHousehold(at('khoản 4 điểm d')),
    stateHelpsByChoice(OWN_FARM),
  ),
  line(
    'mine-victim',
    who.titled(
      'Nạn nhân bom mìn, vật nổ sau chiến tranh',
      ['mine-victim'],
      decree('Điều 5 khoản 4'),
    ),
    stateHelps(OWN_MINE_VICTIM),
  ),
] as const;

function at(place: string): Citation {
  return law('Law51/2024', `Điều 12 ${place}`);
}

function decree(place: string): Citation {
  return law('ND188/2025', place);
}
