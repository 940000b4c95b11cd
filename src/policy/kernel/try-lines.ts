import type { FactSheet } from './fact-sheet';
import { addOpenNow, explainNow, truthNow } from './compile-rule';
import type { Trace } from './evaluate';
import type { LineNow } from './line-now';
import type { OpenPoints } from './trace';
import { noPoints, openPoints } from './trace';
import type { Truth } from './truth';

/** A line with what came of its rule. */
export interface TriedLine {
  readonly now: LineNow;
  readonly truth: Truth;
  explain(): Trace;
  /** What keeps it unknown. */
  points(): OpenPoints;
}

/** What one line comes to for what is known. */
export function tryLine(now: LineNow, sheet: FactSheet): TriedLine {
  return new Tried(now, sheet);
}

/** The reasons are put together when they are asked for, and once. */
class Tried implements TriedLine {
  readonly truth: Truth;
  private trace: Trace | null = null;
  private found: OpenPoints | null = null;

  constructor(
    readonly now: LineNow,
    private readonly sheet: FactSheet,
  ) {
    this.truth = truthNow(now.rule, sheet);
  }

  explain(): Trace {
    if (this.trace === null) this.trace = explainNow(this.now.rule, this.sheet, this.truth);
    return this.trace;
  }

  points(): OpenPoints {
    if (this.found === null)
      this.found = this.trace === null ? this.asked() : openPoints([this.trace]);
    return this.found;
  }

  private asked(): OpenPoints {
    const points = noPoints();
    if (this.truth === 'unknown') addOpenNow(this.now.rule, this.sheet, points);
    return points;
  }
}
