import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import { communeDecides } from '../kernel/rule';
import { law } from '../laws';
import type { HouseLaw } from './social-housing-conditions';
import {
  incomeWithThreeCeilings,
  incomeWithTwoCeilings,
  urbanAfterMerger,
  urbanWithTowns,
} from './social-housing-conditions';

/** What differs from one period of social housing to the next; groups and conditions of the law itself stay. */
export interface HousingPeriod {
  readonly house: HouseLaw;
  readonly urban: Rule;
  readonly income: Rule;
  /** Income of the armed forces, measured by that of a colonel, which we do not hold. */
  readonly forces: Rule;
}

const noName = {
  says: 'Bản thân và vợ hoặc chồng không đứng tên nhà ở tại tỉnh nơi có dự án',
  law: law('ND100/2024', 'Điều 29 khoản 1', 'secondary'),
} as const;
const noContent = {
  says: 'Giấy chứng nhận nhà đất tại tỉnh nơi có dự án: không có tên, hoặc không có nội dung về nhà ở, của bản thân và vợ hoặc chồng',
  law: law('ND54/2026', 'Điều 32 (Điều 29)', 'secondary'),
} as const;
const MERGED = law('NQ201/2025', 'Điều 9 khoản 1', 'secondary');

const income2024 = incomeWithTwoCeilings(law('ND100/2024', 'Điều 30 khoản 1', 'secondary'));
const income2025 = incomeWithThreeCeilings(law('ND261/2025', 'Điều 30 khoản 1', 'secondary'));
const income2026 = incomeWithThreeCeilings(law('ND136/2026', 'Điều 1 khoản 1'));

function colonel(further: string, by: Citation): Rule {
  return communeDecides(
    `Thu nhập so với tổng thu nhập của sĩ quan cấp Đại tá${further}, do đơn vị xác nhận`,
    by,
  );
}
const forces2024 = colonel('', law('ND100/2024', 'Điều 67', 'secondary'));
const forces2025 = colonel(
  ' (vợ chồng: 1,5 lần)',
  law('ND261/2025', 'Điều 67 sửa đổi', 'secondary'),
);
const forces2026 = colonel(
  ' (vợ chồng cùng trong lực lượng: 2 lần; một người ngoài lực lượng: cộng 25 triệu đồng)',
  law('ND136/2026', 'Điều 1 khoản 2'),
);

/** From the new law on, 2024-08-01. */
export const SINCE_2024_08: HousingPeriod = {
  house: { noHouse: noName, merged: null },
  urban: urbanWithTowns,
  income: income2024,
  forces: forces2024,
};
/** From 2025-06-01 the province before the merger counts. */
export const SINCE_2025_06: HousingPeriod = {
  ...SINCE_2024_08,
  house: { noHouse: noName, merged: MERGED },
};
/** From 2025-07-01 there are no towns any more. */
export const SINCE_2025_07: HousingPeriod = { ...SINCE_2025_06, urban: urbanAfterMerger };
/** From 2025-10-10 the ceilings of Nghị định 261/2025/NĐ-CP. */
export const SINCE_2025_10: HousingPeriod = {
  ...SINCE_2025_07,
  income: income2025,
  forces: forces2025,
};
/** From 2026-02-09 a certificate without a word on a house counts as none. */
export const SINCE_2026_02: HousingPeriod = {
  ...SINCE_2025_10,
  house: { noHouse: noContent, merged: MERGED },
};
/** From 2026-04-07 the ceilings of Nghị định 136/2026/NĐ-CP. */
export const SINCE_2026_04: HousingPeriod = {
  ...SINCE_2026_02,
  income: income2026,
  forces: forces2026,
};
/** From 2030-06-01 the whole province counts. */
export const SINCE_2030_06: HousingPeriod = {
  ...SINCE_2026_04,
  house: { noHouse: noContent, merged: null },
};
