import { PersonMerge } from '../../../src/records/entities/person-merge.entity';
import { erasePerson } from '../../../src/services/privacy/erase-person';
import { testVault } from '../../support/chat';
import { anOffice, here } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const office = anOffice(records);

test('who is erased leaves nothing in the merges that made her record, however many', async () => {
  const [one, two, three] = [await office.person(), await office.person(), await office.person()];
  await office.merges().merge(here, { survivorId: two, loserId: one });
  await office.merges().merge(here, { survivorId: three, loserId: two });
  const merges = () =>
    records.db.read((rows) => rows.list(PersonMerge, { where: {}, order: { id: 'ASC' }, take: 9 }));
  expect((await merges()).every(({ before }) => before !== null)).toBe(true);
  const by = { vault: testVault, now: records.clock.now() };
  const note = { action: 'test.erase', object: `beneficiary:${three}` };
  await records.db.write('system:test', note, (rows) => erasePerson(rows, three, by));
  expect((await merges()).map(({ before }) => before)).toEqual([null, null]);
});
