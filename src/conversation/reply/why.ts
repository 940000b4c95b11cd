import type { FactKey, Trace } from '../../policy';
import { reasons } from '../../policy';

/**
 * The fewest reasons that decide a verdict. A no that an age alone decides does not also list the pension:
 * facts are left out one by one, the age last, as long as what remains still decides.
 */
export function why(trace: Trace): Trace[] {
  const leaves = reasons(trace);
  const facts = [...new Set(leaves.flatMap(factOf))];
  const order = [...facts.filter((fact) => fact !== 'birth'), ...facts.filter(isBirth)];
  let kept = new Set<FactKey>(facts);
  for (const fact of order) {
    const without = new Set([...kept].filter((one) => one !== fact));
    if (decides(trace, without)) kept = without;
  }
  return leaves.filter((leaf) => factOf(leaf).every((fact) => kept.has(fact)));
}

/** Do the tests on these facts alone, with what holds for everyone, bring the rule to its outcome? */
function decides({ rule, truth, because }: Trace, facts: ReadonlySet<FactKey>): boolean {
  if (rule.kind === 'test') return facts.has(rule.fact);
  if (rule.kind === 'fixed' || rule.kind === 'manual') return true;
  if (rule.kind === 'not') return because.every((part) => decides(part, facts));
  const everyPart = (rule.kind === 'all') === (truth === 'yes');
  const held = because.map((part) => decides(part, facts));
  return everyPart ? held.every(Boolean) : held.some(Boolean);
}

function factOf({ rule }: Trace): FactKey[] {
  return rule.kind === 'test' ? [rule.fact] : [];
}

function isBirth(fact: FactKey): boolean {
  return fact === 'birth';
}
