// The attack list: without an address the whole of it inside this process, each probe beside a server that falls for
// it; with one (`npm run attacks -- http://localhost:4000`) the probes that need no account, printed as a table.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const [address] = process.argv.slice(2);
if (address !== undefined && !/^https?:\/\/./.test(address)) {
  process.stderr.write('Give the address of a running server, such as http://localhost:4000.\n');
  process.exit(1);
}
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const what =
  address === undefined ? ['test/attacks'] : ['--testMatch', '**/test/attacks/*.attack.ts'];
const env = { ...process.env, ...(address !== undefined && { ATTACK_URL: address }) };
const { status } = spawnSync(process.execPath, [jest, ...what], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
});
process.exit(status ?? 1);
