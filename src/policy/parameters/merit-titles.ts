import type { OptionOf } from '../facts';
import { FACTS } from '../facts';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, compare, is, notOf } from '../kernel/rule';
import { law } from '../laws';
import { SECOND_MARTYR, SURVIVOR_SHARES, THIRD_MARTYR } from './merit-tables';

type Title = Exclude<OptionOf<'meritTitle'>, 'none'>;

const GROUPS = law('PL02/2020', 'Điều 3');
const EACH = law('PL02/2020', 'Điều 6 khoản 3');
const SHARES = law('PL02/2020', 'Điều 6 khoản 5');

const TITLES = FACTS.meritTitle.options.filter((option): option is Title => option !== 'none');

/** She holds any title at all. */
export const hasTitle: Rule = among('meritTitle', TITLES, {
  says: 'Được công nhận một danh hiệu người có công',
  law: GROUPS,
});

/** She holds one of these titles, as her first, second or third. */
export function holds(titles: readonly Title[], says: string): Rule {
  const said = { says, law: GROUPS };
  return anyOf(says, GROUPS, [
    among('meritTitle', titles, said),
    allOf(`${says}: danh hiệu thứ hai hoặc thứ ba`, EACH, [
      hasTitle,
      anyOf(says, EACH, [
        among('meritSecond', titles, said),
        allOf(`${says}, là danh hiệu thứ ba`, EACH, [
          among('meritSecond', TITLES, { says: 'Có danh hiệu thứ hai', law: GROUPS }),
          among('meritThird', titles, said),
        ]),
      ]),
    ]),
  ]);
}

const survivor = holds(['martyr-survivor'], 'Thân nhân liệt sĩ hưởng trợ cấp tuất');

/** Survivors of one, two, three martyrs: one share for each. */
export const martyrSurvivor = {
  one: survivor,
  two: allOf('Thân nhân của hai liệt sĩ', law('ND75/2021', 'Phụ lục', 'unverified'), [
    survivor,
    compare('martyrs', 'at-least', SECOND_MARTYR, { says: 'Từ hai liệt sĩ', law: GROUPS }),
  ]),
  three: allOf('Thân nhân của ba liệt sĩ trở lên', law('ND75/2021', 'Phụ lục', 'unverified'), [
    survivor,
    compare('martyrs', 'at-least', THIRD_MARTYR, { says: 'Từ ba liệt sĩ', law: GROUPS }),
  ]),
} as const;

/** Survivors of an invalid or sick soldier or of somebody exposed; a third share is for the office to look at. */
export const meritSurvivor = allOf('Thân nhân của thương binh, bệnh binh đã mất', SHARES, [
  holds(['merit-survivor'], 'Thân nhân của thương, bệnh binh đã mất, hưởng trợ cấp tuất'),
  anyOf('Chưa có hai suất tuất khác', SHARES, [
    notOf('Không hưởng tuất liệt sĩ', SHARES, survivor),
    compare('martyrs', 'below', SURVIVOR_SHARES, {
      says: 'Tuất liệt sĩ chưa tới hai suất',
      law: SHARES,
    }),
    communeDecides('Đã có hai suất tuất liệt sĩ; mỗi người hưởng nhiều nhất hai suất', SHARES),
  ]),
]);

const NURTURE = law('PL02/2020', 'Điều 6 khoản 6');

/** One nurture share, whoever and however many she survives. */
export const nurture = allOf('Thân nhân sống cô đơn, hoặc mồ côi', NURTURE, [
  holds(['martyr-survivor', 'merit-survivor'], 'Thân nhân hưởng trợ cấp tuất'),
  is('nurture', 'yes', { says: 'Được công nhận sống cô đơn, hoặc mồ côi', law: NURTURE }),
]);
