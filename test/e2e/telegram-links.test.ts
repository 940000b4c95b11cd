import { TelegramStandIn } from '../../scripts/stand-ins/telegram-stand-in';
import { until } from '../bots/http-request';
import { TOKEN } from '../bots/subjects';
import type { TestApp } from '../support/app';
import { bootApp } from '../support/app';
import { HERE } from '../support/office';

/** A code of the counter as a link that opens the chat, on the real program with a stand-in for Telegram. */

const ISSUE = `mutation Issue($id: ID!) {
  issueLinkCode(input: { beneficiaryId: $id, role: SELF, level: L2 }) {
    __typename
    ... on LinkCode { code token expiresAt }
  }
}`;
const SAME = 'Mã này không dùng được.';

const JOB = { kind: 'system', job: 'test' } as const;
const dpo = { kind: 'staff', id: 'vy', role: 'dpo', unitCodes: 'all' } as const;
let app: TestApp;
let telegram: TelegramStandIn;
let officer: string;
let person: string;
beforeAll(async () => {
  telegram = await new TelegramStandIn(TOKEN).start();
  app = await bootApp({ telegram: { token: TOKEN, mode: 'poll', apiRoot: telegram.url } });
  await app.start();
  officer = await app.signedIn('commune-officer', HERE);
  person = await app.services.beneficiaries.register(JOB, {
    displayName: 'Lò Thị Ón',
    unitCode: HERE,
  });
});
afterAll(async () => {
  const stopped = app.stop();
  await telegram.stop();
  await stopped;
});

let last = 100;
const shown = (chat: number): readonly string[] =>
  telegram.calls
    .filter(({ method, payload }) => method === 'sendMessage' && payload['chat_id'] === `${chat}`)
    .map(({ payload }) => String(payload['text']));

/** What somebody's chat shows after her message. */
async function writes(chat: number, text: string): Promise<string> {
  const before = shown(chat).length;
  telegram.push(update(++last, chat, text, 'private'));
  await until(() => shown(chat).length > before);
  await app.services.chat.idle();
  return shown(chat).slice(before).join('\n');
}

function update(id: number, chat: number, text: string, type: 'private' | 'group') {
  const from = { id: Math.abs(chat), is_bot: false, first_name: 'Mẩy' };
  const date = Math.floor(app.clock.now() / 1000);
  return { update_id: id, message: { message_id: id, from, chat: { id: chat, type }, date, text } };
}

async function issued(): Promise<{ code: string; token: string }> {
  const { data } = await app.ask(ISSUE, { id: person }, officer);
  expect(data.issueLinkCode).toMatchObject({ __typename: 'LinkCode' });
  return data.issueLinkCode;
}

test('T-9: a /start code used twice, expired and guessed opens nothing, in the same words', async () => {
  const { token } = await issued();
  expect(await writes(11, `/start ${token}`)).toContain('Mã này dành cho Lò T. Ó.');
  expect(await writes(11, 'có')).toContain('Đã liên kết');
  // Used twice, by the same telephone and by another.
  expect(await writes(11, `/start ${token}`)).toContain(SAME);
  expect(await writes(12, `/start ${token}`)).toContain(SAME);
  // Guessed.
  expect(await writes(13, '/start AAAAAAAAAAAAAAAAAAAAAA')).toContain(SAME);
  const late = await issued();
  app.clock.pass(10 * 60_000);
  expect(await writes(14, `/start ${late.token}`)).toContain(SAME);
  const links = await app.services.linkLists.of(dpo, person);
  expect(links.map(({ channel, address }) => `${channel} ${String(address)}`)).toEqual([
    'telegram •••11',
  ]);
});

test('T-9: nobody redeems a code in a group', async () => {
  const { token, code } = await issued();
  telegram.push(
    update(++last, -500, `/start@AnSinhBot ${token}`, 'group'),
    update(++last, -500, `LK ${code}`, 'group'),
  );
  expect(await writes(15, 'trợ giúp')).not.toBe('');
  // Once, and nothing of the code: a group is told to write alone.
  expect(shown(-500)).toEqual([expect.stringContaining('Ở nhóm')]);
  expect(await writes(15, `LK ${code}`)).toContain('Mã này dành cho');
});

test('a word behind /start that is no code opens the conversation', async () => {
  expect(await writes(16, '/start moi-tu-xa')).not.toContain(SAME);
});

test('the command of the menu shows digits, and the officer’s screen links by them', async () => {
  const digits = String(/\b\d{6}\b/.exec(await writes(17, '/xacminh'))?.[0]);
  const before = shown(17).length;
  const redeem = `mutation Redeem($id: ID!, $digits: String!) {
    redeemLinkDigits(input: { beneficiaryId: $id, role: SELF, level: L1, digits: $digits }) { __typename }
  }`;
  const { data } = await app.ask(redeem, { id: person, digits }, officer);
  expect(data.redeemLinkDigits).toEqual({ __typename: 'Recorded' });
  await until(() => shown(17).length > before);
  expect(shown(17).at(-1)).toContain('Mã này dành cho Lò T. Ó.');
  expect(await writes(17, 'có')).toContain('Đã liên kết');
  const list =
    'query L($id: ID!) { accountLinks(beneficiaryId: $id) { address level holds sharedWith } }';
  const listed = await app.ask(list, { id: person }, officer);
  expect(listed.data.accountLinks[0]).toEqual({
    ...{ address: '•••17', level: 'L1', holds: true, sharedWith: 1 },
  });
  const notes = 'query N { checkNotice(code: "7k2m9x4qtz0") { answer kind day } }';
  const checked = await app.ask(notes);
  expect(['NOT_REAL', 'MISTYPED']).toContain(checked.data.checkNotice.answer);
});
