import type { ProgrammeVersion } from '../kernel/programme';
import { refersTo, ruleText } from './rule-text';
import { sharedConditions } from './shared-conditions';
import type { Window } from './window';

/** One case of a version, or a condition that several cases share, as Markdown. */
export interface Passage {
  readonly name: string;
  readonly text: string;
}

/** What a version says, in reading order: the shared conditions that its cases refer to, then the cases. */
export function passagesOf({ lines }: ProgrammeVersion, window: Window): Passage[] {
  const shared = sharedConditions(lines, window);
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
