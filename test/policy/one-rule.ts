import type { Citation } from '../../src/policy';
import type { Programme } from '../../src/policy/kernel/programme';
import type { Rule } from '../../src/policy/kernel/rule';
import { civilDate } from '../../src/shared/civil-date';

const LAW: Citation = { act: 'Luật thử', at: 'Điều 1', standing: 'primary' };
const FROM = civilDate('2021-07-01');

/** A programme whose only line holds when the rule does. */
export function programmeOf(when: Rule): Programme {
  return {
    key: 'one-rule',
    domain: 'allowance',
    concludes: 'any',
    pays: null,
    raised: 'always',
    name: 'thử',
    versions: [
      { from: FROM, law: LAW, lines: [{ key: 'line', when, gives: { kind: 'right', law: LAW } }] },
    ],
    procedures: [
      {
        from: FROM,
        form: null,
        papers: [],
        where: [],
        workingDays: null,
        paidFrom: { rule: 'decision-month', law: LAW },
      },
    ],
    presumes: [],
    notSuitableFor: [],
  };
}
