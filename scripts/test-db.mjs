// `npm run test:db`: the records and services suites again, on a real server instead of SQLite.
// TEST_DATABASE_URL names it; the account must be allowed to create and drop databases.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

prepare({ build: false, quiet: false });
const url = process.env.TEST_DATABASE_URL || 'mariadb://root@127.0.0.1:3306/an_sinh_test';
process.stderr.write(`Testing on ${url.replace(/:[^:@/]*@/, ':…@')}\n`);
const given = process.argv.slice(2);
const env = { ...process.env, TEST_DATABASE_URL: url, BUNDLE_FOLDERS: 'records services' };
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const done = spawnSync(
  process.execPath,
  [jest, '--config', 'jest.bundles.config.cjs', '--testMatch', '**/*.bundle.ts', ...given],
  { cwd: ROOT, stdio: 'inherit', env },
);
process.exit(done.status === 0 ? 0 : 1);
