import { z } from 'zod';
import { httpUrl, optional, visible } from './values';

const MODE = z.enum(['poll', 'webhook'], { error: 'must be poll or webhook' });
const SECRET = z.string().regex(/^[\w-]{16,256}$/, 'must be 16 to 256 letters, digits, _ or -');
const DIGITS = z.string().regex(/^\d{5,25}$/, 'must be the digits that Zalo shows');

/** The part of the environment that switches channels on. */
export const CHANNEL_VALUES = {
  TELEGRAM_TOKEN: optional(
    z.string().regex(/^\d+:[\w-]{20,}$/, 'must look like 123456:ABC-DEF… as BotFather gave it'),
  ),
  TELEGRAM_MODE: optional(MODE),
  TELEGRAM_SECRET: optional(SECRET),
  TELEGRAM_API_ROOT: optional(httpUrl),
  ZALO_APP_ID: optional(DIGITS),
  ZALO_APP_SECRET: optional(visible),
  ZALO_OA_ID: optional(DIGITS),
  ZALO_OA_SECRET_KEY: optional(visible),
  ZALO_REFRESH_TOKEN: optional(
    z.string().regex(/^\S{20,2000}$/, 'must be one line without spaces'),
  ),
  ZALO_SIGNED_FROM: optional(
    z.enum(['app', 'oa', 'either'], { error: 'must be app, oa or either' }),
  ),
  ZALO_REPLIES: optional(z.enum(['free', 'paid'], { error: 'must be free or paid' })),
  ZALO_NOTICE_TEMPLATES: optional(
    z
      .string()
      .regex(
        /^[a-z-]+=\d{1,20}(,[a-z-]+=\d{1,20})*$/,
        'must be like application-decided=123456,papers-needed=123457',
      ),
  ),
  ZALO_CONTACT_IMAGE: optional(
    z.url({ protocol: /^https$/, error: 'must be an https:// address' }),
  ),
  ZALO_API_ROOT: optional(httpUrl),
  ZALO_BOT_TOKEN: optional(
    z.string().regex(/^[\w:.-]{16,300}$/, 'must be the token that Zalo Bot Manager gave'),
  ),
  ZALO_BOT_MODE: optional(MODE),
  ZALO_BOT_SECRET: optional(SECRET),
  ZALO_BOT_API_ROOT: optional(httpUrl),
};

type ChannelValues = z.output<z.ZodObject<typeof CHANNEL_VALUES>>;

/** A bot with a token of its own that is asked for updates, or is told them. */
export interface BotConfig {
  readonly token: string;
  readonly mode: 'poll' | 'webhook';
  /** Present in webhook mode. */
  readonly secret?: string;
  readonly apiRoot?: string;
}

/** A Zalo Official Account with the app that speaks for it. */
export interface ZaloConfig {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaId: string;
  readonly oaSecretKey: string;
  /** The first refresh token; later ones lie in the records. */
  readonly refreshToken: string;
  readonly signedFrom: 'app' | 'oa' | 'either';
  readonly replies: 'free' | 'paid';
  readonly contactImage?: string;
  /** Number of the approved template by kind of notice. */
  readonly templates?: Readonly<Record<string, string>>;
  readonly apiRoot?: string;
  readonly businessRoot?: string;
  readonly oauthRoot?: string;
}

/** The channels that are switched on. */
export interface ChannelsOn {
  readonly telegram?: BotConfig;
  readonly zalo?: ZaloConfig;
  readonly zaloBot?: BotConfig;
}

/** @throws Error with one sentence when half of a channel is missing */
export function channelsOf(env: ChannelValues): ChannelsOn {
  const telegram = botOf(env, 'TELEGRAM');
  const zaloBot = botOf(env, 'ZALO_BOT');
  const zalo = zaloOf(env);
  return { ...(telegram && { telegram }), ...(zalo && { zalo }), ...(zaloBot && { zaloBot }) };
}

/** One line a channel, for the lines printed at start. */
export function describeChannels({ telegram, zalo, zaloBot }: ChannelsOn): string[] {
  return [
    `telegram: ${telegram?.mode ?? 'off'}`,
    `zalo: ${zalo === undefined ? 'off' : `account ${zalo.oaId}, ${zalo.replies} replies`}`,
    `zalo bot: ${zaloBot?.mode ?? 'off'}`,
  ];
}

function botOf(env: ChannelValues, name: 'TELEGRAM' | 'ZALO_BOT'): BotConfig | undefined {
  const token = env[`${name}_TOKEN`];
  if (token === undefined) return undefined;
  const mode = env[`${name}_MODE`] ?? 'poll';
  const secret = env[`${name}_SECRET`];
  const apiRoot = env[`${name}_API_ROOT`];
  if (mode === 'webhook' && secret === undefined) {
    throw new Error(`${name}_SECRET is missing: the webhook mode needs it.`);
  }
  return {
    token,
    mode,
    ...(secret !== undefined && { secret }),
    ...(apiRoot !== undefined && { apiRoot }),
  };
}

const NEEDED = [
  'ZALO_APP_ID',
  'ZALO_APP_SECRET',
  'ZALO_OA_ID',
  'ZALO_OA_SECRET_KEY',
  'ZALO_REFRESH_TOKEN',
] as const;

function zaloOf(env: ChannelValues): ZaloConfig | undefined {
  if (env.ZALO_APP_ID === undefined) return undefined;
  const [appId, appSecret, oaId, oaSecretKey, refreshToken] = NEEDED.map((key) => {
    const value = env[key];
    if (value === undefined) throw new Error(`${key} is missing: ZALO_APP_ID needs it beside it.`);
    return value;
  }) as [string, string, string, string, string];
  const { ZALO_CONTACT_IMAGE: contactImage, ZALO_API_ROOT: root } = env;
  const templates = env.ZALO_NOTICE_TEMPLATES?.split(',').map((one) => one.split('='));
  return {
    ...{ appId, appSecret, oaId, oaSecretKey, refreshToken },
    signedFrom: env.ZALO_SIGNED_FROM ?? 'app',
    replies: env.ZALO_REPLIES ?? 'free',
    ...(contactImage !== undefined && { contactImage }),
    ...(templates !== undefined && {
      templates: Object.fromEntries(templates) as Readonly<Record<string, string>>,
    }),
    // One stand-in answers for the three addresses of Zalo.
    ...(root !== undefined && { apiRoot: root, businessRoot: root, oauthRoot: root }),
  };
}
