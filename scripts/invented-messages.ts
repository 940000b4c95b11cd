import type { Database } from '../src/records/database';
import { instantPlace } from '../src/records/raw-values';
import { PLACES_EACH_MS } from '../src/records/queries/message-search';
import type { Writer } from '../src/records/rows';
import { isMarked, marksOf } from '../src/services/search/message-words';
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

const BLOCK = 1_000;
const EACH_CONVERSATION = 50;
const BEGUN = Date.parse('2022-01-01T00:00:00.000Z');
const STEP_MS = 30_000;

/** Fills empty tables with messages of citizens: 12 words each, the common ones far more often than the rare. */
export async function inventMessages({ db, vault, messages, tell }: Inventing): Promise<void> {
  const random = seeded(7);
  const note = { action: 'bench.fill', object: 'message:all' };
  for (let at = 0; at < messages; at += BLOCK) {
    const block = Array.from({ length: Math.min(BLOCK, messages - at) }, (_, i) => at + i);
    await db.write('system:bench', note, async (rows) => {
      await fill(rows, conversationsOf(block), CONVERSATION);
      const made = block.map((number) => messageOf(number, { vault, random }));
      await fill(
        rows,
        made.map(({ row }) => row),
        MESSAGE,
      );
      await fill(
        rows,
        made.map(({ indexed }) => indexed),
        'indexed_message (place, messageId, tokens)',
      );
      await fill(
        rows,
        made.flatMap(({ tokens }) => tokens),
        'message_token (token, place)',
      );
    });
    tell(at + block.length);
  }
}

const CONVERSATION =
  'conversation (id, channel, addressHash, address, language, owner, status, version, lastSeq, createdAt, updatedAt)';
const MESSAGE =
  'message (id, conversationId, seq, direction, author, body, channel, externalId, delivery, attempts, createdAt)';

function conversationsOf(block: readonly number[]) {
  const begun = instantPlace(BEGUN);
  return block
    .filter((number) => number % EACH_CONVERSATION === 0)
    .map((number) => {
      const id = idOf('c', number / EACH_CONVERSATION);
      return [id, 'web', id, 'sealed', 'vi', 'bot', 'bot', 1, 0, begun, begun];
    });
}

function messageOf(
  number: number,
  { vault, random }: { readonly vault: Vault; readonly random: () => number },
) {
  const id = idOf('m', number);
  const at = BEGUN + number * STEP_MS;
  const place = at * PLACES_EACH_MS;
  const text = Array.from({ length: 12 }, () => drawn(random())).join(' ');
  const body = { sealed: sealJson(vault, placeOf('message', 'body', id), { text }) };
  const marks = marksOf(vault, text, 'web');
  const conversation = idOf('c', Math.floor(number / EACH_CONVERSATION));
  const seq = (number % EACH_CONVERSATION) + 1;
  const sealed = JSON.stringify(body);
  const instant = instantPlace(at);
  return {
    row: [id, conversation, seq, 'in', 'citizen', sealed, 'web', id, 'done', 0, instant],
    indexed: [place, id, marks.map((mark) => mark.toString(36)).join(' ')],
    tokens: marks.map((mark) => [mark, place]),
  };
}

/** The word of rank r is drawn about 1/r as often as the first. */
function drawn(chance: number): string {
  const rank = Math.floor(WORDS_BY_RANK.length ** chance) - 1;
  return WORDS_BY_RANK[rank] ?? '';
}

/** Values in one statement: an engine counts them. */
const MOST_VALUES = 20_000;

async function fill(
  rows: Writer,
  lines: readonly (readonly (string | number)[])[],
  into: string,
): Promise<void> {
  const [first] = lines;
  if (first === undefined) return;
  const each = Math.floor(MOST_VALUES / first.length);
  const line = `(${first.map(() => '?').join(',')})`;
  for (let at = 0; at < lines.length; at += each) {
    const some = lines.slice(at, at + each);
    await rows.sql(`INSERT INTO ${into} VALUES ${some.map(() => line).join(',')}`, some.flat());
  }
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
