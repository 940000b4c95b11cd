import { Pace } from '../../bots/telegram/telegram.pace';
import { TelegramChannel } from '../../bots/telegram/telegram.channel';
import { TelegramStandIn } from '../../scripts/stand-ins/telegram-stand-in';
import { InboxPort } from './inbox-port';
import { TOKEN } from './subjects';

const SECOND = 1_000;
const FAR = 600_000;

/** The most that stand in any second. */
function mostInASecond(times: readonly number[]): number {
  const inOrder = [...times].sort((a, b) => a - b);
  const counts = inOrder.map((from) => inOrder.filter((at) => at >= from && at < from + SECOND));
  return Math.max(...counts.map(({ length }) => length));
}

describe('the moment of a message', () => {
  it('is now for the first 25 chats, and then 25 a second', () => {
    const pace = new Pace();
    const waits = Array.from({ length: 100 }, (_, chat) => pace.reserve(`${chat}`, 0, FAR));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(25);
    expect(mostInASecond(waits)).toBe(25);
    expect(Math.max(...waits)).toBe(3 * SECOND);
  });

  it('comes once a second for one chat', () => {
    const pace = new Pace();
    const waits = Array.from({ length: 4 }, () => pace.reserve('1', 0, FAR));
    expect(waits).toEqual([0, 1_050, 2_100, 3_150]);
    expect(pace.reserve('1', 10 * SECOND, FAR)).toBe(0);
  });

  it('is not taken when it is too far away', () => {
    const pace = new Pace();
    for (let count = 0; count < 3; count++) pace.reserve('1', 0, FAR);
    expect(pace.reserve('1', 0, SECOND)).toBeGreaterThan(SECOND);
    expect(pace.reserve('1', 0, FAR)).toBe(3_150);
  });
});

it('T-4: 50 replies to 40 chats keep the pace by the clock of Telegram itself, a 429 silences all, each arrives once and in order', async () => {
  const fake = await new TelegramStandIn(TOKEN).start();
  const port = new InboxPort();
  // The pace is measured in real time here; the silence is the channel's clock's.
  const began = performance.now();
  const clock = { now: () => port.now + performance.now() - began };
  const times = { callMs: 2_000, firstWaitMs: 10, pollSeconds: 0.2, slackMs: 200 };
  const channel = new TelegramChannel(
    { token: TOKEN, mode: 'poll', apiRoot: fake.url, publicUrl: 'https://ansinh.example', times },
    Object.assign(port, { clock }),
  );
  let told = 0;
  fake.fail('sendMessage', 'nothing', 'nothing', { status: 429, retryAfter: 2 });
  const chat = async (name: number): Promise<void> => {
    // Ten chats are told two things, thirty one.
    for (let part = 0; part < (name < 10 ? 2 : 1); part++) {
      for (;;) {
        const reply = { text: `${name}/${part}`, choices: [] };
        const sent = await channel.send(`${name}`, reply, `${name}/${part}`);
        if (sent.outcome === 'sent') break;
        if (sent.outcome !== 'held') throw new Error(sent.outcome);
        told += 1;
        await new Promise((resolve) => setTimeout(resolve, sent.afterMs + 5));
      }
    }
  };
  await Promise.all(Array.from({ length: 40 }, (_, name) => chat(name)));
  const sends = fake.calls.filter(({ method }) => method === 'sendMessage');
  await channel.stop();
  await fake.stop();

  const texts = sends.map(({ payload }) => String(payload['text']));
  expect(new Set(texts).size).toBe(50);
  expect(texts).toHaveLength(50);
  expect(told).toBeGreaterThan(0);
  for (let name = 0; name < 10; name++) {
    const [first, second] = sends.filter(({ payload }) => payload['chat_id'] === `${name}`);
    expect([first?.payload['text'], second?.payload['text']]).toEqual([`${name}/0`, `${name}/1`]);
    expect(Number(second?.at) - Number(first?.at)).toBeGreaterThan(SECOND);
  }
  // A busy machine may bring sends of one moment closer together than they were made: Telegram's own limit is 30.
  expect(mostInASecond(sends.map(({ at }) => at))).toBeLessThanOrEqual(30);
});
