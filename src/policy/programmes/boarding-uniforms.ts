import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { allOf, communeDecides } from '../kernel/rule';
import { BORDER_TIMES, BORDER_UNIFORMS } from '../parameters/boarding';
import {
  BORDER_SCHOOLS,
  isBorderFull,
  isBorderMidday,
  notYetUniforms,
} from '../parameters/boarding-rules';

const GIVES = { kind: 'money', standard: BORDER_UNIFORMS, times: BORDER_TIMES } as const;

/** Trang phục for pupils of inter-level schools in land-border communes: Nghị định 188/2026/NĐ-CP. */
export const boardingUniforms = {
  key: 'boarding-uniforms',
  domain: 'living',
  concludes: 'highest',
  pays: { per: 'year', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ trang phục cho học sinh trường liên cấp ở xã biên giới',
  versions: [
    {
      from: civilDate('2026-07-15'),
      law: BORDER_SCHOOLS,
      lines: [
        { key: 'border-full', when: isBorderFull, gives: GIVES },
        {
          key: 'border-midday',
          when: allOf('Học sinh chỉ ăn trưa tại trường', BORDER_SCHOOLS, [
            isBorderMidday,
            communeDecides(
              'Học sinh chỉ ăn trưa có được tiền trang phục hay không',
              BORDER_SCHOOLS,
            ),
          ]),
          gives: GIVES,
        },
      ],
    },
    {
      from: civilDate('2021-07-01'),
      law: BORDER_SCHOOLS,
      lines: [
        { key: 'not-yet', when: notYetUniforms, gives: { kind: 'right', law: BORDER_SCHOOLS } },
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2026-07-15'),
      form: null,
      papers: [],
      where: ['school'],
      workingDays: null,
      paidFrom: { rule: 'school-year', law: BORDER_SCHOOLS },
    },
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['school'],
      workingDays: null,
      paidFrom: { rule: 'not-yet', law: BORDER_SCHOOLS },
    },
  ],
  presumes: ['school-list'],
  notSuitableFor: [
    'Học sinh bán trú, nội trú ở trường khác: quy định riêng chưa được tính.',
    'Học sinh chỉ ăn trưa ở trường xã biên giới: nhà trường xác định.',
  ],
} as const satisfies Programme;
