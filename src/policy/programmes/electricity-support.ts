import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { allOf, among, anyOf, communeDecides, compare, is } from '../kernel/rule';
import { law } from '../laws';
import {
  ELECTRICITY_STEP_ONE,
  SMALL_ELECTRICITY_USE,
  SUPPORTED_ELECTRICITY,
} from '../parameters/electricity-support';

const SUPPORT = law('QD28/2014', 'quy định về đối tượng được hỗ trợ tiền điện tại', 'unverified');
const POLICY_HOUSEHOLD = law('QD60/2014', 'tiêu chí hộ chính sách xã hội tại', 'unverified');

const GIVES = {
  kind: 'money',
  standard: ELECTRICITY_STEP_ONE,
  times: SUPPORTED_ELECTRICITY,
} as const;

// The decision names households that are not poor; a poor one has the same amount by the line before, so
// the words are left out and nobody is asked for nothing.
const policyHousehold = allOf('Hộ chính sách xã hội dùng ít điện', POLICY_HOUSEHOLD, [
  anyOf('Trong hộ có người hưởng trợ cấp xã hội hằng tháng', POLICY_HOUSEHOLD, [
    among('allowance', ['social-allowance'], {
      says: 'Bản thân hưởng trợ cấp xã hội hằng tháng',
      law: POLICY_HOUSEHOLD,
    }),
    is('memberOnAllowance', 'yes', {
      says: 'Trong hộ có người hưởng trợ cấp xã hội hằng tháng',
      law: POLICY_HOUSEHOLD,
    }),
    allOf('Trợ cấp hưu trí xã hội được tính như trợ cấp xã hội', POLICY_HOUSEHOLD, [
      among('allowance', ['social-pension'], {
        says: 'Bản thân hưởng trợ cấp hưu trí xã hội',
        law: POLICY_HOUSEHOLD,
      }),
      communeDecides(
        'Người hưởng trợ cấp hưu trí xã hội có được tính là hưởng trợ cấp xã hội hay không',
        POLICY_HOUSEHOLD,
      ),
    ]),
  ]),
  compare('electricityUse', 'at-most', SMALL_ELECTRICITY_USE, {
    says: 'Mỗi tháng dùng không quá 50 kWh',
    law: POLICY_HOUSEHOLD,
  }),
]);

/**
 * Hỗ trợ tiền điện: Quyết định 28/2014/QĐ-TTg, criteria of Quyết định 60/2014/QĐ-TTg; thirty kWh a month at
 * the price of the first step. All from memory, so it is never shown as payable.
 */
export const electricitySupport = {
  key: 'electricity-support',
  domain: 'living',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'by-name',
  name: 'Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách xã hội',
  versions: [
    {
      from: civilDate('2021-07-01'),
      law: SUPPORT,
      lines: [
        {
          key: 'poor',
          when: among('poverty', ['poor'], { says: 'Thuộc hộ nghèo', law: SUPPORT }),
          gives: GIVES,
        },
        { key: 'policy-household', when: policyHousehold, gives: GIVES },
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: {
        rule: 'by-quarter',
        law: law('QD28/2014', 'quy định về cách chi trả tại', 'unverified'),
      },
    },
  ],
  presumes: ['one-per-household', 'electricity-price'],
  notSuitableFor: [
    'Hộ cận nghèo không có người hưởng trợ cấp xã hội hằng tháng.',
    'Giá điện bậc 1 có thể đã đổi sau ngày 10/5/2025: số tiền khi đó do xã xác định.',
    'Mức tỉnh hỗ trợ thêm, nếu có.',
  ],
} as const satisfies Programme;
