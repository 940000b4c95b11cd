/** The outside as the inside sees it. `ops` implements these; tests hand in fixed ones. */

/** Milliseconds since 1970 (UTC). The only source of time. */
export interface Clock {
  now(): number;
}

/** Fresh UUIDv7 text: opaque outside, ordered by time inside. */
export interface Ids {
  next(): string;
}

/** Fresh unguessable text. */
export interface Tokens {
  /** Ten characters that can be read out over the telephone (50 bits). */
  code(): string;
  /** 0 to 9. */
  digit(): number;
  /** 256 bits, URL-safe. */
  secret(): string;
}

/** JSON lines without names, numbers or message text. `error` means a person must act. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** A message of which our own reading could use nothing, with what is personal in it left out. */
export interface Unread {
  /** NFC; names, addresses and numbers of people stand as '[…]'. */
  readonly text: string;
  /** What may be found in it: the key to answer with, and what it is in the citizen's language. */
  readonly slots: readonly { readonly key: string; readonly about: string }[];
}

/** Words copied from a message that may fill a slot. Nothing about them is believed. */
export interface Suggested {
  readonly slot: string;
  readonly span: string;
}

/** Somebody outside who points at words of a message; the words are read by our own code. */
export interface SpanReader {
  /** Never rejects: nothing found, too late, over the budget and broken are all the empty list. */
  suggest(unread: Unread): Promise<readonly Suggested[]>;
}

/** Seals personal text and finds it again. `place` (table|column|row id) is bound into the seal. */
export interface Vault {
  seal(plain: string, place: string): string;
  /** Throws BAD_INPUT when the seal was altered or moved to another place. */
  open(sealed: string, place: string): string;
  /** Keyed hash for equality look-ups; `column` keeps two columns' indexes apart. */
  blindIndex(value: string, column: string): string;
  /** Every hash under which the value may still lie in the records, newest first: while keys turn there are two. */
  blindIndexes(value: string, column: string): readonly string[];
}

/** One key as the records know it: never the key itself. */
export interface HeldKey {
  readonly name: string;
  /** Null for a master key: it lies outside the database. */
  readonly wrapped: string | null;
  /** UTC milliseconds; null while it only opens. The latest that has come seals and makes the indexes. */
  readonly sealsFrom: number | null;
}

/** Where the keys are: makes, wraps and holds them. Nobody is ever given a key. */
export interface KeySafe {
  /** Names of the master keys, the present one first. */
  readonly masters: readonly string[];
  /** A fresh data key, wrapped under the master key. */
  make(): { readonly name: string; readonly wrapped: string };
  /** The key of those indexes that can never be made anew, wrapped. */
  wrapFixed(): string;
  /** The same key under the present master key. @throws Error when the one that wrapped it is not there */
  rewrap(name: string, wrapped: string): string;
  /** Seals, opens and makes indexes with these from now on. @throws Error like `rewrap` */
  hold(keys: readonly HeldKey[], fixed: string | null): void;
}

/** The newest entry of the audit trail as it was noted outside the database. */
export interface MarkedHead {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  /** Made with a key that is not in the database: nobody else can write such a line. */
  readonly mark: string;
}

/** Where heads of the audit trail are noted, oldest first. */
export interface AuditHeads {
  list(): readonly MarkedHead[];
  add(head: MarkedHead): void;
}

/** A file that is read by pieces, so that it never lies in memory whole. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `at` on; fewer than `length` only where the file ends. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/** A file that somebody sent in, opened. */
export interface OpenUpload extends ByteSource {
  close(): Promise<void>;
}

/** Files that were sent in and wait to be read, each under a key of ours. */
export interface Uploads {
  /** Null when there is none of this key, or no longer. */
  open(key: string): Promise<OpenUpload | null>;
  remove(key: string): Promise<void>;
}
