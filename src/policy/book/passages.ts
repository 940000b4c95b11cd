import type { ProgrammeVersion } from '../kernel/programme';
import { refersTo, ruleText } from './rule-text';
import { sharedConditions } from './shared-conditions';
import type { Window } from './window';

/** One case of a version, or a condition that several cases share, as Markdown. */
export interface Passage {
  readonly name: string;
  readonly text: string;
}

/**
 * What a version says, in reading order: the shared conditions that its cases refer to, then the cases. With
 * `besides`, only what that other version shares too is printed by itself: so two versions can be compared.
 */
export function passagesOf(
  { lines }: ProgrammeVersion,
  window: Window,
  besides?: { readonly version: ProgrammeVersion; readonly window: Window },
): Passage[] {
  const own = sharedConditions(lines, window);
  const other = besides && sharedConditions(besides.version.lines, besides.window);
  const shared = new Map([...own].filter(([says]) => other === undefined || other.has(says)));
  const cases = lines.map(({ when }) => ({
    name: when.says,
    rows: ruleText(when, window, shared),
  }));
  const referredTo = [...shared].filter(([says]) =>
    cases.some(({ rows }) => rows.some((row) => refersTo(row, says))),
  );
  return [
    ...referredTo.map(([says, group]) => ({
      name: `điều kiện dùng chung “${says}”`,
      text: ['**Điều kiện dùng chung**', '', ...ruleText(group, window)].join('\n'),
    })),
    ...cases.map(({ name, rows }) => ({ name, text: rows.join('\n') })),
  ];
}
