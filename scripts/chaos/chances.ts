import type { Random } from '../../src/shared/random';
import type { Timeline } from './timeline';

/** What may go wrong in one run, and where. */
export interface Plan {
  /** Processes at once. */
  readonly processes: 1 | 2;
  /** Numbers of steps at which a process ends. */
  readonly crashAt: ReadonlySet<number>;
  /** Shares, 0 to 1; `stalls`: sends before or behind which the process stands still for longer than its claim lasts. */
  readonly stalls: number;
  readonly busy: number;
  readonly mishaps: number;
  readonly waits: number;
}

/** A run without mishaps, for what one crash alone does. */
export const CALM = {
  processes: 1,
  crashAt: new Set<number>(),
  stalls: 0,
  busy: 0,
  mishaps: 0,
  waits: 0,
} as const satisfies Plan;

/** So long things may go wrong; then the run must come to its end. */
const TROUBLE_MS = 240_000;
const LEAST_STALL_MS = 40_000;
const MOST_STALL_MS = 100_000;

/** The chances of one seed: every draw in the order in which things happen, so that the seed gives them again. */
export class Chances {
  /** Steps so far, of all processes together. */
  steps = 0;
  crashes = 0;
  stalls = 0;
  private readonly calmFrom: number;

  constructor(
    readonly random: Random,
    readonly timeline: Timeline,
    readonly plan: Plan,
  ) {
    this.calmFrom = timeline.now() + TROUBLE_MS;
  }

  get calm(): boolean {
    return this.timeline.now() >= this.calmFrom;
  }

  crashesNow(): boolean {
    const now = this.plan.crashAt.has(++this.steps);
    if (now) this.crashes += 1;
    return now;
  }

  /** Milliseconds for which the process waits at this step. */
  waitAt(): number {
    return this.happens(this.plan.waits) ? this.between(1, 400) : 0;
  }

  /** Milliseconds for which the process stands still beside a send. */
  stallAt(): number {
    if (!this.happens(this.plan.stalls)) return 0;
    this.stalls += 1;
    return this.between(LEAST_STALL_MS, MOST_STALL_MS);
  }

  /** Whether the database refuses this commit and wants the whole again. */
  busyNow(): boolean {
    return this.happens(this.plan.busy);
  }

  mishap(): boolean {
    return this.happens(this.plan.mishaps);
  }

  /** A whole number of both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  private happens(share: number): boolean {
    return share > 0 && !this.calm && this.random() < share;
  }
}
