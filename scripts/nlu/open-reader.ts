import { COLUMNS } from '../../src/conversation/model/score';
import { unpackWeights } from '../../src/conversation/model/weights';
import { builtWeights } from './built-weights';
import type { Scorer } from './measure';
import { scorerOf } from './measure';

export interface OpenReader {
  readonly score: Scorer;
  readonly loadMs: number;
  readonly megabytes: number;
}

/** The built weights, opened and timed. */
export function openReader(): OpenReader {
  const bytes = builtWeights();
  const before = process.memoryUsage().arrayBuffers;
  const from = performance.now();
  const weights = unpackWeights(bytes, COLUMNS);
  if (weights === null) throw new Error('The weights are of another build: run npm run build.');
  const loadMs = performance.now() - from;
  const megabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
  return { score: scorerOf(weights), loadMs, megabytes };
}
