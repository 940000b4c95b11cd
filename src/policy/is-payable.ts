import type { Assessment } from './kernel/assessment';

/**
 * May the amount be shown as money that will be paid? Only when the person is entitled for sure, the law
 * itself gives the amount, no deciding source is known from memory alone, and no higher allowance takes
 * its place. Of a range the lower end is what is sure. In every other case words must say what is missing.
 */
export function isPayable({ truth, amount, standing, givesWayTo }: Assessment): boolean {
  const given = amount !== null && amount !== 'commune-decides';
  return truth === 'yes' && given && standing !== 'unverified' && givesWayTo === null;
}
