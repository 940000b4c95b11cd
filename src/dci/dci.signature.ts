import { flattenedVerify, FlattenedSign, importJWK } from 'jose';
import { canonicalMessage } from '../services/partners/canonical-message';
import { DciError } from './dci.errors';

type PublicKey = Readonly<Record<string, string>>;

/** The one algorithm of a kind of key: the message may not choose another, nor none. */
const ALGORITHMS: Readonly<Record<string, string>> = { OKP: 'EdDSA', EC: 'ES256', RSA: 'RS256' };
const DETACHED = /^([\w-]+)\.\.([\w-]+)$/;

/**
 * Checks the detached JWS over the canonical JSON of `{ header, message }`, as they came.
 * @throws DciError err.signature.missing, err.signature.invalid
 */
export async function mustBeSigned(
  { signature, header, message }: Readonly<Record<string, unknown>>,
  key: PublicKey | null,
): Promise<void> {
  if (signature === undefined || signature === '') throw new DciError('err.signature.missing');
  const [, head, sign] = DETACHED.exec(String(signature)) ?? [];
  const algorithm = ALGORITHMS[key?.['kty'] ?? ''];
  if (key === null || algorithm === undefined || head === undefined || sign === undefined) {
    throw new DciError('err.signature.invalid');
  }
  const payload = Buffer.from(canonicalMessage({ header, message })).toString('base64url');
  try {
    const parts = { protected: head, payload, signature: sign };
    await flattenedVerify(parts, await importJWK(key, algorithm), { algorithms: [algorithm] });
  } catch {
    throw new DciError('err.signature.invalid');
  }
}

/** Our own key, private; partners find its public half by `kid` at /dci/keys. */
export interface OwnKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
  readonly kid: string;
}

/** The body with a detached JWS over the canonical JSON of `{ header, message }`, as we want it of partners. */
export async function signed<Body extends object>(
  body: Body,
  key: OwnKey,
): Promise<Body & { readonly signature: string }> {
  const { protected: head, signature } = await new FlattenedSign(
    Buffer.from(canonicalMessage(body)),
  )
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
    .sign(await importJWK(key, 'EdDSA'));
  return { ...body, signature: `${head}..${signature}` };
}
