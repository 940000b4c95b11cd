import { AccountLink } from '../../records/entities/account-link.entity';
import { Conversation } from '../../records/entities/conversation.entity';
import { oneOf } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import { inScope } from '../in-scope';
import { openText, placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { linkHolds } from './link-terms';

const MOST = 200;
/** Characters of an address that an officer sees, to tell one telephone from another. */
const SHOWN = 3;

/** One link of a person as the counter sees it. */
export interface LinkRecord extends Omit<AccountLink, 'liveKey' | 'conversationId'> {
  readonly channel: string;
  /** '•••123'; null once it was erased. */
  readonly address: string | null;
  /** How many people this account is linked to, herself among them. */
  readonly sharedWith: number;
  readonly holds: boolean;
}

/** Who may ask about a person, by which account. */
export class LinkListService {
  constructor(private readonly parts: ServiceParts) {}

  /** Every link of a person, also ended ones, the newest first. @throws AppError NOT_FOUND out of scope */
  async of(actor: Actor, beneficiaryId: string): Promise<readonly LinkRecord[]> {
    mustBeAllowed(actor, 'link.read');
    const note = { action: 'link.read', object: `beneficiary:${beneficiaryId}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const person = await inScope(rows, actor, beneficiaryId);
      const links = await rows.list(AccountLink, {
        where: { beneficiaryId },
        order: { createdAt: 'DESC', id: 'DESC' },
        take: MOST,
      });
      const accounts = await rows.list(Conversation, {
        where: { id: oneOf([...new Set(links.map(({ conversationId }) => conversationId))]) },
        order: { id: 'ASC' },
        take: MOST,
      });
      const today = vietnamDay(this.parts.clock.now());
      const told: LinkRecord[] = [];
      for (const { liveKey: _, conversationId, ...link } of links) {
        const account = accounts.find(({ id }) => id === conversationId);
        const others = await rows.list(AccountLink, {
          where: { conversationId },
          order: { id: 'ASC' },
          take: MOST,
        });
        told.push({
          ...link,
          channel: account?.channel ?? '',
          address: account === undefined ? null : this.masked(account),
          sharedWith: others.filter(({ endedAt }) => endedAt === null).length,
          holds: linkHolds(link, person, today),
        });
      }
      return told;
    });
  }

  private masked({ id, address }: Conversation): string | null {
    const text = openText(this.parts.vault, placeOf('conversation', 'address', id), address);
    return text === null || text === '{}' ? null : `•••${text.slice(-SHOWN)}`;
  }
}
