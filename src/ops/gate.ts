import type { Clock } from '../shared/ports';

/** Failures in a row after which nobody is let through for a while. */
const MOST_FAILURES = 5;
const REST_MS = 60_000;
const MINUTE_MS = 60_000;

/** Whether one call may go out, and why not. */
export type Passage = 'open' | 'resting' | 'over-budget';

/**
 * Lets so many calls a minute through to a partner that need not answer, and none for a minute after several failures
 * in a row; then one tries, and the others wait for how it fares.
 */
export class Gate {
  private failures = 0;
  private restsUntil = 0;
  private trying = false;
  private minute = 0;
  private spent = 0;

  constructor(
    private readonly clock: Clock,
    private readonly perMinute: number,
  ) {}

  /** Takes a place; whoever got 'open' must say afterwards how it `fared`. */
  enter(): Passage {
    const now = this.clock.now();
    if (this.failures >= MOST_FAILURES && (now < this.restsUntil || this.trying)) return 'resting';
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) this.spent = 0;
    this.minute = minute;
    if (this.spent >= this.perMinute) return 'over-budget';
    this.spent += 1;
    this.trying = this.failures >= MOST_FAILURES;
    return 'open';
  }

  /** @returns what changed by it: the partner is left alone from now on, or is back */
  fared(how: 'well' | 'badly'): 'rests' | 'is back' | 'goes on' {
    this.trying = false;
    const rested = this.failures >= MOST_FAILURES;
    if (how === 'well') {
      this.failures = 0;
      return rested ? 'is back' : 'goes on';
    }
    this.failures += 1;
    if (this.failures < MOST_FAILURES) return 'goes on';
    this.restsUntil = this.clock.now() + REST_MS;
    return rested ? 'goes on' : 'rests';
  }

  /** Is the partner left alone now? */
  isResting(): boolean {
    return this.failures >= MOST_FAILURES;
  }
}
