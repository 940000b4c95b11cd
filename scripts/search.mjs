// `npm run test:search [-- runs [file …]]`: the property tests with other random cases in every run; ten runs,
// unless told. Each prints its seed; `SEED=<seed> npm test` repeats it. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const [runs = '10', ...files] = process.argv.slice(2);
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const chosen = files.length > 0 ? files : propertyFiles();
for (let run = 1; run <= Number(runs); run += 1) {
  const env = { ...process.env, SEED: 'random' };
  const { status } = spawnSync(process.execPath, [jest, '--silent', ...chosen], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

function propertyFiles() {
  const names = readdirSync(join(ROOT, 'test'), { recursive: true }).map((name) =>
    join('test', name),
  );
  return names.filter(
    (name) =>
      name.endsWith('.test.ts') &&
      readFileSync(join(ROOT, name), 'utf8').includes("from 'fast-check'"),
  );
}
