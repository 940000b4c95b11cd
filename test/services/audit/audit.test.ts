import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditHeadsIn } from '../../../src/ops/audit-heads';
import { AuditEntry } from '../../../src/records/entities/audit-entry.entity';
import { AuditService } from '../../../src/services/audit.service';
import { ReadTrailService } from '../../../src/services/audit/read-trail.service';
import type { StaffActor } from '../../../src/services/actor';
import { Reads, tellReads } from '../../../src/services/reading/read-trail';
import { testVault } from '../../support/chat';
import { anOffice, here, HERE, province, reviewer } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const { enrolments, households, people, person, recognitions } = anOffice(records);
const auditor: StaffActor = { ...province, id: 'au', role: 'auditor' };
const machine = { kind: 'system', job: 'test' } as const;
const trail = () => new ReadTrailService(records);
const folder = mkdtempSync(join(tmpdir(), 'an-sinh-heads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
const span = (first = 100, after: { at: number; id: string } | null = null) => ({
  from: records.clock.now() - DAY,
  to: records.clock.now() + DAY,
  first,
  after,
});

describe('whose data an account read', () => {
  test('names the person behind every kind of record', async () => {
    const id = await person();
    const at = { on: '2026-11-23', knownAt: null };
    const members = [{ beneficiaryId: id, role: 'head' as const }];
    const household = await households().form(here, {
      unitCode: HERE,
      formedOn: '2026-01-01',
      members,
    });
    const recognition = await recognitions().add(here, {
      about: { kind: 'person', id },
      fact: 'disability',
      value: 'severe',
      decision: 'Giấy xác nhận 12/2026',
      decidedOn: '2026-02-10',
      validFrom: '2026-02-10',
    });
    await people().get(here, id);
    await recognitions().of(here, { kind: 'person', id }, at);
    await recognitions().history(here, recognition);
    await enrolments().of(here, id, at);
    await households().get(here, household, at);
    const { rows } = await trail().by(auditor, 'staff:mai', span());
    expect(rows.map(({ action, people: whose }) => [action, whose])).toEqual([
      ['beneficiary.read', [id]],
      ['recognition.read', [id]],
      ['recognition.read', [id]],
      ['enrolment.read', [id]],
      ['household.read', [id]],
    ]);
    const of = await trail().of(auditor, id, span());
    expect(of.rows.map(({ action, actor }) => [action, actor])).toEqual(
      rows.map(({ action }) => [action, 'staff:mai']),
    );
  });

  test('names everybody on a page of a list, whichever of their records were shown', async () => {
    const [first, second, alone] = [await person(), await person(), await person()];
    const home = await households().form(here, {
      unitCode: HERE,
      formedOn: '2026-01-01',
      members: [{ beneficiaryId: second, role: 'head' as const }],
    });
    const reads = new Reads();
    reads.add('person', [first]);
    reads.add('enrolment', [first]);
    reads.add('member', [home]);
    await tellReads(records.db, here, reads);
    const { rows } = await trail().by(auditor, 'staff:mai', span());
    expect(rows.map(({ action, people: whose }) => [action, whose])).toEqual([
      ['people.read', [first, second]],
    ]);
    for (const [whose, times] of [
      [first, 1],
      [second, 1],
      [alone, 0],
    ] as const) {
      const of = await trail().of(auditor, whose, span());
      expect(of.rows.map(({ action }) => action)).toEqual(Array(times).fill('people.read'));
    }
  });

  test('counts a page beside a look at one person, in the order of time', async () => {
    const id = await person();
    const reads = new Reads();
    reads.add('person', [id]);
    for (const look of [0, 1, 2, 3]) {
      records.clock.pass(1_000);
      await (look % 2 === 0 ? people().get(here, id) : tellReads(records.db, here, reads));
    }
    const asked = span(3);
    const page = await trail().of(auditor, id, asked);
    const last = page.rows[2];
    const rest = await trail().of(auditor, id, { ...asked, after: last ?? null });
    expect([page.hasMore, rest.hasMore]).toEqual([true, false]);
    expect([...page.rows, ...rest.rows].map(({ action }) => action)).toEqual([
      'beneficiary.read',
      'people.read',
      'beneficiary.read',
      'people.read',
    ]);
  });

  test('within the span only, page after page', async () => {
    const id = await person();
    for (let reads = 0; reads < 5; reads++) {
      await people().get(here, id);
      if (reads % 2 === 1) records.clock.pass(1_000);
    }
    const asked = span(2);
    const seen: string[] = [];
    for (let after: { at: number; id: string } | null = null; ;) {
      const page = await trail().by(auditor, 'staff:mai', { ...asked, after });
      seen.push(...page.rows.map((one) => one.id));
      const last = page.rows[page.rows.length - 1];
      if (!page.hasMore || last === undefined) break;
      after = last;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    const later = { ...span(), from: records.clock.now() + 1 };
    expect((await trail().by(auditor, 'staff:mai', later)).rows).toEqual([]);
    expect((await trail().by(auditor, 'staff:lan', span())).rows).toEqual([]);
  });

  test('is an auditor’s to ask, and asking is written down', async () => {
    const id = await person();
    for (const actor of [here, province, reviewer]) {
      await expect(trail().by(actor, 'staff:mai', span())).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await expect(trail().of(actor, id, span())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await trail().of({ ...auditor, role: 'dpo' }, id, span());
    const [entry] = await records.db.read((rows) =>
      rows.list(AuditEntry, { where: {}, order: { seq: 'DESC' }, take: 1 }),
    );
    expect(entry).toMatchObject({ action: 'audit.reads-of', object: `beneficiary:${id}` });
    const wrong = trail().of(auditor, id, { ...span(), from: records.clock.now() + 3 * DAY });
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the head of the trail in a file', () => {
  const path = join(folder, 'heads');
  const service = () =>
    new AuditService({ db: records.db, outside: { heads: auditHeadsIn(path), vault: testVault } });
  beforeEach(() => rmSync(path, { force: true }));

  test('is noted once, and a trail that was cut off behind it is found', async () => {
    await person();
    const head = await service().noteHead(machine);
    await service().noteHead(machine);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
    expect(await service().check(machine)).toEqual({ broken: null, entries: 1, head });
    await person();
    expect((await service().check(machine)).broken).toBeNull();
    await records.db.write('system:test', { action: 'a.b', object: 'c:d' }, (rows) =>
      rows.remove(AuditEntry, { seq: 1 }),
    );
    expect((await service().check(machine)).broken).not.toBeNull();
  });

  test('cannot be written by whoever has no key', async () => {
    await person();
    await service().noteHead(machine);
    const [line = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, line.replace(/ [0-9a-f]{64} /, ` ${'0'.repeat(64)} `));
    await expect(service().check(machine)).rejects.toThrow('Line 1 of the noted heads was altered');
    writeFileSync(path, 'nonsense\n');
    await expect(service().check(machine)).rejects.toThrow('Line 1 of the noted heads');
  });

  test('of an empty trail is none', async () => {
    expect(await service().noteHead(machine)).toBeNull();
    expect(await service().check(machine)).toEqual({ broken: null, entries: 0, head: null });
  });
});
