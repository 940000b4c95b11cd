import { TelegramStandIn } from './telegram-stand-in';
import type { Call, StandIn } from './stand-in';
import { ZaloBotStandIn } from './zalo-bot-stand-in';
import { ZaloStandIn } from './zalo-stand-in';

/** A citizen at a platform's stand-in, for demonstrations. */
export interface Stage {
  readonly standIn: StandIn;
  /** The method by which answers come. */
  readonly sends: string;
  /** What the program is started with, once the stand-in listens. */
  environment(): Readonly<Record<string, string>>;
  /** Where the program answers. */
  meet(url: string): void;
  /** One message of the citizen, delivered so often. */
  say(text: string, copies: number): Promise<void>;
  /** What she sees of an answer. */
  shown(call: Call): { readonly text: string; readonly buttons: readonly Tappable[] };
}

/** A button, and what a tap on it sends. */
export interface Tappable {
  readonly title: string;
  readonly tap: string;
}

export const STAGES: Readonly<Record<string, (now: () => number) => Stage>> = {
  zalo: (now) => zalo(now),
  'zalo-bot': (now) => zaloBot(now),
  telegram: (now) => telegram(now),
};

const CITIZEN = '246845883529197922';

function zalo(now: () => number): Stage {
  const account = {
    appId: '360846524940903967',
    appSecret: 'app-secret-of-the-stand-in',
    oaId: '388613280878808645',
    oaSecretKey: 'oa-secret-of-the-stand-in',
    refreshToken: 'refresh-token-of-the-stand-in',
  };
  const standIn = new ZaloStandIn(account, now);
  return {
    standIn,
    sends: 'cs',
    environment: () => ({
      ZALO_APP_ID: account.appId,
      ZALO_APP_SECRET: account.appSecret,
      ZALO_OA_ID: account.oaId,
      ZALO_OA_SECRET_KEY: account.oaSecretKey,
      ZALO_REFRESH_TOKEN: account.refreshToken,
      ZALO_API_ROOT: standIn.url,
    }),
    meet: (url) => void (standIn.hook = `${url}/hook/zalo`),
    say: async (text, copies) => {
      const event = standIn.writes(CITIZEN, text);
      await Promise.all(Array.from({ length: copies }, () => standIn.deliver(event)));
    },
    shown: () => {
      const { text = '', buttons = [] } = standIn.screen.at(-1) ?? {};
      return { text, buttons: buttons.map(({ title, payload }) => ({ title, tap: payload })) };
    },
  };
}

function zaloBot(now: () => number): Stage {
  const standIn = new ZaloBotStandIn('1234567890:token-of-the-stand-in');
  return {
    standIn,
    sends: 'sendMessage',
    environment: () => ({ ZALO_BOT_TOKEN: standIn.token, ZALO_BOT_API_ROOT: standIn.url }),
    meet: () => undefined,
    say: async (text, copies) => {
      const update = standIn.writes('6ede1fa4e9d17b8f22c0', text, now());
      for (let copy = 0; copy < copies; copy++) standIn.push(update);
    },
    shown: ({ payload }) => ({ text: String(payload['text']), buttons: [] }),
  };
}

function telegram(now: () => number): Stage {
  const standIn = new TelegramStandIn('4242:AAH-invented-token-of-the-stand-in');
  let last = 0;
  return {
    standIn,
    sends: 'sendMessage',
    environment: () => ({ TELEGRAM_TOKEN: standIn.token, TELEGRAM_API_ROOT: standIn.url }),
    meet: () => undefined,
    say: async (text, copies) => {
      const from = { id: 700100200, is_bot: false, first_name: 'Mẩy' };
      const chat = { id: from.id, type: 'private' };
      const message = { message_id: ++last, from, chat, date: Math.floor(now() / 1000), text };
      const update = { update_id: last, message };
      for (let copy = 0; copy < copies; copy++) standIn.pushRaw(update);
    },
    shown: ({ payload }) => {
      const markup = payload['reply_markup'] as { inline_keyboard?: { text: string }[][] };
      const keys = markup?.inline_keyboard?.flat() ?? [];
      const buttons = keys.map(({ text }) => ({ title: text, tap: text }));
      return { text: String(payload['text']), buttons };
    },
  };
}
