import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../ormconfig';
import { NotPersonal, Personal, privacyOf } from '../../src/records/personal';
import { CITIZEN_TABLES, ENTITIES } from '../../src/records/schema';

/** The tables without citizens; a new entity must be put on one of the two lists on purpose. */
const MACHINE_TABLES = [
  'StaffPerson',
  'StaffUser',
  'StaffSession',
  'StaffGrant',
  'StaffFactor',
  'StaffRecoveryCode',
  'StaffLock',
  'EmergencyAccess',
  'SecurityAlarm',
  'LinkTries',
  'Payday',
  'ListReveal',
  'AuditEntry',
  'IdempotencyKey',
  'Lease',
  'TopUp',
  'CalendarNotice',
  'CannedReply',
  'OfficeHours',
  'ServiceProvider',
  'DataKey',
  'JobCursor',
  'ConsentText',
  'LiveEvent',
  'Partner',
  'PartnerKey',
  'PartnerBudget',
  'PartnerMessage',
  'PartnerSearch',
  'AdministrativeUnit',
  'ChannelSecret',
];

function untagged(entity: { readonly name: string }, columns: readonly string[]): string[] {
  return columns.filter((column) => privacyOf(entity, column) === undefined);
}

test('every column of a citizen table says whether it is personal, and why it is kept', async () => {
  const source = await new DataSource(dataSourceOptions(':memory:')).initialize();
  for (const entity of CITIZEN_TABLES) {
    const columns = source.getMetadata(entity).columns.map(({ propertyName }) => propertyName);
    expect({ [entity.name]: untagged(entity, columns) }).toEqual({ [entity.name]: [] });
    for (const column of columns) {
      expect(privacyOf(entity, column)?.purpose).toMatch(/\w{3}/);
    }
  }
  await source.destroy();
});

test('a column that nobody tagged is found', () => {
  class Sample {
    @Personal('basic', 'to call back')
    phone!: string;
    @NotPersonal('opaque key')
    id!: string;
    forgotten!: string;
  }
  expect(untagged(Sample, ['phone', 'id', 'forgotten'])).toEqual(['forgotten']);
});

test('every entity is a citizen table or known not to be one', () => {
  const names = ENTITIES.map(({ name }) => name);
  const listed = [...CITIZEN_TABLES.map(({ name }) => name), ...MACHINE_TABLES];
  expect([...names].sort()).toEqual(listed.sort());
});
