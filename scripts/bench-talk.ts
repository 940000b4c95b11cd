import { createTerminal } from '../src/app-terminal';
import { converse } from '../src/conversation/converse';
import { rehearse } from '../src/conversation/rehearse';
import type { ConversationState } from '../src/conversation/state';
import type { Reply } from '../src/conversation/turn';
import { BENCH_DAY } from './bench-policy';
import type { Random } from './nlu/random';
import { pick, seeded } from './nlu/random';

const BUDGET_MS = 20;
const TURNS = 8;
const PEOPLE = ['Mẹ tôi', 'Bố tôi', 'Tôi', 'Bà nội tôi', 'Con tôi'] as const;
const TOPICS = [
  'được trợ cấp gì',
  'bảo hiểm y tế thế nào',
  'có được giảm tiền điện không',
] as const;
const BESIDE = [
  'vì sao',
  'cần giấy tờ gì',
  'bao giờ được',
  'theo luật hộ nghèo là gì',
  'nếu là hộ nghèo thì sao',
  'gặp cán bộ',
  'không biết',
] as const;

/** Says a message and gives what was answered. */
type Say = (text: string) => Promise<readonly Reply[]>;

/** Prints the figures of `npm run bench -- talk` over so many invented talks. */
export async function benchTalk(talks: number): Promise<void> {
  console.log(`Before the doors open, on ${BENCH_DAY}:`);
  row('rehearsal of a fresh process', [timed(() => rehearse({ on: BENCH_DAY }))]);
  const say = folding();
  row('the first message after it', [await timedTurn(say, 'Mẹ tôi 82 tuổi được trợ cấp gì')]);
  row('the first look into the book', [await timedTurn(say, 'theo luật hộ nghèo là gì')]);

  console.log(`\nOne turn, ${talks} invented talks of ${TURNS} messages (seed 1):`);
  row('the conversation alone', await turns(() => folding(), talks));
  const terminal = await createTerminal({ on: BENCH_DAY });
  const whole: Say = async (text) => (await terminal.say(text)).replies;
  const times = await turns(async () => {
    await whole('làm lại');
    return whole;
  }, talks);
  await terminal.close();
  const kept = row('the whole turn on SQLite', times) < BUDGET_MS ? 'kept' : 'MISSED';
  console.log(`  goal: 19 in 20 under ${BUDGET_MS} ms (${kept})`);
}

/** A new conversation that nothing stores. */
function folding(): Say {
  let state: ConversationState | null = null;
  return (text) => {
    const at = { channel: '', externalId: '', address: '', sentAt: BENCH_DAY };
    const turn = converse(state, { ...at, kind: 'text', text }, { on: BENCH_DAY });
    state = turn.state;
    return Promise.resolve(turn.replies);
  };
}

/** Milliseconds of every turn. */
async function turns(begin: () => Say | Promise<Say>, talks: number): Promise<readonly number[]> {
  const random = seeded(1);
  const times: number[] = [];
  for (let talk = 0; talk < talks; talk += 1) {
    const say = await begin();
    let replies: readonly Reply[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const text = turn === 0 ? opening(random) : next(replies, random);
      const start = performance.now();
      replies = await say(text);
      times.push(performance.now() - start);
    }
  }
  return times;
}

function opening(random: Random): string {
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const born = `${number(1, 29)}/${number(1, 13)}/${number(1930, 2025)}`;
  return `${pick(PEOPLE, random)} sinh ngày ${born} ${pick(TOPICS, random)}`;
}

/** Mostly one of the choices offered, by its number. */
function next(replies: readonly Reply[], random: Random): string {
  const choices = replies.at(-1)?.choices.length ?? 0;
  if (choices === 0 || random() < 0.25) return pick(BESIDE, random);
  return String(1 + Math.floor(random() * choices));
}

async function timedTurn(say: Say, text: string): Promise<number> {
  const start = performance.now();
  await say(text);
  return performance.now() - start;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Prints the times and gives the one that 19 in 20 stay under. */
function row(name: string, times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  const figures =
    times.length === 1
      ? `${at(1).toFixed(1)} ms`
      : `p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`;
  console.log(`  ${name.padEnd(32)} ${figures}`);
  return at(0.95);
}
