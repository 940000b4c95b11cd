import type { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Consent } from '../../records/entities/consent.entity';
import { empty } from '../../records/rows';
import type { Reader } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { inScope } from '../in-scope';
import { refuseLink } from './link-faults';
import type { LinkFor } from './link-input';
import { mayBeOfAge } from './link-terms';

/**
 * The person whom an account may be linked to as asked. A child is spoken for by who brings her up, and only until
 * she is of age; whoever runs errands for somebody needs her yes, written down at the counter.
 * @throws AppError NOT_FOUND out of scope; BAD_INPUT naming the field
 */
export async function personToLink(
  rows: Reader,
  actor: Actor,
  { beneficiaryId, role, consentId, on }: LinkFor & { readonly on: CivilDate },
): Promise<Beneficiary> {
  const person = await inScope(rows, actor, beneficiaryId);
  if (role === 'guardian') {
    if (person.birthFrom === null) refuseLink('birth-unknown');
    if (mayBeOfAge(person, on)) refuseLink('of-age');
  }
  if (role !== 'collaborator') return person;
  const id = consentId ?? refuseLink('consent-needed');
  const purpose = 'account-link';
  const yes = await rows.find(Consent, { id, beneficiaryId, purpose, withdrawnAt: empty() });
  if (yes === null || (yes.lastDay ?? on) < on) refuseLink('consent-needed');
  return person;
}
