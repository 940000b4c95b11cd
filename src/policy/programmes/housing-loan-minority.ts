import { civilDate } from '../../shared/civil-date';
import type { LoanGives } from '../kernel/gives';
import type { Programme } from '../kernel/programme';
import { allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import { poor } from '../parameters/house-conditions';
import {
  MINORITY_LOAN_GRACE,
  MINORITY_LOAN_MOST,
  MINORITY_LOAN_OVERDUE,
  MINORITY_LOAN_RATE,
  MINORITY_LOAN_YEARS,
  POOR_LOAN_MOST,
  POOR_LOAN_RATE,
  POOR_LOAN_YEARS,
} from '../parameters/housing-loans';
import { bankProcedures } from '../parameters/policy-credit';

const BY = law('ND28/2022', 'Đối tượng vay vốn nhà ở theo', 'secondary');
const OF_2015 = law('QD33/2015', 'Đối tượng theo', 'unverified');

const loan: LoanGives = {
  kind: 'loan',
  law: BY,
  most: MINORITY_LOAN_MOST,
  costPercent: null,
  rate: MINORITY_LOAN_RATE,
  years: MINORITY_LOAN_YEARS,
  graceYears: MINORITY_LOAN_GRACE,
  overduePercent: MINORITY_LOAN_OVERDUE,
};

const lines = [
  {
    key: 'extremely-difficult',
    when: allOf('Hộ nghèo ở xã, thôn đặc biệt khó khăn', BY, [
      poor(BY),
      among('areaClass', ['extremely-difficult'], {
        says: 'Ở xã, thôn đặc biệt khó khăn',
        law: BY,
      }),
    ]),
    gives: loan,
  },
  {
    key: 'minority',
    when: allOf('Hộ nghèo dân tộc thiểu số', BY, [
      poor(BY),
      is('ethnicMinority', 'yes', { says: 'Là người dân tộc thiểu số', law: BY }),
      anyOf('Ở vùng đồng bào dân tộc thiểu số và miền núi', BY, [
        among('areaClass', ['developing', 'difficult', 'extremely-difficult'], {
          says: 'Ở xã thuộc vùng đồng bào dân tộc thiểu số và miền núi',
          law: BY,
        }),
        communeDecides('Nơi ở có thuộc vùng đồng bào dân tộc thiểu số và miền núi không', BY),
      ]),
    ]),
    gives: loan,
  },
] as const;

/**
 * Vay vốn nhà ở, Nghị định 28/2022: poor households of an ethnic minority, and other poor households in an
 * extremely difficult commune or village of that area. Before, Quyết định 33/2015, which we hold from memory.
 */
export const housingLoanMinority = {
  key: 'housing-loan-minority',
  domain: 'housing',
  concludes: 'first',
  pays: null,
  raised: 'by-name',
  name: 'Vay vốn ưu đãi về nhà ở cho hộ nghèo vùng dân tộc thiểu số và miền núi',
  versions: [
    { from: civilDate('2022-04-26'), law: BY, lines },
    {
      from: civilDate('2021-07-01'),
      law: OF_2015,
      lines: [
        {
          key: 'poor-of-2015',
          when: allOf('Hộ nghèo vay làm nhà theo quyết định cũ', OF_2015, [
            poor(OF_2015),
            communeDecides('Chương trình cũ còn cho vay mới không', OF_2015),
          ]),
          gives: {
            kind: 'loan',
            law: OF_2015,
            most: POOR_LOAN_MOST,
            costPercent: null,
            rate: POOR_LOAN_RATE,
            years: POOR_LOAN_YEARS,
            graceYears: null,
            overduePercent: null,
          },
        },
      ],
    },
  ],
  procedures: bankProcedures(BY),
  presumes: ['bank-agrees'],
  notSuitableFor: [
    'Hộ nghèo người Kinh ở ngoài xã, thôn đặc biệt khó khăn: không thuộc diện vay này.',
    'Người vay theo kế hoạch 33/KH-UBND của tỉnh Lào Cai cũ: lãi suất 0 %, tỉnh có hướng dẫn riêng.',
    'Vay vốn đất ở, sản xuất, học tập, việc làm: chưa tính ở đây.',
  ],
} as const satisfies Programme;
