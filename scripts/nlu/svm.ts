import { seeded, shuffled } from './random';

/** Examples as rows of a sparse matrix; column 0 is 1 in each of them (the bias). */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins in `at` and `value`; one more than there are rows. */
  readonly start: Uint32Array;
  readonly at: Uint32Array;
  readonly value: Float64Array;
}

/** The usual cost of an error, and how many times the examples are gone through at most. */
const COST = 0.3;
const PASSES = 14;
const SETTLED = 0.02;

/**
 * A linear support vector machine (squared hinge) for "is it this class?" by dual coordinate descent:
 * nothing but additions, multiplications and divisions in a seeded order, so that every machine gets the
 * same weights to the last bit.
 */
export function trainSvm(
  matrix: Matrix,
  isIn: Uint8Array,
  costIn = COST,
  costOut = COST,
): Float64Array {
  const { rows, columns, start, at, value } = matrix;
  const weights = new Float64Array(columns);
  const alpha = new Float64Array(rows);
  const norm = squaredNorms(matrix);
  const idle = new Uint8Array(rows);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let most = 0;
    for (const row of shuffled(rows, seeded(pass + 1))) {
      // What did not move for two passes is looked at again in every fourth only.
      if ((idle[row] as number) >= 2 && pass % 4 !== 3) continue;
      const sign = isIn[row] === 1 ? 1 : -1;
      const slack = 0.5 / (sign === 1 ? costIn : costOut);
      const [from, to] = [start[row] as number, start[row + 1] as number];
      let sum = 0;
      for (let cell = from; cell < to; cell += 1) {
        sum += (weights[at[cell] as number] as number) * (value[cell] as number);
      }
      const old = alpha[row] as number;
      const gradient = sign * sum - 1 + slack * old;
      const moved = old === 0 ? Math.min(gradient, 0) : gradient;
      idle[row] = Math.abs(moved) < SETTLED ? Math.min(9, (idle[row] as number) + 1) : 0;
      most = Math.max(most, Math.abs(moved));
      if (moved === 0) continue;
      const next = Math.max(0, old - gradient / ((norm[row] as number) + slack));
      alpha[row] = next;
      const step = (next - old) * sign;
      for (let cell = from; cell < to; cell += 1) {
        const column = at[cell] as number;
        weights[column] = (weights[column] as number) + step * (value[cell] as number);
      }
    }
    if (most < SETTLED) break;
  }
  return weights;
}

function squaredNorms({ rows, start, value }: Matrix): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let cell = start[row] as number; cell < (start[row + 1] as number); cell += 1) {
      sum += (value[cell] as number) ** 2;
    }
    return sum;
  });
}
