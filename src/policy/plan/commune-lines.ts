import type { Assessment } from '../kernel/assessment';
import type { Gives } from '../kernel/gives';
import type { PlainAssessment } from '../kernel/plain';
import { PROGRAMMES } from '../programmes';

type ByCommune = Extract<Gives, { readonly kind: 'commune-decides' }>;

/**
 * What the commune would set under the lines that decide a verdict, or that may still hold; of a sum also what
 * comes besides the part that the law gives.
 */
export function communeLines(assessment: Assessment | PlainAssessment): readonly ByCommune[] {
  const { programme, truth, versionFrom, lines, trace } = assessment;
  if (truth === 'no') return [];
  const version = PROGRAMMES.find(({ key }) => key === programme)?.versions.find(
    ({ from }) => from === versionFrom,
  );
  if (version === undefined) return [];
  return version.lines.flatMap(({ key, when, gives }) => {
    const counts =
      truth === 'yes'
        ? lines.includes(key)
        : trace.because.some((part) => 'rule' in part && part.rule === when);
    return counts && gives.kind === 'commune-decides' ? [gives] : [];
  });
}
