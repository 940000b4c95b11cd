import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plantTree } from './planted-tree';

const ROOT = join(__dirname, '..', '..');
const ESLINT = join(ROOT, 'node_modules', 'eslint', 'bin', 'eslint.js');

/** Lines that keep the house rules, some of which would break them in another room: file → content. */
const KEPT: Record<string, string> = {
  'src/ops/config.ts': 'export const port = process.env["PORT"];',
  'src/ops/system.ts': 'export const now = () => [Date.now(), new Date(), Math.random()];',
  'src/services/fine.service.ts':
    'export const day = (at: number | null) => new Date(at ?? 0).toISOString() || "";',
  'src/policy/kernel/fine.ts': 'export const either = (a: boolean, b: boolean) => a || !b;',
  'src/conversation/languages/long.ts': lines(300),
  'src/records/migrations/long.ts': lines(300),
  'ormconfig.ts': 'export default 1;',
  'test/policy/cases/long.cases.ts': lines(300),
  'test/fine.test.ts': `export const at = () => [Date.now(), process.env];\n${longFunction(60)}`,
  'scripts/fine.mjs': 'export const home = process.env.HOME;\nconsole.log(home);',
};

/** One line each that must be refused: the rule, the file, its content. */
const PLANTED: readonly (readonly [rule: string, file: string, content: string])[] = [
  ['max-lines', 'src/services/long.service.ts', lines(251)],
  ['max-lines-per-function', 'src/services/tall.service.ts', longFunction(41)],
  ['@typescript-eslint/max-params', 'bots/web/wide.ts', parameters(4)],
  ['@typescript-eslint/max-params', 'src/api/wide.ts', parameters(4)],
  ['no-restricted-syntax', 'src/api/default.ts', 'export default 1;'],
  ['no-restricted-syntax', 'src/api/enum.ts', 'export enum Colour { Red }'],
  ['no-restricted-syntax', 'src/api/flag.ts', 'export function show(all: boolean) { return all; }'],
  ['no-restricted-syntax', 'src/services/env.ts', 'export const port = process.env["PORT"];'],
  ['no-restricted-syntax', 'src/services/env-2.ts', 'export const port = process["env"].PORT;'],
  ['no-restricted-syntax', 'bots/web/env.ts', 'export const { env } = process;'],
  ['no-restricted-syntax', 'src/ops/env.ts', 'export const port = process.env["PORT"];'],
  ['no-restricted-imports', 'src/ops/env-3.ts', "export { env } from 'node:process';"],
  ['no-restricted-syntax', 'src/services/now.ts', 'export const now = () => Date.now();'],
  ['no-restricted-syntax', 'src/services/now-2.ts', 'export const now = () => new Date();'],
  ['no-restricted-syntax', 'src/services/now-3.ts', 'export const now = () => Date();'],
  ['no-restricted-syntax', 'src/policy/now.ts', 'export const now = [1].map(Date.now);'],
  [
    'no-restricted-syntax',
    'src/conversation/chance.ts',
    'export const chance = () => Math.random();',
  ],
  ['no-restricted-syntax', 'scripts/now.ts', 'export const now = () => Date.now();'],
  ['no-restricted-syntax', 'src/policy/default.ts', 'export const a = (b?: number) => b ?? 1;'],
  ['no-restricted-syntax', 'src/policy/or.ts', 'export const a = (b: number) => b || 0;'],
  ['no-restricted-syntax', 'src/policy/or-2.ts', 'export const a = (b: string) => b || `none`;'],
  ['no-restricted-syntax', 'src/policy/or-3.ts', 'export const a = (b: number) => b || -1;'],
  [
    'no-restricted-syntax',
    'src/policy/or-4.ts',
    'export const a = (b: { c?: number }) => { b.c ??= 1; };',
  ],
  [
    '@typescript-eslint/no-explicit-any',
    'src/api/any.ts',
    'export const a = (b: any) => String(b);',
  ],
  [
    '@typescript-eslint/no-non-null-assertion',
    'src/api/sure.ts',
    'export const a = (b?: string) => b!.length;',
  ],
  [
    '@typescript-eslint/ban-ts-comment',
    'src/api/ignore.ts',
    '// @ts-ignore\nexport const a: string = 1;',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'src/api/import.ts',
    "import { KEPT } from './kept';\nexport const a = (b: KEPT) => b;",
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'src/api/floating.ts',
    'export function a() { Promise.reject(new Error("lost")); }',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/api/switch.ts',
    'export function a(b: 1 | 2) { switch (b) { case 1: return 1; } return 2; }',
  ],
  ['no-restricted-imports', 'src/api/extension.ts', "export * from './kept.js';"],
  ['no-restricted-imports', 'src/api/a/b/deep.ts', "export * from '../../../api/kept';"],
  ['eqeqeq', 'src/api/equal.ts', 'export const a = (b: unknown) => b == 1;'],
  ['no-console', 'src/api/speak.ts', 'console.log(1);'],
  ['no-warning-comments', 'src/api/later.ts', '// TODO: later\nexport const a = 1;'],
  // A comment must not switch a rule off.
  ['no-console', 'src/api/hush.ts', '/* eslint-disable no-console */\nconsole.log(1);'],
];

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

let reports: Map<string, FileReport>;

beforeAll(() => {
  const planted = Object.fromEntries(PLANTED.map(([, file, content]) => [file, content]));
  reports = lint({ ...KEPT, ...planted, 'src/api/kept.ts': 'export type KEPT = 1;' });
}, 60_000);

test.each(PLANTED)('%s refuses what is planted in %s', (rule, file) => {
  expect(reports.get(file)?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

test.each(Object.keys(KEPT))('nothing is said against %s', (file) => {
  expect(reports.get(file)?.messages).toEqual([]);
});

/** What our rules say about each file of a tree of its own. */
function lint(files: Readonly<Record<string, string>>): Map<string, FileReport> {
  const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const tree = plantTree(
    {
      ...files,
      'eslint.config.mjs': read('eslint.config.mjs'),
      'tsconfig.json': read('tsconfig.json'),
    },
    { node_modules: join(ROOT, 'node_modules') },
  );
  try {
    const done = spawnSync(
      process.execPath,
      [ESLINT, '--format', 'json', 'src', 'bots', 'scripts', 'test', 'ormconfig.ts'],
      { cwd: tree.path, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (done.stdout === '') throw new Error(`eslint said nothing: ${done.stderr}`);
    const all = JSON.parse(done.stdout) as FileReport[];
    return new Map(all.map((each) => [each.filePath.slice(tree.path.length + 1), each]));
  } finally {
    tree.remove();
  }
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `export const a${at} = ${at};`).join('\n');
}

function longFunction(height: number): string {
  const body = Array.from({ length: height - 2 }, (_, at) => `  b.push(${at});`).join('\n');
  return `export function tall(b: number[]) {\n${body}\n}`;
}

function parameters(count: number): string {
  const names = Array.from({ length: count }, (_, at) => `a${at}`);
  return `export function wide(${names.map((name) => `${name}: 1`).join(', ')}) { return [${names.join(', ')}]; }`;
}
