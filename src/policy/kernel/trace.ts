import type { FactKey } from '../facts';
import type { Citation } from './citation';
import type { Trace } from './evaluate';

/** The leaves that decide, each once, in reading order. */
export function reasons(trace: Trace): Trace[] {
  const found = new Map<Trace['rule'], Trace>();
  walkLeaves(trace, (leaf) => {
    if (!found.has(leaf.rule)) found.set(leaf.rule, leaf);
  });
  return [...found.values()];
}

/** The facts that keep an unknown verdict open, by why: not asked (or not exactly), or declined. */
export function openFacts(trace: Trace): { open: FactKey[]; declined: FactKey[] } {
  const open = new Set<FactKey>();
  const declined = new Set<FactKey>();
  if (trace.truth === 'unknown') {
    walkLeaves(trace, ({ rule, seen }) => {
      if (rule.kind === 'test') (seen === 'declined' ? declined : open).add(rule.fact);
    });
  }
  return { open: [...open], declined: [...declined] };
}

/** What the commune itself must settle before an unknown verdict can be decided. */
export function communePoints(trace: Trace): Trace[] {
  if (trace.truth !== 'unknown') return [];
  return reasons(trace).filter((leaf) => leaf.rule.kind === 'manual');
}

/** Every citation on the way from the verdict down to the reasons, each once. */
export function citations(trace: Trace): Set<Citation> {
  const found = new Set<Citation>();
  collectCitations(trace, found);
  return found;
}

function walkLeaves(trace: Trace, visit: (leaf: Trace) => void): void {
  if (trace.because.length === 0) visit(trace);
  else for (const part of trace.because) walkLeaves(part, visit);
}

function collectCitations({ rule, limit, because }: Trace, found: Set<Citation>): void {
  found.add(rule.law);
  if (limit !== undefined) found.add(limit.law);
  for (const part of because) collectCitations(part, found);
}
