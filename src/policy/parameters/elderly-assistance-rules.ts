import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import { ageFrom, ageUnder, allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import {
  ALONE_ELDEST_AGE,
  ALONE_ELDEST_AGE_TO_COME,
  DIFFICULT_AREA_AGE,
  EIGHTY,
} from './elderly-assistance';
import { ELDER_AGE } from './social-assistance';

/** Where each decree speaks of older people in poor households. */
interface Decree {
  readonly alone: Citation;
  readonly takenIn: Citation;
  readonly times: Citation;
}

export const OF_2021: Decree = {
  alone: law('ND20/2021', 'Điều 5 khoản 5 điểm a'),
  takenIn: law('ND20/2021', 'Điều 5 khoản 5 điểm d'),
  times: law('ND20/2021', 'Điều 6 khoản 1 điểm đ'),
};
export const OF_2026: Decree = {
  alone: law('ND335/2026', 'Điều 5 khoản 5 điểm a'),
  takenIn: law('ND335/2026', 'Điều 5 khoản 5 điểm b'),
  times: law('ND335/2026', 'Điều 6 khoản 1 điểm đ'),
};

/** Poor, and nobody to support her, or only somebody on the allowance himself. */
export function alone(decree: Decree): Rule {
  return allOf('Người cao tuổi nghèo, không có người phụng dưỡng', decree.alone, [
    elder(decree.alone),
    poor(decree.alone),
    among('supporter', ['none', 'on-allowance'], {
      says: 'Không có người phụng dưỡng, hoặc người đó cũng đang hưởng trợ cấp xã hội',
      law: decree.alone,
    }),
  ]);
}

/** The same from the age of the higher coefficient on; that age first, since it tells why so much is paid. */
export function aloneAndEldest(decree: Decree): Rule {
  return allOf('Người cao tuổi nghèo, không có người phụng dưỡng, tuổi cao hơn', decree.times, [
    ageFrom('birth', ALONE_ELDEST_AGE, { says: 'Đủ tuổi hưởng hệ số cao hơn', law: decree.times }),
    alone(decree),
  ]);
}

/** From 75 on, in the weeks in which the new amount applies backwards and the new coefficient may. */
export function aloneFromAgeToCome(decree: Decree): Rule {
  return allOf('Người cao tuổi nghèo, không có người phụng dưỡng, từ đủ 75 tuổi', OF_2026.times, [
    ageFrom('birth', ALONE_ELDEST_AGE_TO_COME, { says: 'Từ đủ 75 tuổi', law: OF_2026.times }),
    alone(decree),
    communeDecides(
      'Hệ số mới cho người từ đủ 75 tuổi được tính từ 1/7/2026 hay từ 5/10/2026',
      law('ND335/2026', 'Điều 32 khoản 3–5'),
    ),
  ]);
}

/** Fit for a care facility, but somebody has taken her in. */
export function takenIn(decree: Decree): Rule {
  return allOf('Người cao tuổi nghèo, cô đơn, được nhận về nuôi dưỡng', decree.takenIn, [
    elder(decree.takenIn),
    poor(decree.takenIn),
    among('supporter', ['none'], {
      says: 'Không có người có nghĩa vụ và quyền phụng dưỡng',
      law: decree.takenIn,
    }),
    is('takenIn', 'yes', {
      says: 'Đủ điều kiện vào cơ sở trợ giúp xã hội nhưng có người nhận nuôi dưỡng, chăm sóc',
      law: decree.takenIn,
    }),
  ]);
}

const POINT_B = law('ND20/2021', 'Điều 5 khoản 5 điểm b');
const POINT_C = law('ND20/2021', 'Điều 5 khoản 5 điểm c');

const fromEighty = ageFrom('birth', EIGHTY, { says: 'Từ đủ 80 tuổi', law: POINT_C });
const noPension = among('pension', ['none'], {
  says: 'Không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng',
  law: POINT_C,
});

/**
 * Until 2025-06-30. The point also asks for no other monthly social allowance; that is not tested: who
 * receives this very one must not lose it, and of two only the highest is paid anyway.
 */
export const eighty: Rule = allOf('Từ đủ 80 tuổi, không có lương hưu', POINT_C, [
  fromEighty,
  noPension,
]);

/**
 * Until 2025-06-30, from 75 to 80. Past 80 the next point pays the same to whoever has no pension; saying so
 * here gives a yes to a person known only to be over 75.
 */
export const difficultArea: Rule = allOf('Từ đủ 75 tuổi ở vùng đặc biệt khó khăn', POINT_B, [
  ageFrom('birth', DIFFICULT_AREA_AGE, { says: 'Từ đủ 75 tuổi', law: POINT_B }),
  anyOf('Chưa đủ 80 tuổi, hoặc không có lương hưu', POINT_B, [
    ageUnder('birth', EIGHTY, { says: 'Chưa đủ 80 tuổi', law: POINT_B }),
    noPension,
  ]),
  among('poverty', ['poor', 'near-poor'], {
    says: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
    law: POINT_B,
  }),
  among('areaClass', ['extremely-difficult'], {
    says: 'Sống ở xã, thôn vùng dân tộc thiểu số và miền núi đặc biệt khó khăn',
    law: POINT_B,
  }),
]);

function elder(at: Citation): Rule {
  return ageFrom('birth', ELDER_AGE, { says: 'Từ đủ 60 tuổi', law: at });
}

function poor(at: Citation): Rule {
  return among('poverty', ['poor'], { says: 'Thuộc hộ nghèo', law: at });
}
