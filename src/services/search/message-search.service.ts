import { z } from 'zod';
import type { Message } from '../../records/entities/message.entity';
import type { Span } from '../../records/queries/message-search';
import {
  alsoWith,
  bodiesAt,
  messagesOf,
  PLACES_EACH_MS,
  placesWith,
} from '../../records/queries/message-search';
import { limitOf } from '../../records/queries/page';
import type { Reader } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { startOfDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import { DAY } from '../input-fields';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { textOf } from './index-messages';
import { channelWord, isMarked, markOf } from './message-words';
import type { Part, Wanted } from './search-text';
import { findIn, readWanted } from './search-text';

const ASKED = z.object({
  text: z.string().max(200, 'it is longer than 200 characters'),
  channel: z.string().max(30).nullable().default(null),
  since: DAY.nullable().default(null),
  until: DAY.nullable().default(null),
  before: z.int().min(0).nullable().default(null),
  first: z.int(),
});
export type SearchAsked = z.input<typeof ASKED>;

/** A message that has what was asked for. */
export interface Found {
  readonly place: number;
  readonly message: Message;
  /** As much of it as a list shows. */
  readonly text: string;
  readonly parts: readonly Part[];
}

export interface FoundPage {
  readonly rows: readonly Found[];
  /** Whether older messages are still to be looked at; a page may be short all the same. */
  readonly hasMore: boolean;
  /** Everything from here on was looked at; null when nothing was. */
  readonly end: number | null;
}

/** How far the rarest mark is told from the others. */
const PROBE = 400;
/** Places of the rarest mark that one page looks at, and messages that it opens: so no question takes long. */
const BLOCK = 1_000;
const MOST_PLACES = 8_000;
const OPENED = 50;
const MOST_OPENED = 800;
const MOST_WORDS = 12;

/** Finds what citizens and staff wrote, by words without marks, in any order. */
export class MessageSearchService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * The newest messages first; a search leaves an audit entry, without its words.
   * @throws AppError BAD_INPUT without a word that can be searched for, or with too many
   */
  async find(actor: Actor, input: SearchAsked): Promise<FoundPage> {
    mustBeAllowed(actor, 'message.search');
    const asked = parseInput(ASKED, input);
    const wanted = readWanted(asked.text);
    const words = wanted.words.filter(isMarked);
    if (words.length === 0) throw unsearchable('it has no word that can be searched for');
    if (words.length > MOST_WORDS) throw unsearchable(`it has more than ${MOST_WORDS} words`);
    const narrowed = asked.channel === null ? words : [...words, channelWord(asked.channel)];
    const tokens = narrowed.map((word) => markOf(this.parts.vault, word));
    const span = {
      from: asked.since === null ? 0 : placeOfDay(asked.since),
      below: Math.min(
        asked.before ?? Number.MAX_SAFE_INTEGER,
        asked.until === null ? Number.MAX_SAFE_INTEGER : placeOfDay(asked.until) + DAY_PLACES,
      ),
    };
    const { db } = this.parts;
    const first = limitOf(asked.first);
    const page = await db.read((rows) => this.page(rows, { tokens, span, wanted, first }));
    await db.tell(auditName(actor), {
      action: 'message.search',
      object: 'message:all',
      details: { words: words.length, found: page.rows.length },
    });
    return page;
  }

  private async page(rows: Reader, search: Search): Promise<FoundPage> {
    const { tokens, span, first } = search;
    const [rarest = 0, ...others] = await byRarity(rows, tokens, span);
    const found: Found[] = [];
    let { below } = span;
    let opened = 0;
    for (let seen = 0; seen < MOST_PLACES; seen += BLOCK) {
      const block = await placesWith(rows, rarest, { ...span, below, take: BLOCK });
      let places = block;
      for (const token of others) places = await alsoWith(rows, token, places);
      for (let at = 0; at < places.length; at += OPENED) {
        const some = places.slice(at, at + OPENED);
        for (const one of await this.open(rows, some, search.wanted)) {
          if (found.length === first) return pageUntil(found, 'more');
          found.push(one);
        }
        below = some.at(-1) ?? below;
        opened += some.length;
        if (opened >= MOST_OPENED) return { rows: found, hasMore: true, end: below };
      }
      below = block.at(-1) ?? below;
      if (block.length < BLOCK) return pageUntil(found, 'end');
    }
    return { rows: found, hasMore: true, end: below };
  }

  /** Marks can be equal by chance, and say nothing of order: the words themselves decide. */
  private async open(rows: Reader, places: readonly number[], wanted: Wanted): Promise<Found[]> {
    const hits = (await bodiesAt(rows, places)).flatMap((one) => {
      const text = textOf(this.parts.vault, one);
      const hit = text === null ? null : findIn(text, wanted);
      return hit === null ? [] : [{ place: one.place, id: one.id, ...hit }];
    });
    const ids = hits.map(({ id }) => id);
    const messages = await messagesOf(rows, ids);
    return hits.flatMap(({ id, ...hit }) => {
      const message = messages.get(id);
      return message === undefined ? [] : [{ ...hit, message }];
    });
  }
}

interface Search {
  readonly tokens: readonly number[];
  readonly span: Span;
  readonly wanted: Wanted;
  readonly first: number;
}

/** The mark whose newest few hundred places reach back furthest is the rarest of them. */
async function byRarity(
  rows: Reader,
  tokens: readonly number[],
  span: Span,
): Promise<readonly number[]> {
  if (tokens.length < 2) return tokens;
  const reach = new Map<number, number>();
  for (const token of tokens) {
    const [place = -1] = await placesWith(rows, token, { ...span, take: 1, skip: PROBE });
    reach.set(token, place);
  }
  return [...tokens].sort((a, b) => (reach.get(a) ?? 0) - (reach.get(b) ?? 0));
}

function pageUntil(found: readonly Found[], rest: 'more' | 'end'): FoundPage {
  return { rows: found, hasMore: rest === 'more', end: found.at(-1)?.place ?? null };
}

const DAY_PLACES = 86_400_000 * PLACES_EACH_MS;

/** The first place of a day in Vietnam. */
function placeOfDay(day: string): number {
  return startOfDay(day as CivilDate) * PLACES_EACH_MS;
}

function unsearchable(why: string): AppError {
  return new AppError('BAD_INPUT', `The field "text" is wrong: ${why}.`, { field: 'search' });
}
