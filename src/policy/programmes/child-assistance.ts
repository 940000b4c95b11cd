import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { law } from '../laws';
import { assistanceProcedures } from '../parameters/assistance-procedures';
import {
  CHILD_SMALL_TIMES,
  CHILD_STUDIES_TIMES,
  CHILD_TIMES,
} from '../parameters/child-assistance';
import {
  child,
  OF_2021,
  OF_2026,
  raisedByItself,
  smallChild,
  studiesAt22,
  studiesOn,
  studiesUntil22,
} from '../parameters/child-assistance-rules';
import { assistance, assistanceOnRolls } from '../parameters/social-assistance';

const SMALL = { key: 'small-child', when: smallChild(OF_2021), times: CHILD_SMALL_TIMES } as const;
const CHILD = { key: 'child', when: child(OF_2021), times: CHILD_TIMES } as const;
const STUDIES = { key: 'studies', when: studiesUntil22, times: CHILD_STUDIES_TIMES } as const;
const AT_22 = { key: 'studies-at-22', when: studiesAt22, times: CHILD_STUDIES_TIMES } as const;

const LINES_2021 = [
  assistance(SMALL),
  assistance(CHILD),
  assistance(STUDIES),
  assistance(AT_22),
] as const;

/**
 * Trợ cấp xã hội hằng tháng cho trẻ em không có nguồn nuôi dưỡng, and for those of them who study on from 16:
 * Nghị định 20/2021 and, from 2026-10-05, Nghị định 335/2026, Điều 5 khoản 1–2, Điều 6 khoản 1. From
 * 2026-07-01 to 2026-10-04 the amount hangs on the fact `allowance`, as for the disabled.
 */
export const childAssistance = {
  key: 'child-assistance',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: raisedByItself,
  name: 'Trợ cấp xã hội hằng tháng cho trẻ em không có nguồn nuôi dưỡng',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: law('ND335/2026', 'Điều 5 khoản 1–2'),
      lines: [
        assistance({ key: 'small-child', when: smallChild(OF_2026), times: CHILD_SMALL_TIMES }),
        assistance({ key: 'child', when: child(OF_2026), times: CHILD_TIMES }),
        assistance({ key: 'studies', when: studiesOn, times: CHILD_STUDIES_TIMES }),
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 1–2'),
      lines: [
        ...LINES_2021,
        assistanceOnRolls(SMALL),
        assistanceOnRolls(CHILD),
        assistanceOnRolls(STUDIES),
        assistanceOnRolls(AT_22),
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: law('ND20/2021', 'Điều 5 khoản 1–2'),
      lines: LINES_2021,
    },
  ],
  procedures: assistanceProcedures(),
  presumes: ['written-request', 'not-in-facility', 'support-floor'],
  notSuitableFor: [
    'Trẻ em đang được nuôi dưỡng ở cơ sở trợ giúp xã hội.',
    'Trẻ em đã được nhận làm con nuôi.',
    'Người nhận nuôi dưỡng, chăm sóc trẻ em: khoản hỗ trợ cho người đó tính riêng.',
    'Trẻ em có cha, mẹ ở nhà xã hội: từ 5/10/2026 nghị định không còn nêu nơi này.',
    'Người học tạm dừng, bảo lưu đúng quy định: chọn là học liên tục; xã xem xét giấy tờ.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
    'Chuyển nơi ở, được trả lại sau tạm dừng trước ngày 5/10/2026: xã xác định tháng trả.',
  ],
} as const satisfies Programme;
