import type { MoneyGives } from '../kernel/gives';
import type { Dated } from '../kernel/in-force';
import { dated } from '../kernel/in-force';

/** A sum that is paid whole, once: the same law gives the sum and that it is given one time. */
export function oneSum(standard: Dated): MoneyGives {
  const rows = standard.values.map(
    ({ from, value, law }) => [from, value === null ? null : 1, law] as const,
  );
  return Object.freeze({
    kind: 'money',
    standard,
    times: dated(`${standard.key}-once`, 'lần', rows),
  });
}
