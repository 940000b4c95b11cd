import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Session } from './services/staff.service';

export const SESSION_COOKIE = 'ansinh_staff';
export const DEVICE_COOKIE = 'ansinh_device';
const YEAR_SECONDS = 31_536_000;

/** A session as a browser keeps it: cookies that no script reads and no other site sends. */
export function sessionCookies(
  reply: FastifyReply,
  { now, publicUrl }: { readonly now: number; readonly publicUrl: string },
) {
  const options = {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl.startsWith('https:'),
  } as const;
  return {
    keep: ({ token, device, expiresAt }: Session): void => {
      const maxAge = Math.floor((expiresAt - now) / 1000);
      void reply.setCookie(SESSION_COOKIE, token, { ...options, maxAge });
      if (device === null) return;
      void reply.setCookie(DEVICE_COOKIE, device, { ...options, maxAge: YEAR_SECONDS });
    },
    drop: (): void => void reply.clearCookie(SESSION_COOKIE, options),
  };
}
