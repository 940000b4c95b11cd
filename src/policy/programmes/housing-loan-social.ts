import { civilDate } from '../../shared/civil-date';
import type { LoanGives } from '../kernel/gives';
import type { Programme } from '../kernel/programme';
import { allOf, among, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import {
  SOCIAL_LOAN_MOST,
  SOCIAL_LOAN_OF_ESTIMATE,
  SOCIAL_LOAN_OF_PRICE,
  SOCIAL_LOAN_OVERDUE,
  SOCIAL_LOAN_RATE,
  SOCIAL_LOAN_YEARS,
} from '../parameters/housing-loans';
import { mayBorrow } from '../parameters/social-housing-groups';
import type { HousingPeriod } from '../parameters/social-housing-periods';
import {
  SINCE_2024_08,
  SINCE_2025_07,
  SINCE_2025_10,
  SINCE_2026_04,
} from '../parameters/social-housing-periods';
import { bankProcedures } from '../parameters/policy-credit';

const BY = law('ND100/2024', 'Điều 48', 'secondary');
const OLD_LAW = law('ND100/2015', 'Vay vốn ưu đãi theo', 'unverified');

const toBuy: LoanGives = {
  kind: 'loan',
  law: BY,
  most: null,
  costPercent: SOCIAL_LOAN_OF_PRICE,
  rate: SOCIAL_LOAN_RATE,
  years: SOCIAL_LOAN_YEARS,
  graceYears: null,
  overduePercent: SOCIAL_LOAN_OVERDUE,
};
const toBuild: LoanGives = {
  ...toBuy,
  most: SOCIAL_LOAN_MOST,
  costPercent: SOCIAL_LOAN_OF_ESTIMATE,
};

function lines(period: HousingPeriod) {
  const who = mayBorrow(period);
  return [
    {
      key: 'buy',
      when: allOf('Vay để mua, thuê mua nhà ở xã hội', BY, [
        among('loanPurpose', ['social-house'], { says: 'Mua, thuê mua nhà ở xã hội', law: BY }),
        who,
      ]),
      gives: toBuy,
    },
    {
      key: 'build-repair',
      when: allOf('Vay để tự xây mới, sửa chữa nhà ở', BY, [
        among('loanPurpose', ['own-house'], { says: 'Tự xây mới, sửa chữa nhà ở', law: BY }),
        who,
        communeDecides('Điều kiện về nhà ở, đất ở và thu nhập khi vay xây, sửa nhà', BY),
      ]),
      gives: toBuild,
    },
  ] as const;
}

/**
 * Vay vốn ưu đãi để mua, thuê mua nhà ở xã hội, or to build or repair a house: Nghị định 100/2024 Điều 48, the
 * rate of Nghị định 261/2025 from 2025-10-10. Luật Nhà ở Điều 77 names the groups 1 to 8. The old law is left
 * to the office.
 */
export const housingLoanSocial = {
  key: 'housing-loan-social',
  domain: 'housing',
  concludes: 'first',
  pays: null,
  raised: 'by-name',
  name: 'Vay vốn ưu đãi mua, thuê mua nhà ở xã hội, xây, sửa nhà ở',
  versions: [
    { from: civilDate('2026-04-07'), law: BY, lines: lines(SINCE_2026_04) },
    { from: civilDate('2025-10-10'), law: BY, lines: lines(SINCE_2025_10) },
    { from: civilDate('2025-07-01'), law: BY, lines: lines(SINCE_2025_07) },
    { from: civilDate('2024-08-01'), law: BY, lines: lines(SINCE_2024_08) },
    {
      from: civilDate('2021-07-01'),
      law: OLD_LAW,
      lines: [
        {
          key: 'old-law',
          when: allOf('Điều kiện vay theo luật cũ', OLD_LAW, [
            communeDecides('Người vay và điều kiện vay theo luật cũ', OLD_LAW),
          ]),
          gives: {
            kind: 'loan',
            law: OLD_LAW,
            most: null,
            costPercent: null,
            rate: SOCIAL_LOAN_RATE,
            years: null,
            graceYears: null,
            overduePercent: null,
          },
        },
      ],
    },
  ],
  procedures: bankProcedures(BY),
  presumes: ['bank-agrees', 'loan-security'],
  notSuitableFor: [
    'Người vay trước ngày 1/8/2024: luật cũ chưa được kiểm chứng, ngân hàng trả lời.',
    'Người đã trả nhà công vụ, người bị thu hồi đất: được mua nhà nhưng không thuộc nhóm được vay.',
    'Vay ở ngân hàng thương mại: mỗi ngân hàng có lãi suất riêng.',
  ],
} as const satisfies Programme;
