import { AccountLink } from '../../../src/records/entities/account-link.entity';
import { Beneficiary } from '../../../src/records/entities/beneficiary.entity';
import { Consent } from '../../../src/records/entities/consent.entity';
import { LinkCode } from '../../../src/records/entities/link-code.entity';
import { ConsentService, hashOfWords } from '../../../src/services/privacy/consent.service';
import { anOffice, here, there } from '../../support/office';
import { linking } from '../../support/linked';
import { useRecords } from '../../support/records';

const records = useRecords();
const { person } = anOffice(records);
const MINUTES = 60_000;

const digitsIn = (text: string) => String(/\b\d{6}\b/.exec(text)?.[0]);
const rowsOf = <E extends object>(table: new () => E) =>
  records.db.read((rows) => rows.list(table, { where: {}, order: {}, take: 50 }));

describe('a code of the counter, typed in the chat', () => {
  test('links the account once the masked person is confirmed, and is kept as a hash only', async () => {
    const { issue, write, lists } = linking(records);
    const id = await person({
      displayName: 'Nguyễn Văn An',
      birthFrom: '1950-01-01',
      birthTo: '1950-12-31',
    });
    const { code, token } = await issue(id);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(token).toMatch(/^[\w-]{22}$/);
    const kept = JSON.stringify(await rowsOf(LinkCode));
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(token);
    const asked = await write('phone-1', `lk ${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`);
    expect(asked).toContain('Mã này dành cho Nguyễn V. A., 19**.');
    expect(asked).not.toContain('Nguyễn Văn An');
    expect(await rowsOf(AccountLink)).toEqual([]);
    expect(await write('phone-1', 'có')).toContain('đến hết ngày 22/11/2027');
    const [link] = await lists.of(here, id);
    expect(link).toMatchObject({ role: 'self', level: 'L2', holds: true, address: '•••e-1' });
    const [yes] = await rowsOf(Consent);
    expect(yes).toMatchObject({ id: link?.consentId, purpose: 'account-link', givenBy: 'self' });
  });

  test('the long form works the same', async () => {
    const { issue, write } = linking(records);
    const { token } = await issue(await person());
    expect(await write('phone-1', `LK ${token}`)).toContain('Lò T. Ó.');
    expect(await write('phone-1', 'co')).toContain('Đã liên kết');
  });

  test('used, too old and wrong are one and the same answer', async () => {
    const { issue, write } = linking(records);
    const id = await person();
    const [used, late] = [await issue(id), await issue(id)];
    await write('phone-1', `LK ${used.code}`);
    const answers = [
      await write('phone-2', `LK ${used.code}`),
      await write('phone-2', 'LK 00000000'),
    ];
    records.clock.pass(10 * MINUTES);
    answers.push(await write('phone-2', `LK ${late.code}`));
    // What was typed in time and confirmed too late is worth nothing either.
    answers.push(await write('phone-1', 'có'));
    expect(answers[0]).toContain('Mã này không dùng được.');
    expect(new Set(answers.map((one) => one.split('\n\n').at(-1))).size).toBe(1);
    expect(await rowsOf(AccountLink)).toEqual([]);
  });

  test('the last millisecond of ten minutes counts', async () => {
    const { issue, write } = linking(records);
    const { code } = await issue(await person());
    records.clock.pass(10 * MINUTES - 1);
    expect(await write('phone-1', `LK ${code}`)).toContain('Mã này dành cho');
  });

  test.each(['không', 'không đồng ý', 'khong phai toi'])(
    '"%s" links nothing, and the code is used up',
    async (no) => {
      const { issue, write } = linking(records);
      const { code } = await issue(await person());
      await write('phone-1', `LK ${code}`);
      expect(await write('phone-1', no)).toContain('không liên kết gì cả');
      expect(await write('phone-1', `LK ${code}`)).toContain('không dùng được');
    },
  );

  test('of two accounts that type it at once one is asked', async () => {
    const { issue, write } = linking(records);
    const { code } = await issue(await person());
    await write('phone-1', 'chào');
    await write('phone-2', 'chào');
    const both = await Promise.all([
      write('phone-1', `LK ${code}`),
      write('phone-2', `LK ${code}`),
    ]);
    expect(both.filter((one) => one.includes('Mã này dành cho'))).toHaveLength(1);
    expect(both.filter((one) => one.includes('không dùng được'))).toHaveLength(1);
  });

  test('after five wrong codes in an hour an account tries no more, right or wrong', async () => {
    const { issue, write } = linking(records);
    const { code } = await issue(await person());
    for (let at = 0; at < 5; at++) await write('phone-1', `LK 0000000${at}`);
    expect(await write('phone-1', `LK ${code}`)).toContain('sai nhiều lần quá');
    // Somebody else is not held up by it.
    expect(await write('phone-2', `LK ${code}`)).toContain('Mã này dành cho');
    records.clock.pass(60 * MINUTES);
    const next = await issue(await person());
    expect(await write('phone-1', `LK ${next.code}`)).toContain('Mã này dành cho');
  });
});

describe('digits of the chat, typed at the counter', () => {
  const typed = { role: 'self', level: 'L2' } as const;

  test('link once the citizen says yes to whom the officer chose', async () => {
    const { links, write, told, chat, lists } = linking(records);
    const beneficiaryId = await person();
    const digits = digitsIn(await write('phone-1', '/xacminh'));
    await links.redeem(here, { ...typed, beneficiaryId, digits });
    await chat.idle();
    expect(told('phone-1').at(-1)).toContain('Mã này dành cho Lò T. Ó.');
    expect(await write('phone-1', 'đúng')).toContain('Đã liên kết');
    expect((await lists.of(here, beneficiaryId))[0]).toMatchObject({ holds: true });
  });

  test.each([
    'liên kết',
    'lien ket',
    'tôi muốn xem hồ sơ của tôi',
    'I would like to link my account',
  ])('are shown to whoever writes "%s"', async (text) => {
    const { write } = linking(records);
    expect(digitsIn(await write('phone-1', text))).toMatch(/^\d{6}$/);
  });

  test('are refused alike when wrong, used, replaced and too old', async () => {
    const { links, write } = linking(records);
    const beneficiaryId = await person();
    const redeem = (digits: string) => links.redeem(here, { ...typed, beneficiaryId, digits });
    const refused = { code: 'NOT_FOUND', details: { why: 'no-such-digits' } };
    const first = digitsIn(await write('phone-1', 'liên kết'));
    const second = digitsIn(await write('phone-1', 'liên kết'));
    if (first !== second) await expect(redeem(first)).rejects.toMatchObject(refused);
    await redeem(second);
    await expect(redeem(second)).rejects.toMatchObject(refused);
    const third = digitsIn(await write('phone-2', 'liên kết'));
    records.clock.pass(10 * MINUTES);
    await expect(redeem(third)).rejects.toMatchObject(refused);
  });

  test('of two officers who type them at once one wins', async () => {
    const { links, write } = linking(records);
    const beneficiaryId = await person();
    const digits = digitsIn(await write('phone-1', 'liên kết'));
    const other = { ...here, id: 'hoa' };
    const both = await Promise.allSettled(
      [here, other].map((one) => links.redeem(one, { ...typed, beneficiaryId, digits })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('after five wrong ones an officer, after twenty a commune waits, then twice as long', async () => {
    const { links, write } = linking(records);
    const beneficiaryId = await person();
    const digits = digitsIn(await write('phone-1', 'liên kết'));
    const wrong = digits === '000000' ? '000001' : '000000';
    const by = (id: string, what = wrong) =>
      links.redeem({ ...here, id }, { ...typed, beneficiaryId, digits: what });
    const miss = { code: 'NOT_FOUND' };
    const locked = { code: 'TOO_MANY_REQUESTS', details: { why: 'too-many-tries' } };
    for (const id of ['o1', 'o2', 'o3', 'o4']) {
      for (let at = 0; at < 5; at++) await expect(by(id)).rejects.toMatchObject(miss);
      if (id !== 'o4') await expect(by(id, digits)).rejects.toMatchObject(locked);
    }
    await expect(by('o5', digits)).rejects.toMatchObject(locked);
    records.clock.pass(MINUTES);
    await expect(by('o5')).rejects.toMatchObject(miss);
    records.clock.pass(MINUTES);
    await expect(by('o5', digits)).rejects.toMatchObject(locked);
    records.clock.pass(MINUTES);
    await expect(by('o5', digits)).resolves.toEqual(expect.any(String));
  });

  test('a thousand guesses at once count each, and none of them slips by', async () => {
    const { links, write } = linking(records);
    const beneficiaryId = await person();
    const digits = digitsIn(await write('phone-1', 'liên kết'));
    const guesses = Array.from({ length: 1000 }, (_, at) => String(at).padStart(6, '0'));
    const wrong = guesses.filter((one) => one !== digits);
    const done = await Promise.allSettled(
      wrong.map((guess) => links.redeem(here, { ...typed, beneficiaryId, digits: guess })),
    );
    const why = done.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'done',
    );
    expect(why.filter((code) => code === 'NOT_FOUND').length).toBeLessThanOrEqual(5);
    await expect(links.redeem(here, { ...typed, beneficiaryId, digits })).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
  }, 60_000);

  test('another commune’s person is not there', async () => {
    const { links } = linking(records);
    const beneficiaryId = await person();
    const asked = links.redeem(there, { ...typed, beneficiaryId, digits: '123456' });
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('who may be linked', () => {
  const child = (birth: string) =>
    person({ displayName: 'Lò Văn Bé', birthFrom: birth, birthTo: birth });

  test('a guardian to a child until the day before its eighteenth birthday', async () => {
    const { link, write, issue } = linking(records);
    const id = await child('2009-03-15');
    expect(await link('phone-1', id, { role: 'guardian' })).toContain('14/03/2027');
    const ask = () => write('phone-1', 'đang hưởng gì');
    records.clock.set('2027-03-14T05:00:00.000Z');
    expect(await ask()).toContain('Lò V. B.');
    await expect(issue(id, { role: 'guardian' })).resolves.toBeDefined();
    records.clock.set('2027-03-14T17:00:00.000Z');
    expect(await ask()).toContain('chưa liên kết');
    records.clock.set('2027-03-16T05:00:00.000Z');
    expect(await ask()).toContain('chưa liên kết');
    await expect(issue(id, { role: 'guardian' })).rejects.toMatchObject({
      details: { why: 'of-age' },
    });
  });

  test('a birth that is put right ends a guardian’s link at once, whatever day was written down', async () => {
    const { link, write } = linking(records);
    const id = await child('2012-03-15');
    await link('phone-1', id, { role: 'guardian' });
    const note = { action: 'test', object: `beneficiary:${id}` };
    await records.db.write('system:test', note, (rows) =>
      rows.update(Beneficiary, { id }, { birthFrom: '2008-11-23', birthTo: '2008-11-23' }),
    );
    expect(await write('phone-1', 'đang hưởng gì')).toContain('chưa liên kết');
  });

  test('a guardian of somebody whose birth nobody wrote down is refused', async () => {
    const { issue } = linking(records);
    const asked = issue(await person(), { role: 'guardian' });
    await expect(asked).rejects.toMatchObject({ details: { why: 'birth-unknown' } });
  });

  test('who runs errands once the person agreed, and no longer than that', async () => {
    const { issue, write, parts } = linking(records);
    const id = await person();
    const asked = issue(id, { role: 'collaborator' });
    await expect(asked).rejects.toMatchObject({ details: { why: 'consent-needed' } });
    const consents = new ConsentService(parts);
    const words = {
      purpose: 'account-link',
      language: 'vi',
      words: 'Tôi đồng ý cho chị Hoa hỏi giúp hồ sơ, có dữ liệu nhạy cảm.',
    } as const;
    await consents.keepWords(here, words);
    const consentId = await consents.give(here, {
      beneficiaryId: id,
      textHash: hashOfWords(words),
      channel: 'counter',
    });
    const { code } = await issue(id, { role: 'collaborator', consentId });
    await write('phone-1', `LK ${code}`);
    await write('phone-1', 'có');
    expect(await write('phone-1', 'đang hưởng gì')).toContain('chỉ xem được hồ sơ đến đâu');
    await consents.withdraw(here, consentId);
    expect(await write('phone-1', 'đang hưởng gì')).toContain('chưa liên kết');
  });

  test('after a year every link is confirmed anew', async () => {
    const { link, write } = linking(records);
    await link('phone-1', await person());
    records.clock.set('2027-11-22T05:00:00.000Z');
    expect(await write('phone-1', 'đang hưởng gì')).toContain('Lò T. Ó.');
    records.clock.set('2027-11-23T05:00:00.000Z');
    expect(await write('phone-1', 'đang hưởng gì')).toContain('chưa liên kết');
  });
});
