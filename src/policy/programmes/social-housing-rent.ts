import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import { RENT_REDUCTION } from '../parameters/social-housing';
import { poorOrNearPoor } from '../parameters/social-housing-conditions';
import { rentingGroups, twoChildrenRenting } from '../parameters/social-housing-groups';
import {
  SINCE_2024_08,
  SINCE_2025_07,
  SINCE_2025_10,
  SINCE_2026_04,
} from '../parameters/social-housing-periods';

const BY = law('Law27/2023', 'Điều 76, Điều 77, Điều 78');
const OLD_LAW = law('Law65/2014', 'Điều 49, Điều 50, Điều 51', 'unverified');
const REDUCED = law('ND100/2024', 'Điều 36', 'secondary');

const reduced = {
  key: 'state-house-reduced',
  when: allOf('Đang thuê nhà ở xã hội của Nhà nước, được giảm tiền thuê', REDUCED, [
    is('publicRental', 'yes', { says: 'Đang thuê nhà ở xã hội của Nhà nước', law: REDUCED }),
    anyOf('Hộ nghèo, hộ cận nghèo, hoặc đang hưởng trợ cấp xã hội', REDUCED, [
      poorOrNearPoor,
      among('allowance', ['social-allowance'], {
        says: 'Đang hưởng trợ cấp xã hội hằng tháng',
        law: REDUCED,
      }),
    ]),
  ]),
  gives: { kind: 'share', of: 'house-rent', percent: RENT_REDUCTION },
} as const;

/**
 * Thuê nhà ở xã hội: Luật Nhà ở 27/2023/QH15 Điều 76–78. Whoever rents needs no condition about a house or an
 * income; students rent while they study. In a house of the State the poor pay less. The old law (to
 * 2024-07-31) is left to the office.
 */
export const socialHousingRent = {
  key: 'social-housing-rent',
  domain: 'housing',
  concludes: 'first',
  pays: null,
  raised: 'by-name',
  name: 'Thuê nhà ở xã hội',
  versions: [
    {
      from: civilDate('2026-07-01'),
      law: BY,
      lines: [reduced, ...rentingGroups(SINCE_2026_04), twoChildrenRenting],
    },
    {
      from: civilDate('2026-04-07'),
      law: BY,
      lines: [reduced, ...rentingGroups(SINCE_2026_04)],
    },
    {
      from: civilDate('2025-10-10'),
      law: BY,
      lines: [reduced, ...rentingGroups(SINCE_2025_10)],
    },
    {
      from: civilDate('2025-07-01'),
      law: BY,
      lines: [reduced, ...rentingGroups(SINCE_2025_07)],
    },
    {
      from: civilDate('2024-08-01'),
      law: BY,
      lines: [reduced, ...rentingGroups(SINCE_2024_08)],
    },
    {
      from: civilDate('2021-07-01'),
      law: OLD_LAW,
      lines: [
        {
          key: 'old-law',
          when: allOf('Điều kiện theo Luật Nhà ở 2014', OLD_LAW, [
            communeDecides('Người thuê và điều kiện thuê theo luật cũ', OLD_LAW),
          ]),
          gives: { kind: 'right', law: OLD_LAW },
        },
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2021-07-01'),
      form: { name: 'đơn theo mẫu của bên cho thuê', law: BY },
      papers: ['identity-card', 'housing-group-proof'],
      where: ['house-owner'],
      workingDays: null,
      paidFrom: { rule: 'rent-contract', law: BY },
    },
  ],
  presumes: ['housing-project-open'],
  notSuitableFor: [
    'Người thuê trước ngày 1/8/2024: luật cũ chưa được kiểm chứng, bên cho thuê quyết định.',
    'Người có công thuê nhà của Nhà nước: được giảm theo mức riêng, chưa tính ở đây.',
    'Học sinh, sinh viên: chỉ được thuê trong thời gian học tập.',
    'Doanh nghiệp, hợp tác xã thuê cho công nhân ở: không phải người dân thuê.',
  ],
} as const satisfies Programme;
