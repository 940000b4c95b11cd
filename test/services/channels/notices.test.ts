import type { Sent } from '../../../src/conversation/turn';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { Notice } from '../../../src/records/entities/notice.entity';
import { SecurityAlarm } from '../../../src/records/entities/security-alarm.entity';
import { ChannelSecrets } from '../../../src/services/channels/channel-secrets';
import { NoticeService } from '../../../src/services/channels/notice.service';
import type { NewNotice, OutNotice } from '../../../src/services/channels/notice.service';
import { erasePerson } from '../../../src/services/privacy/erase-person';
import { BeneficiaryService } from '../../../src/services/beneficiary.service';
import { AlarmService } from '../../../src/services/staff/alarms';
import { aConversation } from '../../support/builders';
import { aChat, countedTokens, testVault } from '../../support/chat';
import { HERE, province } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const NOTE = { action: 'test', object: 'notice:test' };

function aQueue() {
  const sent: OutNotice[] = [];
  const outcomes: (Sent | Error)[] = [];
  const { parts, log } = aChat(records);
  const notices = new NoticeService({
    ...parts,
    sendNotice: async (notice) => {
      const outcome = outcomes.shift() ?? { outcome: 'sent', platformId: `t${sent.length}` };
      if (outcome instanceof Error) throw outcome;
      if (outcome.outcome === 'sent') sent.push(notice);
      return outcome;
    },
  });
  const put = (says: Partial<NewNotice> = {}) =>
    records.db.write('system:test', NOTE, (rows) =>
      notices.put(rows, {
        ...{ channel: 'zalo', way: 'phone', target: '84912345678', templateId: '7' },
        ...{ fields: { code: 'HS-1' }, about: 'application:1 decided' },
        ...{ beneficiaryId: null, conversationId: null },
        ...says,
      }),
    );
  const all = () =>
    records.db.read((rows) => rows.list(Notice, { where: {}, order: { id: 'ASC' }, take: 50 }));
  return { notices, put, all, sent, outcomes, log };
}

test('a notice goes out after its commit, once, with a number made of what it is about', async () => {
  const { notices, put, all, sent } = aQueue();
  expect(await put()).toBe(true);
  expect(await put()).toBe(false);
  expect(sent).toEqual([]);
  const other = aQueue();
  await Promise.all([notices.resume(), other.notices.resume()]);
  await notices.resume();
  const [row] = await all();
  expect(row).toMatchObject({ delivery: 'sent', attempts: 1 });
  expect([...sent, ...other.sent]).toHaveLength(1);
  expect(row?.trackingId).toMatch(/^[0-9a-f]{48}$/);
  expect(JSON.stringify(row)).not.toMatch(/84912345678|HS-1/);
});

test('a write that fails takes its notice with it', async () => {
  const { notices, all } = aQueue();
  const failing = records.db.write('system:test', NOTE, async (rows) => {
    await notices.put(rows, {
      ...{ channel: 'zalo', way: 'user', target: 'u', templateId: '7', fields: {} },
      ...{ about: 'x', beneficiaryId: null, conversationId: null },
    });
    throw new Error('the decision could not be written');
  });
  await expect(failing).rejects.toThrow('decision');
  expect(await all()).toEqual([]);
});

test('at night it waits without counting, then tries, then goes', async () => {
  const { notices, put, all, sent, outcomes } = aQueue();
  outcomes.push(
    { outcome: 'held', afterMs: 3_600_000, reason: 'night' },
    { outcome: 'retry', afterMs: 1_000, reason: 'http 429' },
  );
  await put();
  await notices.resume();
  expect(await all()).toMatchObject([{ delivery: 'pending', attempts: 0, fault: 'night' }]);
  await notices.resume();
  expect(outcomes).toHaveLength(1);
  records.clock.pass(3_600_000);
  await notices.resume();
  expect(await all()).toMatchObject([{ delivery: 'pending', attempts: 1 }]);
  records.clock.pass(300_000);
  await notices.resume();
  expect(sent).toHaveLength(1);
  expect(await all()).toMatchObject([{ delivery: 'sent', fault: null }]);
});

test.each([
  ['nobody knows whether it arrived', new Error('reset'), 'unknown'],
  ['it is refused', { outcome: 'refused', reason: 'zalo -108' } as const, 'dead'],
])('when %s it is not sent again, and staff hear of it', async (_, outcome, delivery) => {
  const conversation = aConversation();
  await records.db.write('system:test', NOTE, (rows) => rows.insert(Conversation, conversation));
  const { notices, put, all, sent, outcomes, log } = aQueue();
  outcomes.push(outcome);
  await put({ conversationId: conversation.id });
  await notices.resume();
  records.clock.pass(3_600_000);
  await notices.resume();
  expect(sent).toEqual([]);
  expect(await all()).toMatchObject([{ delivery }]);
  const told = await records.db.read((rows) => rows.get(Conversation, { id: conversation.id }));
  expect(told.status).toBe('waiting');
  expect(log.lines).toMatchObject([{ level: 'error', event: 'notice.lost' }]);
});

test('its arrival settles one of which nobody knew', async () => {
  const { notices, put, all, outcomes } = aQueue();
  outcomes.push({ outcome: 'unknown', reason: 'timeout' });
  await put();
  await notices.resume();
  const [before] = await all();
  await notices.arrived({ trackingId: 'another' });
  await notices.arrived({ trackingId: String(before?.trackingId) });
  expect(await all()).toMatchObject([{ delivery: 'sent', arrivedAt: records.clock.now() }]);
});

test('a sender that fell silent counts as unknown after its claim ran out', async () => {
  const { parts } = aChat(records);
  const silent = new NoticeService({ ...parts, sendNotice: () => new Promise(() => undefined) });
  const { notices, put, all } = aQueue();
  await put();
  void silent.resume();
  while ((await all())[0]?.delivery !== 'sending') await new Promise((done) => setTimeout(done, 5));
  await notices.resume();
  expect(await all()).toMatchObject([{ delivery: 'sending' }]);
  records.clock.pass(60_001);
  await notices.resume();
  expect(await all()).toMatchObject([{ delivery: 'unknown', fault: 'sender-gone' }]);
});

test('whoever is forgotten is written to no more', async () => {
  const parts = { ...records, db: records.db, vault: testVault, tokens: countedTokens() };
  const people = new BeneficiaryService(parts);
  const beneficiaryId = await people.register(province, {
    ...{ displayName: 'Lò Thị Ón', unitCode: HERE },
  });
  const { put, all } = aQueue();
  await put({ beneficiaryId });
  await records.db.write('system:test', NOTE, (rows) =>
    erasePerson(rows, beneficiaryId, { vault: testVault, now: records.clock.now() }),
  );
  expect(await all()).toEqual([]);
});

describe('a secret that the platform changes', () => {
  const secrets = () => new ChannelSecrets({ ...records, db: records.db, vault: testVault });

  test('is replaced by one of two processes that read the same, and lies under seal', async () => {
    expect(await secrets().read('zalo')).toBeNull();
    const first = [1, 2].map((n) =>
      secrets().replace('zalo', null, { value: `first ${n}`, state: 'ready' }),
    );
    expect((await Promise.all(first)).sort()).toEqual([false, true]);
    const read = await secrets().read('zalo');
    const next = [1, 2, 3].map((n) =>
      secrets().replace('zalo', read, { value: `next ${n}`, state: 'rotating' }),
    );
    expect((await Promise.all(next)).filter(Boolean)).toHaveLength(1);
    expect(await secrets().read('zalo')).toMatchObject({ state: 'rotating', version: 2 });
    const stored = await records.db.read((rows) => rows.sql('SELECT * FROM channel_secret', []));
    expect(JSON.stringify(stored)).not.toContain('next');
  });
});

test('a channel that stopped is one alarm a day and reason', async () => {
  const alarms = new AlarmService({ ...records, db: records.db, vault: testVault });
  await alarms.channelStopped('zalo', 'zalo -224');
  await alarms.channelStopped('zalo', 'zalo -224');
  await alarms.channelStopped('zalo', 'token lost');
  const found = await records.db.read((rows) =>
    rows.list(SecurityAlarm, { where: {}, order: { object: 'ASC' }, take: 9 }),
  );
  expect(found.map(({ object }) => object)).toEqual([
    'channel:zalo 2026-11-23 token lost',
    'channel:zalo 2026-11-23 zalo -224',
  ]);
});
