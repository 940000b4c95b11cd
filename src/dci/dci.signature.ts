import { flattenedVerify, importJWK } from 'jose';
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
