import type { Assessment } from '../kernel/assessment';
import type { Gives } from '../kernel/gives';
import type { ProgrammeVersion } from '../kernel/programme';
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
  const version = BY_COMMUNE.get(programme)?.find(({ from }) => from === versionFrom);
  if (version === undefined) return [];
  return version.lines.flatMap(({ key, when, gives }) => {
    const counts =
      truth === 'yes'
        ? lines.includes(key)
        : trace.because.some((part) => 'rule' in part && part.rule === when);
    return counts && gives.kind === 'commune-decides' ? [gives] : [];
  });
}

/** The versions in which the commune sets an amount, by programme: few have any. */
const BY_COMMUNE: ReadonlyMap<string, readonly ProgrammeVersion[]> = new Map(
  PROGRAMMES.map(({ key, versions }) => [
    key,
    versions.filter(({ lines }) => lines.some(({ gives }) => gives.kind === 'commune-decides')),
  ]),
);
