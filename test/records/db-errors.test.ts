import { isBusy, isDuplicate, isMissingParent } from '../../src/records/db-errors';
import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import { ServiceRecord } from '../../src/records/entities/service-record.entity';
import { Verdict } from '../../src/records/entities/verdict.entity';
import type { Writer } from '../../src/records/rows';
import { aBeneficiary, aServiceRecord, aVerdict } from '../support/builders';
import { useRecords } from '../support/records';

const records = useRecords();

function failing(fn: (rows: Writer) => Promise<unknown>): Promise<unknown> {
  return records.db
    .write('system:test', { action: 'a.change', object: 'a:1' }, fn)
    .then(() => undefined)
    .catch((error: unknown) => error);
}

test('a taken primary key or unique key is a duplicate on this engine', async () => {
  const same = aBeneficiary();
  const twice = await failing((rows) => rows.insert(Beneficiary, [same, same]));
  expect(isDuplicate(twice)).toBe(true);
  const code = await failing((rows) =>
    rows.insert(Verdict, [aVerdict({ code: 'abc' }), aVerdict({ code: 'abc' })]),
  );
  expect(isDuplicate(code)).toBe(true);
  expect(isMissingParent(code) || isBusy(code)).toBe(false);
});

test('a row whose parent does not exist is refused as such on this engine', async () => {
  const orphan = await failing((rows) => rows.insert(ServiceRecord, aServiceRecord()));
  expect(isMissingParent(orphan)).toBe(true);
  expect(isDuplicate(orphan) || isBusy(orphan)).toBe(false);
});

test('a parent with children cannot be deleted', async () => {
  const parent = aBeneficiary();
  const error = await failing(async (rows) => {
    await rows.insert(Beneficiary, parent);
    await rows.insert(ServiceRecord, aServiceRecord({ beneficiaryId: parent.id }));
    await rows.remove(Beneficiary, { id: parent.id });
  });
  expect(error).toBeInstanceOf(Error);
});

test('texts that differ only in marks or case are different keys on this engine', async () => {
  const codes = ['anh', 'ánh', 'Anh', 'ANH'].map((code) => aVerdict({ code }));
  expect(await failing((rows) => rows.insert(Verdict, codes))).toBeUndefined();
});

test.each(['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'])(
  '%s means: try again',
  (code) => {
    expect(isBusy({ driverError: { code } })).toBe(true);
    expect(isBusy(new Error('other'))).toBe(false);
  },
);
