import type { Random } from '../../src/shared/random';
import type { Plan } from './chances';

/** About so many steps has a run; a crash behind its end does not happen. */
const USUAL_STEPS = 400;
const MOST_CRASHES = 5;

/** Every third seed has two processes, every fifth two that stand still at times, every tenth nothing but crashes. */
export function planOf(seed: number, random: Random): Plan {
  const somewhere = () => 1 + Math.floor(random() * USUAL_STEPS);
  const times = (most: number) => Array.from({ length: Math.floor(random() * (most + 1)) });
  const plain = seed % 10 === 0;
  const stands = seed % 5 === 1;
  return {
    processes: seed % 3 === 0 || stands ? 2 : 1,
    crashAt: new Set(times(MOST_CRASHES).map(somewhere)),
    stalls: stands ? random() * 0.6 : 0,
    busy: plain ? 0 : random() * 0.3,
    mishaps: plain ? 0 : random() * 0.5,
    waits: random() * 0.3,
  };
}
