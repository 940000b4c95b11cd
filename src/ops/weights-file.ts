import { existsSync, readFileSync } from 'node:fs';

/** The bytes of a file that a build may have made; null when it is not there. */
export function builtFile(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}
