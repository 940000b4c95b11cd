// Who may import whom. One rule is one wall; the name of a rule is what a newcomer reads when the
// build refuses a line, so it says whose wall it is.
const NPM = 'node_modules/';

/** A wall: modules matching `from` must not import modules matching `to`. */
function wall(name, from, to) {
  return { name, severity: 'error', from: typeof from === 'string' ? { path: from } : from, to };
}

/** A room sees itself and what is listed, of our own files. Packages and Node have rules of their own. */
function room(name, own, seen = []) {
  return wall(`room-${name}`, own, {
    pathNot: [own, ...seen, NPM],
    dependencyTypesNot: ['core'],
    couldNotResolve: false,
  });
}

/** The packages that a room may use. */
function packages(name, from, allowed) {
  return wall(`npm-${name}`, from, {
    path: NPM,
    pathNot: allowed.map((each) => `${NPM}(@types/)?${each}/`),
  });
}

/** The modules of Node that a room may use; none when `allowed` is empty. */
function core(name, from, allowed) {
  return wall(`node-${name}`, from, {
    dependencyTypes: ['core'],
    ...(allowed.length > 0 && { pathNot: `^(node:)?(${allowed.join('|')})$` }),
  });
}

const SHARED = '^src/shared/';
const POLICY = '^src/policy/index\\.ts$';
const TURN = '^src/conversation/turn\\.ts$';
const PURE = '^src/(policy|conversation|shared)/';

module.exports = {
  forbidden: [
    wall('no-circular', {}, { circular: true }),
    // What is generated there imports a package that holds nothing but types.
    wall('no-unresolved', { pathNot: '/generated\\.ts$' }, { couldNotResolve: true }),
    wall('no-undeclared-package', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    wall('no-development-package-in-production', '^(src/|bots/|ormconfig)', {
      dependencyTypes: ['npm-dev'],
      pathNot: `${NPM}@types/`,
    }),

    room('shared', '^src/shared/'),
    room('policy', '^src/policy/', [SHARED]),
    room('conversation', '^src/conversation/', [SHARED, POLICY]),
    room('records', '^src/records/', [SHARED]),
    // XLSX and CSV are read and written in one room; nobody else knows their libraries.
    room('spreadsheets', '^src/spreadsheets/', [SHARED]),
    room('services', '^src/services/', [
      SHARED,
      POLICY,
      '^src/(records|conversation|spreadsheets)/',
    ]),
    room('api', '^src/api/', [SHARED, POLICY, '^src/(services|records)/']),
    room('ops', '^src/ops/', [SHARED]),
    room('dci', '^src/dci/', [SHARED, '^src/services/']),
    room('bots', '^bots/', [SHARED, TURN]),
    room('ormconfig', '^ormconfig', ['^src/records/schema\\.ts$', '^src/ops/config\\.ts$']),
    room('web', '^web/'),
    // An example is what a partner copies: it sees nothing of ours.
    room('examples', '^examples/'),

    wall(
      'policy-has-one-door',
      { pathNot: ['^src/policy/', '^test/', '^scripts/'] },
      {
        path: '^src/policy/',
        pathNot: POLICY,
      },
    ),
    wall(
      'programmes-are-strangers',
      {
        path: '^src/policy/programmes/',
        pathNot: '^src/policy/programmes/index\\.ts$',
      },
      { path: '^src/policy/programmes/' },
    ),
    wall('shared-law-knows-no-programme', '^src/policy/(kernel|parameters)/', {
      path: '^src/policy/programmes/',
    }),
    wall('channels-are-strangers', '^bots/([^/]+)/', {
      path: '^bots/',
      pathNot: [
        '^bots/$1/',
        '^bots/(channel|pieces|failure|webhook|register|poll-loop|call-failed|store-inbound)\\.ts$',
      ],
    }),
    wall('api-sees-records-as-types-only', '^src/api/', {
      path: '^src/records/',
      dependencyTypesNot: ['type-only'],
    }),
    wall(
      'nobody-imports-the-app',
      { pathNot: ['^src/(app|main)[^/]*\\.ts$', '^scripts/', '^test/'] },
      {
        path: '^src/(app|main)[^/]*\\.ts$',
      },
    ),
    wall(
      'nobody-imports-scripts-or-tests',
      { pathNot: ['^scripts/', '^test/'] },
      {
        path: '^(scripts|test)/',
      },
    ),

    core('pure', PURE, []),
    core('spreadsheets', '^src/spreadsheets/', ['buffer', 'stream']),
    core('records', '^src/records/', ['crypto', 'async_hooks']),
    core('services', '^src/services/', ['crypto']),
    core('api', '^src/api/', []),
    core('dci', '^src/dci/', ['crypto']),
    packages('pure', PURE, []),
    packages('spreadsheets', '^src/spreadsheets/', [
      'yauzl',
      'sax',
      'csv-parse',
      'csv-stringify',
      'hucre',
    ]),
    packages('records', '^src/records/', ['typeorm', 'reflect-metadata']),
    packages('services', '^src/services/', ['zod', '@node-rs/argon2', 'otpauth']),
    packages('api', '^src/api/', [
      'type-graphql',
      'graphql',
      'graphql-scalars',
      '@apollo/server',
      'reflect-metadata',
      'dataloader',
      'graphql-jit',
    ]),
    packages('ops', '^src/ops/', [
      'fastify',
      '@fastify/[^/]+',
      'pino',
      'prom-client',
      'zod',
      'uuid',
      'openid-client',
    ]),
    packages('dci', '^src/dci/', ['zod', 'jose']),
    packages('bots', '^bots/(?!telegram/)', ['zod']),
    packages('telegram', '^bots/telegram/', ['zod', 'telegraf']),
    packages('ormconfig', '^ormconfig', ['typeorm', 'reflect-metadata', 'libsql']),
    packages('web', '^web/(?!console/)', []),
    packages('console', '^web/console/', [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'graphql-ws',
      'vite',
    ]),
    // What asks and what shows: the parts know no room, and rooms meet in the frame only.
    wall('console-parts-know-no-room', '^web/console/(api|parts|words)/', {
      path: '^web/console/(frame|inbox|talk|people)/',
    }),
  ],
  options: {
    doNotFollow: { path: NPM },
    exclude: { path: '^(dist|coverage|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports count: a cycle of types is still two files that cannot be read apart.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      conditionNames: ['require', 'node', 'types', 'default'],
    },
  },
};
