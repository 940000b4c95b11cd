import type { Dated } from '../kernel/in-force';
import type { Rule, Test } from '../kernel/rule';
import { amountText, citedText, dayText } from './vietnamese-text';
import type { Window } from './window';
import { rowOn, stepsWithin } from './window';

/** Conditions printed elsewhere, by name: a part of that name is referred to and not printed again. */
export type Printed = ReadonlyMap<string, unknown>;

/**
 * A rule as a nested Markdown list: what each node asks, the limit in force in the window, and the
 * article. The same condition with the same limits is the same text.
 */
export function ruleText(rule: Rule, window: Window, printed: Printed = new Map()): string[] {
  const head = `- ${nodeText(rule, window)} [${citedText(rule.law)}]`;
  return [head, ...partsText(rule, window, printed)];
}

/** Does a printed row refer to the shared condition of that name? */
export function refersTo(row: string, says: string): boolean {
  return row.endsWith(reference(says));
}

function reference(says: string): string {
  return `- ${says}: như **điều kiện dùng chung** cùng tên`;
}

function partsText(rule: Rule, window: Window, printed: Printed): string[] {
  if (!('of' in rule)) return [];
  return rule.of
    .flatMap((part) =>
      'of' in part && printed.has(part.says)
        ? [reference(part.says)]
        : partText(part, { within: rule, window, printed }),
    )
    .map((line) => `  ${line}`);
}

// A part that rests on the same article as the whole does not repeat it.
function partText(
  part: Rule,
  { within, window, printed }: { within: Rule; window: Window; printed: Printed },
): string[] {
  const [head, ...rest] = ruleText(part, window, printed);
  const alike = citedText(part.law) === citedText(within.law);
  return head === undefined || alike ? [`- ${nodeText(part, window)}`, ...rest] : [head, ...rest];
}

function nodeText(rule: Rule, window: Window): string {
  switch (rule.kind) {
    case 'all':
      return `${rule.says}: **đủ tất cả** các điều sau`;
    case 'any':
      return `${rule.says}: **một trong** các điều sau`;
    case 'not':
      return `${rule.says}: **không có** điều sau`;
    case 'fixed':
      return rule.truth === 'no' ? `**Không ai:** ${rule.says}` : `**Mọi người:** ${rule.says}`;
    case 'manual':
      return `**Cơ quan quyết định:** ${rule.says}`;
    case 'test':
      return `${rule.says}${limitText(rule, window)}`;
  }
}

const OP_WORDS = {
  'age-from': 'từ đủ',
  'age-under': 'dưới',
  'school-card': 'thẻ trẻ em, tính đến',
  'at-least': 'từ',
  'at-most': 'không quá',
  above: 'trên',
  below: 'thấp hơn',
} as const;

function limitText({ says, check }: Test, window: Window): string {
  if (!('limit' in check)) return '';
  const steps = stepsWithin([check.limit], window).map((day, at) => {
    const value = valueText(check.limit, { ...window, from: day });
    return at === 0 ? value : `từ ${dayText(day)}: ${value}`;
  });
  const told = steps.length === 1 && steps.every((step) => says.includes(step));
  return told ? '' : ` (${OP_WORDS[check.op]} ${steps.join('; ')})`;
}

function valueText(limit: Dated, { from }: Window): string {
  const row = rowOn(limit, from);
  return row === undefined || row.value === null
    ? 'mức mà luật không còn quy định'
    : amountText(row.value, limit.unit);
}
