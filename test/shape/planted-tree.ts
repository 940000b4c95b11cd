import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A throw-away folder of files, for asking a tool what it says about them. */
export interface PlantedTree {
  readonly path: string;
  remove(): void;
}

/** Writes `files` (path → content) into a fresh folder; `links` (path → existing target) are linked in. */
export function plantTree(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): PlantedTree {
  const path = mkdtempSync(join(tmpdir(), 'an-sinh-planted-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(path, name));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
