import { AuditEntry } from '../../src/records/entities/audit-entry.entity';
import { ImportJob } from '../../src/records/entities/import-job.entity';
import { ImportRow } from '../../src/records/entities/import-row.entity';
import { isDuplicate } from '../../src/records/db-errors';
import { useRecords } from '../support/records';

const records = useRecords();
const NOTE = { action: 'a.change', object: 'a:1' };
const JOB = 'job-1';

function row(rowNumber: number): ImportRow {
  return {
    id: `row-${rowNumber}`,
    jobId: JOB,
    rowNumber,
    state: 'parked',
    cells: 'v1.a "sealed" \\ text: Nguyễn Thị Ón\n\t🌾',
    findings: [{ column: 'name', key: 'nobody-known' }],
    candidates: ['row:1', 'một'],
    citizenIdIndex: null,
    nameIndex: 'x',
    birthFrom: '1944-02-29',
    birthTo: null,
    unitCode: '04630',
    decision: null,
    sameAs: null,
    decidedBy: null,
    beneficiaryId: null,
    registered: rowNumber % 2 === 0,
    statementId: null,
  };
}

async function job(): Promise<void> {
  const texts = { fileName: 'a', fileHash: 'b', liveHash: null, contentHash: 'c' };
  const step = { stepStartedAt: records.clock.now(), stepRows: 7, fault: null, uploadKey: null };
  await records.db.write('system:test', NOTE, (rows) =>
    rows.insert(ImportJob, {
      ...{ ...texts, ...step, id: JOB, form: 'people', state: 'reading', units: ['04630'] },
      ...{ uploadedBy: 'a', approvedBy: null, version: 1 },
      ...{ createdAt: records.clock.now(), updatedAt: records.clock.now() },
    }),
  );
}

const all = () =>
  records.db.read((rows) =>
    rows.list(ImportRow, { where: {}, order: { rowNumber: 'ASC' }, take: 100 }),
  );

test('many rows say after the insert what they said before, as few rows do', async () => {
  await job();
  const some = Array.from({ length: 30 }, (_, at) => row(at + 1));
  await records.db.write('system:test', NOTE, async (rows) => {
    for (const one of some.slice(0, 3)) await rows.insert(ImportRow, one);
    await rows.insert(ImportRow, some.slice(3));
  });
  expect(await all()).toEqual(some);
});

test('instants and JSON of many rows are kept', async () => {
  const at = records.clock.now();
  const entries = Array.from({ length: 12 }, (_, index) => ({
    ...{ id: `e-${index}`, chain: '2020-01-01', seq: index + 1, at: at + index },
    ...{ actor: 'system:test', action: 'a.change', object: 'a:1', details: { rows: index } },
    ...{ prevHash: `p${index}`, hash: `h${index}` },
  }));
  await records.db.write('system:test', NOTE, (rows) => rows.insert(AuditEntry, entries));
  const found = await records.db.read((rows) =>
    rows.list(AuditEntry, { where: { chain: '2020-01-01' }, order: { seq: 'ASC' }, take: 20 }),
  );
  expect(found).toEqual(entries);
});

test('of many rows one that is there already refuses all', async () => {
  await job();
  const twice = [...Array.from({ length: 12 }, (_, at) => row(at + 1)), row(1)];
  const write = records.db.write('system:test', NOTE, (rows) => rows.insert(ImportRow, twice));
  expect(isDuplicate(await write.catch((error: unknown) => error))).toBe(true);
  expect(await all()).toEqual([]);
});
