import type { Assessment } from './kernel/assessment';

/**
 * May the amount be shown as money that will be paid? Only when the person is entitled for sure, the law
 * itself gives the amount, no deciding source is known from memory alone, no higher allowance takes its
 * place, and the law does not leave open whether it is paid besides another. Of a range the lower end is what is sure. In every other case words must say what is missing.
 */
export function isPayable(assessment: Assessment): boolean {
  const { givesWayTo, unsureBeside } = assessment;
  return givesWayTo === null && unsureBeside === null && isPayableAlone(assessment);
}

/** The same as if there were no other allowance. */
export function isPayableAlone({ truth, amount, standing }: Assessment): boolean {
  const given = amount !== null && amount !== 'commune-decides';
  return truth === 'yes' && given && standing !== 'unverified';
}
