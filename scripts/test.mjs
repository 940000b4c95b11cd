// `npm test [-- <what jest takes>]`: the whole suite in a few bundles, which takes half the time; as soon as a
// path or a pattern is given, jest runs the files that it fits, one by one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

prepare({ build: false, quiet: false });
const given = process.argv.slice(2);
const all = given.every((one) => one.startsWith('-'));
const config = all ? 'jest.bundles.config.cjs' : 'jest.config.cjs';
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(process.execPath, [jest, '--config', config, ...given], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
