import { z } from 'zod';

/** A private Ed25519 key as a JWK, with the name by which partners find its public half. */
export interface SigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
  readonly kid: string;
}

const HALF = z.string().regex(/^[\w-]{43}$/);
const JWK = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: HALF,
  d: HALF,
  kid: z.string().regex(/^[\w.-]{1,60}$/),
});

/** JSON text of a private JWK. */
export const SIGNING_KEY = z.string().transform((text, context): SigningKey => {
  const key = JWK.safeParse(jsonOf(text));
  if (key.success) return key.data;
  context.addIssue('must be a private Ed25519 key as a JWK with a kid, on one line');
  return z.NEVER;
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
