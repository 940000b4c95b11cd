import type { FactSheet } from './fact-sheet';
import { explainNow, truthNow } from './compile-rule';
import type { Trace } from './evaluate';
import type { LineNow } from './line-now';
import type { Truth } from './truth';

/** A line with what came of its rule. */
export interface TriedLine {
  readonly now: LineNow;
  readonly truth: Truth;
  explain(): Trace;
}

/** What one line comes to for what is known. */
export function tryLine(now: LineNow, sheet: FactSheet): TriedLine {
  return new Tried(now, sheet);
}

/** The reasons are put together when they are asked for, and once. */
class Tried implements TriedLine {
  readonly truth: Truth;
  private trace: Trace | null = null;

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
}
