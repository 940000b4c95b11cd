import { Rating } from '../../../src/records/entities/rating.entity';
import { StaffPromise } from '../../../src/records/entities/staff-promise.entity';
import { countPromises } from '../../../src/services/desk/count-promises';
import type { CountedPromise } from '../../../src/records/queries/promises';
import { civilDate, vietnamDay } from '../../../src/shared/civil-date';
import { aChat } from '../../support/chat';
import { aColleague, closeAccount } from '../../support/desk';
import { useRecords } from '../../support/records';

const records = useRecords();

/** A citizen with whom a member of staff speaks. */
async function aTalk() {
  const test = aChat(records);
  await test.say('person please');
  const lan = await aColleague(records, { id: 'staff-lan', name: 'Lê Thị Lan' });
  const minh = await aColleague(records, { id: 'staff-minh', name: 'Vũ Minh' });
  const { id } = await test.conversation();
  await test.chat.desk.talks.takeOver(lan, id);
  return { test, lan, minh, id, desk: test.chat.desk };
}

const CALL = { until: '2026-12-05', text: 'Tôi sẽ gọi lại cho bác.' } as const;

test('a promise is sent with its day and is a task of who made it', async () => {
  const { test, lan, minh, id, desk } = await aTalk();
  const promise = await desk.promises.make(lan, id, CALL);
  await test.chat.idle();
  expect(test.texts().at(-1)).toBe(
    'Tôi sẽ gọi lại cho bác.\nCán bộ hẹn bác chậm nhất ngày 05/12/2026.',
  );
  expect(await desk.promises.list(minh, { ownerId: lan.id })).toMatchObject([
    { id: promise, text: CALL.text, dueDay: '2026-12-05', status: 'open', overdue: false },
  ]);
  const row = await records.db.read((rows) => rows.get(StaffPromise, { id: promise }));
  expect(row.body).not.toContain('gọi');
});

test.each([
  ['yesterday', '2026-11-22', 'day-past'],
  ['more than a year ahead', '2027-11-24', 'day-past'],
])('nothing is promised for %s', async (_, until, why) => {
  const { lan, id, desk } = await aTalk();
  await expect(desk.promises.make(lan, id, { ...CALL, until })).rejects.toMatchObject({
    details: { why },
  });
});

test('only the owner promises', async () => {
  const { minh, id, desk } = await aTalk();
  await expect(desk.promises.make(minh, id, CALL)).rejects.toMatchObject({
    details: { why: 'owned-by-another' },
  });
});

test.each([
  ['the last minute of its day', '2026-12-05T16:59:00.000Z', 'promised', 'kept'],
  ['the first minute after it', '2026-12-05T17:00:00.000Z', 'overdue', 'late'],
])('at %s', async (_, now, kind, outcome) => {
  const { lan, id, desk } = await aTalk();
  const promise = await desk.promises.make(lan, id, CALL);
  records.clock.set(now);
  const { rows } = await desk.queue.items(lan, { first: 10 });
  expect(rows[0]).toMatchObject({ kind, id: promise, conversationId: id });
  expect(rows[0]?.since).toBe(Date.parse('2026-12-05T17:00:00.000Z'));
  await desk.promises.keep(lan, promise);
  const days = { from: '2026-12-01', to: '2026-12-31' };
  expect(await desk.figures.promises(lan, days)).toMatchObject([
    { month: '2026-12', [outcome]: 1 },
  ]);
  records.clock.set('2026-11-23T05:00:00.000Z');
});

test('a reply keeps a promise of its own conversation, once', async () => {
  const { lan, id, desk } = await aTalk();
  const fulfils = await desk.promises.make(lan, id, CALL);
  await desk.talks.reply(lan, id, { text: 'Tôi vừa gọi bác.', fulfils });
  expect(await desk.promises.list(lan, { conversationId: id })).toEqual([]);
  const again = desk.talks.reply(lan, id, { text: 'Tôi vừa gọi bác.', fulfils });
  await expect(again).rejects.toMatchObject({ details: { why: 'no-such-promise' } });
  await expect(desk.promises.keep(lan, fulfils)).rejects.toMatchObject({
    details: { why: 'promise-ended' },
  });
});

test('a promise of an account that is closed falls to the queue, where a colleague takes it', async () => {
  const { test, lan, minh, id, desk } = await aTalk();
  const promise = await desk.promises.make(lan, id, CALL);
  await closeAccount(records, lan.id);
  await test.chat.resume();
  expect(await desk.promises.list(minh, { ownerId: null })).toMatchObject([{ id: promise }]);
  await desk.promises.take(minh, promise);
  expect(await desk.promises.list(minh, { ownerId: minh.id })).toMatchObject([{ id: promise }]);
});

test('whoever is forgotten is promised nothing any more, and the words are gone', async () => {
  const { test, lan, id, desk } = await aTalk();
  const promise = await desk.promises.make(lan, id, CALL);
  await desk.talks.handBack(lan, id);
  await test.say('forget');
  const row = await records.db.read((rows) => rows.get(StaffPromise, { id: promise }));
  expect(row).toMatchObject({ status: 'withdrawn', endedBy: 'citizen', body: null });
});

/** Counts one cell of the table again, from the definition and by another way. */
function oracle(
  all: readonly CountedPromise[],
  at: { unit: string | null; month: string; today: string },
) {
  const here = all.filter((one) => one.unitCode === at.unit && one.dueDay.startsWith(at.month));
  const deadline = (one: CountedPromise) => Date.parse(`${one.dueDay}T17:00:00Z`);
  const isKept = (one: CountedPromise) => one.status === 'kept';
  return {
    kept: here.filter((one) => isKept(one) && Number(one.endedAt) < deadline(one)).length,
    late: here.filter((one) => isKept(one) && Number(one.endedAt) >= deadline(one)).length,
    broken: here.filter((one) => one.status === 'open' && one.dueDay < at.today).length,
    open: here.filter((one) => one.status === 'open' && one.dueDay >= at.today).length,
    withdrawn: here.filter((one) => one.status === 'withdrawn').length,
  };
}

test('kept, late, broken, open and withdrawn are counted as an oracle counts them', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const from = Date.parse('2026-10-01T00:00:00Z');
  const promises = Array.from({ length: 2_000 }, (): CountedPromise => {
    const status = (['open', 'kept', 'withdrawn'] as const)[random(3)] ?? 'open';
    const due = from + random(92) * 86_400_000;
    const endedAt = status === 'open' ? null : due + (random(96) - 48) * 3_600_000 + 17 * 3_600_000;
    const unitCode = [null, '04279', '04282'][random(3)] ?? null;
    return { unitCode, dueDay: vietnamDay(due), status, endedAt };
  });
  const today = '2026-11-23';
  const counted = countPromises(promises, civilDate(today));
  expect(counted).toHaveLength(9);
  for (const { unitCode: unit, month, ...counts } of counted) {
    expect({ unit, month, ...counts }).toEqual({
      ...{ unit, month },
      ...oracle(promises, { unit, month, today }),
    });
  }
});

describe('the queue', () => {
  test('has what is overdue first, then who waits, what was rated badly, what is promised', async () => {
    const { test, lan, id, desk } = await aTalk();
    const soon = await desk.promises.make(lan, id, { ...CALL, until: '2026-11-23' });
    const later = await desk.promises.make(lan, id, CALL);
    await desk.talks.close(lan, id, 'answered');
    await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, async (rows) => {
      const [rating] = await rows.list(Rating, { where: {}, order: { id: 'ASC' }, take: 1 });
      const bad = { score: 2, answeredAt: records.clock.now() };
      await rows.update(Rating, { id: String(rating?.id) }, bad);
    });
    await test.say('person');
    records.clock.pass(86_400_000);
    const seen = async () => {
      const found: string[] = [];
      let after: Parameters<typeof desk.queue.items>[1]['after'];
      for (let page = 0; page < 9; page++) {
        const { rows, hasMore } = await desk.queue.items(lan, {
          first: 1,
          ...(after && { after }),
        });
        found.push(...rows.map(({ kind, because }) => `${kind} ${because ?? ''}`.trim()));
        after = rows[0];
        if (!hasMore) break;
      }
      return found;
    };
    expect(await seen()).toEqual(['overdue', 'waiting asked', 'bad-rating', 'promised']);
    const rated = (await desk.details.talk(lan, id)).ratings[0];
    await desk.queue.seen(lan, String(rated?.id));
    await desk.promises.keep(lan, soon);
    await desk.promises.withdraw(lan, later);
    expect(await seen()).toEqual(['waiting asked']);
  });
});
