import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, compare, is } from '../kernel/rule';
import { law } from '../laws';
import {
  CROWDED_AREA,
  INCOME_CEILING_COUPLE,
  INCOME_CEILING_SINGLE,
  INCOME_CEILING_SINGLE_PARENT,
} from './social-housing';

/**
 * The conditions of Luật Nhà ở 27/2023/QH15 Điều 78 for buying or hire-purchasing social housing, as each
 * decree words them. Which group needs which condition is the programme's business.
 */
const CONDITIONS = law('Law27/2023', 'Điều 78');

/** Whose house in which province stands in the way. */
export interface HouseLaw {
  readonly noHouse: { readonly says: string; readonly law: Citation };
  /** The clause by which only the province before the merger counts; null while none does. */
  readonly merged: Citation | null;
}

/** Not yet helped with housing there, and either no house or one that is too small for the family. */
export function housingCondition({ noHouse, merged }: HouseLaw): Rule {
  return allOf('Điều kiện về nhà ở', CONDITIONS, [
    anyOf('Chưa có nhà ở, hoặc có nhà nhưng chật', CONDITIONS, [
      is('hasHouse', 'no', noHouse),
      ...(merged === null ? [] : [inOtherProvince(merged)]),
      compare('areaPerHead', 'below', CROWDED_AREA, {
        says: 'Diện tích nhà ở bình quân đầu người thấp hơn mức ít nhất của luật',
        law: CONDITIONS,
      }),
    ]),
    is('housingHelped', 'no', {
      says: 'Chưa mua, thuê mua nhà ở xã hội, chưa hưởng hỗ trợ nhà ở tại tỉnh có dự án',
      law: CONDITIONS,
    }),
  ]);
}

function inOtherProvince(by: Citation): Rule {
  return is('houseOtherProvince', 'yes', {
    says: 'Nhà không nằm trong tỉnh cũ nơi có dự án (đến hết 31/5/2030 tính theo tỉnh trước khi sáp nhập)',
    law: by,
  });
}

const SINGLES = 'Người đứng đơn chưa kết hôn hoặc độc thân';
const COUPLE = 'Người đứng đơn đã kết hôn';

// A single parent who earns no more than any single person passes by the first branch already, so that
// the answer stands before we know whether there is a child.
function singleBranch(by: Citation): Rule {
  return allOf(SINGLES, by, [
    among('family', ['single', 'single-with-minor'], { says: SINGLES, law: by }),
    compare('income', 'at-most', INCOME_CEILING_SINGLE, {
      says: 'Thu nhập bình quân tháng thực nhận không quá mức trần của người độc thân',
      law: by,
    }),
  ]);
}

function coupleBranch(by: Citation): Rule {
  return allOf(COUPLE, by, [
    among('family', ['couple'], { says: COUPLE, law: by }),
    compare('income', 'at-most', INCOME_CEILING_COUPLE, {
      says: 'Tổng thu nhập bình quân tháng thực nhận của hai vợ chồng không quá mức trần',
      law: by,
    }),
  ]);
}

function singleParentBranch(by: Citation): Rule {
  return allOf('Người độc thân đang nuôi con chưa thành niên', by, [
    among('family', ['single-with-minor'], {
      says: 'Độc thân đang nuôi con dưới tuổi thành niên',
      law: by,
    }),
    compare('income', 'at-most', INCOME_CEILING_SINGLE_PARENT, {
      says: 'Thu nhập bình quân tháng thực nhận không quá mức trần của người độc thân nuôi con',
      law: by,
    }),
  ]);
}

/** Two ceilings: single and couple (Nghị định 100/2024/NĐ-CP as issued). */
export function incomeWithTwoCeilings(by: Citation): Rule {
  return anyOf('Điều kiện về thu nhập', by, [singleBranch(by), coupleBranch(by)]);
}

/** Three ceilings: a single person who raises a minor has one of her own (from Nghị định 261/2025/NĐ-CP). */
export function incomeWithThreeCeilings(by: Citation): Rule {
  return anyOf('Điều kiện về thu nhập', by, [
    singleBranch(by),
    singleParentBranch(by),
    coupleBranch(by),
  ]);
}

const POOR = law('Law27/2023', 'Điều 78');

/** Recognised poor or near-poor; income is not looked at again. */
export const poorOrNearPoor: Rule = among('poverty', ['poor', 'near-poor'], {
  says: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
  law: POOR,
});

const URBAN = law('Law27/2023', 'Điều 76 khoản 4, khoản 5');

/** A ward or a town, while towns were units of their own (until 2025-06-30). */
export const urbanWithTowns: Rule = among('settlement', ['ward', 'former-town'], {
  says: 'Ở khu vực đô thị (phường, thị trấn)',
  law: URBAN,
});

/** From 2025-07-01 a former town lies inside a commune; whether it is still "đô thị" we could not establish. */
export const urbanAfterMerger: Rule = anyOf('Ở khu vực đô thị', URBAN, [
  among('settlement', ['ward'], { says: 'Ở phường', law: URBAN }),
  allOf('Ở thị trấn cũ, nay thuộc xã', URBAN, [
    among('settlement', ['former-town'], { says: 'Ở thị trấn cũ, nay thuộc xã', law: URBAN }),
    communeDecides('Thị trấn cũ nay thuộc xã có còn được tính là khu vực đô thị không', URBAN),
  ]),
]);
