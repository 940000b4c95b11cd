import type { CivilDate } from '../shared/civil-date';
import type { Assessment } from './kernel/assessment';
import type { Claim } from './plan/claim';
import { toClaim } from './plan/claim';
import type { Combined } from './plan/combine';
import { combine } from './plan/combine';
import type { Unsure } from './plan/exclusions';
import { EXCLUSIONS } from './plan/exclusions';
import { PROGRAMMES } from './programmes';

/**
 * Marks every monthly allowance that gives way to others of the same person, and those of which the law does
 * not say whether they are paid besides (see `EXCLUSIONS`). Equal amounts: the first registered stays. Only
 * what she has a right to is marked, as far as nothing that concerns everybody may still turn it; one whose
 * amount the commune sets gives way when even the most it may come to is no more. Out: the same list, in its
 * order.
 */
export function markHighestOnly(
  assessments: readonly Assessment[],
  on: CivilDate,
): readonly Assessment[] {
  const weighed = assessments.filter(
    ({ programme, truth }) => truth === 'yes' || FOR_EVERYBODY.has(programme),
  );
  const combined = combineOne(weighed, on);
  const parts = new Map(combined.map((part) => [part.claim.programme, part]));
  const allSure = combined.every(({ unsureBeside }) => unsureBeside === null);
  return assessments.map((one) => {
    const part = one.truth === 'yes' ? parts.get(one.programme) : undefined;
    if (part === undefined || (part.givesWayTo === null && allSure)) return one;
    return marked(one, part, combined);
  });
}

const FOR_EVERYBODY: ReadonlySet<string> = new Set(
  PROGRAMMES.filter(({ raised }) => raised === 'always').map(({ key }) => key),
);

/**
 * Programmes that are still open, yet can add nothing to what is sure already (Nghị định 335/2026/NĐ-CP,
 * Điều 6 khoản 2), so nothing hangs on them and nothing need be asked for them. In: what several programmes
 * say of one person; out: keys.
 */
export function outbid(assessments: readonly Assessment[]): readonly string[] {
  const [first] = assessments;
  if (first === undefined) return [];
  const beaten = combineOne(assessments, first.on).filter(({ givesWayTo }) => givesWayTo !== null);
  return assessments
    .filter(({ state }) => state !== 'settled')
    .map(({ programme }) => programme)
    .filter((programme) => beaten.some(({ claim }) => claim.programme === programme));
}

function combineOne(assessments: readonly Assessment[], on: CivilDate): readonly Combined[] {
  const claims: Claim[] = [];
  for (const one of assessments) {
    const claim = toClaim(0, one);
    if (claim !== null) claims.push(claim);
  }
  return combine(claims, EXCLUSIONS, on);
}

function marked(one: Assessment, part: Combined, all: readonly Combined[]): Assessment {
  const { givesWayTo } = part;
  const beside = givesWayTo === null ? unsureBesideOf(part, all) : null;
  const open = beside === null ? undefined : unsureBetween(one.programme, beside.programme);
  return {
    ...one,
    givesWayTo: givesWayTo && { programme: givesWayTo.programme, law: givesWayTo.law },
    unsureBeside: beside && { programme: beside.programme, law: beside.law },
    communeDecides: [...one.communeDecides, ...(open === undefined ? [] : [open.says])],
  };
}

type Beside = NonNullable<Assessment['unsureBeside']>;

/** What she has besides, unless that is told of the other of the two, since this one is hers in any case. */
function unsureBesideOf(part: Combined, all: readonly Combined[]): Beside | null {
  const { claim, unsureBeside } = part;
  const own = unsureBeside && unsureBetween(claim.programme, unsureBeside.programme);
  if (unsureBeside !== null && own?.stands !== claim.programme) return unsureBeside;
  const [standing] = all.flatMap((other): Beside[] => {
    const { programme } = other.claim;
    const pair = unsureBetween(claim.programme, programme);
    if (other.unsureBeside === null || pair === undefined || pair.stands !== programme) return [];
    return [{ programme, law: other.unsureBeside.law }];
  });
  return standing === undefined ? null : standing;
}

function unsureBetween(one: string, other: string): Unsure | undefined {
  return UNSURE.find(({ pair }) => one !== other && pair.includes(one) && pair.includes(other));
}

const UNSURE = EXCLUSIONS.flatMap(({ unsure }) => unsure);
