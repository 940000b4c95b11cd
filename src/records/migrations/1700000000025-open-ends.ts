import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, words } from './portable';

type Words = ReturnType<typeof words>;

/**
 * Steps of files as they were believed before a correction, a correction that waits for its second person, and
 * questions of partners that are fetched later; a number that two records of different communes claim.
 */
export class OpenEnds1700000000025 implements MigrationInterface {
  readonly name = 'OpenEnds1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
    for (const [table, column] of addedTo(w)) await runner.addColumn(table, column);
    await runner.createIndex('beneficiary', CLASH);
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.dropIndex('beneficiary', String(CLASH.name));
    for (const [table, { name }] of [...addedTo(w)].reverse()) await runner.dropColumn(table, name);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}

function pastSteps(w: Words): Table {
  return new Table({
    name: 'application_step_past',
    columns: [
      w.id(),
      w.key('applicationId'),
      w.count('seq'),
      w.text('kind', 20),
      w.day('happenedOn'),
      w.instant('recordedAt'),
      w.key('recordedBy'),
      w.optional(w.longText('note')),
      w.optional(w.text('decision', 200)),
      w.instant('knownTo'),
      w.key('correctedBy'),
      w.optional(w.key('approvedBy')),
      w.longText('reason'),
    ],
    indices: [index('ix_application_step_past_file', 'applicationId', 'seq', 'knownTo')],
    foreignKeys: [parent('fk_application_step_past_application', 'applicationId', 'application')],
  });
}

function partnerSearches(w: Words): Table {
  return new Table({
    name: 'partner_search',
    columns: [
      w.id(),
      w.key('partnerId'),
      w.text('transactionHash', 64),
      w.json('question'),
      w.instant('takenAt'),
    ],
    indices: [
      index('ix_partner_search_partner', 'partnerId', 'transactionHash', 'takenAt'),
      index('ix_partner_search_at', 'takenAt'),
    ],
    foreignKeys: [parent('fk_partner_search_partner', 'partnerId', 'partner')],
  });
}

const CLASH = index('ix_beneficiary_clash', 'citizenIdClash', 'id');

const TABLES: readonly ((w: Words) => Table)[] = [pastSteps, partnerSearches];

function addedTo(w: Words): (readonly [table: string, column: TableColumn])[] {
  return [
    ['application', new TableColumn(w.optional(w.longText('correction')))],
    ['beneficiary', new TableColumn(w.optional(w.text('citizenIdClash', 64)))],
  ];
}
