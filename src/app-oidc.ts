import type {} from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookies } from './app-cookies';
import type { PendingSignIn, SignInProvider } from './ops/oidc';
import { limitedTo } from './ops/rate-limit';
import { originOf } from './services/origin-of';
import type { StaffService } from './services/staff.service';
import type { Clock, Log, Vault } from './shared/ports';

const COOKIE = 'ansinh_oidc';
const PLACE = 'cookie|oidc|pending';
const PATH = '/oidc';
const MINUTES = 10;
/** One address; an office of many shares one. */
const PER_MINUTE = 60;

interface OidcParts {
  /** Null where staff sign in here only. */
  readonly provider: SignInProvider | null;
  readonly staff: StaffService;
  readonly clock: Clock;
  readonly log: Log;
  readonly vault: Vault;
  readonly publicUrl: string;
}

/**
 * Sign-in by another house: `/oidc/start` sends the browser there, `/oidc/callback` takes it back. What went wrong is
 * not told, only that it did: the console says so in its own words.
 */
export function mountOidc(app: FastifyInstance, parts: OidcParts): void {
  const { provider, log } = parts;
  app.get(`${PATH}/available`, async () => ({ available: provider !== null }));
  if (provider === null) return;
  const options = { config: limitedTo(PER_MINUTE) };
  app.get(`${PATH}/start`, options, async (_request, reply) => {
    try {
      const { url, pending } = await provider.begin();
      keepPending(reply, pending, parts);
      return await reply.redirect(url);
    } catch (error) {
      log.warn('oidc.start', originOf(error));
      return reply.redirect('/console/#refused');
    }
  });
  app.get(`${PATH}/callback`, options, async (request, reply) => {
    void reply.clearCookie(COOKIE, { path: PATH });
    try {
      const pending = pendingOf(request, parts);
      const answer = new URL(request.url, parts.publicUrl);
      const session = await parts.staff.signInBy(await provider.finish(answer, pending));
      const now = parts.clock.now();
      sessionCookies(reply, { now, publicUrl: parts.publicUrl }).keep(session);
      const next = session.stage === 'open' ? '' : `#${session.stage}`;
      return await reply.redirect(`/console/${next}`);
    } catch (error) {
      log.warn('oidc.callback', originOf(error));
      return reply.redirect('/console/#refused');
    }
  });
}

/** Lax: the way back begins at the provider, which is another site. */
function keepPending(
  reply: FastifyReply,
  pending: PendingSignIn,
  { vault, publicUrl, clock }: OidcParts,
): void {
  const until = clock.now() + MINUTES * 60_000;
  void reply.setCookie(COOKIE, vault.seal(JSON.stringify({ ...pending, until }), PLACE), {
    path: PATH,
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    maxAge: MINUTES * 60,
  });
}

/** @throws AppError or Error when nothing is pending in this browser, or no longer */
function pendingOf({ cookies }: FastifyRequest, { vault, clock }: OidcParts): PendingSignIn {
  const text = vault.open(cookies[COOKIE] ?? '', PLACE);
  const { until, ...pending } = JSON.parse(text) as PendingSignIn & { until: number };
  if (until <= clock.now()) throw new Error('the sign-in took too long');
  return pending;
}
