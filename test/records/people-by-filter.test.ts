import { searchBeneficiaries } from '../../src/records/queries/beneficiary-search';
import { Beneficiary } from '../../src/records/entities/beneficiary.entity';
import type { BeneficiaryFilter } from '../../src/records/queries/beneficiary-search';
import { PEOPLE_ORDERS } from '../../src/records/queries/person-conditions';
import type { PersonFilter, PersonPlace } from '../../src/records/queries/person-conditions';
import type { Scope } from '../../src/records/queries/scope';
import type { Reader } from '../../src/records/rows';
import { aBeneficiary } from '../support/builders';
import { ON_SERVER, useRecords } from '../support/records';

const records = useRecords();
const NOTE = { action: 'a.change', object: 'a:1' };

/** How SQLite would look for people, when each condition finds so many of them: the plan of each statement. */
async function plansOf(
  scope: Scope,
  filter: Omit<BeneficiaryFilter, 'first'>,
  many = 1_000_000,
): Promise<readonly string[]> {
  return records.db.read(async (rows) => {
    const plans: string[] = [];
    const explaining = {
      sql: async (text: string, values: readonly (string | number | null)[]) => {
        const plan = await rows.sql<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, values);
        plans.push(plan.map(({ detail }) => detail).join('; '));
        return text.startsWith('SELECT COUNT(*)') ? [{ many }] : [{ id: 'p1' }];
      },
    };
    await searchBeneficiaries(explaining as unknown as Reader, scope, { ...filter, first: 10 });
    return plans;
  });
}

/** The statement that gives the page. */
const planOf = async (...asked: Parameters<typeof plansOf>) => (await plansOf(...asked)).at(-1);

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

describe('a condition that leaves few', () => {
  onSqlite.each([
    [{ bornFrom: '1990-03-05', bornTo: '1990-03-05' }, 'ix_beneficiary_birth (birthFrom<?)'],
    [{ bornFrom: '2026-01-01' }, 'ix_beneficiary_birth_to (birthTo>?)'],
    [{ recognised: 'disability', on: '2026-01-01' }, 'ix_recognition_fact (fact=? AND knownTo=?)'],
    [{ enrolledIn: 'social-pension', on: '2026-01-01' }, 'ix_enrolment_programme (programme=?'],
  ] as const)('%j is asked before the page, by %s, which is sorted then', async (filter, index) => {
    const plans = await plansOf('all', filter, 3);
    expect(plans).toHaveLength(3);
    expect(plans[0]).toContain(index);
    expect(plans[2]).toContain('(id=?)');
    expect(plans[2]).toContain('TEMP B-TREE FOR ORDER BY');
  });

  onSqlite(
    'both ends of a birth are looked for in one index, without looking at each person',
    async () => {
      const plans = await plansOf('all', { bornFrom: '1990-03-05', bornTo: '1990-03-05' });
      expect(plans[2]).toContain('COVERING INDEX ix_beneficiary_birth_to (birthTo>?)');
    },
  );

  const DAYS = ['1960-01-01', '1960-12-31', '1990-03-05', '1990-03-06', '2020-07-01'] as const;
  const everybody = DAYS.flatMap((birthFrom, at) =>
    DAYS.slice(at).flatMap((birthTo) =>
      ['01', '02'].map((unitCode) =>
        aBeneficiary({ birthFrom, birthTo, unitCode, displayName: `Lò Thị ${birthTo.slice(-1)}` }),
      ),
    ),
  );
  everybody.push(aBeneficiary({ birthFrom: null, birthTo: null, unitCode: '01' }));

  test.each(PEOPLE_ORDERS)(
    'is the list of a walk, page for page, in the order "%s"',
    async (order) => {
      await records.db.write('system:test', NOTE, (rows) => rows.insert(Beneficiary, everybody));
      const listed = (scope: Scope, filter: PersonFilter) =>
        records.db.read(async (rows) => {
          const pages: string[][] = [];
          for (let after: PersonPlace | undefined; ;) {
            const asked = { ...filter, order, first: 3, ...(after && { after }) };
            const page = await searchBeneficiaries(rows, scope, asked);
            pages.push(page.rows.map(({ id }) => id));
            const last = page.rows.at(-1);
            if (!page.hasMore || last === undefined) return pages;
            const { id, foldedName, birthFrom } = last;
            after = {
              id,
              at: order === 'name' ? foldedName : order === 'oldest' ? birthFrom : null,
            };
          }
        });
      for (const bornFrom of [undefined, ...DAYS]) {
        for (const bornTo of [undefined, ...DAYS]) {
          const filter = { ...(bornFrom && { bornFrom }), ...(bornTo && { bornTo }) };
          expect(await listed('all', filter)).toEqual(await listed(['01', '02'], filter));
        }
      }
    },
  );
});
