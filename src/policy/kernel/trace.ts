import type { FactKey } from '../facts';
import type { Citation } from './citation';
import type { Trace } from './evaluate';

/** The leaves that decide, each once, in reading order. */
export function reasons(trace: Trace): Trace[] {
  const leaves = trace.because.length === 0 ? [trace] : trace.because.flatMap(reasons);
  return leaves.filter((leaf, at) => leaves.findIndex((other) => other.rule === leaf.rule) === at);
}

/** The facts that keep an unknown verdict open, by why: not asked (or not exactly), or declined. */
export function openFacts(trace: Trace): { open: FactKey[]; declined: FactKey[] } {
  const open = new Set<FactKey>();
  const declined = new Set<FactKey>();
  if (trace.truth === 'unknown') {
    for (const { rule, seen } of reasons(trace)) {
      if (rule.kind === 'test') (seen === 'declined' ? declined : open).add(rule.fact);
    }
  }
  return { open: [...open], declined: [...declined] };
}

/** What the commune itself must settle before an unknown verdict can be decided. */
export function communePoints(trace: Trace): Trace[] {
  if (trace.truth !== 'unknown') return [];
  return reasons(trace).filter((leaf) => leaf.rule.kind === 'manual');
}

/** Every citation on the way from the verdict down to the reasons, each once. */
export function citations(trace: Trace): Citation[] {
  const found = [
    trace.rule.law,
    ...(trace.limit ? [trace.limit.law] : []),
    ...trace.because.flatMap(citations),
  ];
  return found.filter((law, at) => found.findIndex((other) => sameText(other, law)) === at);
}

function sameText(a: Citation, b: Citation): boolean {
  return a.act === b.act && a.at === b.at;
}
