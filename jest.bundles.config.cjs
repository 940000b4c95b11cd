// The whole suite in a few bundles (test/support/bundle.ts). Files named *.apart.test.ts replace modules while
// they load, so each of them stays alone.
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.bundle.ts', '**/*.apart.test.ts'],
};
