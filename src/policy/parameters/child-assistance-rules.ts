import type { OptionOf } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Rule } from '../kernel/rule';
import { ageFrom, ageUnder, allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import { CHILD_SMALL_AGE, CHILD_STUDIES_AGE, CHILD_STUDIES_AGE_AT_MOST } from './child-assistance';
import { CHILD_AGE } from './social-assistance';

type Parent = OptionOf<'father'>;

/** Where each decree speaks of children without a source of nurture, and of the fates of their parents. */
interface Decree {
  readonly abandoned: Citation;
  readonly parents: Citation;
  readonly fates: Rule;
  readonly studies: Citation;
}

// Every pair of these four stands in the list (điểm b–l), so each parent may be looked at alone.
const GONE: readonly Parent[] = ['dead', 'missing', 'in-facility', 'sentenced'];
const GONE_OR_UNKNOWN: readonly Parent[] = [...GONE, 'undetermined'];

const PARENTS_2021 = law('ND20/2021', 'Điều 5 khoản 1 điểm b–l');
const PARENTS_2026 = law('ND335/2026', 'Điều 5 khoản 1 điểm b–l');
const ONE_KNOWN = 'Cha, mẹ không thể cùng thuộc diện không xác định được';

export const OF_2021: Decree = {
  abandoned: law('ND20/2021', 'Điều 5 khoản 1 điểm a'),
  parents: PARENTS_2021,
  fates: allOf('Cả cha và mẹ đều không thể nuôi', PARENTS_2021, [
    fate('father', GONE, PARENTS_2021),
    fate('mother', GONE, PARENTS_2021),
  ]),
  studies: law('ND20/2021', 'Điều 5 khoản 2'),
};

/** A parent who cannot be determined counts like a dead one, unless neither can be determined. */
export const OF_2026: Decree = {
  abandoned: law('ND335/2026', 'Điều 5 khoản 1 điểm a'),
  parents: PARENTS_2026,
  fates: allOf('Cả cha và mẹ đều không thể nuôi', PARENTS_2026, [
    fate('father', GONE_OR_UNKNOWN, PARENTS_2026),
    fate('mother', GONE_OR_UNKNOWN, PARENTS_2026),
    anyOf(ONE_KNOWN, PARENTS_2026, [
      fate('father', GONE, PARENTS_2026),
      fate('mother', GONE, PARENTS_2026),
    ]),
  ]),
  studies: law('ND335/2026', 'Điều 5 khoản 2'),
};

/** Under 16, abandoned or with no parent who can nurture her. */
export function child(decree: Decree): Rule {
  return allOf('Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng', decree.parents, [
    ageUnder('birth', CHILD_AGE, { says: 'Dưới 16 tuổi', law: decree.parents }),
    withoutNurture(decree),
  ]);
}

/** The same under the age that is paid more; that age first, since it tells why so much is paid. */
export function smallChild(decree: Decree): Rule {
  return allOf('Trẻ em dưới 4 tuổi không có nguồn nuôi dưỡng', decree.parents, [
    ageUnder('birth', CHILD_SMALL_AGE, { says: 'Dưới 4 tuổi', law: decree.parents }),
    withoutNurture(decree),
  ]);
}

function withoutNurture({ abandoned, parents, fates }: Decree): Rule {
  return anyOf('Không có nguồn nuôi dưỡng', parents, [
    fates,
    is('abandoned', 'yes', {
      says: 'Bị bỏ rơi, chưa có người nhận làm con nuôi',
      law: abandoned,
    }),
  ]);
}

/** From 16 on, studying, until the 22nd birthday. */
export const studiesUntil22: Rule = allOf('Từ đủ 16 tuổi, còn đi học', OF_2021.studies, [
  ...hadAllowance(OF_2021.studies),
  studying(['continuous', 'interrupted'], OF_2021.studies),
  ageUnder('birth', CHILD_STUDIES_AGE, { says: 'Chưa đủ 22 tuổi', law: OF_2021.studies }),
]);

/** Being 22: "tối đa không quá 22 tuổi" may be read either way. */
export const studiesAt22: Rule = allOf('22 tuổi, còn đi học', OF_2021.studies, [
  ...hadAllowance(OF_2021.studies),
  studying(['continuous', 'interrupted'], OF_2021.studies),
  ageUnder('birth', CHILD_STUDIES_AGE_AT_MOST, { says: 'Chưa đủ 23 tuổi', law: OF_2021.studies }),
  communeDecides(
    '"Tối đa không quá 22 tuổi" là đến ngày tròn 22 tuổi hay hết năm 22 tuổi',
    OF_2021.studies,
  ),
]);

/** From 16 on, studying without a break, to the end; who was cut off at 22 before is for the commune. */
export const studiesOn: Rule = allOf('Từ đủ 16 tuổi, học liên tục', OF_2026.studies, [
  ...hadAllowance(OF_2026.studies),
  studying(['continuous'], OF_2026.studies),
  anyOf('Chưa từng thôi hưởng vì đủ 22 tuổi', OF_2026.studies, [
    ageUnder('birth', CHILD_STUDIES_AGE, { says: 'Chưa đủ 22 tuổi', law: OF_2021.studies }),
    among('allowance', ['social-allowance'], {
      says: 'Đang hưởng trợ cấp xã hội hằng tháng',
      law: OF_2026.studies,
    }),
    communeDecides(
      'Người đã thôi hưởng vì đủ 22 tuổi trước 5/10/2026 có được hưởng lại không',
      OF_2026.studies,
    ),
  ]),
]);

/** What brings this up by itself: a child with a parent gone, or somebody who was on the allowance. */
export const raisedByItself: Rule = anyOf('Trẻ em thiếu cha mẹ', OF_2026.parents, [
  allOf('Dưới 16 tuổi, thiếu cha hoặc mẹ', OF_2026.parents, [
    ageUnder('birth', CHILD_AGE, { says: 'Dưới 16 tuổi', law: OF_2026.parents }),
    anyOf('Thiếu cha hoặc mẹ', OF_2026.parents, [
      fate('father', GONE_OR_UNKNOWN, OF_2026.parents),
      fate('mother', GONE_OR_UNKNOWN, OF_2026.parents),
      is('abandoned', 'yes', { says: 'Bị bỏ rơi', law: OF_2026.abandoned }),
    ]),
  ]),
  onAllowanceAsChild(OF_2026.studies),
]);

function hadAllowance(at: Citation): Rule[] {
  return [onAllowanceAsChild(at), ageFrom('birth', CHILD_AGE, { says: 'Từ đủ 16 tuổi', law: at })];
}

function onAllowanceAsChild(at: Citation): Rule {
  const says = 'Đang hưởng trợ cấp trẻ em khi đủ 16 tuổi';
  return is('allowanceAsChild', 'yes', { says, law: at });
}

function studying(how: readonly OptionOf<'studies'>[], at: Citation): Rule {
  return among('studies', how, { says: 'Đang đi học', law: at });
}

function fate(who: 'father' | 'mother', fates: readonly Parent[], at: Citation): Rule {
  const parent = who === 'father' ? 'Cha' : 'Mẹ';
  return among(who, fates, {
    says: `${parent} đã chết, mất tích, ở cơ sở trợ giúp xã hội hoặc đang chấp hành án`,
    law: at,
  });
}
