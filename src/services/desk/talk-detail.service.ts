import { Conversation } from '../../records/entities/conversation.entity';
import { Rating } from '../../records/entities/rating.entity';
import type { DeskTalk } from '../../records/entities/desk-talk.entity';
import type { Reader } from '../../records/rows';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import { openText, placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { staffName } from './staff-name';
import { deskTalkOf } from './talk-row';

const MOST_RATINGS = 50;

export interface RatingDetail extends Omit<Rating, 'words' | 'conversationId'> {
  /** Null when she said no word, and once erased. */
  readonly words: string | null;
}

export interface TalkDetail extends DeskTalk {
  /** Null while the machine owns it. */
  readonly ownerName: string | null;
  readonly offeredToName: string | null;
  readonly offeredByName: string | null;
  /** Oldest first, at most 50. */
  readonly ratings: readonly RatingDetail[];
}

/** What the desk knows of one conversation, beside what was said in it. */
export class TalkDetailService {
  constructor(private readonly parts: ServiceParts) {}

  /** Reading leaves an audit entry. @throws AppError NOT_FOUND */
  async talk(actor: Actor, id: string): Promise<TalkDetail> {
    mustBeAllowed(actor, 'conversation.read');
    const note = { action: 'conversation.read-desk', object: `conversation:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const { owner } = await rows.get(Conversation, { id });
      const row = await deskTalkOf(rows, id);
      const name = async (staffId: string | null) =>
        staffId === null ? null : staffName(rows, this.parts.vault, staffId);
      return {
        ...row,
        ownerName: await name(owner === 'bot' ? null : owner),
        offeredToName: await name(row.offeredTo),
        offeredByName: await name(row.offeredBy),
        ratings: await this.ratings(rows, id),
      };
    });
  }

  private async ratings(rows: Reader, conversationId: string): Promise<readonly RatingDetail[]> {
    const order = { id: 'DESC' } as const;
    const found = await rows.list(Rating, { where: { conversationId }, order, take: MOST_RATINGS });
    return found.reverse().map(({ words, conversationId: _, ...rating }) => ({
      ...rating,
      words: openText(this.parts.vault, placeOf('rating', 'words', rating.id), words),
    }));
  }
}
