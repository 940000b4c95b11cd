import { bootApp } from '../support/app';
import { anInbound } from '../support/builders';
import { FakeReader } from '../support/fake-reader';

test('whether an outside reader is on, and what became of what it was shown, can be seen from outside', async () => {
  const fake = await new FakeReader().start();
  const reader = { url: fake.url, model: 'small', timeoutMs: 2_000, perMinute: 10 };
  const app = await bootApp({ reader });
  try {
    expect((await app.http.inject('/readyz')).json()).toEqual({ status: 'ready', reader: 'on' });
    fake.answers = { status: 500 };
    for (const address of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await app.services.chat.receive(anInbound({ address, text: '82 xuân' }));
      await app.services.chat.idle();
    }
    expect(fake.calls).toHaveLength(5);
    expect((await app.http.inject('/readyz')).json()).toEqual({
      status: 'ready',
      reader: 'resting',
    });
    const counts = (await app.http.inject('/metrics')).body;
    expect(counts).toContain('reader_messages_total{outcome="broken"} 5');
    expect(counts).toContain('reader_messages_total{outcome="resting"} 1');
    expect(app.errors).toEqual([]);
  } finally {
    await app.stop();
    await fake.stop();
  }
});

test('without one nothing is called and it says so', async () => {
  const app = await bootApp();
  expect((await app.http.inject('/readyz')).json()).toEqual({ status: 'ready', reader: 'off' });
  await app.stop();
});
