import type { FastifyInstance } from 'fastify';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE, THERE } from '../support/office';
import { carelessServer } from './careless-server';
import { owasp } from './owasp';
import type { World } from './owasp';
import { endOf, inProcess } from './probe';

const job = { kind: 'system', job: 'test' } as const;
const CARELESS: World = {
  officer: null,
  admin: null,
  his: { id: 'his', code: 'BBBB', file: 'a' },
};
let app: TestApp;
let careless: FastifyInstance;
let world: World;
beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
  careless = await carelessServer();
  const { services } = app;
  const id = await services.beneficiaries.register(job, {
    displayName: 'Hà Văn Pọm',
    unitCode: THERE,
  });
  const file = await services.applications.register(job, {
    beneficiaryId: id,
    procedure: 'social-pension',
    channel: 'counter',
    receivedOn: '2026-11-16',
    note: null,
  });
  const { code } = await services.beneficiaries.get(job, id);
  const officer = await app.signedIn('commune-officer', HERE);
  world = { officer, admin: await app.signedIn('admin'), his: { id, code, file } };
});
afterAll(async () => {
  await careless.close();
  await app.stop();
});

const names = Object.entries(owasp(CARELESS)).flatMap(([family, probes]) =>
  probes.map((probe, at) => [probe.name, family, at] as const),
);

describe.each(names)('%s', (_name, family, at) => {
  test('wins against a server that nobody protected', async () => {
    const outcome = await owasp(CARELESS)[family]?.[at]?.attack(inProcess(careless));
    expect(outcome?.won).toBe(true);
  });
  test('ends here as the table says', async () => {
    const probe = owasp(world)[family]?.[at];
    const outcome = await probe?.attack(inProcess(app.http));
    expect([outcome?.won, ...(outcome ? endOf(outcome) : [])]).toEqual([
      false,
      ...(probe?.expects ?? []),
    ]);
    expect(app.errors).toEqual([]);
  });
});
