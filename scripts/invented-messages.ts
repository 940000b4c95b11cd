import type { Database } from '../src/records/database';
import type { Writer } from '../src/records/rows';
import { instantPlace } from '../src/records/raw-values';
import { PLACES_EACH_MS } from '../src/records/queries/message-search';
import { bulkInsert } from '../src/records/queries/bulk-insert';
import { channelWord, isMarked, markOf } from '../src/services/search/message-words';
import { placeOf, sealJson } from '../src/services/sealed-json';
import type { Vault } from '../src/shared/ports';
import { seeded } from './nlu/random';

const INITIALS = 'b c ch d đ g gi h k kh l m n ng nh p ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'a ac ai am an ang anh ao ap at au ay e en eo et i ich iem ien im in inh it o oa oai oan oc oi om on ong op ot u ua uc ui um un ung uoi uon uong ut y yen'.split(
    ' ',
  );

/** Syllables as Vietnamese has them, some 1,200, and as many words that only names and numbers are. */
export const WORDS_BY_RANK: readonly string[] = shuffled([
  ...INITIALS.flatMap((initial) => RHYMES.map((rhyme) => `${initial}${rhyme}`)).filter(isMarked),
  ...Array.from({ length: 1_200 }, (_, at) => `${1_000 + at * 7}`),
]);

interface Inventing {
  readonly db: Database;
  readonly vault: Vault;
  readonly messages: number;
  readonly tell: (messages: number) => void;
}

/** Messages of one transaction. */
const BLOCK = 20_000;
const EACH_CONVERSATION = 50;
const BEGUN = Date.parse('2022-01-01T00:00:00.000Z');
const STEP_MS = 30_000;

/**
 * Fills tables with messages of citizens, up to so many: 12 words each, the common ones far more often than the
 * rare. Goes on from the blocks that are there.
 */
export async function inventMessages({ db, vault, messages, tell }: Inventing): Promise<void> {
  const note = { action: 'bench.fill', object: 'message:all' };
  const marks = new Map<string, number>();
  const [present] = await db.read((rows) =>
    rows.sql<{ total: number }>('SELECT COUNT(*) AS total FROM indexed_message', []),
  );
  for (let at = Number(present?.total); at < messages; at += BLOCK) {
    const invented = { vault, random: seeded(7 + at), marks };
    const block = Array.from({ length: Math.min(BLOCK, messages - at) }, (_, i) => at + i);
    const made = block.map((number) => messageOf(number, invented));
    await db.write('system:bench', note, async (rows) => {
      await insert(rows, CONVERSATION, conversationsOf(block));
      await insert(
        rows,
        MESSAGE,
        made.map(({ row }) => row),
      );
      await insert(
        rows,
        INDEXED,
        made.map(({ indexed }) => indexed),
      );
      // In the order of the key: the engine goes through its pages once.
      const tokens = made.flatMap((one) => one.tokens).sort(([a], [b]) => a - b);
      await insert(rows, TOKEN, tokens);
    });
    tell(at + block.length);
  }
}

function insert(
  rows: Writer,
  into: { readonly table: string; readonly columns: readonly string[] },
  made: readonly (readonly unknown[])[],
): Promise<void> {
  return bulkInsert(rows, { ...into, json: JSON.stringify(made), same: {} });
}

const CONVERSATION = {
  table: 'conversation',
  columns:
    'id channel addressHash address language owner status version lastSeq createdAt updatedAt'.split(
      ' ',
    ),
};
const MESSAGE = {
  table: 'message',
  columns:
    'id conversationId seq direction author body channel externalId delivery attempts createdAt'.split(
      ' ',
    ),
};
const INDEXED = { table: 'indexed_message', columns: ['place', 'messageId', 'tokens'] };
const TOKEN = { table: 'message_token', columns: ['token', 'place'] };

function conversationsOf(block: readonly number[]) {
  const begun = instantPlace(BEGUN);
  return block
    .filter((number) => number % EACH_CONVERSATION === 0)
    .map((number) => {
      const id = idOf('c', number / EACH_CONVERSATION);
      return [id, 'web', id, 'sealed', 'vi', 'bot', 'bot', 1, 0, begun, begun];
    });
}

interface Invented {
  readonly vault: Vault;
  readonly random: () => number;
  /** Of the words that were met before. */
  readonly marks: Map<string, number>;
}

function messageOf(number: number, { vault, random, marks }: Invented) {
  const id = idOf('m', number);
  const at = BEGUN + number * STEP_MS;
  const place = at * PLACES_EACH_MS;
  const words = Array.from({ length: 12 }, () => drawn(random()));
  const text = words.join(' ');
  const body = { sealed: sealJson(vault, placeOf('message', 'body', id), { text }) };
  const known = new Set([...words, channelWord('web')].map((word) => markIn(marks, vault, word)));
  const conversation = idOf('c', Math.floor(number / EACH_CONVERSATION));
  const seq = (number % EACH_CONVERSATION) + 1;
  const sealed = JSON.stringify(body);
  const instant = instantPlace(at);
  return {
    row: [id, conversation, seq, 'in', 'citizen', sealed, 'web', id, 'done', 0, instant],
    indexed: [place, id, [...known].map((mark) => mark.toString(36)).join(' ')],
    tokens: [...known].map((mark) => [mark, place] as const),
  };
}

function markIn(marks: Map<string, number>, vault: Vault, word: string): number {
  const mark = marks.get(word) ?? markOf(vault, word);
  marks.set(word, mark);
  return mark;
}

/** The word of rank r is drawn about 1/r as often as the first. */
function drawn(chance: number): string {
  const rank = Math.floor(WORDS_BY_RANK.length ** chance) - 1;
  return WORDS_BY_RANK[rank] ?? '';
}

function idOf(kind: 'c' | 'm', number: number): string {
  const group = kind === 'c' ? '8000' : '9000';
  return `00000000-0000-7000-${group}-${String(number).padStart(12, '0')}`;
}

function shuffled(words: readonly string[]): string[] {
  const random = seeded(3);
  return words
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}
