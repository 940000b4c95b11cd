import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { never } from '../kernel/rule';
import { law } from '../laws';
import { assistanceProcedures } from '../parameters/assistance-procedures';
import {
  ALONE_ELDEST_TIMES,
  ALONE_TIMES,
  DIFFICULT_AREA_TIMES,
  EIGHTY_TIMES,
  TAKEN_IN_TIMES,
} from '../parameters/elderly-assistance';
import {
  alone,
  aloneAndEldest,
  aloneFromAgeToCome,
  difficultArea,
  eighty,
  OF_2021,
  OF_2026,
  takenIn,
} from '../parameters/elderly-assistance-rules';
import { assistance, assistanceOnRolls } from '../parameters/social-assistance';

const TAKEN_IN = { key: 'taken-in', when: takenIn(OF_2021), times: TAKEN_IN_TIMES } as const;
const ELDEST = {
  key: 'alone-eldest',
  when: aloneAndEldest(OF_2021),
  times: ALONE_ELDEST_TIMES,
} as const;
const ALONE = { key: 'alone', when: alone(OF_2021), times: ALONE_TIMES } as const;

const ENDED = law('ND176/2025', 'Điều khoản thi hành', 'secondary');
const MOVED =
  'Từ 1/7/2025 diện từ đủ 80 tuổi và diện 75 tuổi vùng khó khăn chuyển sang hưu trí xã hội';

const LINES_2025 = [
  assistance(ALONE),
  assistance(ELDEST),
  assistance(TAKEN_IN),
  {
    key: 'moved-to-pension',
    when: never(MOVED, ENDED),
    gives: { kind: 'right', law: ENDED },
  },
] as const;

/**
 * Trợ cấp xã hội hằng tháng cho người cao tuổi: Nghị định 20/2021 and, from 2026-10-05, Nghị định 335/2026,
 * Điều 5 khoản 5. From 2026-07-01 to 2026-10-04 the amount hangs on the fact `allowance`: those on the
 * rolls are raised to the new standard, new applicants are not yet; whether the new coefficient for 75 to
 * 79 reaches back with it, the text leaves open, so the commune decides.
 */
export const elderlyAssistance = {
  key: 'elderly-assistance',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'always',
  name: 'Trợ cấp xã hội hằng tháng cho người cao tuổi',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: law('ND335/2026', 'Điều 5 khoản 5'),
      lines: [
        assistance({ key: 'alone', when: alone(OF_2026), times: ALONE_TIMES }),
        assistance({
          key: 'alone-eldest',
          when: aloneAndEldest(OF_2026),
          times: ALONE_ELDEST_TIMES,
        }),
        assistance({ key: 'taken-in', when: takenIn(OF_2026), times: TAKEN_IN_TIMES }),
        {
          key: 'moved-to-pension',
          when: never(MOVED, law('ND335/2026', 'Điều 5 khoản 5')),
          gives: { kind: 'right', law: law('ND335/2026', 'Điều 5 khoản 5') },
        },
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 5 điểm a, d'),
      lines: [
        ...LINES_2025,
        assistanceOnRolls(ALONE),
        assistanceOnRolls(ELDEST),
        assistanceOnRolls({
          key: 'alone-from-75',
          when: aloneFromAgeToCome(OF_2021),
          times: ALONE_ELDEST_TIMES,
        }),
        assistanceOnRolls(TAKEN_IN),
      ],
    },
    {
      from: civilDate('2025-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 5 điểm a, d'),
      lines: LINES_2025,
    },
    {
      from: civilDate('2021-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 5'),
      lines: [
        assistance(ALONE),
        assistance(ELDEST),
        assistance(TAKEN_IN),
        assistance({ key: 'eighty', when: eighty, times: EIGHTY_TIMES }),
        assistance({ key: 'difficult-area', when: difficultArea, times: DIFFICULT_AREA_TIMES }),
      ],
    },
  ],
  procedures: assistanceProcedures({
    form: 'Mẫu số 1d',
    paidFrom: { district: 'decision-month-or-birthday', commune: 'decision-month' },
  }),
  presumes: ['written-request', 'not-in-facility', 'support-floor'],
  notSuitableFor: [
    'Người đang được nuôi dưỡng ở cơ sở trợ giúp xã hội.',
    'Người nhận nuôi dưỡng, chăm sóc người cao tuổi: khoản hỗ trợ cho người đó tính riêng.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Người mất hoặc thôi hưởng từ ngày 1/7 đến 4/10/2026: xã xem xét.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
    'Người hưởng trợ cấp ưu đãi người có công hằng tháng: luật không nói rõ, xã xem xét.',
    'Chuyển nơi ở, được trả lại sau tạm dừng trước ngày 5/10/2026: xã xác định tháng trả.',
  ],
} as const satisfies Programme;
