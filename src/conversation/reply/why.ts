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
  const deciding = decidingLeaves(trace, kept);
  return deciding.filter((leaf, at) => deciding.findIndex((one) => one.rule === leaf.rule) === at);
}

/** The leaves that decide: all parts where all must, else the first that does by itself. */
function decidingLeaves(trace: Trace, facts: ReadonlySet<FactKey>): Trace[] {
  if (trace.because.length === 0) return [trace];
  const enough = needsEvery(trace)
    ? trace.because
    : trace.because.filter((part) => decides(part, facts)).slice(0, 1);
  return enough.flatMap((part) => decidingLeaves(part, facts));
}

/** An "all" that holds and an "any" that fails do so through every part. */
function needsEvery({ rule, truth }: Trace): boolean {
  return rule.kind === 'not' || (rule.kind === 'all') === (truth === 'yes');
}

/** Do the tests on these facts alone, with what holds for everyone, bring the rule to its outcome? */
function decides(trace: Trace, facts: ReadonlySet<FactKey>): boolean {
  const { rule, because } = trace;
  if (rule.kind === 'test') return facts.has(rule.fact);
  if (rule.kind === 'fixed' || rule.kind === 'manual') return true;
  const held = because.map((part) => decides(part, facts));
  return needsEvery(trace) ? held.every(Boolean) : held.some(Boolean);
}

function factOf({ rule }: Trace): FactKey[] {
  return rule.kind === 'test' ? [rule.fact] : [];
}

function isBirth(fact: FactKey): boolean {
  return fact === 'birth';
}
