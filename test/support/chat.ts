import { PROGRAMMES } from '../../src/policy';
import type { Converse, ChatParts, Outgoing } from '../../src/services/chat-parts';
import type { ConversationEvent, ConversationState } from '../../src/conversation/state';
import type { Sent } from '../../src/conversation/turn';
import { Conversation } from '../../src/records/entities/conversation.entity';
import { Message } from '../../src/records/entities/message.entity';
import { createVault } from '../../src/ops/vault';
import { assessPerson, POLICY_VERSION } from '../../src/policy';
import type { Facts } from '../../src/policy';
import { ChatService } from '../../src/services/chat.service';
import type { Log, Tokens } from '../../src/shared/ports';
import { anInbound } from './builders';
import type { TestRecords } from './records';

export const testVault = createVault(Buffer.alloc(32, 7));

/** code-1, code-2 …; secret-1, secret-2 … */
export function countedTokens(): Tokens {
  let last = 0;
  let state = 1;
  return {
    code: () => `code-${++last}`,
    // Any sequence will do that does not come round every ten digits: codes have ten.
    digit: () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return (state >> 16) % 10;
    },
    secret: () => `secret-${++last}`,
  };
}

export interface TestLog extends Log {
  readonly lines: { level: string; event: string; fields: object }[];
}

function testLog(): TestLog {
  const lines: TestLog['lines'] = [];
  const at = (level: string) => (event: string, fields?: object) =>
    void lines.push({ level, event, fields: fields ?? {} });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export const MOTHER: Facts = {
  birth: { min: '1944-05-01' as never, max: '1944-05-01' as never },
  pension: ['none'],
};

/**
 * A small fold of our own: it counts messages in `misses` and answers '<count>: <text>'. The words
 * person, forget, verdict, three, silent and break do what they say.
 */
export const countingFold: Converse = (before, inbound, { on }) => {
  const count = (before?.misses ?? 0) + 1;
  if (inbound.text.includes('break')) throw new Error(`cannot fold ${inbound.text}`);
  const events: ConversationEvent[] = [
    { type: 'understood', acts: [{ act: 'said', value: inbound.text }] },
  ];
  if (inbound.text.includes('person')) events.push({ type: 'person-wanted', because: 'asked' });
  if (inbound.text.includes('forget')) events.push({ type: 'forgotten' });
  if (inbound.text.includes('verdict')) {
    events.push({
      type: 'verdict',
      subject: 's1',
      relation: 'mother',
      facts: MOTHER,
      on,
      settled: false,
      policyVersion: POLICY_VERSION,
      assessments: assessPerson(MOTHER, on),
    });
  }
  const answer = { text: `${count}: ${inbound.text}`, choices: [{ id: 'why', label: 'Vì sao?' }] };
  const parts = inbound.text.includes('three') ? ['a', 'b', 'c'] : [''];
  const replies = parts.map((part) => ({ ...answer, text: `${answer.text}${part}` }));
  const kept = inbound.text.includes('forget') ? 0 : count;
  const state = { version: 1, language: 'vi', misses: kept } as ConversationState;
  return { state, replies: inbound.text.includes('silent') ? [] : replies, events };
};

export interface TestChat {
  readonly chat: ChatService;
  readonly parts: ChatParts;
  readonly log: TestLog;
  /** What left, in order. */
  readonly sent: Outgoing[];
  /** What the platform answers next, in order; after that, always 'sent'. */
  readonly outcomes: (Sent | Error)[];
  /** The texts that left, in order. */
  texts(): string[];
  /** Citizen's messages of one address, each answered before the next. */
  say(...texts: string[]): Promise<void>;
  /** Every stored message, in order. */
  messages(): Promise<Message[]>;
  /** The only conversation. */
  conversation(): Promise<Conversation>;
}

/** A chat service with a platform that writes down what it is sent. */
export function aChat(records: TestRecords, overrides: Partial<ChatParts> = {}): TestChat {
  const sent: Outgoing[] = [];
  const outcomes: (Sent | Error)[] = [];
  const log = testLog();
  const parts: ChatParts = {
    db: records.db,
    clock: records.clock,
    ids: records.ids,
    log,
    vault: testVault,
    tokens: countedTokens(),
    random: () => 0.5,
    converse: countingFold,
    programmesIn: async () => PROGRAMMES,
    send: async (outgoing) => {
      const outcome = outcomes.shift() ?? { outcome: 'sent', platformId: `p-${sent.length}` };
      if (outcome instanceof Error) throw outcome;
      if (outcome.outcome === 'sent' || outcome.outcome === 'unknown') sent.push(outgoing);
      return outcome;
    },
    ...overrides,
  };
  const chat = new ChatService(parts);
  return {
    chat,
    parts,
    log,
    sent,
    outcomes,
    texts: () => sent.map(({ reply }) => reply.text),
    say: async (...texts) => {
      for (const text of texts) {
        await chat.receive(anInbound({ text }));
        await chat.idle();
      }
    },
    messages: () =>
      records.db.read((rows) =>
        rows.list(Message, { where: {}, order: { seq: 'ASC' }, take: 500 }),
      ),
    conversation: () => records.db.read((rows) => rows.get(Conversation, { channel: 'web' })),
  };
}
