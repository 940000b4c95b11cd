import type { CivilDate } from '../../shared/civil-date';
import type { Dated } from '../kernel/in-force';
import { amountText, citedText } from './vietnamese-text';
import { rowOn } from './window';

/** A number with its unit as it stands on a day. */
export function valueText(of: Dated, day: CivilDate): string {
  const row = rowOn(of, day);
  return row === undefined || row.value === null ? 'không rõ' : amountText(row.value, of.unit);
}

/** Where the law gives these numbers, each place once. */
export function sourcesText(values: readonly Dated[], day: CivilDate): string {
  const texts = values.flatMap((of) => {
    const row = rowOn(of, day);
    return row === undefined ? [] : [citedText(row.law)];
  });
  return [...new Set(texts)].join('; ');
}
