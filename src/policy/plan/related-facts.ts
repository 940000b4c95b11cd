import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { fullMonths, fullYears } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Range } from '../kernel/fact';
import { inForce } from '../kernel/in-force';
import { SMALL_CHILD_AGE } from '../parameters/care-support';
import { CHILD_AGE } from '../parameters/social-assistance';
import type { Relation } from './relations';
import { checkRelations, childrenOf, spouseOf } from './relations';

/**
 * People with what follows from how they stand to each other, where it was not stated: who is married, and
 * how many children of which age somebody with listed children raises. What was stated stays; a statement
 * that the relations contradict is refused. The people listed are taken to be the whole household.
 * @throws AppError CONTRADICTION like `checkRelations`, and for a fact beside a relation (`fact`, `why`)
 */
export function withRelations(
  people: readonly Facts[],
  relations: readonly Relation[],
  on: CivilDate,
): readonly Facts[] {
  if (relations.length === 0) return people;
  checkRelations(people, relations);
  return people.map((own, at) => {
    const children = childrenOf(at, relations).flatMap((place) => people.slice(place, place + 1));
    const married = spouseOf(at, relations) !== null;
    checkStated(own, { married, children, on });
    return {
      ...(married ? { marriage: ['married'], family: ['couple'] } : {}),
      ...(children.length === 0 ? {} : childFacts(children, on)),
      ...own,
    } as Facts;
  });
}

function childFacts(children: readonly Facts[], on: CivilDate): Facts {
  const young = counted(children, (birth) => ({
    sure: fullYears(birth.min, on) < inForce(CHILD_AGE, on).value,
    possible: fullYears(birth.max, on) < inForce(CHILD_AGE, on).value,
  }));
  const small = counted(children, (birth) => ({
    sure: fullMonths(birth.min, on) < inForce(SMALL_CHILD_AGE, on).value,
    possible: fullMonths(birth.max, on) < inForce(SMALL_CHILD_AGE, on).value,
  }));
  const allYoung = young.min === children.length;
  const none = { min: 0, max: 0 };
  return {
    youngChildren: young,
    smallChildren: SIZES.filter(({ from, to }) => small.min <= to && small.max >= from).map(
      ({ key }) => key,
    ),
    ...(allYoung ? { studyingChildren: none, keptChildren: none } : {}),
  };
}

const SIZES = [
  { key: 'none', from: 0, to: 0 },
  { key: 'one', from: 1, to: 1 },
  { key: 'several', from: 2, to: Infinity },
] as const;

/** How many are surely so, and how many may be; a child of unknown birth may be anything. */
function counted(
  children: readonly Facts[],
  test: (birth: Range<CivilDate>) => { readonly sure: boolean; readonly possible: boolean },
): Range<number> {
  const found = children.map(({ birth }) =>
    birth === undefined || birth === 'declined' ? { sure: false, possible: true } : test(birth),
  );
  return {
    min: found.filter(({ sure }) => sure).length,
    max: found.filter(({ possible }) => possible).length,
  };
}

interface Beside {
  readonly married: boolean;
  readonly children: readonly Facts[];
  readonly on: CivilDate;
}

function checkStated(own: Facts, { married, children, on }: Beside): void {
  const { family, marriage, youngChildren } = own;
  if (married && isSurely(family, ['single', 'single-with-minor'])) refuse('family');
  if (married && isSurely(marriage, ['unmarried', 'widowed'])) refuse('marriage');
  if (youngChildren === undefined || youngChildren === 'declined') return;
  const listed = childFacts(children, on).youngChildren;
  if (children.length === 0 || listed === undefined || listed === 'declined') return;
  if (youngChildren.max < listed.min) refuse('youngChildren');
}

function isSurely(
  known: readonly string[] | 'declined' | undefined,
  options: readonly string[],
): boolean {
  return known !== undefined && known !== 'declined' && known.every((one) => options.includes(one));
}

function refuse(fact: FactKey): never {
  const message = `The fact "${fact}" and the relations of the household cannot both be so: correct one of them.`;
  throw new AppError('CONTRADICTION', message, { fact, why: 'relation' });
}
