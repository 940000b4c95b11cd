import { capital } from '../../conversation/languages/capital';
import type { FactDef, FactKey } from '../../policy';
import { FACTS } from '../../policy';
import { foldText } from '../../shared/fold-text';
import { factWords } from '../dictionary';

/** What a decision can prove, as a list names it. */
export interface Recognisable {
  readonly fact: FactKey;
  readonly of: FactDef['of'];
  readonly value: string | true;
  readonly label: string;
}

/** How else offices write it, folded. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'areaClass developing': ['khu vuc i', 'khu vuc 1', 'xa khu vuc i', 'xa khu vuc 1'],
  'areaClass difficult': ['khu vuc ii', 'khu vuc 2', 'xa khu vuc ii', 'xa khu vuc 2'],
  'areaClass extremely-difficult': [
    ...['khu vuc iii', 'khu vuc 3', 'xa khu vuc iii', 'xa khu vuc 3'],
    ...['dac biet kho khan', 'xa dac biet kho khan', 'dbkk', 'xa dbkk'],
  ],
  'areaClass safe-zone': ['xa an toan khu', 'an toan khu', 'atk'],
  'poverty poor': ['ho ngheo', 'ngheo'],
  'poverty near-poor': ['ho can ngheo', 'can ngheo'],
};

/** Everything that decisions prove without a number, of persons and households or of communes. */
export function recognisables(side: 'people' | 'place'): readonly Recognisable[] {
  return (Object.entries<FactDef>(FACTS) as [FactKey, FactDef][])
    .filter(([fact, { known }]) => known === 'recognised' && fact !== 'allowance')
    .filter(([, { of }]) => (of === 'place') === (side === 'place'))
    .flatMap(([fact, def]) => valuesOf(fact, def));
}

/** Finds what a cell names, by its label or one of the other ways to write it; null for none and for several. */
export function recognisableIn(all: readonly Recognisable[], text: string): Recognisable | null {
  const wanted = foldText(text);
  const found = all.filter((one) => namesOf(one).includes(wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function valuesOf(fact: FactKey, def: FactDef): readonly Recognisable[] {
  const { label, options } = factWords(fact);
  const { of } = def;
  const title = capital(label.vi);
  if (def.kind === 'flag') return [{ fact, of, value: true, label: title }];
  return options
    .filter(({ key }) => key !== 'none')
    .map((option) => ({
      fact,
      of,
      value: option.key,
      label: `${title}: ${option.label.vi}`,
    }));
}

function namesOf({ fact, value, label }: Recognisable): readonly string[] {
  const bare = label.includes(': ') ? label.slice(label.indexOf(': ') + 2) : label;
  return [label, bare].map(foldText).concat(ALSO[`${fact} ${value}`] ?? []);
}
