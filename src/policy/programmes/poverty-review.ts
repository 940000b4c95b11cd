import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import type { Line, Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, compare } from '../kernel/rule';
import { law } from '../laws';
import {
  NEAR_POVERTY_LINE_RURAL,
  NEAR_POVERTY_LINE_URBAN,
  POOR_INDICATORS,
  POVERTY_LINE_RURAL,
  POVERTY_LINE_URBAN,
} from '../parameters/poverty-lines';

const REVIEW = law('QD24/2021', 'quy trình rà soát tại', 'unverified');
const OF_2027 = law('ND351/2025', 'chuẩn nghèo tại', 'secondary');
const OF_2022 = law('ND07/2021', 'Điều 3', 'secondary');
const OF_2021 = law('QD59/2015', 'chuẩn nghèo năm 2021 tại', 'unverified');

const GIVES = { kind: 'right', law: REVIEW } as const;

/** What is said of towns: before 2025-07-01 they were urban; since then they are part of a commune. */
type Towns = 'urban' | 'part of a commune';

interface Lines {
  readonly says: string;
  readonly rural: Dated;
  readonly urban: Dated;
}

const POOR: Lines = {
  says: 'Thu nhập không quá chuẩn nghèo',
  rural: POVERTY_LINE_RURAL,
  urban: POVERTY_LINE_URBAN,
};
const NEAR_POOR: Lines = {
  says: 'Thu nhập không quá chuẩn cận nghèo',
  rural: NEAR_POVERTY_LINE_RURAL,
  urban: NEAR_POVERTY_LINE_URBAN,
};

/** Under the line of the place; under the lower one the place does not matter. */
function under({ says, rural, urban }: Lines, towns: Towns, by: Citation): Rule {
  const withinUrban = compare('incomePerHead', 'at-most', urban, {
    says: 'Thu nhập bình quân đầu người không quá chuẩn của thành thị',
    law: by,
  });
  return anyOf(says, by, [
    compare('incomePerHead', 'at-most', rural, {
      says: 'Thu nhập bình quân đầu người không quá chuẩn của nông thôn',
      law: by,
    }),
    allOf('Ở thành thị', by, [
      among('settlement', towns === 'urban' ? ['ward', 'former-town'] : ['ward'], {
        says: towns === 'urban' ? 'Ở phường, thị trấn' : 'Ở phường',
        law: by,
      }),
      withinUrban,
    ]),
    ...(towns === 'urban' ? [] : [formerTown(withinUrban, by)]),
  ]);
}

function formerTown(withinUrban: Rule, by: Citation): Rule {
  return allOf('Ở thị trấn cũ', by, [
    among('settlement', ['former-town'], { says: 'Ở thị trấn cũ, nay là xã', law: by }),
    withinUrban,
    communeDecides('Thị trấn cũ tính theo chuẩn thành thị hay nông thôn', by),
  ]);
}

const RECOGNISED = {
  key: 'recognised',
  when: among('poverty', ['poor', 'near-poor'], {
    says: 'Đã có quyết định công nhận hộ nghèo hoặc hộ cận nghèo',
    law: REVIEW,
  }),
  gives: GIVES,
} as const satisfies Line;

/** Under one line for all; how many indicators are missing tells what it may be. */
function linesOf2022(towns: Towns) {
  const may = (says: string, op: 'at-least' | 'below'): Rule =>
    allOf(says, OF_2022, [
      under(POOR, towns, OF_2022),
      compare('missingIndicators', op, POOR_INDICATORS, {
        says: op === 'below' ? 'Thiếu hụt dưới 3 chỉ số' : 'Thiếu hụt từ 3 chỉ số trở lên',
        law: OF_2022,
      }),
    ]);
  return [
    RECOGNISED,
    { key: 'may-be-poor', when: may('Có thể thuộc hộ nghèo', 'at-least'), gives: GIVES },
    { key: 'may-be-near-poor', when: may('Có thể thuộc hộ cận nghèo', 'below'), gives: GIVES },
    { key: 'under-line', when: under(POOR, towns, OF_2022), gives: GIVES },
  ] as const;
}

/**
 * Rà soát hộ nghèo, hộ cận nghèo: never a recognition, only whether the income lies so that asking the
 * commune for a review is worth it. Lines by date; indicators by `povertyStandardOn`. A no speaks of the
 * income alone: the right to ask stands all the same.
 */
export const povertyReview = {
  key: 'poverty-review',
  domain: 'living',
  concludes: 'any',
  pays: null,
  raised: 'by-name',
  name: 'Rà soát hộ nghèo, hộ cận nghèo',
  versions: [
    {
      from: civilDate('2027-01-01'),
      law: OF_2027,
      lines: [
        RECOGNISED,
        {
          key: 'under-line',
          when: under(POOR, 'part of a commune', OF_2027),
          gives: GIVES,
        },
      ],
    },
    { from: civilDate('2025-07-01'), law: OF_2022, lines: linesOf2022('part of a commune') },
    { from: civilDate('2022-01-01'), law: OF_2022, lines: linesOf2022('urban') },
    {
      from: civilDate('2021-07-01'),
      law: OF_2021,
      lines: [
        RECOGNISED,
        {
          key: 'may-be-poor',
          when: under(POOR, 'urban', OF_2021),
          gives: GIVES,
        },
        {
          key: 'may-be-near-poor',
          when: under(NEAR_POOR, 'urban', OF_2021),
          gives: GIVES,
        },
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
      paidFrom: { rule: 'review-calendar', law: REVIEW },
    },
  ],
  presumes: ['commune-counts'],
  notSuitableFor: [
    'Công nhận hộ nghèo, hộ cận nghèo: chỉ xã quyết định, sau khi rà soát.',
    'Kết quả chỉ cho biết có nên xin rà soát; ai cũng có quyền xin xã rà soát.',
    'Thu nhập tự ước có thể khác thu nhập xã tính theo phiếu rà soát.',
    'Từ ngày 1/1/2027: danh mục chỉ số thiếu hụt mới chưa có văn bản.',
    'Hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình: xét riêng.',
  ],
} as const satisfies Programme;
