import type { CivilDate } from '../../shared/civil-date';
import { paysOf } from '../kernel/money';
import { entryOn } from '../kernel/in-force';
import type { Programme } from '../kernel/programme';
import type { Columns } from './columns';
import { NO, YES } from './compile-test';
import type { Truths } from './plan';
import { BLOCK, Plan } from './plan';

/**
 * Verdicts over a register, one byte a person and column. Of health insurance only the truth says
 * something: who pays hangs on the order of its lines.
 */
export interface Screened {
  /** YES 1, NO 2, UNKNOWN 3. */
  readonly truth: Uint8Array;
  /** Place in `amounts` of what is certain, and of the most that is still possible. */
  readonly certain: Uint8Array;
  readonly possible: Uint8Array;
  /** Đồng a month, rising from 0; Infinity at the end where the commune decides an amount. */
  readonly amounts: readonly number[];
}

interface Priced {
  readonly truths: Truths;
  /** Place of what the line pays for certain and at most; an amount that the commune decides may be 0. */
  readonly sure: number;
  readonly most: number;
}

interface Screen {
  readonly amounts: readonly number[];
  readonly lines: readonly Priced[];
}

/**
 * Programmes on a day over a whole register: truth and amount agree with `assessProgramme`, without
 * reasons. Build it once and run it over as many registers as wanted; what comes back stands in the order
 * of the programmes.
 * @throws AppError NOT_IN_FORCE when a programme or one of its limits is not in force on that day.
 */
export function compileScreen(
  programmes: readonly Programme[],
  on: CivilDate,
): (columns: Columns) => readonly Screened[] {
  const plan = new Plan(on);
  const screens = programmes.map((programme) => screenOf(programme, plan, on));
  return (columns) => {
    const found = screens.map(({ amounts }) => blank(amounts, columns.length));
    for (let from = 0; from < columns.length; from += BLOCK) {
      const to = Math.min(from + BLOCK, columns.length);
      plan.run(columns, from, to);
      screens.forEach(({ lines }, at) => {
        const screened = found[at];
        if (screened !== undefined) for (const line of lines) addLine(screened, line, { from, to });
      });
    }
    return found;
  };
}

function screenOf(programme: Programme, plan: Plan, on: CivilDate): Screen {
  const version = entryOn(programme.versions, on, programme.key);
  const pays = version.lines.map((line) => {
    const pays = paysOf(line.gives, {}, on);
    return pays === null ? 0 : pays === 'commune-decides' ? Infinity : pays.max;
  });
  const amounts = [...new Set([0, ...pays])].sort((a, b) => a - b);
  const lines = version.lines.map((line, at) => {
    const most = amounts.indexOf(pays[at] as number);
    return { truths: plan.add(line.when), most, sure: pays[at] === Infinity ? 0 : most };
  });
  return { amounts, lines };
}

function blank(amounts: readonly number[], length: number): Screened {
  return {
    truth: new Uint8Array(length).fill(NO),
    certain: new Uint8Array(length),
    possible: new Uint8Array(length),
    amounts,
  };
}

function addLine(
  { truth, certain, possible }: Screened,
  { truths: { bytes }, sure, most }: Priced,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let at = from; at < to; at++) {
    const line = bytes[at - from] as number;
    // Most people fall outside most lines, and "any" with a no stays what it was.
    if (line === NO) continue;
    const before = truth[at] as number;
    truth[at] = ((before | line) & YES) | (before & line & NO);
    if (line === YES && sure > (certain[at] as number)) certain[at] = sure;
    if (most > (possible[at] as number)) possible[at] = most;
  }
}
