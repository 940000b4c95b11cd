import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import { among } from '../kernel/rule';
import {
  considered,
  EMERGENCY_2021,
  EMERGENCY_2026,
  emergencyProcedures,
} from '../parameters/emergency';
import { RICE_KG, RICE_MONTHS, RICE_MONTHS_TET } from '../parameters/sudden-hardship';

function lines(by: Citation) {
  const disaster = among('hungerCause', ['disaster'], {
    says: 'Thiếu đói do thiên tai, hỏa hoạn, mất mùa',
    law: by,
  });
  const lean = among('hungerCause', ['lean-season'], { says: 'Thiếu đói dịp giáp hạt', law: by });
  const tet = among('hungerCause', ['tet'], { says: 'Thiếu đói dịp Tết', law: by });
  const rice = { kind: 'goods', what: 'rice', kg: RICE_KG } as const;
  return [
    {
      key: 'disaster',
      when: considered(disaster.says, by, [disaster]),
      gives: { ...rice, months: RICE_MONTHS },
    },
    {
      key: 'lean-season',
      when: considered(lean.says, by, [lean]),
      gives: { ...rice, months: RICE_MONTHS },
    },
    {
      key: 'tet',
      when: considered(tet.says, by, [tet]),
      gives: { ...rice, months: RICE_MONTHS_TET },
    },
  ] as const;
}

/** Gạo cứu đói, for each person of a household that lacks food; the commune considers, nobody is promised. */
export const emergencyRice = {
  key: 'emergency-rice',
  domain: 'allowance',
  concludes: 'first',
  pays: null,
  raised: among('hungerCause', ['disaster', 'lean-season', 'tet'], {
    says: 'Đang thiếu đói',
    law: EMERGENCY_2026,
  }),
  name: 'Hỗ trợ lương thực khẩn cấp',
  versions: [
    { from: civilDate('2026-10-05'), law: EMERGENCY_2026, lines: lines(EMERGENCY_2026) },
    { from: civilDate('2021-07-01'), law: EMERGENCY_2021, lines: lines(EMERGENCY_2021) },
  ],
  procedures: emergencyProcedures('each-time'),
  presumes: ['commune-considers', 'support-floor'],
  notSuitableFor: [
    'Gạo cho học sinh bán trú và quà Tết: theo chế độ khác.',
    'Hộ thiếu đói vì lý do khác: xã xem xét, chưa tính ở đây.',
    'Số người trong hộ được cấp gạo: xã xác định.',
  ],
} as const satisfies Programme;
