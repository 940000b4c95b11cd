import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TelegramStandIn } from './stand-ins/telegram-stand-in';
import { HOOK_SECRET, SAYINGS, TOKEN } from './bench-chat-parts';

const DATE = Math.floor(Date.UTC(2026, 10, 23, 2) / 1000);
const LONGEST_MS = 120_000;

/** Times in milliseconds, from the moment at which a message was due: a late sender's waiting counts. */
export interface Timed {
  /** Until the webhook was acknowledged. */
  readonly acknowledged: number[];
  /** Until the first message of the answer arrived at the platform. */
  readonly answered: number[];
  /** From the first message due to the last answer. */
  ms: number;
}

/** Telegram on this machine, as many citizens as needed, and how long each waits for her answer. */
export class Crowd {
  readonly platform = new TelegramStandIn(TOKEN);
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 200 });
  private readonly waiting = new Map<string, (at: number) => void>();
  private readonly said = new Map<string, number>();
  private update = 0;

  constructor() {
    this.platform.onCall = ({ method, payload }) => {
      this.platform.calls.length = 0;
      if (method === 'sendMessage')
        this.waiting.get(String(payload['chat_id']))?.(performance.now());
    };
  }

  /** One message after the other, each when the last is answered. */
  async oneByOne(port: number, chats: readonly string[]): Promise<Timed> {
    const timed: Timed = { acknowledged: [], answered: [], ms: 0 };
    const began = performance.now();
    for (const chat of chats) await this.turn(port, { chat, due: performance.now() }, timed);
    timed.ms = performance.now() - began;
    return timed;
  }

  /** Messages at a fixed rate whatever becomes of the earlier ones, by citizens in turn. */
  async offered(
    port: number,
    load: { rate: number; seconds: number; citizens: number },
  ): Promise<Timed> {
    const timed: Timed = { acknowledged: [], answered: [], ms: 0 };
    const began = performance.now() + 50;
    const turns: Promise<void>[] = [];
    for (let number = 0; number < load.rate * load.seconds; number++) {
      const due = began + (number * 1000) / load.rate;
      const early = due - performance.now();
      if (early > 1) await sleep(early);
      turns.push(this.turn(port, { chat: String((number % load.citizens) + 1), due }, timed));
    }
    await Promise.all(turns);
    timed.ms = performance.now() - began;
    return timed;
  }

  private async turn(
    port: number,
    { chat, due }: { chat: string; due: number },
    timed: Timed,
  ): Promise<void> {
    const count = this.said.get(chat) ?? 0;
    this.said.set(chat, count + 1);
    const answered = new Promise<number>((resolve, reject) => {
      this.waiting.set(chat, resolve);
      setTimeout(() => reject(new Error('an answer never came')), LONGEST_MS).unref();
    });
    const status = await this.knock(port, chat, SAYINGS[count % SAYINGS.length] ?? '');
    if (status !== 200) throw new Error(`the webhook answered ${status}`);
    timed.acknowledged.push(performance.now() - due);
    timed.answered.push((await answered) - due);
  }

  private knock(port: number, chat: string, text: string): Promise<number> {
    const id = Number(chat);
    const from = { id, is_bot: false, first_name: 'Mẩy' };
    const message = {
      message_id: ++this.update,
      from,
      chat: { id, type: 'private' },
      date: DATE,
      text,
    };
    const body = JSON.stringify({ update_id: this.update, message });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': HOOK_SECRET,
    };
    return new Promise((resolve, reject) => {
      const options = { port, host: '127.0.0.1', method: 'POST', path: '/hook/telegram', headers };
      request({ ...options, agent: this.agent }, (answer) => {
        answer.resume().on('end', () => resolve(Number(answer.statusCode)));
      })
        .on('error', reject)
        .end(body);
    });
  }
}
