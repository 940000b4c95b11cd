// `npm start`: prepare, then become the server. The server runs in this very process, so signals and
// the exit code are its own.
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from './prepare.mjs';

const PARENT_CHECK_MS = 250;

prepare({ build: true, quiet: false });
process.chdir(ROOT);
process.setSourceMapsEnabled(true);
if (process.env.npm_lifecycle_event) stopWithParent(process.ppid);
import(pathToFileURL(join(ROOT, 'dist', 'src', 'main.js')).href).catch((error) => {
  process.stderr.write(`An Sinh could not be loaded: ${error.stack}\n`);
  process.exit(1);
});

// npm passes a signal to the shell between us only, and that shell dies without telling: a server that
// `kill` was meant for would stay behind as an orphan.
function stopWithParent(parent) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  watch.unref();
}
