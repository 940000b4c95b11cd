import { z } from 'zod';
import { isSealed } from './inside';
import { httpUrl, optional, visible } from './values';

/** The part of the environment that names another house's sign-in. */
export const OIDC_VALUES = {
  OIDC_ISSUER: optional(
    httpUrl.refine((text) => isSealed(new URL(text)), {
      error: 'must be an https:// address, or http:// on this machine or in a private network',
    }),
  ),
  OIDC_CLIENT_ID: optional(z.string().max(200)),
  OIDC_CLIENT_SECRET: optional(visible),
  OIDC_LOGIN_CLAIM: optional(
    z.string().regex(/^[\w.:/-]{1,100}$/, 'must be the name of a claim, like preferred_username'),
  ),
};

type OidcValues = { readonly [K in keyof typeof OIDC_VALUES]?: string | undefined };

/** Another house's sign-in for staff (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** The claim that holds the login of the account here. */
  readonly loginClaim: string;
}

/** Undefined where staff sign in here only. @throws Error when half of it is missing */
export function oidcOf(env: OidcValues): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (issuer === undefined) return undefined;
  if (clientId === undefined) {
    throw new Error('OIDC_CLIENT_ID is missing: the provider at OIDC_ISSUER must know who asks.');
  }
  return {
    issuer,
    clientId,
    loginClaim: env.OIDC_LOGIN_CLAIM ?? 'preferred_username',
    ...(clientSecret !== undefined && { clientSecret }),
  };
}
