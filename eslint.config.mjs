import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

// House rules that a machine can read. Who may import whom is .dependency-cruiser.cjs's business, and
// how a line is laid out is prettier's. There are no exceptions by comment: a rule that is wrong is
// changed here, for everyone.

const ENUM = ban('TSEnumDeclaration', 'Write a union of literals instead of an enum.');
const DEFAULT_EXPORT = ban('ExportDefaultDeclaration', 'Export by name.');
const BOOLEAN_PARAMETER = ban(
  'ExportNamedDeclaration > FunctionDeclaration > Identifier.params > TSTypeAnnotation > TSBooleanKeyword',
  'A call f(x, true) says nothing: take a union of words instead of a boolean.',
);
const ENVIRONMENT = [
  ...ban('MemberExpression[object.name="process"][property.name="env"]', readConfig()),
  ...ban('MemberExpression[object.name="process"][property.value="env"]', readConfig()),
  ...ban('VariableDeclarator[init.name="process"] Property[key.name="env"]', readConfig()),
];
const CLOCK = [
  ...ban('NewExpression[callee.name="Date"][arguments.length=0]', takeClock('new Date()')),
  ...ban('CallExpression[callee.name="Date"]', takeClock('Date()')),
  ...ban('MemberExpression[object.name="Date"][property.name="now"]', takeClock('Date.now')),
  ...ban('MemberExpression[object.name="Math"][property.name="random"]', takeClock('Math.random')),
];
const DEFAULT_FACT = [
  ...ban('LogicalExpression[operator="??"]', unknown('??')),
  ...ban('AssignmentExpression[operator="??="]', unknown('??=')),
  ...['Literal', 'TemplateLiteral', 'ArrayExpression', 'ObjectExpression'].flatMap((kind) => [
    ...ban(`LogicalExpression[operator="||"][right.type="${kind}"]`, unknown('|| literal')),
    ...ban(`AssignmentExpression[operator="||="][right.type="${kind}"]`, unknown('||= literal')),
  ]),
  ...ban('LogicalExpression[operator="||"][right.operator="-"]', unknown('|| literal')),
];

const house = {
  eqeqeq: 'error',
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  // Citizens do send control characters, and something has to match them.
  'no-control-regex': 'off',
  'prefer-const': 'error',
};

const houseTypeScript = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [{ name: 'node:process', message: readConfig() }],
      patterns: [
        { regex: '^\\.\\.?/.*\\.[cm]?[jt]s$', message: 'Relative imports carry no extension.' },
      ],
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'data/', 'node_modules/', '**/generated.ts'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  { rules: house },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...houseTypeScript,
      ...restrict(ENUM, DEFAULT_EXPORT, ENVIRONMENT, CLOCK),
    },
  },
  {
    files: ['src/**/*.ts', 'bots/**/*.ts'],
    rules: {
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'no-restricted-imports': deepImports(),
      ...restrict(ENUM, DEFAULT_EXPORT, BOOLEAN_PARAMETER, ENVIRONMENT, CLOCK),
    },
  },
  // The words in which facts and rules are written down: one entry is one line of a table.
  {
    files: ['src/policy/facts.ts', 'src/policy/kernel/rule.ts'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 5 }] },
  },
  {
    files: ['src/policy/**/*.ts'],
    rules: restrict(ENUM, DEFAULT_EXPORT, BOOLEAN_PARAMETER, ENVIRONMENT, CLOCK, DEFAULT_FACT),
  },
  {
    files: ['src/ops/**/*.ts'],
    rules: restrict(ENUM, DEFAULT_EXPORT, BOOLEAN_PARAMETER, ENVIRONMENT),
  },
  {
    files: ['src/ops/config.ts'],
    rules: restrict(ENUM, DEFAULT_EXPORT, BOOLEAN_PARAMETER, CLOCK),
  },
  // A screen says how long something has waited, and only one file of it looks at the clock.
  { files: ['web/console/parts/clock.ts'], rules: restrict(ENUM, DEFAULT_EXPORT) },
  // Words are tables.
  { files: ['web/console/words/*.ts'], rules: { 'max-lines': 'off' } },
  // The TypeORM command line expects the data source as the default export.
  { files: ['ormconfig.ts'], rules: restrict(ENUM, ENVIRONMENT, CLOCK) },
  {
    files: ['test/**/*.ts'],
    rules: {
      ...restrict(ENUM, DEFAULT_EXPORT),
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: [
      'src/records/migrations/**',
      'src/conversation/languages/**',
      'src/conversation/book/articles/**',
      '**/*.cases.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/records/entities/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // These speak on a terminal; the server has a log.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: readonly('process', 'console', 'module', 'require', '__dirname') },
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['web/**/*.js'],
    rules: {
      ...restrict(DEFAULT_EXPORT),
      // tsc reads these files with the browser's own types and knows every global.
      'no-undef': 'off',
    },
  },
);

function ban(selector, message) {
  return [{ selector, message }];
}

function restrict(...groups) {
  return { 'no-restricted-syntax': ['error', ...groups.flat()] };
}

function deepImports() {
  const [level, { paths, patterns }] = houseTypeScript['no-restricted-imports'];
  const deep = {
    regex: '^(\\.\\./){3}',
    message: 'At most two steps up: is it in the right room?',
  };
  return [level, { paths, patterns: [...patterns, deep] }];
}

function readonly(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

function readConfig() {
  return 'The environment is read once, in src/ops/config.ts; take the value as an argument.';
}

function takeClock(what) {
  return `${what} makes code that no test can repeat: take the time or the number as an argument.`;
}

function unknown(what) {
  return `"${what}" turns what nobody told us into a fact: unknown is a value.`;
}
