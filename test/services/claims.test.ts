import type { Outgoing } from '../../src/services/chat-parts';
import type { Sent } from '../../src/conversation/turn';
import { Message } from '../../src/records/entities/message.entity';
import { anInbound } from '../support/builders';
import { aChat } from '../support/chat';
import { useRecords } from '../support/records';

const records = useRecords();

test('a sender that stood still behind its claim sends nothing; the answer goes out once, by the next claim', async () => {
  const db = Object.create(records.db) as typeof records.db;
  db.write = async (actor, note, fn) => {
    const result = await records.db.write(actor, note, fn);
    const claims = typeof note !== 'function' && note.action === 'message.claim';
    if (claims && stands) {
      stands = false;
      records.clock.pass(45_000);
    }
    return result;
  };
  let stands = true;
  const test = aChat(records, { db });
  await test.say('one');
  expect(test.log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
    { event: 'message.not-sent', fields: { outcome: 'held', reason: 'claim-too-old' } },
  ]);
  await test.chat.resume();
  await test.chat.idle();
  expect(test.texts()).toEqual(['1: one']);
  await test.chat.stop();
});

test('a sender whose claim ran out does not end the claim of the next one', async () => {
  const answers: ((sent: Sent) => void)[] = [];
  const send = (_: Outgoing) => new Promise<Sent>((resolve) => answers.push(resolve));
  const lookIn = () => async () => ({ found: 'not-sent' as const });
  const slow = aChat(records, { send, lookIn });
  await slow.chat.receive(anInbound({ text: 'one' }));
  await until(() => answers.length === 1);
  records.clock.pass(61_000);
  const next = aChat(records, { send, lookIn });
  await next.chat.resume();
  await until(async () => (await next.messages())[1]?.delivery === 'unknown');
  records.clock.pass(16_000);
  await next.chat.resume();
  await until(() => answers.length === 2);
  answers[0]?.({ outcome: 'retry', afterMs: 0, reason: '500' });
  await slow.chat.idle();
  const [, answer] = await next.messages();
  expect(answer).toMatchObject({ delivery: 'sending' });
  answers[1]?.({ outcome: 'sent' });
  await next.chat.idle();
  expect((await next.messages())[1]).toMatchObject({ delivery: 'sent' });
  expect(answers).toHaveLength(2);
  await Promise.all([slow.chat.stop(), next.chat.stop()]);
});

test('while a platform is asked for the last time, the next answer does not overtake', async () => {
  let tell: (found: { found: 'not-sent' }) => void = () => undefined;
  const asked = new Promise<{ found: 'not-sent' }>((resolve) => (tell = resolve));
  let looks = 0;
  const lookIn = () => () => ((looks += 1), asked);
  const first = aChat(records, { lookIn });
  first.outcomes.push({ outcome: 'unknown', reason: 'timeout' });
  await first.say('one');
  first.sent.length = 0;
  const [, answer] = await first.messages();
  await records.db.write('system:test', { action: 'test', object: 'message' }, (rows) =>
    rows.update(Message, { id: String(answer?.id) }, { attempts: 8, nextAttemptAt: 1 }),
  );
  await first.chat.resume();
  await until(() => looks === 1);
  const next = aChat(records, { lookIn });
  await next.say('two');
  expect(next.texts()).toEqual([]);
  tell({ found: 'not-sent' });
  await first.chat.idle();
  expect(first.texts()).toEqual(['1: one', '2: two']);
  await Promise.all([first.chat.stop(), next.chat.stop()]);
});

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it did not come to pass');
}
