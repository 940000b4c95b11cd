import { StaffGrant } from '../../src/records/entities/staff-grant.entity';
import { StaffPerson } from '../../src/records/entities/staff-person.entity';
import { StaffUser } from '../../src/records/entities/staff-user.entity';
import type { StaffActor } from '../../src/services/actor';
import { placeOf, sealText } from '../../src/services/sealed-json';
import { testVault } from './chat';
import type { TestRecords } from './records';

/** A member of staff with an account, a name and a role that speaks with citizens. */
export async function aColleague(
  { db, clock }: TestRecords,
  { id, name, role = 'reviewer' }: { id: string; name: string; role?: StaffActor['role'] },
): Promise<StaffActor> {
  const createdAt = clock.now();
  const person = `person-${id}`;
  await db.write('system:test', { action: 'a.b', object: 'c:d' }, async (rows) => {
    const sealed = sealText(testVault, placeOf('staff_person', 'name', person), name);
    await rows.insert(StaffPerson, { id: person, name: sealed, createdAt });
    const account = { passwordHash: '-', active: true, deviceEpoch: 0, version: 1, createdAt };
    await rows.insert(StaffUser, { id, login: id, personId: person, ...account });
    await rows.insert(StaffGrant, {
      ...{ id: `grant-${id}`, staffId: id, role, unitCode: null, hamlet: null },
      ...{ fromDay: '2026-01-01', untilDay: null, onBehalfOf: null, grantedBy: 'system' },
      ...{ endedAt: null, endedBy: null, version: 1, createdAt },
    });
  });
  return { kind: 'staff', id, role, unitCodes: 'all' };
}

/** Closes an account, as an administrator does. */
export async function closeAccount({ db }: TestRecords, id: string): Promise<void> {
  await db.write('system:test', { action: 'a.b', object: 'c:d' }, async (rows) => {
    const user = await rows.get(StaffUser, { id });
    await rows.guardedUpdate(StaffUser, user, { active: false });
  });
}
