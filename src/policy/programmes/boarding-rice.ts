import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import {
  BOARDER_MONTHS,
  BOARDER_RICE,
  BORDER_FULL_RICE,
  BORDER_MIDDAY_RICE,
  BORDER_MONTHS,
} from '../parameters/boarding';
import {
  anyBefore,
  BOARDERS,
  borderBefore,
  BORDER_SCHOOLS,
  isBoarder,
  isBorderFull,
  isBorderMidday,
} from '../parameters/boarding-rules';
import { schoolProcedures } from '../parameters/learning';

const BOARDER = {
  key: 'boarder',
  when: isBoarder,
  gives: { kind: 'goods', what: 'rice', kg: BOARDER_RICE, months: BOARDER_MONTHS },
} as const;

/** Gạo for pupils who board, beside the money of `boarding-pupils` and under the same decrees. */
export const boardingRice = {
  key: 'boarding-rice',
  domain: 'living',
  concludes: 'first',
  pays: null,
  raised: 'by-name',
  name: 'Hỗ trợ gạo cho học sinh bán trú, nội trú',
  versions: [
    {
      from: civilDate('2026-07-15'),
      law: BORDER_SCHOOLS,
      lines: [
        {
          key: 'border-full',
          when: isBorderFull,
          gives: { kind: 'goods', what: 'rice', kg: BORDER_FULL_RICE, months: BORDER_MONTHS },
        },
        BOARDER,
        {
          key: 'border-midday',
          when: isBorderMidday,
          gives: { kind: 'goods', what: 'rice', kg: BORDER_MIDDAY_RICE, months: BORDER_MONTHS },
        },
      ],
    },
    {
      from: civilDate('2025-05-01'),
      law: BOARDERS,
      lines: [
        BOARDER,
        { key: 'before', when: borderBefore, gives: { kind: 'right', law: BOARDERS } },
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: BOARDERS,
      lines: [{ key: 'before', when: anyBefore, gives: { kind: 'right', law: BOARDERS } }],
    },
  ],
  procedures: schoolProcedures(BOARDERS),
  presumes: ['school-list', 'nine-months'],
  notSuitableFor: [
    'Điều kiện để được xét là học sinh bán trú (nơi ở, khoảng cách, bậc học): nhà trường xét.',
    'Học sinh dân tộc nội trú ngoài xã biên giới: mức hỗ trợ chưa được tính.',
    'Thời gian trước ngày 1/5/2025, và trường ở xã biên giới trước ngày 15/7/2026: theo quy định cũ.',
  ],
} as const satisfies Programme;
