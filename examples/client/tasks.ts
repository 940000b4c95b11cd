import { ask, Refused } from './client';
import type { Place } from './client';
import { EligibilityDocument, PeoplePageDocument, RegisterPersonDocument } from './generated';
import type { BeneficiaryInput, EligibilityQuery, PeoplePageQuery, PersonFacts } from './generated';

type Assessment = EligibilityQuery['assessEligibility']['people'][number]['assessments'][number];
type Person = PeoplePageQuery['beneficiaries']['edges'][number]['node'];

/** The programmes that the law gives somebody for sure, by what is known of her. @throws Refused */
export async function entitledTo(
  place: Place,
  facts: PersonFacts,
  on: string,
): Promise<readonly Assessment[]> {
  const { assessEligibility } = await ask(place, EligibilityDocument, {
    input: { people: [{ facts }] },
    on,
  });
  const [person] = assessEligibility.people;
  return person?.assessments.filter(({ truth }) => truth === 'YES') ?? [];
}

/** Everybody whom the key may see, a page at a time. @throws Refused */
export async function* everybody(place: Place, pageSize: number): AsyncGenerator<Person> {
  let after: string | null = null;
  do {
    const { beneficiaries }: PeoplePageQuery = await ask(place, PeoplePageDocument, {
      first: pageSize,
      after,
    });
    for (const { node } of beneficiaries.edges) yield node;
    after = beneficiaries.pageInfo.hasNextPage ? beneficiaries.pageInfo.endCursor : null;
  } while (after !== null);
}

/**
 * Registers a person once, however often it is tried under the same key of yours.
 * @returns her id
 * @throws Refused
 */
export async function register(
  place: Place,
  input: BeneficiaryInput,
  key: string,
): Promise<string> {
  const { registerBeneficiary } = await ask(place, RegisterPersonDocument, { input, key });
  if (registerBeneficiary.__typename === 'Recorded') return registerBeneficiary.id;
  if (registerBeneficiary.__typename === 'PossibleDuplicates') {
    const known = registerBeneficiary.people.map(({ person }) => person.code).join(', ');
    throw new Refused('CONFLICT', `She may be known already: ${known}.`);
  }
  throw new Refused(registerBeneficiary.code, registerBeneficiary.message);
}
