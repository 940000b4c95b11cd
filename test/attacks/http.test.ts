import type { FastifyInstance } from 'fastify';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { carelessServer } from './careless-server';
import { HTTP_FAMILIES } from './http-families';
import { endOf, inProcess } from './probe';

let app: TestApp;
let careless: FastifyInstance;
beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
  careless = await carelessServer();
});
afterAll(async () => {
  await careless.close();
  await app.stop();
});

describe.each(Object.entries(HTTP_FAMILIES))('%s', (_family, probes) => {
  describe.each(probes)('$name', (probe) => {
    test('wins against a server that nobody protected', async () => {
      expect((await probe.attack(inProcess(careless))).won).toBe(true);
    });
    test('ends here as the table says', async () => {
      const outcome = await probe.attack(inProcess(app.http));
      expect([outcome.won, ...endOf(outcome)]).toEqual([false, ...probe.expects]);
      expect(app.errors).toEqual([]);
    });
  });
});

test('the table has each probe once', () => {
  const names = Object.values(HTTP_FAMILIES).flatMap((probes) => probes.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(HTTP_FAMILIES['graphql-cop']).toHaveLength(13);
});
