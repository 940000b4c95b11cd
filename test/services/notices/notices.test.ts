import { NoticeCheckService } from '../../../src/services/notices/notice-check.service';
import { SendNotices } from '../../../src/services/notices/send-notices';
import type { SendNoticesParts } from '../../../src/services/notices/send-notices';
import { nextAwake } from '../../../src/services/notices/quiet-hours';
import { PrivacyRequestService } from '../../../src/services/privacy/privacy-request.service';
import { CitizenNotice } from '../../../src/records/entities/citizen-notice.entity';
import { Conversation } from '../../../src/records/entities/conversation.entity';
import { NoticeService } from '../../../src/services/channels/notice.service';
import { PaydayService } from '../../../src/services/notices/payday.service';
import { linking } from '../../support/linked';
import { HERE, here, province } from '../../support/office';
import { useRecords } from '../../support/records';
import { filesOf, checker, DECIDED } from '../applications/file-story';

const records = useRecords();
const { approved, at, decisions, enrolments, person, received, step } = filesOf(records);
const DECISION = 'đã có kết quả';

/** An account that is linked to somebody and wants to be told. */
async function told(says: Partial<SendNoticesParts> = {}) {
  const desk = linking(records);
  const id = await person();
  await desk.link('phone-1', id);
  await desk.write('phone-1', 'có');
  const notices = new NoticeService({
    ...desk.parts,
    sendNotice: async () => ({ outcome: 'sent' }),
  });
  const sending = new SendNotices({
    ...desk.parts,
    putTemplate: notices.put.bind(notices),
    ...says,
  });
  /** What goes out now. */
  const sweep = async () => {
    for (const one of await sending.putDue()) desk.chat.wake(one);
    await desk.chat.idle();
  };
  return { ...desk, id, sweep };
}

const kept = () =>
  records.db.read((rows) =>
    rows.list(CitizenNotice, { where: {}, order: { id: 'ASC' }, take: 50 }),
  );
const codeIn = (text: string) => String(/Mã kiểm tra: ([0-9a-z]{11})\./.exec(text)?.[1]);

async function decide(beneficiaryId: string) {
  const file = await approved({ beneficiaryId });
  await decisions().decide(checker, await at(file), DECIDED);
}

test('a decision is told to the linked account, once, with a code that anybody can check', async () => {
  const { id, sweep, told: texts, write, parts } = await told();
  await decide(id);
  await sweep();
  await sweep();
  const notices = texts('phone-1').filter((text) => text.includes(DECISION));
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('Hồ sơ xin trợ cấp hưu trí xã hội của Lò T. Ó. đã có kết quả.');
  const code = codeIn(String(notices[0]));
  const checks = new NoticeCheckService(parts);
  const visitor = { kind: 'visitor' } as const;
  expect(await checks.check(visitor, code.toUpperCase())).toEqual({
    answer: 'real',
    kind: 'application-decided',
    day: '2026-11-23',
  });
  const slip = code.replace(/^./, (first) => (first === '2' ? '3' : '2'));
  expect(await checks.check(visitor, slip)).toMatchObject({ answer: 'mistyped' });
  // Somebody else asks in her own chat, and learns nothing of whom it told.
  const answer = await write('phone-2', `tin này có thật không ${code}`);
  expect(answer).toContain('Mã này là thật. Tin báo kết quả hồ sơ, gửi ngày 23/11/2026.');
  expect(answer).not.toContain('Lò');
  expect(await write('phone-2', slip)).toContain('gõ sai');
  expect(await write('phone-2', '00000000a2x')).toMatch(/không gửi tin nào|gõ sai/);
});

test('a decision that is refused tells nothing', async () => {
  const { id, sweep, told: texts } = await told();
  const file = await approved({ beneficiaryId: id });
  const wrong = { ...DECIDED, decidedOn: '2099-01-01' };
  await expect(decisions().decide(checker, await at(file), wrong)).rejects.toThrow();
  await sweep();
  expect(await kept()).toEqual([]);
  expect(texts('phone-1').join()).not.toContain(DECISION);
});

test('papers that are missing are told', async () => {
  const { id, sweep, told: texts } = await told();
  const file = await received({ beneficiaryId: id });
  await step(file, 'papers-asked', '2026-11-18');
  await sweep();
  expect(texts('phone-1').at(-1)).toContain('cần bổ sung giấy tờ');
});

test.each([
  ['the last minute before nine', '2026-11-23T13:59:00.000Z', '2026-11-23T13:59:00.000Z'],
  ['nine in the evening', '2026-11-23T14:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ['midnight', '2026-11-23T17:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ['the last minute before seven', '2026-11-23T23:59:59.999Z', '2026-11-24T00:00:00.000Z'],
  ['seven in the morning', '2026-11-24T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
])('what happens at %s is told by day', (_, moment, due) => {
  expect(new Date(nextAwake(Date.parse(moment))).toISOString()).toBe(due);
});

test('at night nothing goes out, and what she asks meanwhile is answered', async () => {
  const { id, sweep, write, told: texts } = await told();
  records.clock.set('2026-11-23T15:00:00.000Z');
  await decide(id);
  await sweep();
  expect(texts('phone-1').join()).not.toContain(DECISION);
  expect(await write('phone-1', 'hồ sơ của tôi đến đâu rồi')).toContain('được chấp thuận');
  records.clock.set('2026-11-24T00:00:00.000Z');
  await sweep();
  expect(texts('phone-1').at(-1)).toContain(DECISION);
});

test.each([
  ['không nhận tin nữa', 'không tự nhắn tin nữa'],
  ['hủy liên kết', 'Đã hủy liên kết'],
  ['quên tôi đi', ''],
])('after "%s" what waited is told no more', async (text, answer) => {
  const { id, sweep, write, told: texts } = await told();
  await decide(id);
  expect(await write('phone-1', text)).toContain(answer);
  const before = texts('phone-1').length;
  await sweep();
  expect(texts('phone-1')).toHaveLength(before);
  expect(await kept()).toMatchObject([{ state: 'withdrawn', detail: null }]);
});

test('without a yes nothing is told', async () => {
  const desk = linking(records);
  const id = await person();
  await desk.link('phone-1', id);
  await desk.write('phone-1', 'không');
  await decide(id);
  expect(await kept()).toEqual([]);
});

test('an objection ends links and what waited', async () => {
  const { id, sweep, told: texts, write, parts } = await told();
  await decide(id);
  const requests = new PrivacyRequestService(parts);
  const said = { channel: 'counter', asked: 'Đừng nhắn cho tôi nữa.', identity: 'papers' } as const;
  const asked = { kind: 'objection', beneficiaryId: id, ...said } as const;
  const requestId = await requests.record(here, asked);
  const dpo = { ...province, id: 'vy', role: 'dpo' } as const;
  await requests.complete(dpo, { id: requestId, version: 1, words: 'Đã dừng.' });
  const before = texts('phone-1').length;
  await sweep();
  expect(texts('phone-1')).toHaveLength(before);
  expect(await write('phone-1', 'đang hưởng gì')).toContain('chưa liên kết');
});

test('a new link is told to the other accounts, wanted or not', async () => {
  const { id, link, sweep, told: texts } = await told();
  await link('phone-2', id);
  await sweep();
  expect(texts('phone-1').at(-1)).toContain(
    'Vừa có thêm một tài khoản được xem hồ sơ của Lò T. Ó.',
  );
  expect(texts('phone-2').join()).not.toContain('Vừa có thêm');
});

test('where the door is closed the template goes, and without one the staff are asked', async () => {
  const isOpen = async () => false;
  const templateFor = (_: string, intent: string) =>
    intent === 'papers-needed' ? '77' : undefined;
  const { id, sweep, told: texts } = await told({ isOpen, templateFor });
  const before = texts('phone-1').length;
  const file = await received({ beneficiaryId: id });
  await step(file, 'papers-asked', '2026-11-18');
  await sweep();
  const queued = await records.db.read((rows) =>
    rows.sql<{ templateId: string; target: string }>('SELECT templateId, target FROM notice', []),
  );
  expect(queued).toMatchObject([{ templateId: '77' }]);
  await step(file, 'completed', '2026-11-19');
  await step(file, 'verified', '2026-11-20');
  const { applications } = filesOf(records);
  await applications().addStep(here, await at(file), {
    kind: 'returned',
    happenedOn: '2026-11-20',
    note: 'thiếu giấy khai sinh',
  });
  await sweep();
  expect((await kept()).map(({ state, reason }) => [state, reason])).toEqual([
    ['sent', 'template'],
    ['held', 'closed'],
  ]);
  const [account] = await records.db.read((rows) =>
    rows.list(Conversation, { where: {}, order: { id: 'ASC' }, take: 5 }),
  );
  expect(account).toMatchObject({ status: 'waiting' });
  expect(texts('phone-1')).toHaveLength(before);
});

test('two processes at once tell it once', async () => {
  const { id, sweep, told: texts } = await told();
  await decide(id);
  await Promise.all([sweep(), sweep(), sweep()]);
  expect(texts('phone-1').filter((text) => text.includes(DECISION))).toHaveLength(1);
});

test('a day of payment is told to linked recipients, and is the next day to whoever asks', async () => {
  const { id, sweep, told: texts, write, parts } = await told();
  const programme = 'social-pension';
  await enrolments().add(here, {
    ...{ beneficiaryId: id, programme, decision: 'QĐ 12/2026', amount: 540_000 },
    ...{ decidedOn: '2026-02-10', validFrom: '2026-02-10' },
  });
  const paydays = new PaydayService(parts);
  const payday = { unitCode: HERE, programme, day: '2026-12-04', place: 'bưu điện Tú Lệ' };
  await paydays.announce(here, payday);
  await sweep();
  expect(texts('phone-1').at(-1)).toContain(
    'Tiền trợ cấp hưu trí xã hội của Lò T. Ó. được trả ngày 04/12/2026. Nơi lĩnh: bưu điện Tú Lệ.',
  );
  expect(await write('phone-1', 'bao giờ được lĩnh tiền')).toContain('Ngày lĩnh tới: 04/12/2026.');
  const refused = async (says: object) => paydays.announce(here, { ...payday, ...says });
  await expect(refused({})).rejects.toMatchObject({ details: { why: 'day-announced' } });
  await expect(refused({ day: '2026-11-22' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(refused({ unitCode: '04288' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  records.clock.set('2026-12-05T05:00:00.000Z');
  expect(await write('phone-1', 'bao giờ được lĩnh tiền')).toContain('chưa được biết');
});

test('a link that the office ends takes what waited with it', async () => {
  const { id, links, lists } = await told();
  await decide(id);
  const [link] = await lists.of(here, id);
  await links.end(here, String(link?.id));
  expect(await kept()).toMatchObject([{ state: 'withdrawn', reason: 'unlinked', detail: null }]);
});
