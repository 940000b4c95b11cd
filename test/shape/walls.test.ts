import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { plantTree } from './planted-tree';

const ROOT = join(__dirname, '..', '..');
const CRUISER = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

/** Packages of the model tree: empty stand-ins, so that the walls are tried without reading real ones. */
const PRODUCTION = [
  '@apollo/server',
  '@as-integrations/fastify',
  '@fastify/static',
  '@node-rs/argon2',
  'fastify',
  'graphql',
  'graphql-scalars',
  'libsql',
  'pino',
  'prom-client',
  'reflect-metadata',
  'telegraf',
  'react',
  'type-graphql',
  'typeorm',
  'uuid',
  'zod',
];
const DEVELOPMENT = ['jest'];

/** A small house with one file of every kind and every import that the layout allows: path → imports. */
const MODEL: Record<string, string[]> = {
  'src/shared/civil-date.ts': ['./app-error'],
  'src/shared/app-error.ts': [],
  'src/policy/index.ts': ['./programmes/index', './kernel/evaluate', './facts'],
  'src/policy/facts.ts': ['../shared/civil-date'],
  'src/policy/kernel/evaluate.ts': ['../../shared/civil-date'],
  'src/policy/parameters/standard-rate.ts': ['../kernel/evaluate'],
  'src/policy/programmes/index.ts': ['./pension', './housing'],
  'src/policy/programmes/pension.ts': ['../parameters/standard-rate', '../kernel/evaluate'],
  'src/policy/programmes/housing.ts': ['../facts'],
  'src/conversation/turn.ts': [],
  'src/conversation/converse.ts': ['./turn', '../policy', '../shared/civil-date'],
  'src/records/schema.ts': ['./entities/person.entity'],
  'src/records/entities/person.entity.ts': ['typeorm', 'reflect-metadata'],
  'src/records/database.ts': ['node:crypto', 'typeorm', '../shared/app-error'],
  'src/services/chat.service.ts': [
    'zod',
    '@node-rs/argon2',
    'node:crypto',
    '../records/database',
    '../conversation/converse',
    '../policy/index',
    '../shared/app-error',
  ],
  'src/api/person.resolver.ts': [
    'type-graphql',
    'graphql',
    'graphql-scalars',
    '@apollo/server',
    'reflect-metadata',
    '../services/chat.service',
    '../policy',
    'type ../records/entities/person.entity',
  ],
  'src/ops/config.ts': ['zod', 'node:fs', '../shared/app-error'],
  'src/ops/http.ts': ['fastify', '@fastify/static', 'pino', 'prom-client', 'uuid', './config'],
  'src/app.ts': [
    './api/person.resolver',
    './services/chat.service',
    './records/database',
    './conversation/converse',
    './ops/http',
    '../bots/index',
    '../ormconfig',
    '@as-integrations/fastify',
  ],
  'src/main.ts': ['./app', './ops/config'],
  'ormconfig.ts': ['typeorm', 'libsql', 'reflect-metadata', './src/records/schema'],
  'bots/channel.ts': ['type ../src/conversation/turn'],
  'bots/index.ts': ['./telegram/telegram.channel', './web/web.channel', './channel'],
  'bots/telegram/telegram.channel.ts': ['telegraf', 'zod', '../channel', './telegram.translate'],
  'bots/telegram/telegram.translate.ts': ['../../src/conversation/turn'],
  'bots/web/web.channel.ts': ['zod', 'node:crypto', '../channel', '../../src/shared/app-error'],
  'web/chat/chat.js': ['./words.js'],
  'web/chat/words.js': [],
  'web/console/main.tsx': ['react', './frame/app'],
  'web/console/frame/app.tsx': ['react', '../inbox/inbox-room'],
  'web/console/inbox/inbox-room.tsx': ['react', '../parts/button'],
  'web/console/parts/button.tsx': ['react'],
  'examples/client/tasks.ts': ['./client'],
  'examples/client/client.ts': ['node:crypto'],
  'scripts/ask.ts': ['../src/app', '../src/policy/kernel/evaluate', 'jest'],
  'test/app.test.ts': ['../src/app', '../src/policy/kernel/evaluate', 'jest'],
};

/** One forbidden import each: the wall that must answer, the file, what it imports. */
const PLANTED: readonly (readonly [wall: string, file: string, imports: string])[] = [
  ['no-circular', 'src/shared/app-error.ts', './civil-date'],
  ['no-circular', 'src/policy/kernel/evaluate.ts', 'type ../parameters/standard-rate'],
  ['no-unresolved', 'src/services/lost.service.ts', './nowhere'],
  ['no-undeclared-package', 'src/ops/stray.ts', 'stray'],
  ['no-development-package-in-production', 'src/app.ts', 'jest'],
  ['room-shared', 'src/shared/ports.ts', 'type ../conversation/turn'],
  ['room-policy', 'src/policy/kernel/remember.ts', '../../records/database'],
  ['room-conversation', 'src/conversation/remember.ts', '../records/database'],
  ['room-conversation', 'src/conversation/peek.ts', '../policy/kernel/evaluate'],
  ['room-records', 'src/records/serve.ts', '../services/chat.service'],
  ['room-records', 'src/records/judge.ts', '../policy'],
  ['room-spreadsheets', 'src/spreadsheets/look-up.ts', '../services/chat.service'],
  ['room-services', 'src/services/send.service.ts', '../../bots/web/web.channel'],
  ['room-services', 'src/services/now.service.ts', '../ops/config'],
  ['room-api', 'src/api/settings.resolver.ts', '../ops/config'],
  ['room-api', 'src/api/talk.resolver.ts', '../conversation/converse'],
  ['room-ops', 'src/ops/serve.ts', '../services/chat.service'],
  ['room-bots', 'bots/web/keep.ts', '../../src/records/database'],
  ['room-bots', 'bots/web/serve.ts', '../../src/services/chat.service'],
  ['room-bots', 'bots/web/think.ts', '../../src/conversation/converse'],
  ['room-ormconfig', 'ormconfig.ts', './src/shared/civil-date'],
  ['room-web', 'web/chat/reach.js', '../../src/shared/civil-date'],
  ['room-dci', 'src/dci/reach.ts', '../records/database'],
  ['node-dci', 'src/dci/read.ts', 'node:fs'],
  ['npm-dci', 'src/dci/listen.ts', 'fastify'],
  ['room-examples', 'examples/client/reach.ts', '../../src/shared/civil-date'],
  ['policy-has-one-door', 'src/services/deep.service.ts', '../policy/kernel/evaluate'],
  ['policy-has-one-door', 'src/app.ts', './policy/facts'],
  ['programmes-are-strangers', 'src/policy/programmes/housing.ts', './pension'],
  ['shared-law-knows-no-programme', 'src/policy/kernel/special.ts', '../programmes/pension'],
  ['channels-are-strangers', 'bots/web/copy.ts', '../telegram/telegram.translate'],
  ['channels-are-strangers', 'bots/web/all.ts', '../index'],
  ['api-sees-records-as-types-only', 'src/api/raw.resolver.ts', '../records/database'],
  ['nobody-imports-the-app', 'src/api/loop.resolver.ts', '../app'],
  ['nobody-imports-scripts-or-tests', 'src/ops/borrow.ts', '../../scripts/ask'],
  ['node-pure', 'src/policy/kernel/read.ts', 'node:fs'],
  ['node-pure', 'src/conversation/random.ts', 'crypto'],
  ['node-records', 'src/records/file.ts', 'node:fs'],
  ['node-spreadsheets', 'src/spreadsheets/open.ts', 'node:fs'],
  ['node-services', 'src/services/disk.service.ts', 'node:fs'],
  ['node-api', 'src/api/shell.resolver.ts', 'node:child_process'],
  ['npm-pure', 'src/policy/kernel/shape.ts', 'zod'],
  ['npm-pure', 'src/conversation/bot.ts', 'type telegraf'],
  ['npm-records', 'src/records/check.ts', 'zod'],
  ['npm-records', 'src/records/driver.ts', 'libsql'],
  ['npm-spreadsheets', 'src/spreadsheets/check.ts', 'zod'],
  ['npm-services', 'src/services/sql.service.ts', 'typeorm'],
  ['npm-api', 'src/api/http.resolver.ts', 'fastify'],
  ['npm-ops', 'src/ops/graph.ts', 'graphql'],
  ['npm-bots', 'bots/web/telegram-too.ts', 'telegraf'],
  ['npm-telegram', 'bots/telegram/http.ts', 'fastify'],
  ['npm-ormconfig', 'ormconfig.ts', 'zod'],
  ['npm-web', 'web/chat/framework.js', 'zod'],
  ['npm-console', 'web/console/inbox/check.tsx', 'zod'],
  ['room-web', 'web/console/people/reach.tsx', '../../../src/shared/civil-date'],
  ['console-parts-know-no-room', 'web/console/parts/jump.tsx', '../inbox/inbox-room'],
];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

jest.setTimeout(60_000);

test('a house built as the layout says breaks no wall', () => {
  expect(cruise(MODEL)).toEqual([]);
});

test('every planted violation is reported by the wall that forbids it', () => {
  const broken = structuredClone(MODEL);
  for (const [, file, imports] of PLANTED) (broken[file] ??= []).push(imports);
  const found = new Set(cruise(broken).map((each) => `${each.rule.name} | ${each.from}`));
  expect(PLANTED.filter(([wall, file]) => !found.has(`${wall} | ${file}`))).toEqual([]);
});

test('every wall has a planted violation', () => {
  const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(
    join(ROOT, '.dependency-cruiser.cjs'),
  );
  const tried = new Set(PLANTED.map(([wall]) => wall));
  expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

/** What our walls say about a tree of files that hold nothing but imports. */
function cruise(model: Readonly<Record<string, readonly string[]>>): readonly Violation[] {
  const tree = plantTree({
    ...standIns(),
    '.dependency-cruiser.cjs': readFileSync(join(ROOT, '.dependency-cruiser.cjs'), 'utf8'),
    'tsconfig.json': readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'),
    ...Object.fromEntries(Object.entries(model).map(([file, imports]) => [file, write(imports)])),
  });
  try {
    const folders = ['src', 'bots', 'web', 'scripts', 'test', 'examples', 'ormconfig.ts'];
    const done = spawnSync(
      process.execPath,
      [CRUISER, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
      { cwd: tree.path, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(done.stdout) as { summary: { violations: Violation[] } };
    return report.summary.violations;
  } finally {
    tree.remove();
  }
}

function write(imports: readonly string[]): string {
  const lines = imports.map((each, at) =>
    each.startsWith('type ')
      ? `import type * as a${at} from '${each.slice(5)}';\nexport type A${at} = typeof a${at};`
      : `import * as a${at} from '${each}';\nexport const b${at} = a${at};`,
  );
  return `${lines.join('\n')}\nexport const here = 1;\n`;
}

function standIns(): Record<string, string> {
  const pin = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const files: Record<string, string> = {
    'package.json': JSON.stringify({
      name: 'model',
      dependencies: pin(PRODUCTION),
      devDependencies: pin(DEVELOPMENT),
    }),
  };
  for (const name of [...PRODUCTION, ...DEVELOPMENT, 'stray']) {
    const folder = posix.join('node_modules', name);
    files[`${folder}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    files[`${folder}/index.js`] = 'module.exports = {};\n';
  }
  return files;
}
