import { searchBeneficiaries } from '../../src/records/queries/beneficiary-search';
import type { BeneficiaryFilter } from '../../src/records/queries/beneficiary-search';
import type { Scope } from '../../src/records/queries/scope';
import type { Reader } from '../../src/records/rows';
import { ON_SERVER, useRecords } from '../support/records';

const records = useRecords();

/** How SQLite would look for people: the index that its plan begins with. */
async function planOf(scope: Scope, filter: Omit<BeneficiaryFilter, 'first'>): Promise<string> {
  return records.db.read(async (rows) => {
    const plans: string[] = [];
    const explaining = {
      sql: async (text: string, values: readonly (string | number | null)[]) => {
        const plan = await rows.sql<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, values);
        plans.push(...plan.map(({ detail }) => detail));
        return [];
      },
    };
    await searchBeneficiaries(explaining as unknown as Reader, scope, { ...filter, first: 10 });
    return plans.join('; ');
  });
}

// The server chooses by what it counted of its tables, which are empty here.
const onSqlite = ON_SERVER ? test.skip : test;

describe('people of the whole province by name', () => {
  onSqlite.each([
    [{ missing: ['sex'] }, 'ix_beneficiary_sex_name'],
    [{ missing: ['ethnicity'] }, 'ix_beneficiary_ethnicity_name'],
    [{ missing: ['phone'] }, 'ix_beneficiary_phone_name'],
    [{ lifeStatus: 'dead' }, 'ix_beneficiary_life_name'],
    [{ bornFrom: '2020-01-01', bornTo: '2020-12-31' }, 'ix_beneficiary_name'],
  ] as const)('with %j are found by %s, without sorting', async (filter, name) => {
    const plan = await planOf('all', filter);
    expect(plan).toContain(`USING INDEX ${name}`);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});

describe('a filter leads nobody through the province who asked for less or otherwise', () => {
  onSqlite.each([
    ['the commune of an officer', ['01'], {}, 'ix_beneficiary_unit'],
    ['one commune', 'all', { unitCode: '01' }, 'ix_beneficiary_unit'],
    ['the oldest first', 'all', { order: 'oldest' }, 'ix_beneficiary_birth'],
  ] as const)('%s', async (_, scope, filter, name) => {
    const plan = await planOf(scope, { ...filter, lifeStatus: 'alive', missing: ['sex'] });
    expect(plan).toContain(`USING INDEX ${name}`);
  });
});
