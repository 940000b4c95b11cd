import type { FastifyInstance } from 'fastify';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { anInbound } from '../support/builders';
import { HERE, THERE } from '../support/office';
import { DIGITS } from './careless-answers';
import { carelessServer } from './careless-server';
import type { LinkWorld } from './links';
import { links } from './links';
import { endOf, inProcess } from './probe';

const job = { kind: 'system', job: 'test' } as const;
const CARELESS: LinkWorld = { officer: null, hers: 'hers', his: 'his', digits: DIGITS };
let app: TestApp;
let careless: FastifyInstance;
let world: LinkWorld;
beforeAll(async () => {
  app = await bootApp({ environment: 'production' });
  careless = await carelessServer();
  const { beneficiaries, chat } = app.services;
  const hers = await beneficiaries.register(job, { displayName: 'Lò Thị Ón', unitCode: HERE });
  const his = await beneficiaries.register(job, { displayName: 'Hà Văn Pọm', unitCode: THERE });
  await chat.receive(anInbound({ text: 'liên kết', address: 'phone-1' }));
  await chat.idle();
  const history = await chat.history('web', 'phone-1', 0);
  const digits = String(/\b\d{6}\b/.exec(history.map(({ reply }) => reply.text).join('\n'))?.[0]);
  world = { officer: null, hers, his, digits };
});
afterAll(async () => {
  await careless.close();
  await app.stop();
});

describe.each(links(CARELESS).map(({ name }, at) => [name, at] as const))('%s', (_, at) => {
  test('wins against a server that nobody protected', async () => {
    const outcome = await links(CARELESS)[at]?.attack(inProcess(careless));
    expect(outcome?.won).toBe(true);
  });
  test('ends here as the table says', async () => {
    // Each by an officer who was not locked by the one before.
    const officer = await app.signedIn('commune-officer', HERE);
    const probe = links({ ...world, officer })[at];
    const outcome = await probe?.attack(inProcess(app.http));
    const end = outcome === undefined ? [] : endOf(outcome);
    expect([outcome?.won, ...end]).toEqual([false, ...(probe?.expects ?? [])]);
    expect(app.errors).toEqual([]);
  });
});
