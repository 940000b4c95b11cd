import type { Line } from '../kernel/programme';
import type { Group, Rule } from '../kernel/rule';
import { ruleText } from './rule-text';
import type { Window } from './window';

/**
 * Conditions that several cases of one version have in common, by name: the book prints each once and
 * lets the cases refer to it. Two different conditions of one name are not shared: a name must be enough.
 */
export function sharedConditions(
  lines: readonly Line[],
  window: Window,
): ReadonlyMap<string, Group> {
  const found = new Map<string, { readonly group: Group; readonly text: string; uses: number }>();
  const clashes = new Set<string>();
  for (const group of lines.flatMap(({ when }) => groupsBelow(when))) {
    const text = ruleText(group, window).join('\n');
    const known = found.get(group.says);
    if (known === undefined) found.set(group.says, { group, text, uses: 1 });
    else if (known.text === text) known.uses += 1;
    else clashes.add(group.says);
  }
  const shared = [...found].filter(([says, { uses }]) => uses > 1 && !clashes.has(says));
  return new Map(shared.map(([says, { group }]) => [says, group]));
}

/** Every group inside a rule, the outer ones first; the rule itself is not among them. */
function groupsBelow(rule: Rule): Group[] {
  if (!('of' in rule)) return [];
  return rule.of.flatMap((part) => [
    ...(part.kind === 'all' || part.kind === 'any' ? [part] : []),
    ...groupsBelow(part),
  ]);
}
