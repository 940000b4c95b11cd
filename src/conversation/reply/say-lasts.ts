import type { Assessment } from '../../policy';
import { citationText, unemploymentMonths } from '../../policy';
import type { Subject } from '../state';
import type { Saying } from './say-fact';
import { span } from './say-gift';
import { withLaw } from './say-procedure';

/** For how many months unemployment benefit is paid, once the months of contributions are known. */
export function sayLasts(
  { programme, on }: Assessment,
  { facts }: Subject,
  { words: { talk } }: Saying,
): string[] {
  const paid = facts.insuredTotal;
  if (programme !== 'unemployment-benefit' || paid === undefined || paid === 'declined') return [];
  const { months, law } = unemploymentMonths(paid, on);
  return [withLaw(talk.lasts(span(months, talk)), citationText(law))];
}
