import type { Rule } from '../kernel/rule';
import { allOf, among, communeDecides, never } from '../kernel/rule';
import { law } from '../laws';

/** Nghị định 66/2025/NĐ-CP, in force 2025-05-01, known from memory. */
export const BOARDERS = law('ND66/2025', 'đối tượng và mức hỗ trợ tại', 'unverified');
/** Nghị định 188/2026/NĐ-CP, in force 2026-07-15. */
export const BORDER_SCHOOLS = law('ND188/2026', 'đối tượng và mức hỗ trợ tại');
const BEFORE = law('ND66/2025', 'điều khoản thi hành', 'unverified');

/** Who a boarder is, the school decides by its list. */
export const isBoarder: Rule = among('boarding', ['boarder'], {
  says: 'Được nhà trường xét là học sinh bán trú',
  law: BOARDERS,
});

export const isBorderFull: Rule = among('boarding', ['border-full'], {
  says: 'Học sinh nội trú ở trường phổ thông nội trú liên cấp tại xã biên giới',
  law: BORDER_SCHOOLS,
});

export const isBorderMidday: Rule = among('boarding', ['border-midday'], {
  says: 'Học sinh ăn trưa ở trường phổ thông nội trú liên cấp tại xã biên giới',
  law: BORDER_SCHOOLS,
});

/** A pupil of such a school before 2026-07-15: an older rule that we do not hold. */
export const borderBefore: Rule = allOf('Trường ở xã biên giới, trước ngày 15/7/2026', BEFORE, [
  among('boarding', ['border-full', 'border-midday'], {
    says: 'Học sinh trường phổ thông nội trú ở xã biên giới',
    law: BEFORE,
  }),
  communeDecides('Mức hỗ trợ trước ngày 15/7/2026: nhà trường trả lời theo luật cũ', BEFORE),
]);

/** Any boarder before 2025-05-01: an older rule that we do not hold. */
export const anyBefore: Rule = allOf('Học sinh bán trú, nội trú theo luật cũ', BEFORE, [
  among('boarding', ['boarder', 'border-full', 'border-midday'], {
    says: 'Học sinh bán trú hoặc nội trú',
    law: BEFORE,
  }),
  communeDecides('Mức hỗ trợ trước ngày 1/5/2025: nhà trường trả lời theo luật cũ', BEFORE),
]);

/** What began with the decree of 2026 only. */
export const notYetUniforms: Rule = never(
  'Tiền trang phục có từ ngày 15/7/2026, cho học sinh trường liên cấp ở xã biên giới',
  BORDER_SCHOOLS,
);
