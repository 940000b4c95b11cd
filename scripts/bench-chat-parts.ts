import { converse } from '../src/conversation/converse';
import type { ConversationState } from '../src/conversation/state';
import type { Reply } from '../src/conversation/turn';
import { Conversation } from '../src/records/entities/conversation.entity';
import { Database } from '../src/records/database';
import { dataSourceOptions } from '../ormconfig';
import { systemIds, systemRandom } from '../src/ops/system';
import { addressHash } from '../src/services/address-hash';
import { placeOf, sealJson } from '../src/services/sealed-json';
import { API_DAY, openBench } from './bench-api-parts';

export const TOKEN = '4242:AAH-invented-token-of-the-bench';
export const HOOK_SECRET = 'a-webhook-secret-of-the-bench';
/** What each citizen says, one after the other, and then again. */
export const SAYINGS = [
  'Mẹ tôi 82 tuổi, có được trợ cấp gì không?',
  '1',
  '1',
  'vì sao',
  'cần giấy tờ gì',
  'không biết',
  'bao giờ được',
  'còn bố tôi 76 tuổi',
] as const;
const BATCH = 500;

/** What a server's process is told. */
export interface ChatTask {
  readonly kind: 'ours' | 'echo';
  readonly database: string;
  readonly folder: string;
  /** Where Telegram's stand-in listens. */
  readonly platform: string;
}

/** The state after so many turns, and what it weighs as JSON. */
export function talked(turns: number): {
  readonly state: ConversationState;
  readonly bytes: number;
} {
  let state: ConversationState | null = null;
  let replies: readonly Reply[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const at = { channel: '', externalId: '', address: '', sentAt: API_DAY };
    const text = SAYINGS[turn % SAYINGS.length] ?? '';
    ({ state, replies } = converse(state, { ...at, kind: 'text', text }, { on: API_DAY }));
  }
  if (state === null || replies.length === 0) throw new Error('nobody talked');
  return { state, bytes: Buffer.byteLength(JSON.stringify(state)) };
}

/** Puts open conversations into a database, those of the addresses 1 to `count`, each in the middle of a talk. */
export async function openTalks(database: string, count: number): Promise<void> {
  const { services, vault, clock } = await openBench(database);
  const source = dataSourceOptions(database);
  const db = await Database.open({ source, clock, ids: systemIds, random: systemRandom });
  const { state } = talked(4);
  const now = clock.now();
  const made = (address: string): Conversation => {
    const id = systemIds.next();
    return {
      ...{ id, channel: 'telegram', language: 'vi', owner: 'bot', status: 'bot' },
      addressHash: addressHash(vault, 'telegram', address),
      address: vault.seal(address, placeOf('conversation', 'address', id)),
      state: sealJson(vault, placeOf('conversation', 'state', id), state),
      ...{ waitingSince: null, version: 1, lastSeq: 0 },
      ...{ heardAt: now, createdAt: now, updatedAt: now },
    } as Conversation;
  };
  for (let from = 1; from <= count; from += BATCH) {
    const addresses = Array.from(
      { length: Math.min(BATCH, count - from + 1) },
      (_, at) => from + at,
    );
    const note = { action: 'bench.fill', object: 'conversation:many' };
    const rows = addresses.map((address) => made(String(address)));
    await db.write('system:bench', note, (writer) => writer.insert(Conversation, rows));
  }
  await db.close();
  await services.close();
}
