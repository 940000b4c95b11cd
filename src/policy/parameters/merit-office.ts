import type { OptionOf } from '../facts';
import type { Procedure } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, communeDecides } from '../kernel/rule';
import { law } from '../laws';

const UNREAD = law('ND131/2021', 'Thủ tục trong', 'unverified');

/** How to apply: of the decree on procedure we hold neither forms nor days, and say so. */
export const MERIT_PROCEDURE = {
  form: null,
  formUnknown: true,
  papers: ['merit-record'],
  where: ['commune'],
  workingDays: null,
  paidFrom: { rule: 'merit-decision', law: UNREAD },
} as const satisfies Procedure;

/** One of the titles that the office has recognised, as health insurance asks for them. */
export function withMerit(titles: readonly OptionOf<'merit'>[]): Rule {
  return among('merit', titles, {
    says: 'Là người có công hoặc thân nhân của người có công',
    law: law('PL02/2020', 'Điều 3'),
  });
}

/** The same with the amount of the next standard, from 2026-07-01, while its decree is not in force. */
export function risen(when: Rule): Rule {
  const at = law('ND321/2026', 'Mức chuẩn trong', 'secondary');
  return allOf(`${when.says}: mức mới từ 1/7/2026`, at, [
    when,
    communeDecides('Mức mới tính từ 1/7/2026: phần tăng thêm được trả khi nào', at),
  ]);
}
