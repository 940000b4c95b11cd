import { createHash, timingSafeEqual } from 'node:crypto';
import type { PartnerKey } from '../../records/entities/partner-key.entity';
import type { Tokens } from '../../shared/ports';

/** 'anp' for An Sinh partner, the prefix that finds the row, and the secret. */
const SHAPE = /^anp_([a-z0-9-]{4,12})_([\w-]{8,64})$/;

export interface FreshKey {
  readonly prefix: string;
  /** Shown once and kept nowhere. */
  readonly text: string;
  readonly secretHash: string;
}

/** A new key. */
export function freshKey(tokens: Tokens): FreshKey {
  const [prefix, secret] = [tokens.code(), tokens.secret()];
  return { prefix, text: `anp_${prefix}_${secret}`, secretHash: hashOf(secret) };
}

/** Whether a bearer token is meant as a partner's key. */
export function looksLikePartnerKey(token: string): boolean {
  return token.startsWith('anp_');
}

/** The prefix of a key; null when it has not the shape of one. */
export function prefixOf(text: string): string | null {
  return SHAPE.exec(text)?.[1] ?? null;
}

/** Whether the key is this row's. The secret has 256 bits: a plain hash of it cannot be guessed back. */
export function isKeyOf(text: string, row: Pick<PartnerKey, 'secretHash'>): boolean {
  const given = Buffer.from(hashOf(SHAPE.exec(text)?.[2] ?? ''), 'hex');
  const kept = Buffer.from(row.secretHash, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
