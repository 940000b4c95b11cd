import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stored documents: hash in hexadecimal → text. */
export type Documents = ReadonlyMap<string, string>;

/** Which documents are answered: any, or only stored ones. */
export type DocumentMode = 'any' | 'stored';

/** A request body that goes on, or why it does not. */
export type Passed =
  { readonly body: unknown } | { readonly code: string; readonly message: string };

/** The documents of `schema/documents`, by the hash of their own text: a file that was altered is another document. */
export function storedDocuments(): Documents {
  const folder = ['..', '../..']
    .map((up) => join(__dirname, up, 'schema', 'documents'))
    .find(existsSync);
  if (folder === undefined) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').trim();
      return [hashOf(text), text];
    }),
  );
}

/** SHA-256 in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Puts the stored text in the place of its hash (`documentId: "sha256:…"`, or the `sha256Hash` that persisted
 * queries send). Nothing that a caller sends is ever stored.
 */
export function withDocument(body: unknown, documents: Documents, mode: DocumentMode): Passed {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body };
  const { documentId, extensions, ...rest } = body as Record<string, unknown>;
  const id = documentId ?? persistedHash(extensions);
  const { query } = rest;
  if (id === undefined) {
    const isFree =
      mode === 'any' || typeof query !== 'string' || documents.has(hashOf(query.trim()));
    return isFree ? { body } : NOT_STORED;
  }
  if (query !== undefined && query !== null) return TWO;
  const text = documents.get(String(id).replace(/^sha256:/, ''));
  return text === undefined ? UNKNOWN : { body: { ...rest, query: text } };
}

function persistedHash(extensions: unknown): unknown {
  const { persistedQuery } = Object(extensions) as { persistedQuery?: unknown };
  return (Object(persistedQuery) as { sha256Hash?: unknown }).sha256Hash;
}

const UNKNOWN = {
  code: 'DOCUMENT_UNKNOWN',
  message: 'No document with this hash is stored here: send its text, or have it stored first.',
};
const NOT_STORED = {
  code: 'DOCUMENT_NOT_STORED',
  message: 'This server answers stored documents only: have this one stored first.',
};
const TWO = { code: 'BAD_REQUEST', message: 'Send a documentId or a query, not both.' };
