import type { OptionOf } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import { allOf, among, communeDecides } from '../kernel/rule';
import { law } from '../laws';
import type { HouseLaw } from './social-housing-conditions';
import { housingCondition, poorOrNearPoor } from './social-housing-conditions';

const MAY_BUY = law('Law27/2023', 'Điều 77');

/** What differs from one period to the next; the groups and the conditions of the law itself stay. */
export interface HousingPeriod {
  readonly noHouse: HouseLaw;
  readonly urban: Rule;
  readonly income: Rule;
  readonly forcesIncome: Citation;
}

/** The ways of Điều 76 into buying, the ones with the fewest questions first. */
export function housingGroups(period: HousingPeriod) {
  const house = housingCondition(period.noHouse);
  const { urban, income } = period;
  return [
    group('urban-poor', { says: 'Hộ nghèo, hộ cận nghèo ở đô thị', clause: 'khoản 4' }, [
      poorOrNearPoor,
      urban,
      house,
    ]),
    group('low-income-urban', { says: 'Người thu nhập thấp ở đô thị', clause: 'khoản 5' }, [
      urban,
      income,
      house,
    ]),
    group('worker', WORKER, [belongs('worker', WORKER), income, house]),
    group('official', OFFICIAL, [belongs('official', OFFICIAL), income, house]),
    group('armed-forces', FORCES, [
      belongs('armed-forces', FORCES),
      house,
      communeDecides(
        'Thu nhập so với tổng thu nhập của sĩ quan cấp Đại tá, do đơn vị xác nhận',
        period.forcesIncome,
      ),
      communeDecides('Chưa hưởng chính sách nhà ở cho lực lượng vũ trang', MAY_BUY),
    ]),
    group('merit', MERIT, [belongs('merit', MERIT), house]),
    group('land-recovered', LAND, [belongs('land-recovered', LAND), house]),
    group('duty-house-returned', DUTY_HOUSE, [belongs('duty-house-returned', DUTY_HOUSE), house]),
    group('rural-poor', RURAL_POOR, [
      poorOrNearPoor,
      among('settlement', ['rural', 'former-town'], {
        says: 'Ở khu vực nông thôn',
        law: law('Law27/2023', `Điều 76 ${RURAL_POOR.clause}`),
      }),
      house,
      communeDecides('Tỉnh có cho hộ nghèo, cận nghèo nông thôn mua nhà ở xã hội không', MAY_BUY),
    ]),
  ] as const;
}

/**
 * From 2026-07-01 Luật Dân số 113/2025/QH15 adds people with two or more children of their own. The ceilings
 * name khoản 5, 6 and 8 alone; which income counts for this group we could not establish.
 */
export function twoChildren({ noHouse }: Pick<HousingPeriod, 'noHouse'>) {
  return {
    key: 'two-children',
    when: allOf(TWO_CHILDREN, ADDED, [
      among('housingGroup', ['two-children'], { says: TWO_CHILDREN, law: ADDED }),
      housingCondition(noHouse),
      communeDecides('Điều kiện về thu nhập của người có từ hai con đẻ trở lên', ADDED),
    ]),
    gives: { kind: 'right', law: ADDED },
  } as const;
}

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
