import { AccountLink } from '../../records/entities/account-link.entity';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Consent } from '../../records/entities/consent.entity';
import { empty, oneOf } from '../../records/rows';
import type { Reader } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import { linkHolds } from './link-terms';

/** Nobody has more links; what lies beyond is not read. */
const MOST = 50;

/** A link that holds, with the person as she is known now. */
export interface LiveLink {
  readonly link: AccountLink;
  readonly person: Beneficiary;
}

/**
 * The links of an account, or of a person, that hold on a day: not ended, not past their last day, and agreed to still.
 * One for each account and person, the oldest first.
 */
export async function liveLinks(
  rows: Reader,
  whose: { readonly conversationId: string } | { readonly beneficiaryId: string },
  on: CivilDate,
): Promise<readonly LiveLink[]> {
  const links = await rows.list(AccountLink, {
    where: { ...whose, endedAt: empty() },
    order: { id: 'ASC' },
    take: MOST,
  });
  if (links.length === 0) return [];
  const people = await rows.list(Beneficiary, {
    where: { id: oneOf(links.map(({ beneficiaryId }) => beneficiaryId)) },
    order: { id: 'ASC' },
    take: MOST,
  });
  const agreed = await rows.list(Consent, {
    where: { id: oneOf(links.map(({ consentId }) => consentId)), withdrawnAt: empty() },
    order: { id: 'ASC' },
    take: MOST,
  });
  const byId = new Map(people.map((one) => [one.id, one]));
  const yes = new Set(agreed.filter((one) => (one.lastDay ?? on) >= on).map(({ id }) => id));
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const person = byId.get(link.beneficiaryId);
    const pair = `${link.conversationId} ${link.beneficiaryId}`;
    const isLive = person !== undefined && yes.has(link.consentId) && linkHolds(link, person, on);
    if (!isLive || seen.has(pair)) return [];
    seen.add(pair);
    return [{ link, person }];
  });
}
