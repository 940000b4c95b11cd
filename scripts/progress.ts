import { systemClock } from '../src/ops/system';

const EVERY_MS = 200;

/**
 * One line on standard error that says how many rows there are and how many a second; nothing where nobody
 * looks at a terminal.
 */
export class Progress {
  private readonly begun = systemClock.now();
  private told = 0;
  private rows = 0;

  constructor(
    private readonly doing: string,
    /** Absent when nobody knows how many there will be. */
    private readonly of?: number,
    /** What is counted. */
    private readonly unit = 'dòng',
  ) {}

  readonly tell = (rows: number): void => {
    this.rows = rows;
    const now = systemClock.now();
    if (!process.stderr.isTTY || now - this.told < EVERY_MS) return;
    this.told = now;
    process.stderr.write(`\r${this.line()}`);
  };

  /** The last line, kept. */
  end(): void {
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${this.line()}\n`);
  }

  private line(): string {
    const seconds = Math.max(0.001, (systemClock.now() - this.begun) / 1000);
    const rate = Math.round(this.rows / seconds);
    const bar = this.of === undefined ? '' : `${barOf(this.rows / Math.max(1, this.of))} `;
    return `${this.doing} ${bar}${this.rows} ${this.unit}, ${rate} ${this.unit}/giây  `;
  }
}

function barOf(share: number): string {
  const full = Math.min(20, Math.round(share * 20));
  return `[${'#'.repeat(full)}${'.'.repeat(20 - full)}]`;
}
