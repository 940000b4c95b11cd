import { z } from 'zod';
import { PARTNER_SCOPES } from '../actor';
import { COMMUNE_CODE, oneLine } from '../input-fields';

const HANDLE = z
  .string()
  .regex(/^[a-z][a-z0-9-]{2,59}$/, 'it has 3 to 60 small letters, digits and dashes');

const BASE64URL = z.string().regex(/^[\w-]{1,1400}$/);
const WRONG_KEY = 'it is no public JWK of Ed25519, P-256 or RSA with 2048 bits or more';
/** Public keys for the three algorithms that messages may be signed with: EdDSA, ES256, RS256. */
const PUBLIC_KEY = z.union([
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: BASE64URL }),
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: BASE64URL, y: BASE64URL }),
  z.object({ kty: z.literal('RSA'), n: BASE64URL.min(342), e: BASE64URL }),
]);
/** A JWK as JSON text. */
const SIGNING_KEY = z
  .string()
  .max(3000)
  .transform(jsonOf)
  .refine((key) => !isPrivate(key), 'it is a private key: keep it, and send the public one')
  .refine((key) => PUBLIC_KEY.safeParse(key).success, WRONG_KEY)
  .transform((key) => PUBLIC_KEY.parse(key));

const KEY_TERMS = {
  /** For how many days the key is valid. */
  days: z.int('it is no whole number of days').min(1).max(730).default(365),
  signingKey: SIGNING_KEY.nullable().default(null),
};

export const NEW_PARTNER = z.object({
  handle: HANDLE,
  name: oneLine(200),
  scopes: z
    .array(z.enum(PARTNER_SCOPES, 'no partner may be given leave for that'))
    .min(1, 'a partner needs something it may do')
    .max(PARTNER_SCOPES.length),
  /** Null is the whole province. */
  unitCodes: z
    .array(COMMUNE_CODE, 'name communes, or null for the whole province')
    .min(1, 'name a commune')
    .max(99)
    .nullable(),
  budgetPerMinute: z.int('it is no whole number').min(100).max(10_000_000).default(20_000),
  ...KEY_TERMS,
});
export type NewPartner = z.input<typeof NEW_PARTNER>;

export const ROTATION = z.object({
  handle: HANDLE,
  /** How long the old keys go on beside the new one. */
  overlapHours: z.int('it is no whole number of hours').min(0).max(720).default(24),
  ...KEY_TERMS,
});
export type Rotation = z.input<typeof ROTATION>;

/** Undefined for what is no JSON, which is no key either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPrivate(key: unknown): boolean {
  return typeof key === 'object' && key !== null && 'd' in key;
}
