import type { CivilDate } from '../../shared/civil-date';
import type { Dated } from '../kernel/in-force';
import { dated, inForce } from '../kernel/in-force';
import { law } from '../laws';
import { ONE_ELECTRICITY_SUPPORT } from '../parameters/electricity-support';
import type { ProgrammeKey } from '../programmes';
import type { Claim } from './claim';
import type { Combined } from './combine';

/**
 * Benefits of a household that each of its people could ask for, and the clause that gives them once. Which
 * of them a house may have one beside the other, no article that we hold says: see the open points.
 */
export const ONE_PER_HOUSEHOLD: Readonly<Partial<Record<ProgrammeKey, Dated>>> = {
  'disaster-house': dated('one-disaster-house', 'lần', [
    ['2026-10-05', 1, law('ND335/2026', 'Điều 12')],
    ['2021-07-01', 1, law('ND20/2021', 'Điều 15')],
  ]),
  'disaster-house-province': dated('one-disaster-house-province', 'lần', [
    ['2021-07-01', 1, law('ND20/2021', 'Điều 15', 'unverified')],
  ]),
  'temporary-house': dated('one-temporary-house', 'lần', [
    ['2021-07-01', 1, law('QD55/2025', 'Điều 1', 'unverified')],
  ]),
  'merit-house': dated('one-merit-house', 'lần', [
    ['2021-07-01', 1, law('ND131/2021', 'Điều 99', 'unverified')],
  ]),
  'electricity-support': ONE_ELECTRICITY_SUPPORT,
};

/** Claims to weigh, and those that a housemate's claim of the same household benefit takes the place of. */
export interface Shared {
  readonly weighed: readonly Claim[];
  readonly away: readonly Combined[];
}

/** Of a household's benefit the surest claim stands, of equal ones the first; others that could give no more give way. */
export function onePerHousehold(claims: readonly Claim[], on: CivilDate): Shared {
  const away = claims.flatMap((claim): Combined[] => {
    const clause = ONE_PER_HOUSEHOLD[claim.programme as ProgrammeKey];
    const kept = clause === undefined ? claim : keptOf(claim.programme, claims);
    const beaten = kept !== claim && claim.ceiling <= kept.ceiling && claim.sure <= kept.sure;
    if (clause === undefined || !beaten) return [];
    const { person, programme } = kept;
    const givesWayTo = { person, programme, law: inForce(clause, on).law };
    return [{ claim, givesWayTo, mayGiveWayTo: [], unsureBeside: null, sure: 0, most: 0 }];
  });
  return { weighed: claims.filter((claim) => !away.some((one) => one.claim === claim)), away };
}

function keptOf(programme: string, claims: readonly Claim[]): Claim {
  const own = claims.filter((claim) => claim.programme === programme);
  return own.reduce((best, one) =>
    one.sure > best.sure || (one.sure === best.sure && one.ceiling > best.ceiling) ? one : best,
  );
}
