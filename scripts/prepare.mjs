// Makes a fresh clone ready: packages from the lock file, and with --build the compiled programme.
// Plain Node and old syntax on purpose: it must run before anything is installed, and must still be
// read by the Node versions that it refuses.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with no separator at its end. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.an-sinh-installed');
const BUILT = join(ROOT, 'dist', '.an-sinh-built');
const MAIN = join(ROOT, 'dist', 'src', 'main.js');
const SOURCES = [
  'nlu/utterances',
  'src',
  'bots',
  'scripts',
  'examples',
  'ormconfig.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'web/console',
];

/**
 * Installs the locked packages when they are missing or differ, and builds when a source changed.
 * Says one line on standard error for each thing it does (with `quiet` only for installing); ends the
 * process with 1 when it cannot.
 */
export function prepare(options) {
  refuseOldNode(process.versions.node);
  install();
  if (options.build) build(options.quiet);
}

/** One sentence when `version` is outside package.json's engines, '' when it will do. */
export function nodeComplaint(version) {
  const parts = version.split('.').map(Number);
  const fits =
    (parts[0] === 20 && parts[1] >= 19) || (parts[0] === 22 && parts[1] >= 14) || parts[0] > 22;
  if (fits) return '';
  return `An Sinh needs Node 20.19 or later of version 20, or 22.14 and above; this is Node ${version}.`;
}

function refuseOldNode(version) {
  const complaint = nodeComplaint(version);
  if (complaint !== '') stop(complaint);
}

function install() {
  const wanted = hash(readFileSync(LOCK), `${process.platform} ${process.arch}`);
  if (textOf(INSTALLED) === wanted) return;
  if (!installedMatchesLock()) {
    say('Installing the packages of package-lock.json (about a minute, once).');
    // Without --include=dev a machine with NODE_ENV=production would get no compiler.
    if (npm(['ci', '--include=dev', '--loglevel=error']) !== 0) {
      stop(
        'The packages could not be installed: read the npm error above, mend it, and try again.',
      );
    }
  }
  writeFileSync(INSTALLED, wanted);
}

// npm keeps its own record of what lies in node_modules; packages for other platforms are not in it.
function installedMatchesLock() {
  const record = textOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (record === '') return false;
  const have = JSON.parse(record).packages;
  const want = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  return Object.keys(want).every((name) => {
    if (name === '') return true;
    if (have[name] === undefined) return want[name].optional === true;
    return have[name].version === want[name].version;
  });
}

function build(quiet) {
  const files = SOURCES.reduce((all, name) => all.concat(filesUnder(name)), []).sort();
  const wanted = hash(readFileSync(LOCK), files.map(describe).join('\n'));
  const last = textOf(BUILT);
  if (last === wanted && existsSync(MAIN)) return;
  if (!quiet) say('Building (a few seconds).');
  rmSync(BUILT, { force: true });
  const names = hash(files.join('\n'), '');
  // The compiler leaves the output of deleted sources behind; start over when files came or went.
  if (textOf(`${BUILT}-names`) !== names) {
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  }
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  if (run(process.execPath, [compiler, '-p', 'tsconfig.build.json']) !== 0) {
    stop('The build failed: the compiler names the lines above.');
  }
  // The models that name a message's topic are learnt from nlu/utterances.
  if (run(process.execPath, [join(ROOT, 'dist', 'scripts', 'train.js')]) !== 0) {
    stop('The reading models could not be trained: the error stands above.');
  }
  const bundler = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const console_ = ['build', '--config', 'web/console/vite.config.mjs', '--logLevel', 'error'];
  if (run(process.execPath, [bundler].concat(console_)) !== 0) {
    stop('The console could not be built: the error stands above.');
  }
  writeFileSync(BUILT, wanted);
  writeFileSync(`${BUILT}-names`, names);
}

function filesUnder(name) {
  const path = join(ROOT, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path).reduce((all, entry) => all.concat(filesUnder(join(name, entry))), []);
}

function describe(name) {
  const stat = statSync(join(ROOT, name));
  return `${name} ${stat.mtimeMs} ${stat.size}`;
}

function npm(args) {
  // Set when npm started us: the same npm again, whatever the PATH says.
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli].concat(args));
  if (process.platform === 'win32') return run('npm.cmd', args, { shell: true });
  return run('npm', args);
}

// Standard output belongs to the command that is being prepared (`npm run ask -- --json`).
function run(command, args, more) {
  const done = spawnSync(command, args, Object.assign({ cwd: ROOT, stdio: [0, 2, 2] }, more));
  if (done.error) say(`${command} could not be run: ${done.error.message}`);
  return done.status;
}

function hash(content, more) {
  return createHash('sha256').update(content).update(more).digest('hex');
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  prepare({
    build: process.argv.includes('--build'),
    quiet: process.argv.includes('--quiet'),
  });
}
