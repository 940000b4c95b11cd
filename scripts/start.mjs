// `npm start`: prepare, then become the server. The server runs in this very process, so signals and
// the exit code are its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from './prepare.mjs';

prepare({ build: true, quiet: false });
process.chdir(ROOT);
process.setSourceMapsEnabled(true);
import(pathToFileURL(join(ROOT, 'dist', 'src', 'main.js')).href).catch((error) => {
  process.stderr.write(`An Sinh could not be loaded: ${error.stack}\n`);
  process.exit(1);
});
