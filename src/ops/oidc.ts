import * as client from 'openid-client';
import type { OidcConfig } from './oidc-config';

/** What must come back with the answer; it leaves the process only under seal. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Another house's sign-in: sends somebody there, and says who came back. */
export interface SignInProvider {
  begin(): Promise<{ readonly url: string; readonly pending: PendingSignIn }>;
  /**
   * The login that the provider vouches for.
   * @param answer the address that the browser was sent back to
   * @throws Error for anything that is not the right answer to `pending`
   */
  finish(answer: URL, pending: PendingSignIn): Promise<string>;
}

const TIMEOUT_SECONDS = 10;

/**
 * A generic relying party: discovery, code flow with PKCE (S256), state and nonce. The ID token is held to its
 * signature too, although it comes from the provider itself; a token without one ('none') is never taken.
 */
export function signInProvider(config: OidcConfig, redirectUri: string): SignInProvider {
  const configuration = discovered(config);
  return {
    begin: async () => {
      const verifier = client.randomPKCECodeVerifier();
      const pending = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
      });
      return { url: url.toString(), pending };
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const address = new URL(redirectUri);
      address.search = answer.search;
      const tokens = await client.authorizationCodeGrant(await configuration(), address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const login = tokens.claims()?.[config.loginClaim];
      if (typeof login !== 'string' || login === '') throw new Error('no login was vouched for');
      return login;
    },
  };
}

/** What the provider says of itself, asked once; one that was away is asked again by whoever comes next. */
function discovered({ issuer, clientId, clientSecret }: OidcConfig) {
  const isPlain = new URL(issuer).protocol === 'http:';
  const discover = async (): Promise<client.Configuration> => {
    const found = await client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: isPlain ? [client.allowInsecureRequests] : [],
      timeout: TIMEOUT_SECONDS,
    });
    client.enableNonRepudiationChecks(found);
    return found;
  };
  let known: Promise<client.Configuration> | null = null;
  return (): Promise<client.Configuration> => {
    known ??= discover().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
