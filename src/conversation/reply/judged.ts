import type { Assessment } from '../../policy';
import { least } from './say-outcome';
import type { Speech } from './speech';

/** What an answer for one person is made of. */
export type Judged = Omit<Extract<Speech, { readonly say: 'verdict' }>, 'say'>;

/** The programme that the first line speaks of: the one asked by name, else the best she is entitled to. */
export function mainOf({ assessments, named }: Judged): Assessment {
  const asked = assessments.filter((one) => named.includes(one.programme));
  const ranked = [...(asked.length > 0 ? asked : assessments)].sort((a, b) => rank(a) - rank(b));
  const [main] = ranked;
  if (main === undefined) throw new Error('a verdict needs a programme');
  return main;
}

function rank({ truth, givesWayTo, unsureBeside, amount }: Assessment): number {
  const alone = givesWayTo === null && unsureBeside === null;
  if (truth === 'yes') return (alone ? 0 : 2) - least(amount) / 1e12;
  return truth === 'unknown' ? 3 : 4;
}

/** Was nothing asked by name, and is nothing of what was looked at given? */
export function isAllRefused({ assessments, named }: Judged): boolean {
  const all = assessments.every(({ truth }) => truth === 'no');
  return all && assessments.length > 1 && named.length === 0;
}

/** Everybody may have a card; until the group is settled there is no more to say of it. */
export function isOpenCard({ insurance, state }: Assessment): boolean {
  return insurance !== null && insurance.groups.length > 1 && state !== 'settled';
}
