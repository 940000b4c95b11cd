import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock, Ids, OpenUpload, Uploads } from '../shared/ports';
import { openFile } from './open-file';

const CIPHER = 'aes-256-ctr';
const BLOCK = 16;
const KEY = /^[0-9a-f-]{36}$/;
/** What nobody asked to read within a day was forgotten. */
const FORGOTTEN_AFTER_MS = 86_400_000;

/** A place on this machine's disk for files that are sent in. */
export interface UploadStore extends Uploads {
  /**
   * Takes a file in, piece by piece; what breaks off leaves nothing behind.
   * @param through is passed by every piece, and may end it all
   * @returns the key by which it is opened
   * @throws whatever `through` ends it with, or how `body` broke off
   */
  take(body: Readable, through: Transform): Promise<string>;
}

/** Where nobody can send anything in. */
export const NO_UPLOADS: Uploads = { open: async () => null, remove: async () => undefined };

export interface UploadParts {
  readonly folder: string;
  /** 32 bytes. Lists of people do not lie on the disk in the clear, not even for a moment. */
  readonly key: Buffer;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Files are kept enciphered so that any piece can be read by itself; they are removed once they were read. */
export function createUploads({ folder, key, ids, clock }: UploadParts): UploadStore {
  const pathOf = (name: string) => join(folder, name);
  return {
    take: async (body, through) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await forgetOld(folder, clock.now());
      const name = ids.next();
      const start = randomBytes(BLOCK);
      const file = createWriteStream(pathOf(name), { mode: 0o600, flags: 'wx' });
      try {
        file.write(start);
        await pipeline(body, through, createCipheriv(CIPHER, key, start), file);
        return name;
      } catch (error) {
        await rm(pathOf(name), { force: true });
        throw error;
      }
    },
    open: async (name) => {
      if (!KEY.test(name)) return null;
      const file = await openFile(pathOf(name)).catch(() => null);
      return file === null ? null : deciphered(file, key);
    },
    remove: async (name) => {
      if (KEY.test(name)) await rm(pathOf(name), { force: true });
    },
  };
}

/** The counter of the cipher goes on by one with each block, so that any of them can be entered. */
function deciphered(file: OpenUpload, key: Buffer): OpenUpload {
  return {
    size: Math.max(0, file.size - BLOCK),
    read: async (at, length) => {
      const before = at % BLOCK;
      const start = Buffer.from(await file.read(0, BLOCK));
      const cipher = createDecipheriv(CIPHER, key, counted(start, (at - before) / BLOCK));
      const piece = await file.read(BLOCK + at - before, before + length);
      return cipher.update(piece).subarray(before);
    },
    close: () => file.close(),
  };
}

function counted(start: Buffer, blocks: number): Buffer {
  const sum = (BigInt(`0x${start.toString('hex')}`) + BigInt(blocks)) % 2n ** 128n;
  return Buffer.from(sum.toString(16).padStart(32, '0'), 'hex');
}

async function forgetOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const at = await stat(join(folder, name)).catch(() => null);
    if (at !== null && now - at.mtimeMs > FORGOTTEN_AFTER_MS) {
      await rm(join(folder, name), { force: true });
    }
  }
}
