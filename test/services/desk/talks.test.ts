import { DeskNote } from '../../../src/records/entities/desk-note.entity';
import { DeskTalk } from '../../../src/records/entities/desk-talk.entity';
import { DeskWait } from '../../../src/records/entities/desk-wait.entity';
import { Responder } from '../../../src/services/responder';
import { aChat, testVault } from '../../support/chat';
import { aColleague, closeAccount } from '../../support/desk';
import { anInbound } from '../../support/builders';
import { useRecords } from '../../support/records';

const records = useRecords();
const MINUTE = 60_000;

/** A citizen who waits for a person, and two members of staff. */
async function aDesk() {
  const test = aChat(records);
  await test.say('person please');
  const lan = await aColleague(records, { id: 'staff-lan', name: 'Lê Thị Lan' });
  const minh = await aColleague(records, { id: 'staff-minh', name: 'Vũ Minh' });
  const { id } = await test.conversation();
  return { test, lan, minh, id, desk: test.chat.desk };
}

describe('one owner', () => {
  test('of two who take over at once one owns it, the other hears who and since when', async () => {
    const { test, lan, minh, id, desk } = await aDesk();
    const since = new Date(records.clock.now()).toISOString();
    const tries = [desk.talks.takeOver(lan, id), desk.talks.takeOver(minh, id)];
    const outcomes = await Promise.allSettled(tries);
    const [winner, who] =
      outcomes[0]?.status === 'fulfilled' ? [lan, 'Lê Thị Lan'] : [minh, 'Vũ Minh'];
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    const details = { why: 'owned-by-another', who, since };
    expect(refused).toMatchObject([{ reason: { code: 'CONFLICT', details } }]);
    expect((await test.conversation()).owner).toBe(winner.id);
  });

  test('who does not own it is told so by name when she replies, closes or hands back', async () => {
    const { lan, minh, id, desk } = await aDesk();
    const first = { details: { why: 'take-over-first' } };
    await expect(desk.talks.reply(minh, id, { text: 'x' })).rejects.toMatchObject(first);
    await desk.talks.takeOver(lan, id);
    const other = { details: { why: 'owned-by-another', who: 'Lê Thị Lan' } };
    await expect(desk.talks.reply(minh, id, { text: 'x' })).rejects.toMatchObject(other);
    await expect(desk.talks.close(minh, id, 'answered')).rejects.toMatchObject(other);
    await expect(desk.talks.handBack(minh, id)).rejects.toMatchObject(other);
  });

  test('a message that the machine had read before the take-over gets one answer, and no second one', async () => {
    const { test, lan, id, desk } = await aDesk();
    await test.chat.stop();
    await test.chat.receive(anInbound({ text: 'race' }));
    const machine = new Responder(test.parts).answerAll(id);
    await Promise.all([machine, desk.talks.takeOver(lan, id)]);
    const said = (await test.messages()).filter(({ direction }) => direction === 'out');
    expect(said.length).toBeLessThanOrEqual(2);
    expect((await test.conversation()).owner).toBe(lan.id);
    await new Responder(test.parts).answerAll(id);
    expect((await test.messages()).filter(({ delivery }) => delivery === 'new')).toEqual([]);
  });
});

describe('a reply', () => {
  test('written before the newest message is refused with its place, unless it is forced', async () => {
    const { test, lan, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    const { lastSeq: seen } = await test.conversation();
    await desk.talks.reply(lan, id, { text: 'Chào bác', seen });
    await test.say('chờ đã');
    const newest = (await test.conversation()).lastSeq;
    const refused = { code: 'CONFLICT', details: { why: 'newer-message', newestSeq: newest } };
    await expect(desk.talks.reply(lan, id, { text: 'Xong', seen })).rejects.toMatchObject(refused);
    await desk.talks.reply(lan, id, { text: 'Xong', seen, newer: 'send' });
    await desk.talks.reply(lan, id, { text: 'Vâng', seen: newest });
    await test.chat.idle();
    expect(test.texts().slice(1)).toEqual(['Chào bác', 'Xong', 'Vâng']);
  });

  test('of one’s own does not count as a newer message', async () => {
    const { test, lan, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    const { lastSeq: seen } = await test.conversation();
    await desk.talks.reply(lan, id, { text: 'một', seen });
    await desk.talks.reply(lan, id, { text: 'hai', seen });
    await test.chat.idle();
    expect(test.texts().slice(-2)).toEqual(['một', 'hai']);
  });

  test('ends the wait, which is measured from the asking to the first word', async () => {
    const { lan, id, desk } = await aDesk();
    records.clock.pass(5 * MINUTE);
    await desk.talks.takeOver(lan, id);
    records.clock.pass(2 * MINUTE);
    await desk.talks.reply(lan, id, { text: 'Chào bác' });
    await desk.talks.reply(lan, id, { text: 'Tôi nghe' });
    const days = { from: '2026-11-23', to: '2026-11-23' };
    const figures = await desk.figures.waits(lan, days);
    expect(figures).toEqual({ taken: 1, answered: 1, medianSeconds: 420, longestSeconds: 420 });
  });
});

describe('from colleague to colleague', () => {
  test('an offer changes nothing until it is accepted', async () => {
    const { test, lan, minh, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    await desk.handOvers.offer(lan, id, minh.id);
    expect((await test.conversation()).owner).toBe(lan.id);
    const told = await desk.details.talk(minh, id);
    expect(told).toMatchObject({ offeredToName: 'Vũ Minh', offeredByName: 'Lê Thị Lan' });
    await desk.handOvers.accept(minh, id);
    expect(await test.conversation()).toMatchObject({ owner: minh.id, status: 'person' });
    await expect(desk.handOvers.accept(minh, id)).rejects.toMatchObject({
      details: { why: 'not-offered' },
    });
  });

  test('an offer is declined, taken back, and void once who made it owns it no more', async () => {
    const { lan, minh, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    const notOffered = { details: { why: 'not-offered' } };
    for (const who of [minh, lan]) {
      await desk.handOvers.offer(lan, id, minh.id);
      await desk.handOvers.decline(who, id);
      await expect(desk.handOvers.accept(minh, id)).rejects.toMatchObject(notOffered);
    }
    await desk.handOvers.offer(lan, id, minh.id);
    await desk.talks.handBack(lan, id);
    await expect(desk.handOvers.accept(minh, id)).rejects.toMatchObject(notOffered);
  });

  test('whoever leads the desk assigns it; a reviewer does not', async () => {
    const { test, lan, minh, id, desk } = await aDesk();
    const lead = { ...lan, id: 'staff-lead', role: 'province-officer' } as const;
    await expect(desk.handOvers.assign(lan, id, minh.id)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await desk.handOvers.assign(lead, id, lan.id);
    await desk.handOvers.assign(lead, id, minh.id);
    expect((await test.conversation()).owner).toBe(minh.id);
  });

  test('it is given to nobody who does not speak with citizens', async () => {
    const { lan, minh, id, desk } = await aDesk();
    await aColleague(records, { id: 'staff-audit', name: 'Kiểm toán', role: 'auditor' });
    await closeAccount(records, minh.id);
    await desk.talks.takeOver(lan, id);
    for (const to of ['staff-audit', minh.id, 'nobody']) {
      const refused = { details: { why: 'no-colleague' } };
      await expect(desk.handOvers.offer(lan, id, to)).rejects.toMatchObject(refused);
    }
    await expect(desk.handOvers.offer(lan, id, lan.id)).rejects.toMatchObject({
      details: { why: 'to-herself' },
    });
  });
});

describe('an owner who is silent while her citizen waits', () => {
  test.each([
    ['one minute short of the limit', 29, 'staff-lan'],
    ['at the limit', 30, 'bot'],
  ])('%s', async (_, minutes, owner) => {
    const { test, lan, id, desk } = await aDesk();
    const { waitingSince } = await test.conversation();
    records.clock.pass(MINUTE);
    await desk.talks.takeOver(lan, id);
    records.clock.pass(minutes * MINUTE);
    await test.chat.resume();
    await test.chat.idle();
    expect((await test.conversation()).owner).toBe(owner);
    if (owner !== 'bot') return;
    expect(await test.conversation()).toMatchObject({ status: 'waiting', waitingSince });
    expect(test.texts().at(-1)).toContain('Tôi đã đưa bác trở lại hàng chờ');
    await test.chat.resume();
    await test.chat.idle();
    expect(test.texts().filter((text) => text.includes('hàng chờ'))).toHaveLength(1);
  });

  test('keeps it while she answers, however much the citizen writes', async () => {
    const { test, lan, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    for (let round = 0; round < 4; round++) {
      await desk.talks.reply(lan, id, { text: 'Chờ tôi chút' });
      records.clock.pass(20 * MINUTE);
      await test.say('vâng');
      await test.chat.resume();
    }
    expect((await test.conversation()).owner).toBe(lan.id);
    for (let round = 0; round < 2; round++) {
      records.clock.pass(20 * MINUTE);
      await test.say('còn đó không');
      await test.chat.resume();
    }
    expect((await test.conversation()).owner).toBe('bot');
  });

  test('loses it at once when her account is closed', async () => {
    const { test, lan, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    await desk.talks.reply(lan, id, { text: 'Chào bác' });
    await closeAccount(records, lan.id);
    await test.chat.resume();
    expect(await test.conversation()).toMatchObject({ owner: 'bot', status: 'waiting' });
  });
});

describe('notes', () => {
  test('are read by colleagues and never reach the channel', async () => {
    const { test, lan, minh, id, desk } = await aDesk();
    await desk.talks.takeOver(lan, id);
    await desk.notes.add(lan, id, 'BÍ MẬT: gọi trưởng thôn');
    await desk.talks.reply(lan, id, { text: 'Chào bác' });
    await desk.talks.close(lan, id, 'answered');
    await test.chat.resume();
    await test.chat.idle();
    expect(await desk.notes.list(minh, id)).toMatchObject([
      { by: 'Lê Thị Lan', text: 'BÍ MẬT: gọi trưởng thôn' },
    ]);
    expect(JSON.stringify(test.sent)).not.toContain('BÍ MẬT');
    expect(JSON.stringify(await test.chat.history('web', 'session-1', 0))).not.toContain('BÍ MẬT');
    const [note] = await records.db.read((rows) =>
      rows.list(DeskNote, { where: {}, order: { id: 'ASC' }, take: 9 }),
    );
    expect(note?.body).not.toContain('BÍ MẬT');
    expect(testVault.open(String(note?.body), `desk_note|body|${note?.id}`)).toContain('BÍ MẬT');
  });

  test('are erased with what the citizen said', async () => {
    const { test, lan, id, desk } = await aDesk();
    await desk.notes.add(lan, id, 'nhớ gọi');
    await test.say('forget');
    expect(await desk.notes.list(lan, id)).toMatchObject([{ text: null }]);
  });

  test('labels are words of the office, and no place for a number or a name', async () => {
    const { lan, id, desk } = await aDesk();
    await desk.notes.label(lan, id, ['lost-card', 'call-back']);
    for (const label of ['0912345678', 'Nguyễn Văn A', 'a b', 'x-12345']) {
      await expect(desk.notes.label(lan, id, [label])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
    const row = await records.db.read((rows) => rows.get(DeskTalk, { id }));
    expect(row).toMatchObject({ labels: ['lost-card', 'call-back'], because: 'asked' });
  });
});

test('colleagues see who is there for as long as it counts', async () => {
  const { lan, minh, id, desk } = await aDesk();
  await desk.presence.say(lan, id, 'viewing');
  await desk.presence.say(minh, id, 'typing');
  const here = async () =>
    (await desk.presence.list(lan, id)).map(({ name, doing }) => `${name} ${doing}`).sort();
  expect(await here()).toEqual(['Lê Thị Lan viewing', 'Vũ Minh typing']);
  records.clock.pass(10_000);
  expect(await here()).toEqual(['Lê Thị Lan viewing']);
  await desk.presence.say(lan, id, 'left');
  expect(await here()).toEqual([]);
});

test('a closed talk opens again when the citizen writes', async () => {
  const { test, lan, id, desk } = await aDesk();
  await desk.talks.takeOver(lan, id);
  await desk.talks.close(lan, id, 'answered');
  await test.chat.idle();
  expect(await test.conversation()).toMatchObject({ owner: 'bot', status: 'closed' });
  expect(test.texts().at(-1)).toContain('1 là rất tệ, 5 là rất tốt');
  await test.say('còn một việc nữa');
  expect((await test.conversation()).status).toBe('bot');
  const waits = await records.db.read((rows) => rows.count(DeskWait, {}));
  expect(waits).toBe(1);
});
