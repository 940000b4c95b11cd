import type { OptionOf } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import {
  ageFrom,
  ageUnder,
  allOf,
  always,
  among,
  anyOf,
  communeDecides,
  compare,
  is,
  schoolCard,
} from '../kernel/rule';
import { law } from '../laws';
import { BASE_SALARY } from './base-salary';
import {
  CHILD_AGE,
  CHILD_CARD_AGE,
  FORMER_ELDER_AGE,
  SOCIAL_PENSIONER_AGE,
  SURVIVOR_AGE,
  SURVIVOR_AGE_NEAR_POOR,
  WORKING_AGE,
} from './insurance-ages';

// Who belongs to a group of Luật Bảo hiểm y tế, Điều 12. Each takes the place in the law that names the
// group on that day, since the letters moved when the law was amended.

type Work = OptionOf<'work'>;
type Pension = OptionOf<'pension'>;
type Allowance = OptionOf<'allowance'>;
type Merit = OptionOf<'merit'>;

const WORKING_AGE_LAW = law('Law45/2019', 'Điều 3 khoản 1');

/** Until 2025-06-30. */
export const SHORT_CONTRACT =
  'Hợp đồng dưới 3 tháng hoặc không trọn thời gian có thuộc nhóm người lao động hay không: cơ quan bảo hiểm xã hội xác định';

/** Under six, or older with the young child's card still running. */
export function youngChild(at: Citation): Rule {
  return anyOf('Trẻ em dưới 6 tuổi', at, [
    ageUnder('birth', CHILD_AGE, { says: 'Dưới 6 tuổi', law: at }),
    schoolCard('birth', CHILD_CARD_AGE, {
      says: 'Thẻ trẻ em còn hạn: đến 30/9 năm đủ 72 tháng tuổi, sinh sau 30/9 thì hết tháng đó',
      law: at,
    }),
  ]);
}

/** Someone of working age whose work puts her into a group. */
export function worker(says: string, works: readonly Work[], at: Citation): Rule {
  return allOf(says, at, [workingAge(), among('work', works, { says, law: at })]);
}

/** On a short contract or part time, for at least the lowest wage that is insured. */
export function partTimer(says: string, at: Citation): Rule {
  return allOf(says, at, [
    worker(says, ['part-time'], at),
    compare('wage', 'at-least', BASE_SALARY, {
      says: 'Tiền lương từ mức đóng bảo hiểm xã hội bắt buộc thấp nhất',
      law: law('Law41/2024', 'Điều 31 khoản 1 điểm đ'),
    }),
  ]);
}

/** Someone of whatever age whom what she does, or where she lives, puts into a group. */
export function occupied(says: string, works: readonly Work[], at: Citation): Rule {
  return among('work', works, { says, law: at });
}

/** Someone of working age who draws one of these from the social insurance fund. */
export function pensioner(says: string, pensions: readonly Pension[], at: Citation): Rule {
  return allOf(says, at, [workingAge(), among('pension', pensions, { says, law: at })]);
}

/** `rule`, but what it gives is for the office to settle. */
export function unsettled(rule: Rule, says: string, at: Citation): Rule {
  return allOf(rule.says, at, [rule, communeDecides(says, at)]);
}

export function survivor(at: Citation): Rule {
  return allOf('Hưởng tiền tuất hằng tháng, đủ tuổi', at, [
    ageFrom('birth', SURVIVOR_AGE, { says: 'Đủ tuổi được Nhà nước đóng', law: at }),
    drawsSurvivorAllowance(at),
  ]);
}

/** No upper age: whoever passes it is a survivor of full age anyway. */
export function nearPoorSurvivor(at: Citation): Rule {
  return allOf('Hưởng tiền tuất hằng tháng, từ đủ 70 tuổi, hộ cận nghèo', at, [
    ageFrom('birth', SURVIVOR_AGE_NEAR_POOR, { says: 'Từ đủ 70 tuổi', law: at }),
    drawsSurvivorAllowance(at),
    nearPoor(at),
  ]);
}

export function receives(says: string, allowances: readonly Allowance[], at: Citation): Rule {
  return among('allowance', allowances, { says, law: at });
}

/** On the social pension and old enough for its higher level. */
export function socialPensioner(at: Citation): Rule {
  return allOf('Hưởng trợ cấp hưu trí xã hội, từ đủ 75 tuổi', at, [
    ageFrom('birth', SOCIAL_PENSIONER_AGE, { says: 'Từ đủ 75 tuổi', law: at }),
    receives('Đang hưởng trợ cấp hưu trí xã hội', ['social-pension'], at),
  ]);
}

/** Eighty and moved from social assistance (level 100 %) to the social pension (80 %): not settled. */
export function formerElder(at: Citation): Rule {
  return allOf('Từ đủ 80 tuổi, chuyển từ trợ cấp xã hội sang trợ cấp hưu trí xã hội', at, [
    ageFrom('birth', FORMER_ELDER_AGE, { says: 'Từ đủ 80 tuổi', law: at }),
    receives('Đang hưởng trợ cấp hưu trí xã hội', ['social-pension'], at),
    communeDecides(
      'Đã có thẻ theo diện trợ cấp xã hội trước 1/7/2025 có giữ mức cũ hay không: cơ quan bảo hiểm xã hội xác định',
      at,
    ),
  ]);
}

export function titled(says: string, titles: readonly Merit[], at: Citation): Rule {
  return among('merit', titles, { says, law: at });
}

export function poor(at: Citation): Rule {
  return among('poverty', ['poor'], { says: 'Thuộc hộ nghèo', law: at });
}

export function nearPoor(at: Citation): Rule {
  return among('poverty', ['near-poor'], { says: 'Thuộc hộ cận nghèo', law: at });
}

/** Near-poor and living in a poor district, since 2025-07-01 a poor commune. */
export function nearPoorInPoorCommune(at: Citation): Rule {
  return allOf('Hộ cận nghèo ở xã nghèo (trước 1/7/2025: huyện nghèo)', at, [
    nearPoor(at),
    is('poorCommune', 'yes', { says: 'Ở xã nghèo hoặc huyện nghèo trong danh sách', law: at }),
  ]);
}

/** A commune that left the list of difficult ones may still belong to the area, or not: open. */
export function nearPoorMinority(at: Citation): Rule {
  const place = 'Ở xã, thôn vùng dân tộc thiểu số và miền núi';
  return allOf('Người dân tộc thiểu số, hộ cận nghèo, ở vùng dân tộc thiểu số và miền núi', at, [
    nearPoor(at),
    minority(at),
    anyOf(place, at, [
      among('areaClass', ['developing', 'difficult', 'extremely-difficult'], {
        says: place,
        law: at,
      }),
      allOf(place, at, [
        whereTheListEnded(at),
        communeDecides(
          'Xã đã ra khỏi danh sách khó khăn: có còn thuộc vùng dân tộc thiểu số và miền núi hay không',
          at,
        ),
      ]),
    ]),
  ]);
}

/** In an extremely difficult place everyone is insured, minority or not; it is named here so that a
 * place known only to be one of the two settles for her. */
export function minorityInDifficultArea(at: Citation): Rule {
  return allOf('Người dân tộc thiểu số ở vùng khó khăn', at, [
    minority(at),
    among('areaClass', ['difficult', 'extremely-difficult'], {
      says: 'Ở xã khó khăn hoặc đặc biệt khó khăn',
      law: at,
    }),
  ]);
}

export function inExtremelyDifficultArea(at: Citation): Rule {
  return among('areaClass', ['extremely-difficult'], {
    says: 'Ở xã, thôn đặc biệt khó khăn',
    law: at,
  });
}

export function inSafeZone(at: Citation): Rule {
  return among('areaClass', ['safe-zone'], { says: 'Thường trú ở xã an toàn khu', law: at });
}

export function minorityWhereTheListEnded(at: Citation): Rule {
  return allOf('Người dân tộc thiểu số ở xã đã ra khỏi danh sách khó khăn', at, [
    minority(at),
    whereTheListEnded(at),
  ]);
}

export function averageFarmHousehold(at: Citation): Rule {
  return is('farmStandard', 'yes', {
    says: 'Hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
    law: at,
  });
}

/** Everyone whom no other group takes. */
export function everyone(at: Citation): Rule {
  return always('Tham gia theo hộ gia đình', at);
}

function whereTheListEnded(at: Citation): Rule {
  return among('areaClass', ['left-list'], { says: 'Ở xã đã ra khỏi danh sách', law: at });
}

function minority(at: Citation): Rule {
  return is('ethnicMinority', 'yes', { says: 'Là người dân tộc thiểu số', law: at });
}

function workingAge(): Rule {
  return ageFrom('birth', WORKING_AGE, { says: 'Từ đủ 15 tuổi', law: WORKING_AGE_LAW });
}

function drawsSurvivorAllowance(at: Citation): Rule {
  return among('pension', ['survivor'], { says: 'Đang hưởng tiền tuất hằng tháng', law: at });
}
