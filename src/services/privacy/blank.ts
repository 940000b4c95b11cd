import { foldText } from '../../shared/fold-text';
import type { Vault } from '../../shared/ports';
import { placeOf } from '../sealed-json';
import type { ErasurePlan, Overwritten } from './erasure-plan';

/** Of how much of a person nothing stays: 'part' while decisions, payments or services of hers are on file. */
export type ErasedHow = 'part' | 'whole';

const ERASED_NAME = 'Đã xóa';

/** One row's columns as they are after an erasure. */
export function blankOf(
  plan: ErasurePlan,
  id: string,
  { vault, how }: { readonly vault: Vault; readonly how: ErasedHow },
): Record<string, unknown> {
  const nulls = [...(plan.erase ?? []), ...(how === 'whole' ? (plan.eraseWithoutFile ?? []) : [])];
  const over = Object.entries(plan.overwrite ?? {})
    .filter(([, { when }]) => when === 'always' || how === 'whole')
    .map(([column, { with: what }]) => {
      const place = placeOf(plan.table, column, id);
      return [
        column,
        { id, column, seal: (text: string) => vault.seal(text, place) },
        what,
      ] as const;
    });
  return {
    ...Object.fromEntries(nulls.map((column) => [column, null])),
    ...Object.fromEntries(over.map(([column, at, what]) => [column, NEUTRAL[what](at)])),
  };
}

interface At {
  readonly id: string;
  readonly column: string;
  readonly seal: (text: string) => string;
}

const NEUTRAL: Readonly<Record<Overwritten['with'], (at: At) => unknown>> = {
  'sealed-empty': ({ seal }) => seal('{}'),
  'own-key': ({ id }) => `erased ${id}`,
  'erased-name': ({ column }) => (column === 'foldedName' ? foldText(ERASED_NAME) : ERASED_NAME),
  unknown: ({ column }) => (column === 'relation' ? 'erased' : 'unknown'),
  'empty-list': () => [],
};
