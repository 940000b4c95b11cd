import type { CivilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import { begunBy, inForce } from '../kernel/in-force';
import type { BasicService } from '../parameters/poverty-indicators';
import { povertyServicesOn } from '../parameters/poverty-indicators';
import {
  NEAR_POVERTY_LINE_RURAL,
  NEAR_POVERTY_LINE_URBAN,
  POOR_INDICATORS,
  POVERTY_LINE_RURAL,
  POVERTY_LINE_URBAN,
} from '../parameters/poverty-lines';

/** One number of the standard and where it stands. */
export interface Standard {
  readonly value: number;
  readonly law: Citation;
}

/** What a review of poverty measures a household by on a day. It recognises nobody: the commune does. */
export interface PovertyStandard {
  /** Income a month for each person, đồng, at most: in the country and in town. */
  readonly rural: Standard;
  readonly urban: Standard;
  /** Lines of near-poverty of their own; null when it has the same lines and fewer missing indicators. */
  readonly nearRural: Standard | null;
  readonly nearUrban: Standard | null;
  /** From so many missing indicators on poor, below near-poor; null when we hold no list of them. */
  readonly poorFrom: Standard | null;
  readonly services: readonly BasicService[];
  readonly servicesLaw: Citation | null;
}

/**
 * The lines, services and indicators in force on a day (Quyết định 59/2015, Nghị định 07/2021 and 351/2025).
 * @throws AppError NOT_IN_FORCE for a day before the law we hold
 */
export function povertyStandardOn(on: CivilDate): PovertyStandard {
  const found = povertyServicesOn(on);
  return {
    rural: standard(POVERTY_LINE_RURAL, on),
    urban: standard(POVERTY_LINE_URBAN, on),
    nearRural: standardIfAny(NEAR_POVERTY_LINE_RURAL, on),
    nearUrban: standardIfAny(NEAR_POVERTY_LINE_URBAN, on),
    poorFrom: found === null ? null : standard(POOR_INDICATORS, on),
    services: found === null ? [] : found.services,
    servicesLaw: found === null ? null : found.law,
  };
}

function standard(of: Dated, on: CivilDate): Standard {
  const { value, law } = inForce(of, on);
  return { value, law };
}

function standardIfAny(of: Dated, on: CivilDate): Standard | null {
  const row = begunBy(of.values, on);
  return row === undefined || row.value === null ? null : { value: row.value, law: row.law };
}
