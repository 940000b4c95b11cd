import type { Amount, Ends, PaymentFile, PaymentMonth } from '../../src/policy';
import { paymentMonths } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

/** The days of a file as a lawyer writes them. */
export interface FileDays {
  readonly filedOn?: string;
  readonly decidedOn: string;
  readonly certificateOn?: string;
  readonly ended?: readonly [on: string, why: NonNullable<PaymentFile['ended']>['why']];
  readonly suspensions?: readonly {
    readonly from: string;
    readonly why: NonNullable<PaymentFile['suspensions']>[number]['why'];
    readonly since?: string;
    readonly resolvedOn: string | null;
  }[];
  readonly movedFrom?: string;
}

/** One row: a sentence, the facts, the days of the file, and what each month comes to. */
export interface PaymentRow extends FileDays {
  readonly says: string;
  readonly programme: string;
  readonly facts: PaymentFile['facts'];
  readonly ends?: Ends;
  readonly until: string;
  /** Of every month told, or of those named: 'YYYY-MM: state amount (why)'. */
  readonly months: readonly string[];
  /** The first month told, where not every month is written out. */
  readonly first?: string;
  readonly proves: string;
}

/** The file of a row. */
export function fileOf(row: FileDays & { facts: PaymentFile['facts']; ends?: Ends }): PaymentFile {
  const { facts, ends, filedOn, decidedOn, certificateOn, ended, suspensions, movedFrom } = row;
  return {
    facts,
    ...(ends === undefined ? {} : { ends }),
    ...(filedOn === undefined ? {} : { filedOn: civilDate(filedOn) }),
    decidedOn: civilDate(decidedOn),
    ...(certificateOn === undefined ? {} : { certificateOn: civilDate(certificateOn) }),
    ...(ended === undefined ? {} : { ended: { on: civilDate(ended[0]), why: ended[1] } }),
    ...(movedFrom === undefined ? {} : { moved: { stoppedFrom: civilDate(movedFrom) } }),
    suspensions: (suspensions ?? []).map(({ from, why, since, resolvedOn }) => ({
      from: civilDate(from),
      why,
      ...(since === undefined ? {} : { since: civilDate(since) }),
      resolvedOn: resolvedOn === null ? null : civilDate(resolvedOn),
    })),
  };
}

/** Runs every row as a test named by its sentence. */
export function runPaymentRows(rows: readonly PaymentRow[]): void {
  test.each(rows.map((row) => [`${row.says} [${row.proves}]`, row] as const))('%s', (_, row) => {
    const told = paymentMonths(row.programme, fileOf(row), civilDate(row.until));
    const wanted = new Set(row.months.map((month) => month.slice(0, 7)));
    const seen = row.first === undefined ? told : told.filter(({ month }) => wanted.has(month));
    expect(seen.map(sayMonth)).toEqual(row.months);
    if (row.first !== undefined) expect(told[0]?.month).toBe(row.first);
  });
}

/** '2026-03: paid 750000 (last-month)' */
function sayMonth({ month, state, amount, why }: PaymentMonth): string {
  return `${month}: ${state} ${sayAmount(amount)}(${why.key})`;
}

function sayAmount(amount: Amount | null): string {
  if (amount === null) return '';
  if (amount === 'commune-decides') return `${amount} `;
  return amount.min === amount.max ? `${amount.min} ` : `${amount.min}–${amount.max} `;
}
