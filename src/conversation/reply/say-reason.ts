import type { FactDef, FactValue, Trace } from '../../policy';
import { FACTS } from '../../policy';
import { capital } from '../languages/capital';
import type { Comparison } from '../languages/talk-words';
import type { Saying } from './say-fact';
import { sayFact, sayNumber } from './say-fact';
import { withLaw } from './with-law';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  'age-from': 'reaches',
  'age-under': 'belowAge',
  'at-least': 'atLeast',
  'at-most': 'atMost',
  above: 'moreThan',
  below: 'lessThan',
};

/** 'Mẹ bác 82 tuổi, đủ 75 tuổi (Điều 21 khoản 1 điểm a Luật …).' */
export function sayReason(leaf: Trace, saying: Saying): string {
  return withLaw(`${capital(reasonClause(leaf, saying))}.`, leaf.rule.law, saying);
}

/** The person's own value beside the limit, without the article. */
export function reasonClause(leaf: Trace, saying: Saying): string {
  const { rule, seen } = leaf;
  if (rule.kind !== 'test') return rule.says;
  if (seen === undefined || seen === 'declined') return rule.says;
  const statement = sayFact(rule.fact, seen as FactValue, saying);
  const limit = limitClause(leaf, saying);
  return limit === null ? statement : `${statement}, ${limit}`;
}

function limitClause({ rule, truth, limit }: Trace, { words }: Saying): string | null {
  if (rule.kind !== 'test' || limit === undefined || limit.value === null) return null;
  const comparison = COMPARISONS[rule.check.op];
  if (comparison === undefined || !('limit' in rule.check)) return null;
  const { unit } = rule.check.limit;
  const { talk } = words;
  const def: FactDef = FACTS[rule.fact];
  const text =
    def.kind === 'day'
      ? unit === 'tháng tuổi'
        ? talk.months(limit.value)
        : talk.years(limit.value)
      : sayNumber({ min: limit.value, max: limit.value }, def, words);
  return talk.compared(comparison, truth === 'yes' ? 'holds' : 'fails', text);
}
