import type { Assessment } from '../../policy';
import { unemploymentMonths } from '../../policy';
import type { Subject } from '../state';
import type { Saying } from './say-fact';
import { span } from './say-gift';
import { withLaw } from './with-law';

/** For how many months unemployment benefit is paid, once the months of contributions are known. */
export function sayLasts(
  { programme, on }: Assessment,
  { facts }: Subject,
  saying: Saying,
): string[] {
  const { talk } = saying.words;
  const paid = facts.insuredTotal;
  if (programme !== 'unemployment-benefit' || paid === undefined || paid === 'declined') return [];
  const { months, law } = unemploymentMonths(paid, on);
  return [withLaw(talk.lasts(span(months, talk)), law, saying)];
}
