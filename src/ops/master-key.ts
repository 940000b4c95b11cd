import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The installation's own key: read from `<dataDir>/key`, made there (mode 0600) on the first start.
 * Losing it loses every sealed value; it must be backed up apart from the database.
 * @throws Error when the file does not hold 32 bytes in hexadecimal.
 */
export function masterKeyIn(dataDir: string): Buffer {
  const path = join(dataDir, 'key');
  mkdirSync(dataDir, { recursive: true });
  try {
    // 'wx' lets one of two processes that start together make the file; the other reads it.
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new Error(
      'The file "key" in the data folder does not hold a key of 64 hexadecimal digits.',
    );
  }
  return Buffer.from(text, 'hex');
}
