import { Secret, TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';
import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import { createLogger } from '../../src/ops/logger';
import { newSocialCode } from '../../src/records/social-code';
import { systemTokens } from '../../src/ops/system';
import type { Actor } from '../../src/services/actor';
import { StaffService } from '../../src/services/staff.service';
import { AppError } from '../../src/shared/app-error';
import { checker, DECIDED, filesOf, third } from '../services/applications/file-story';
import { testVault } from '../support/chat';
import { anOffice, here, province, THERE } from '../support/office';
import { useRecords } from '../support/records';

/** Attacks on secrets, on what is done once, and on what is alike; each beside a version that falls for it. */

jest.setTimeout(120_000);
const records = useRecords();
const office = anOffice(records);
const job: Actor = { kind: 'system', job: 'test' };

const ended = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : 'BROKEN'),
  );

/** Somebody with a second factor, at the door with her password. */
async function halfOpen() {
  const { db, clock, ids } = records;
  const staff = new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault });
  const { password } = await staff.create(job, { login: 'mai', role: 'province-officer' });
  const first = await staff.signIn('mai', password);
  const { secret } = await staff.own.offerFactor(first.token);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const code = () => totp.generate({ timestamp: clock.now() });
  await staff.own.confirmFactor(first.token, code());
  clock.pass(60_000);
  return { staff, password, code };
}

describe('OTP brute force', () => {
  const guesses = Array.from({ length: 100 }, (_, at) => String(at).padStart(6, '0'));

  test('without a count the right code is found in the end', () => {
    const right = '000099';
    expect(guesses.filter((one) => one === right)).toHaveLength(1);
  });
  test('after a few guesses even the right code is refused here', async () => {
    const { staff, password, code } = await halfOpen();
    const { token } = await staff.signIn('mai', password);
    const wrong = guesses.filter((one) => one !== code()).slice(0, 10);
    for (const guess of wrong)
      expect(await ended(staff.proveCode(token, guess))).toBe('UNAUTHENTICATED');
    expect(await ended(staff.proveCode(token, code()))).toBe('UNAUTHENTICATED');
  });
  test('nor do a hundred guesses at once pass before they are counted', async () => {
    const { staff, password, code } = await halfOpen();
    const { token } = await staff.signIn('mai', password);
    const wrong = guesses.filter((one) => one !== code());
    await Promise.all(wrong.map((guess) => ended(staff.proveCode(token, guess))));
    expect(await ended(staff.proveCode(token, code()))).toBe('UNAUTHENTICATED');
  });
});

/** A shop that looks at a code before it strikes it off. */
function carelessShop(code: string) {
  const used = new Set<string>();
  return async () => {
    const fresh = !used.has(code);
    await Promise.resolve();
    used.add(code);
    return fresh ? 'done' : 'UNAUTHENTICATED';
  };
}

describe('one-time code reuse', () => {
  const both = (tries: readonly string[]) => tries.filter((one) => one === 'done').length;
  test('two at once pass where it is looked at first and struck off later', async () => {
    const redeem = carelessShop('1');
    expect(both(await Promise.all([redeem(), redeem()]))).toBe(2);
  });
  test('of two at once one passes here, and none afterwards', async () => {
    const { staff, password, code } = await halfOpen();
    const tokens = [];
    for (let at = 0; at < 3; at++) tokens.push((await staff.signIn('mai', password)).token);
    const [one = '', two = '', three = ''] = tokens;
    const shown = code();
    const tries = [staff.proveCode(one, shown), staff.proveCode(two, shown)].map(ended);
    expect(both(await Promise.all(tries))).toBe(1);
    expect(await ended(staff.proveCode(three, shown))).toBe('UNAUTHENTICATED');
  });
});

describe('two approvals at once', () => {
  const story = filesOf(records);
  test('both decide where the state is read first and written later', async () => {
    const file = { state: 'approved', decisions: 0 };
    const decide = async () => {
      const { state } = file;
      await Promise.resolve();
      if (state === 'approved')
        Object.assign(file, { state: 'granted', decisions: file.decisions + 1 });
    };
    await Promise.all([decide(), decide()]);
    expect(file.decisions).toBe(2);
  });
  test('of twenty one decides here', async () => {
    const id = await story.approved();
    const seen = await story.at(id);
    const tries = Array.from({ length: 20 }, (_, at) =>
      ended(office.decisions().decide(at % 2 ? checker : third, seen, DECIDED)),
    );
    expect((await Promise.all(tries)).filter((one) => one === 'done')).toHaveLength(1);
  });
});

describe('weak passwords', () => {
  const LIST = [
    '123456789012',
    'password1234',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'matkhau12345',
    'ansinh123456',
    'short',
  ];
  test('a rule about length alone takes most of them', () => {
    expect(LIST.filter((one) => one.length >= 12)).toHaveLength(LIST.length - 1);
  });
  test.each(LIST)('%s is refused here', async (password) => {
    const { db, clock, ids } = records;
    const staff = new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault });
    const made = await staff.create(job, { login: 'hoa', role: 'province-officer' });
    const { token } = await staff.signIn('hoa', made.password);
    expect(await ended(staff.own.changePassword(token, password))).toBe('BAD_INPUT');
    expect(await ended(staff.own.changePassword(token, 'hai con trâu bên bờ suối'))).toBe('done');
  });
});

describe('twins in unique keys', () => {
  const PAIRS = [
    ['a homoglyph', 'mai', 'm\u0430i'],
    ['full width', 'mai', '\uff4dai'],
    ['a zero-width joiner', 'mai', 'ma\u200di'],
    ['a capital', 'mai', 'MAI'],
    ['spaces around', 'mai', ' mai '],
    ['a combining mark', 'mai', 'ma\u0301i'],
    ['a null byte', 'mai', 'mai\u0000'],
  ] as const;
  test.each(PAIRS)('%s: a key as it came has room for both', (_what, one, twin) => {
    expect(new Set([one, twin]).size).toBe(2);
  });
  test.each(PAIRS)('%s: no second account beside hers', async (_what, login, twin) => {
    const { db, clock, ids } = records;
    const staff = new StaffService({ db, clock, ids, tokens: systemTokens, vault: testVault });
    await staff.create(job, { login, role: 'auditor' });
    expect(await ended(staff.create(job, { login: twin, role: 'auditor' }))).toMatch(
      /BAD_INPUT|CONFLICT/,
    );
  });
  test('a name comes to rest in one form, so that both are found by either', async () => {
    const names = [
      'Lò Thị Ón'.normalize('NFC'),
      'Lò Thị Ón'.normalize('NFD'),
      'Lò\u200b Thị\u0000 Ón',
    ];
    expect(new Set(names).size).toBe(3);
    for (const displayName of names) await office.person({ displayName });
    const stored = await records.db.read((rows) =>
      rows.list(Beneficiary, { where: {}, order: { id: 'ASC' }, take: 10 }),
    );
    expect(new Set(stored.map(({ displayName }) => displayName)).size).toBe(1);
  });
  test('a citizen id in other digits is none', async () => {
    const digits = ['\uff10', '\u0660', '\u09e6'];
    await office.person({ citizenId: '0'.repeat(12) });
    for (const digit of digits) {
      expect(await ended(office.person({ citizenId: digit.repeat(12) }))).toBe('BAD_INPUT');
    }
  });
});

describe('log injection', () => {
  const line = 'ok\n{"level":50,"event":"staff.signed-in","login":"admin"}';
  test('a line of its own where text is written as it came', () => {
    expect(`event=turn id=${line}`.split('\n')).toHaveLength(2);
  });
  test('stays inside its line here, and is withheld', () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (text) => void lines.push(text) });
    log.info('turn', { id: line, [`x\n${line}`]: 1 });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(String(lines[0]))).toMatchObject({ event: 'turn', id: '[withheld]' });
  });
});

test('stored HTML comes back as it was written, as JSON, which no browser reads as a page', async () => {
  const displayName = '<img src=x onerror=alert(1)>';
  const id = await office.person({ displayName });
  expect((await office.people().get(province, id)).displayName).toBe(displayName);
});

describe('not found and not yours', () => {
  /** A number that is somebody's nowhere, as a code is made. */
  const NOBODYS = newSocialCode(() => 7);
  const NOBODY = '00000000-0000-7000-8000-0000000fffff';

  /** Statements that a piece of work sends, without their values. */
  async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const { source } = records.db as unknown as { readonly source: DataSource };
    const heard = jest.spyOn(source.logger, 'logQuery');
    await ended(work());
    const sent = heard.mock.calls.map(([sql]) => sql);
    heard.mockRestore();
    return sent;
  }

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['a person', (id) => office.people().get(here, id)],
    [
      'what she receives',
      (id) => office.enrolments().of(here, id, { on: '2026-11-23', knownAt: null }),
    ],
    [
      'a file about her',
      (id) =>
        office.applications().register(here, {
          beneficiaryId: id,
          procedure: 'social-pension',
          channel: 'counter',
          receivedOn: '2026-11-16',
        }),
    ],
  ])('%s: the same words and the same statements', async (_what, look) => {
    const his = await office.person({ unitCode: THERE });
    const said = (id: string) => look(id).catch((error: AppError) => [error.code, error.message]);
    expect(await said(his)).toEqual(await said(NOBODY));
    expect(await statementsOf(() => look(his))).toEqual(await statementsOf(() => look(NOBODY)));
  });

  test('a person by her code: the same words and the same statements', async () => {
    const his = await office.person({ unitCode: THERE });
    const { code } = await office.people().get(job, his);
    const look = (text: string) => office.people().byCode(here, text);
    const said = (text: string) =>
      look(text).catch((error: AppError) => [error.code, error.message]);
    expect(await said(code)).toEqual(await said(NOBODYS));
    expect(await statementsOf(() => look(code))).toEqual(await statementsOf(() => look(NOBODYS)));
  });
});
