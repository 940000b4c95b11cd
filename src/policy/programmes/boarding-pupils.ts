import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { allOf, is } from '../kernel/rule';
import {
  BOARDER_FOOD,
  BOARDER_HOUSING,
  BOARDER_TIMES,
  BORDER_FULL,
  BORDER_MIDDAY,
  BORDER_TIMES,
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

const OWN_LODGING = {
  key: 'own-lodging',
  when: allOf('Học sinh bán trú phải tự lo chỗ ở', BOARDERS, [
    isBoarder,
    is('selfHoused', 'yes', { says: 'Trường không bố trí được chỗ ở', law: BOARDERS }),
  ]),
  gives: { kind: 'money', standard: BOARDER_FOOD, times: BOARDER_TIMES, plus: BOARDER_HOUSING },
} as const;

const BOARDER = {
  key: 'boarder',
  when: isBoarder,
  gives: { kind: 'money', standard: BOARDER_FOOD, times: BOARDER_TIMES },
} as const;

/**
 * Tiền ăn, tiền nhà of pupils who board: Nghị định 66/2025/NĐ-CP from 2025-05-01 (from memory) and, for
 * inter-level schools in land-border communes, Nghị định 188/2026/NĐ-CP from 2026-07-15. Of supports of one
 * kind only the highest is paid; rice and uniforms are programmes of their own.
 */
export const boardingPupils = {
  key: 'boarding-pupils',
  domain: 'living',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ tiền ăn, tiền nhà cho học sinh bán trú, nội trú',
  versions: [
    {
      from: civilDate('2026-07-15'),
      law: BORDER_SCHOOLS,
      lines: [
        OWN_LODGING,
        BOARDER,
        {
          key: 'border-full',
          when: isBorderFull,
          gives: { kind: 'money', standard: BORDER_FULL, times: BORDER_TIMES },
        },
        {
          key: 'border-midday',
          when: isBorderMidday,
          gives: { kind: 'money', standard: BORDER_MIDDAY, times: BORDER_TIMES },
        },
      ],
    },
    {
      from: civilDate('2025-05-01'),
      law: BOARDERS,
      lines: [
        OWN_LODGING,
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
    'Học sinh đã nhận hỗ trợ cùng loại theo chính sách khác: chỉ hưởng mức cao nhất.',
  ],
} as const satisfies Programme;
