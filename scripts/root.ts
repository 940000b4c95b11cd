import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of package.json, from the sources and from dist alike. */
export const ROOT = [join(__dirname, '..'), join(__dirname, '../..')].find((path) =>
  existsSync(join(path, 'package.json')),
) as string;
