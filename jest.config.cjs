// Property tests draw the same cases in every run, so that a run can be repeated; SEED=random draws others, and
// the number it prints draws them again.
if (process.env.SEED === 'random') {
  process.env.SEED = String(Math.floor(Math.random() * 2 ** 31));
  process.stderr.write(`SEED=${process.env.SEED}\n`);
}

// swc strips types only; type errors are `npm run typecheck`'s business. Settings mirror tsconfig.json.
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/property-seed.ts'],
  maxWorkers: 2,
  // A busy machine may take its time; only a test that hangs is stopped.
  testTimeout: 30_000,
  transformIgnorePatterns: [
    '/node_modules/(?!(?:.*/node_modules/)?(cookie|content-disposition|@fastify/cookie|hucre|jose)/)',
  ],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: false,
          },
        },
      },
    ],
  },
};
