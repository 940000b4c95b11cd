import { ConsentText } from '../../../src/records/entities/consent-text.entity';
import type { Actor } from '../../../src/services/actor';
import { ConsentService, hashOfWords } from '../../../src/services/privacy/consent.service';
import { aChat, testVault } from '../../support/chat';
import { anOffice, here, reviewer, there } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const { person } = anOffice(records);
const consents = () => new ConsentService({ ...records, db: records.db, vault: testVault });
const DAY = 86_400_000;
const WORDS = {
  purpose: 'reminders',
  language: 'vi',
  words: 'Xã nhắn cho bà khi tới ngày làm giấy tờ. Bà có đồng ý không?',
} as const;

async function agreed(lastDay: string | null = null) {
  const beneficiaryId = await person();
  const textHash = await consents().keepWords(here, WORDS);
  const given = { beneficiaryId, textHash, channel: 'counter', lastDay };
  return { beneficiaryId, given, id: await consents().give(here, given) };
}

test('a yes is kept with the very words that were shown', async () => {
  const { beneficiaryId, id } = await agreed();
  expect(await consents().of(here, { beneficiaryId })).toMatchObject([
    { id, purpose: 'reminders', words: WORDS.words, givenBy: 'self', holds: true },
  ]);
  expect(await consents().holds('reminders', beneficiaryId)).toBe(true);
  expect(await consents().holds('keep-facts', beneficiaryId)).toBe(false);
});

test('the same words are kept once; one letter more is another text', async () => {
  const first = await consents().keepWords(here, WORDS);
  expect(await consents().keepWords(here, WORDS)).toBe(first);
  const other = { ...WORDS, words: `${WORDS.words}!` };
  expect(await consents().keepWords(here, other)).not.toBe(first);
  expect(await records.db.read((rows) => rows.count(ConsentText, {}))).toBe(2);
  expect(first).toBe(hashOfWords(WORDS));
});

test('it is taken back as easily as it was given, once', async () => {
  const { beneficiaryId, given, id } = await agreed();
  await expect(consents().give(here, given)).rejects.toMatchObject({
    details: { why: 'agreed-already' },
  });
  await consents().withdraw(here, id);
  expect(await consents().holds('reminders', beneficiaryId)).toBe(false);
  await expect(consents().withdraw(here, id)).rejects.toMatchObject({
    details: { why: 'withdrawn-already' },
  });
  await consents().give(here, given);
  const all = await consents().of(here, { beneficiaryId });
  expect(all.map(({ holds }) => holds)).toEqual([false, true]);
});

test.each([
  [-1, true],
  [0, true],
  [1, false],
])('%i days past its last day it holds: %s', async (days, holds) => {
  const { beneficiaryId, given } = await agreed('2026-12-01');
  records.clock.set('2026-12-01T05:00:00.000Z');
  records.clock.pass(days * DAY);
  expect(await consents().holds('reminders', beneficiaryId)).toBe(holds);
  const again = consents().give(here, { ...given, lastDay: null });
  if (holds) await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
  else await again;
});

test('words for sensitive data must say that they are', async () => {
  const silent = { ...WORDS, purpose: 'keep-facts' as const };
  await expect(consents().keepWords(here, silent)).rejects.toMatchObject({
    details: { why: 'sensitive-unsaid' },
  });
  const said = { ...silent, words: `Đây là dữ liệu nhạy cảm. ${WORDS.words}` };
  await consents().keepWords(here, said);
});

test('nobody agrees to words that are not on file, or for nobody', async () => {
  const beneficiaryId = await person();
  const unknown = { beneficiaryId, textHash: '0'.repeat(64), channel: 'counter' };
  await expect(consents().give(here, unknown)).rejects.toMatchObject({
    details: { why: 'no-such-text' },
  });
  await expect(consents().give(here, { ...unknown, beneficiaryId: null })).rejects.toMatchObject({
    details: { why: 'one-subject' },
  });
});

test('a citizen agrees and takes back for her own conversation, and for nobody else’s', async () => {
  const chat = aChat(records);
  await chat.say('xin chào');
  const conversationId = (await chat.conversation()).id;
  const textHash = await consents().keepWords(here, WORDS);
  const given = { conversationId, textHash, channel: 'web' };
  const she: Actor = { kind: 'citizen', channel: 'web', address: 'session-1' };
  const other: Actor = { ...she, address: 'session-2' };
  await expect(consents().give(other, given)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const id = await consents().give(she, given);
  await expect(consents().withdraw(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await consents().withdraw(she, id);
  const [kept] = await consents().of(here, { conversationId });
  expect(kept).toMatchObject({ recordedBy: 'citizen', withdrawnBy: 'citizen', holds: false });
});

test('a guardian’s yes says that it is hers; other communes and reviewers are kept out', async () => {
  const { beneficiaryId, given, id } = await agreed();
  await consents().withdraw(here, id);
  await consents().give(here, { ...given, givenBy: 'guardian' });
  const all = await consents().of(here, { beneficiaryId });
  expect(all.map(({ givenBy }) => givenBy)).toEqual(['self', 'guardian']);
  await expect(consents().of(there, { beneficiaryId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(consents().of(reviewer, { beneficiaryId })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(consents().withdraw(there, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
