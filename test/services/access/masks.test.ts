import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { Reveal } from '../../../src/records/entities/reveal.entity';
import { MASKS, PERSON_FIELDS, shownTo } from '../../../src/services/access/masks';
import type { Actor, Role } from '../../../src/services/actor';
import { ROLES } from '../../../src/services/actor';
import { anOffice, HERE, here, there } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const office = anOffice(records);
const as = (role: Role): Actor => ({ ...here, role });
const ON = {
  displayName: 'Lò Thị Ón',
  birthFrom: '1949-08-05',
  birthTo: '1949-08-05',
  citizenId: '015149000123',
  phone: '0912345678',
  ethnicity: 'Thái',
  unitCode: HERE,
};
const REASON = 'đối chiếu với giấy tờ gốc';
const refusal = (tried: Promise<unknown>) =>
  tried.then(
    (value) => value,
    ({ code, details }: { code: string; details: { why?: string; field?: string } }) =>
      details.why ?? details.field ?? code,
  );

test('the table field × role: a change here is a decision', () => {
  const lines = PERSON_FIELDS.map((field) => {
    const shown = ROLES.filter((role) => MASKS[role][field] !== 'none');
    return `${field}: ${shown.map((role) => `${role} ${MASKS[role][field]}`).join(', ')}`;
  });
  expect(lines).toMatchInlineSnapshot(`
   [
     "code: province-officer full, commune-officer full, commune-leader full, payment-clerk full, collaborator full, emergency-reader full",
     "name: province-officer full, commune-officer full, commune-leader full, payment-clerk full, collaborator full, emergency-reader full",
     "birth: province-officer full, commune-officer full, commune-leader full, payment-clerk full, collaborator part, emergency-reader full",
     "sex: province-officer full, commune-officer full, commune-leader full, payment-clerk full, collaborator full, emergency-reader full",
     "lifeStatus: province-officer full, commune-officer full, commune-leader full, payment-clerk full, collaborator full, emergency-reader full",
     "address: province-officer full, commune-officer full, commune-leader full, payment-clerk full, collaborator full, emergency-reader full",
     "ethnicity: province-officer full, commune-officer full, commune-leader full",
     "phone: province-officer full, commune-officer full, commune-leader reveal, payment-clerk reveal, collaborator part, emergency-reader full",
     "citizenId: province-officer reveal, commune-officer reveal, commune-leader reveal, payment-clerk reveal, collaborator part, emergency-reader reveal",
     "note: province-officer full, commune-officer full, commune-leader full",
   ]
  `);
});

test('no collaborator is ever shown an identity number in full, no administrator anything', () => {
  expect(MASKS.collaborator.citizenId).toBe('part');
  for (const field of PERSON_FIELDS) {
    for (const role of ['admin', 'auditor', 'dpo', 'rule-editor', 'rule-approver'] as const) {
      expect(shownTo(as(role), field)).toBe('none');
    }
    expect(shownTo({ kind: 'visitor' }, field)).toBe('none');
  }
});

test.each<[Role, object]>([
  ['commune-officer', { citizenId: '•••••••••123', phone: '84912345678', ethnicity: 'Thái' }],
  ['commune-leader', { citizenId: '•••••••••123', phone: '••••••••678' }],
  ['payment-clerk', { citizenId: '•••••••••123', phone: '••••••••678', ethnicity: null }],
  [
    'collaborator',
    {
      ...{ citizenId: '•••••••••123', phone: '••••••••678', ethnicity: null },
      ...{ birthFrom: '1949-01-01', birthTo: '1949-12-31' },
    },
  ],
])('%s is shown so much of a person', async (role, shown) => {
  const id = await office.person(ON);
  expect(await office.people().get(as(role), id)).toMatchObject({
    displayName: 'Lò Thị Ón',
    ...shown,
  });
});

test('a field is shown in full for a reason, which is kept with who and whose', async () => {
  const id = await office.person(ON);
  const asked = { id, field: 'citizenId', reason: REASON } as const;
  expect(await office.reveals().reveal(here, asked)).toBe('015149000123');
  const [row] = await records.db.read((rows) =>
    rows.list(Reveal, { where: {}, order: { id: 'ASC' }, take: 9 }),
  );
  expect(row).toMatchObject({ beneficiaryId: id, field: 'citizenId', staffId: here.id });
  expect(JSON.stringify(row)).not.toContain(REASON);
  const trail = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
  );
  expect(trail[0]).toMatchObject({
    action: 'beneficiary.reveal',
    object: `beneficiary:${id}`,
    details: { field: 'citizenId', reveal: row?.id },
  });
  expect(JSON.stringify(trail)).not.toContain(REASON);
  expect(await office.reveals().list(as('dpo'))).toMatchObject([{ reason: REASON }]);
});

test('what is not revealed, and that "not yours" is the same as "not there"', async () => {
  const id = await office.person(ON);
  const ask = (actor: Actor, says: object = {}) =>
    refusal(office.reveals().reveal(actor, { id, field: 'citizenId', reason: REASON, ...says }));
  expect(await ask(as('collaborator'))).toBe('FORBIDDEN');
  expect(await ask(as('admin'))).toBe('FORBIDDEN');
  expect(await ask(here, { reason: 'xem' })).toBe('reason');
  expect(await ask(here, { field: 'ethnicity' })).toBe('field');
  expect(await ask({ ...here, proof: 'old' })).toBe('prove-again');
  const [hidden, absent] = await Promise.all(
    [ask(there), ask(here, { id: 'nobody' })].map((one) => one),
  );
  expect([hidden, absent]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  const rows = await records.db.read((reader) => reader.count(Reveal, {}));
  expect(rows).toBe(0);
});
