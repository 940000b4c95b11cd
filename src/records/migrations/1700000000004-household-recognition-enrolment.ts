import { randomInt } from 'node:crypto';
import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newSocialCode } from '../social-code';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

/** Columns of every statement with two times. */
const twoTimes = (w: Words) => [
  w.id(),
  w.key('statementId'),
  w.day('validFrom'),
  w.optional(w.day('validTo')),
  w.instant('knownFrom'),
  w.optional(w.instant('knownTo')),
  w.text('because', 10),
  w.key('recordedBy'),
];

/** Parents stand before children; `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'household',
      columns: [
        w.id(),
        w.text('unitCode', 10),
        w.optional(w.text('hamlet', 100)),
        w.day('formedOn'),
        w.optional(w.day('endedOn')),
        w.optional(w.key('mergedInto')),
        w.key('registeredBy'),
        w.count('version'),
        w.instant('createdAt'),
        w.instant('updatedAt'),
      ],
      indices: [index('ix_household_unit', 'unitCode', 'id')],
    }),
  (w) =>
    new Table({
      name: 'household_member',
      columns: [...twoTimes(w), w.key('householdId'), w.key('beneficiaryId'), w.text('role', 20)],
      indices: [
        index('ix_household_member_household', 'householdId', 'knownTo'),
        index('ix_household_member_person', 'beneficiaryId', 'knownTo'),
        index('ix_household_member_statement', 'statementId', 'knownFrom'),
      ],
      foreignKeys: [
        parent('fk_household_member_household', 'householdId', 'household'),
        parent('fk_household_member_person', 'beneficiaryId', 'beneficiary'),
      ],
    }),
  (w) =>
    new Table({
      name: 'recognition',
      columns: [
        ...twoTimes(w),
        w.optional(w.key('beneficiaryId')),
        w.optional(w.key('householdId')),
        w.optional(w.text('unitCode', 10)),
        w.text('fact', 40),
        w.longText('value'),
        w.text('decision', 200),
        w.day('decidedOn'),
      ],
      indices: [
        index('ix_recognition_person', 'beneficiaryId', 'knownTo'),
        index('ix_recognition_household', 'householdId', 'knownTo'),
        index('ix_recognition_unit', 'unitCode', 'knownTo'),
        index('ix_recognition_statement', 'statementId', 'knownFrom'),
      ],
      foreignKeys: [
        parent('fk_recognition_person', 'beneficiaryId', 'beneficiary'),
        parent('fk_recognition_household', 'householdId', 'household'),
      ],
    }),
  (w) =>
    new Table({
      name: 'enrolment',
      columns: [
        ...twoTimes(w),
        w.key('beneficiaryId'),
        w.text('programme', 60),
        w.text('decision', 200),
        w.day('decidedOn'),
        w.optional(w.vnd('amount')),
        w.optional(w.text('payment', 10)),
      ],
      indices: [
        index('ix_enrolment_person', 'beneficiaryId', 'knownTo'),
        index('ix_enrolment_programme', 'programme', 'knownTo', 'id'),
        index('ix_enrolment_statement', 'statementId', 'knownFrom'),
      ],
      foreignKeys: [parent('fk_enrolment_person', 'beneficiaryId', 'beneficiary')],
    }),
];

/** Everybody who is registered already is given a code before the column must have one. */
async function giveCodes(runner: QueryRunner, w: Words): Promise<void> {
  const optional = new TableColumn(w.optional(w.text('code', 11)));
  await runner.addColumn('beneficiary', optional);
  const people = (await runner.query('SELECT id FROM beneficiary')) as { id: string }[];
  const codes = new Set<string>();
  while (codes.size < people.length) codes.add(newSocialCode(() => randomInt(10)));
  const free = [...codes];
  for (const { id } of people) {
    await runner.query('UPDATE beneficiary SET code = ? WHERE id = ?', [free.pop(), id]);
  }
  await runner.changeColumn('beneficiary', optional, new TableColumn(w.text('code', 11)));
  await runner.createIndex('beneficiary', unique('ux_beneficiary_code', 'code'));
}

/** Households, who lives in them, what was recognised, and what is received. */
export class HouseholdRecognitionEnrolment1700000000004 implements MigrationInterface {
  readonly name = 'HouseholdRecognitionEnrolment1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
    await runner.addColumn('beneficiary', new TableColumn(w.optional(w.day('diedOn'))));
    await giveCodes(runner, w);
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.dropIndex('beneficiary', 'ux_beneficiary_code');
    await runner.dropColumn('beneficiary', 'code');
    await runner.dropColumn('beneficiary', 'diedOn');
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
