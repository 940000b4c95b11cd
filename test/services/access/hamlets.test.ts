import { systemTokens } from '../../../src/ops/system';
import type { Actor } from '../../../src/services/actor';
import { StaffService } from '../../../src/services/staff.service';
import { testVault } from '../../support/chat';
import { anOffice, HERE, here } from '../../support/office';
import { useRecords } from '../../support/records';

/** Collaborators of thôn and tổ: they see whose household lies where they serve. */

const records = useRecords();
const office = anOffice(records);
const SYSTEM: Actor = { kind: 'system', job: 'test' };
const staff = () =>
  new StaffService({ ...records, db: records.db, tokens: systemTokens, vault: testVault });

let accounts = 0;

async function collaborator(...hamlets: readonly (string | null)[]) {
  const role = 'collaborator' as const;
  const [hamlet = null, ...more] = hamlets;
  const login = `ctv-${++accounts}`;
  const made = await staff().create(SYSTEM, { login, role, unitCode: HERE, hamlet });
  for (const one of more) {
    const also = { staffId: made.staff.id, role, unitCode: HERE, hamlet: one };
    await staff().accounts.grant(SYSTEM, also);
  }
  const actor = await staff().actorOf((await staff().signIn(login, made.password)).token);
  if (actor === null) throw new Error('nobody is signed in');
  return actor;
}

async function livingAt(hamlet: string | null): Promise<string> {
  const id = await office.person();
  const members = [{ beneficiaryId: id, role: 'head' as const }];
  const where = { unitCode: HERE, hamlet, formedOn: '2020-01-01' };
  await office.households().form(here, { ...where, members });
  return id;
}

const sees = (actor: Actor, id: string) =>
  office
    .people()
    .get(actor, id)
    .then(
      () => 'seen',
      ({ code }: { code: string }) => code,
    );

test('she sees her hamlet however it is spelt, not the next one, and who has none written down', async () => {
  const actor = await collaborator('bản Pom Ban');
  const [own, other] = [await livingAt('Bản  pom ban'), await livingAt('bản Nà Lóng')];
  expect(await sees(actor, own)).toBe('seen');
  expect(await sees(actor, other)).toBe('NOT_FOUND');
  expect(await sees(actor, await livingAt(null))).toBe('seen');
  expect(await sees(actor, await office.person())).toBe('seen');
  const { code } = await office.people().get(here, other);
  await expect(office.people().byCode(actor, code)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('somebody who moves is seen where she lives now', async () => {
  const actor = await collaborator('bản Pom Ban');
  const id = await livingAt('bản Pom Ban');
  const there = await office.households().form(here, {
    ...{ unitCode: HERE, hamlet: 'bản Nà Lóng', formedOn: '2021-01-01', members: [] },
  });
  const moved = {
    householdId: there,
    beneficiaryId: id,
    role: 'head',
    from: '2026-01-01',
  } as const;
  await office.households().join(here, moved);
  expect(await sees(actor, id)).toBe('NOT_FOUND');
});

test('of two hamlets she sees both; without one she serves the commune', async () => {
  const ids = [await livingAt('bản Pom Ban'), await livingAt('bản Nà Lóng')];
  for (const actor of [
    await collaborator('bản Pom Ban', 'Bản Nà Lóng'),
    await collaborator(null),
    await collaborator('bản Xa', null),
  ]) {
    expect(await Promise.all(ids.map((id) => sees(actor, id)))).toEqual(['seen', 'seen']);
  }
});

test('nobody but a collaborator is bounded to a hamlet', async () => {
  const asked = { login: 'mai', role: 'commune-officer', unitCode: HERE, hamlet: 'x' } as const;
  await expect(staff().create(SYSTEM, asked)).rejects.toMatchObject({
    details: { why: 'hamlet-of-whom' },
  });
});
