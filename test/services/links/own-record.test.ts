import { AccountLink } from '../../../src/records/entities/account-link.entity';
import { LinkCode } from '../../../src/records/entities/link-code.entity';
import { ReadTrailService } from '../../../src/services/audit/read-trail.service';
import { erasePerson } from '../../../src/services/privacy/erase-person';
import { PrivacyRequestService } from '../../../src/services/privacy/privacy-request.service';
import { testVault } from '../../support/chat';
import { anOffice, here, province, there } from '../../support/office';
import { linking } from '../../support/linked';
import { useRecords } from '../../support/records';

/** What an account may ask of the records it is linked to, by the assurance of the link. */

const records = useRecords();
const { applications, enrolments, person, serviceRecords } = anOffice(records);
const DECIDED = { decision: 'QĐ 12/2026', decidedOn: '2026-02-10', validFrom: '2026-02-10' };

/** Somebody who receives the social pension, was paid once, and has a file in hand. */
async function aPensioner(displayName = 'Lò Thị Ón') {
  const beneficiaryId = await person({ displayName });
  const programme = 'social-pension';
  await enrolments().add(here, {
    ...DECIDED,
    ...{ beneficiaryId, programme, amount: 540_000, payment: 'cash' },
  });
  const given = { beneficiaryId, programme, givenOn: '2026-11-05', amount: 540_000 };
  await serviceRecords().record(here, given);
  await applications().register(here, {
    ...{ beneficiaryId, procedure: 'disability-assistance' },
    ...{ channel: 'counter', receivedOn: '2026-11-16' },
  });
  return beneficiaryId;
}

const FILE = 'Xã đã nhận hồ sơ xin trợ cấp';
const AMOUNT = 'Mức đã ghi: 540.000 đồng.';

describe('by the assurance of the link', () => {
  const RECEIVES = 'Đang hưởng trợ cấp hưu trí xã hội, từ ngày 10/02/2026.';
  test.each([
    ['seen with her papers', { level: 'L2', role: 'self' }, true],
    ['asked on the telephone', { level: 'L1', role: 'self' }, false],
  ] as const)('%s', async (_, says, all) => {
    const { link, write } = linking(records);
    await link('phone-1', await aPensioner(), says);
    expect(await write('phone-1', 'hồ sơ của tôi đến đâu rồi')).toContain(FILE);
    const receives = await write('phone-1', 'mẹ tôi đang hưởng gì');
    const paid = await write('phone-1', 'bao giờ được lĩnh tiền');
    for (const text of [receives, paid]) {
      expect(text.includes(RECEIVES)).toBe(all);
      expect(text.includes(AMOUNT)).toBe(all);
      expect(text.includes('Muốn xem tiền thì hỏi ở xã')).toBe(!all);
    }
    expect(paid.includes('Lần nhận gần nhất: 05/11/2026, 540.000 đồng.')).toBe(all);
    expect(paid.includes('Ngày lĩnh tới tôi chưa được biết.')).toBe(all);
  });

  test('not linked: how to link, and the code of the receipt as ever', async () => {
    const { write } = linking(records);
    await aPensioner();
    expect(await write('phone-1', 'tôi đang hưởng gì')).toContain('nhắn "liên kết" khi đang ở xã');
    const files = await write('phone-1', 'hồ sơ của tôi đến đâu rồi');
    expect(files).toContain('giấy hẹn');
    expect(files).toContain('nhắn "liên kết"');
    expect(await write('phone-1', 'bao giờ được lĩnh tiền')).not.toContain('Lò');
  });
});

test('several people at one telephone are told apart by short names', async () => {
  const { link, write, lists } = linking(records);
  const [mother, father] = [await aPensioner(), await aPensioner('Hoàng Văn Páo')];
  await link('phone-1', mother);
  await link('phone-1', father);
  await link('phone-2', mother);
  const text = await write('phone-1', 'toi dang huong gi');
  expect(text).toContain('Lò T. Ó.:');
  expect(text).toContain('Hoàng V. P.:');
  expect(text).not.toContain('Hoàng Văn Páo');
  const rows = await lists.of(here, mother);
  expect(rows.map(({ address, sharedWith }) => [address, sharedWith])).toEqual([
    ['•••e-2', 1],
    ['•••e-1', 2],
  ]);
  await expect(lists.of(there, mother)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('what was read in the chat stands in the trail of the person', async () => {
  const { link, write, parts } = linking(records);
  const id = await aPensioner();
  await link('phone-1', id);
  await write('phone-1', 'tôi đang hưởng gì');
  const trail = new ReadTrailService(parts);
  const auditor = { ...province, role: 'auditor' } as const;
  const span = { from: 0, to: records.clock.now() + 1, first: 20, after: null };
  const { rows } = await trail.of(auditor, id, span);
  expect(rows.map(({ actor, action }) => `${actor} ${action}`)).toContain(
    'citizen beneficiary.read',
  );
});

test('a record that is put on hold is not told', async () => {
  const { link, write, parts } = linking(records);
  const id = await aPensioner();
  await link('phone-1', id);
  const requests = new PrivacyRequestService(parts);
  const asked = { channel: 'counter', asked: 'Xin dừng lại', identity: 'papers' } as const;
  const requestId = await requests.record(here, {
    ...asked,
    ...{ kind: 'restriction', beneficiaryId: id },
  });
  const dpo = { ...province, id: 'vy', role: 'dpo' } as const;
  await requests.complete(dpo, { id: requestId, version: 1, words: 'Đã dừng.' });
  const text = await write('phone-1', 'tôi đang hưởng gì');
  expect(text).toContain('đang tạm dừng sử dụng');
  expect(text).not.toContain(AMOUNT);
});

test('either side ends the link, and so does an erasure', async () => {
  const { link, links, lists, write, issue } = linking(records);
  const id = await aPensioner();
  const gone = async (address: string) =>
    expect(await write(address, 'tôi đang hưởng gì')).toContain('chưa liên kết');
  await link('phone-1', id);
  expect(await write('phone-1', 'hủy liên kết')).toContain('Đã hủy liên kết');
  await gone('phone-1');
  await link('phone-1', id);
  const [row] = await lists.of(here, id);
  const key = String(row?.id);
  await expect(links.end(there, key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await links.end(here, key);
  await gone('phone-1');
  await expect(links.end(here, key)).rejects.toMatchObject({ details: { why: 'ended-already' } });
  await link('phone-1', id);
  await issue(id);
  const note = { action: 'test', object: `beneficiary:${id}` };
  await records.db.write('system:test', note, (rows) =>
    erasePerson(rows, id, { vault: testVault, now: records.clock.now() }),
  );
  await gone('phone-1');
  const codes = await records.db.read((rows) => rows.count(LinkCode, { beneficiaryId: id }));
  expect(codes).toBe(0);
  const ends = await records.db.read((rows) =>
    rows.list(AccountLink, { where: {}, order: { id: 'ASC' }, take: 9 }),
  );
  expect(ends.map(({ endedBy, endedWhy }) => [endedBy, endedWhy])).toEqual([
    ['citizen', 'asked'],
    ['mai', 'office'],
    ['system', 'erased'],
  ]);
});
