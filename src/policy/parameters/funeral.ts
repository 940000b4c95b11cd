import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { OptionOf } from '../facts';
import type { Rule } from '../kernel/rule';
import { among } from '../kernel/rule';
import { law } from '../laws';

/** The decree that raised the standards back to 2026-07-01: what it says of the day of a death. */
const TRANSITION = law('ND335/2026', 'Điều 32');

/** The person has died. Somebody missing has not, as long as no court says so. */
export function died(by: Citation): Rule {
  return among('death', ['ordinary', 'disaster'], { says: 'Người đó đã mất', law: by });
}

/** Died in one of these periods. */
function diedIn(periods: readonly OptionOf<'deathPeriod'>[], says: string): Rule {
  return among('deathPeriod', periods, { says, law: TRANSITION });
}

export const DIED_SINCE_DECREE = diedIn(['since-decree'], 'Mất từ ngày luật mới có hiệu lực');
export const DIED_BEFORE_DECREE = diedIn(
  ['raise-window', 'before-raise'],
  'Mất trước ngày luật mới có hiệu lực',
);
export const DIED_BEFORE_RAISE = diedIn(['before-raise'], 'Mất trước ngày mức mới được tính lùi');
export const DIED_IN_WINDOW = diedIn(
  ['raise-window', 'since-decree'],
  'Mất sau ngày mức mới được tính lùi',
);

/** What the commune settles for a death before the day of the later decree. */
export const BY_LAW_OF_THE_DEATH = {
  kind: 'commune-decides',
  says: 'Mất trước ngày luật mới: tính theo mức cũ hay mức mới do xã xác định',
  law: TRANSITION,
} as const;

/** How to ask for it under Nghị định 335/2026, whichever allowance the dead person had. */
export function funeralProcedure2026(by: Citation) {
  return {
    from: civilDate('2026-10-05'),
    form: { name: 'Mẫu số 03', law: law('ND335/2026', 'Phụ lục') },
    papers: [],
    where: ['one-stop-any', 'national-portal', 'post'],
    workingDays: { days: 3, law: by },
    paidFrom: { rule: 'once-decided', law: by },
  } as const satisfies Programme['procedures'][number];
}
