import type { OptionOf } from '../facts';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import { housingCondition, poorOrNearPoor } from './social-housing-conditions';
import type { HousingPeriod } from './social-housing-periods';

const MAY_BUY = law('Law27/2023', 'Điều 77');

/** The ways of Điều 76 into buying, the ones with the fewest questions first; groups 11 and 12 do not buy. */
export function housingGroups(period: HousingPeriod) {
  const house = housingCondition(period.house);
  const { urban, income } = period;
  return [
    group('urban-poor', URBAN_POOR, [poorOrNearPoor, urban, house]),
    group('low-income-urban', LOW_INCOME, [urban, income, house]),
    group('worker', WORKER, [belongs('worker', WORKER), income, house]),
    group('official', OFFICIAL, [belongs('official', OFFICIAL), income, house]),
    group('armed-forces', FORCES, [
      belongs('armed-forces', FORCES),
      house,
      period.forces,
      notServedOtherwise,
    ]),
    group('merit', MERIT, [belongs('merit', MERIT), house]),
    group('land-recovered', LAND, [belongs('land-recovered', LAND), house]),
    group('duty-house-returned', DUTY_HOUSE, [belongs('duty-house-returned', DUTY_HOUSE), house]),
    group('rural-poor', RURAL_POOR, [
      poorOrNearPoor,
      rural,
      house,
      communeDecides('Tỉnh có cho hộ nghèo, cận nghèo nông thôn mua nhà ở xã hội không', MAY_BUY),
    ]),
  ] as const;
}

/**
 * The ways into renting: no condition about a house or an income (Điều 78). Who is "of low income" without a
 * ceiling, the law does not say; within the ceiling of buyers the answer is sure.
 */
export function rentingGroups({ urban, income }: Pick<HousingPeriod, 'urban' | 'income'>) {
  return [
    group('urban-poor', URBAN_POOR, [poorOrNearPoor, urban]),
    group('merit', MERIT, [belongs('merit', MERIT)]),
    group('worker', WORKER, [belongs('worker', WORKER)]),
    group('official', OFFICIAL, [belongs('official', OFFICIAL)]),
    group('duty-house-returned', DUTY_HOUSE, [belongs('duty-house-returned', DUTY_HOUSE)]),
    group('land-recovered', LAND, [belongs('land-recovered', LAND)]),
    group('student', STUDENT, [belongs('student', STUDENT)]),
    group('low-income-urban', LOW_INCOME, [
      urban,
      anyOf('Thu nhập thấp', MAY_BUY, [
        income,
        communeDecides('Khi thuê, luật không đặt mức trần thu nhập; bên cho thuê xét', MAY_BUY),
      ]),
    ]),
    group('armed-forces', FORCES, [belongs('armed-forces', FORCES), notServedOtherwise]),
    group('rural-poor', RURAL_POOR, [
      poorOrNearPoor,
      rural,
      communeDecides('Tỉnh có cho hộ nghèo, cận nghèo nông thôn thuê nhà ở xã hội không', MAY_BUY),
    ]),
  ] as const;
}

/** The groups 1 to 8 to which Điều 77 lends on the State's terms. */
export function mayBorrow({ urban, income }: Pick<HousingPeriod, 'urban' | 'income'>): Rule {
  const groups = law('Law27/2023', 'Điều 76 khoản 1–8, Điều 77');
  return anyOf('Thuộc nhóm được vay ưu đãi về nhà ở xã hội', groups, [
    among('housingGroup', ['merit', 'worker', 'official', 'armed-forces'], {
      says: 'Người có công, công nhân, cán bộ, công chức, viên chức, lực lượng vũ trang',
      law: groups,
    }),
    poorOrNearPoor,
    allOf('Người thu nhập thấp ở đô thị', groups, [urban, income]),
  ]);
}

/**
 * From 2026-07-01 Luật Dân số 113/2025/QH15 adds people with two or more children of their own. The ceilings
 * name khoản 5, 6 and 8 alone; which income counts for this group we could not establish.
 */
export function twoChildren({ house }: Pick<HousingPeriod, 'house'>) {
  return {
    key: 'two-children',
    when: allOf(TWO_CHILDREN, ADDED, [
      among('housingGroup', ['two-children'], { says: TWO_CHILDREN, law: ADDED }),
      housingCondition(house),
      communeDecides('Điều kiện về thu nhập của người có từ hai con đẻ trở lên', ADDED),
    ]),
    gives: { kind: 'right', law: ADDED },
  } as const;
}

/** The same group as it rents; the law that adds it was read in an account only. */
export const twoChildrenRenting = {
  key: 'two-children',
  when: allOf('Có từ hai con đẻ trở lên', law('Law27/2023', 'Điều 76 khoản 13', 'secondary'), [
    among('housingGroup', ['two-children'], {
      says: 'Có từ hai con đẻ trở lên',
      law: law('Law27/2023', 'Điều 76 khoản 13', 'secondary'),
    }),
    communeDecides(
      'Điều kiện thuê của người có từ hai con đẻ trở lên',
      law('Law27/2023', 'Điều 76 khoản 13', 'secondary'),
    ),
  ]),
  gives: { kind: 'right', law: law('Law27/2023', 'Điều 77') },
} as const;

const TWO_CHILDREN = 'Có từ hai con đẻ trở lên';
const ADDED = law(
  'Law27/2023',
  'Điều 76 khoản 13 (bổ sung bởi Luật Dân số 113/2025/QH15)',
  'secondary',
);

/** A group as Điều 76 names it, and the clause that does. */
interface Group {
  readonly says: string;
  readonly clause: string;
}

const URBAN_POOR: Group = { says: 'Hộ nghèo, hộ cận nghèo ở đô thị', clause: 'khoản 4' };
const LOW_INCOME: Group = { says: 'Người thu nhập thấp ở đô thị', clause: 'khoản 5' };
const WORKER: Group = { says: 'Làm việc tại doanh nghiệp, hợp tác xã', clause: 'khoản 6' };
const OFFICIAL: Group = { says: 'Cán bộ, công chức, viên chức', clause: 'khoản 8' };
const FORCES: Group = {
  says: 'Lực lượng vũ trang, cơ yếu đang công tác',
  clause: 'khoản 7',
};
const MERIT: Group = {
  says: 'Người có công, thân nhân liệt sĩ thuộc diện hỗ trợ cải thiện nhà ở',
  clause: 'khoản 1',
};
const LAND: Group = {
  says: 'Bị thu hồi đất, giải tỏa nhà mà chưa được bồi thường bằng nhà ở, đất ở',
  clause: 'khoản 10',
};
const DUTY_HOUSE: Group = {
  says: 'Đã trả lại nhà ở công vụ, không phải vì bị thu hồi do vi phạm',
  clause: 'khoản 9',
};
const RURAL_POOR: Group = {
  says: 'Hộ nghèo, hộ cận nghèo ở nông thôn',
  clause: 'khoản 2, khoản 3',
};

const STUDENT: Group = {
  says: 'Học sinh, sinh viên, học sinh trường dân tộc nội trú công lập',
  clause: 'khoản 11',
};

const rural = among('settlement', ['rural', 'former-town'], {
  says: 'Ở khu vực nông thôn',
  law: law('Law27/2023', `Điều 76 ${RURAL_POOR.clause}`),
});
const notServedOtherwise = communeDecides(
  'Chưa hưởng chính sách nhà ở cho lực lượng vũ trang',
  MAY_BUY,
);

function group<const K extends string>(key: K, { says, clause }: Group, of: readonly Rule[]) {
  return {
    key,
    when: allOf(says, law('Law27/2023', `Điều 76 ${clause}`), of),
    gives: { kind: 'right', law: MAY_BUY },
  } as const;
}

function belongs(option: OptionOf<'housingGroup'>, { says, clause }: Group): Rule {
  return among('housingGroup', [option], { says, law: law('Law27/2023', `Điều 76 ${clause}`) });
}
