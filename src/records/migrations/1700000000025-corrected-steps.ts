import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, words } from './portable';

type Words = ReturnType<typeof words>;

/** Steps of files as they were believed before a correction, and a correction that waits for its second person. */
export class CorrectedSteps1700000000025 implements MigrationInterface {
  readonly name = 'CorrectedSteps1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.createTable(pastSteps(w));
    for (const [table, column] of addedTo(w)) await runner.addColumn(table, column);
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const [table, { name }] of [...addedTo(w)].reverse()) await runner.dropColumn(table, name);
    await runner.dropTable(pastSteps(w).name);
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

function addedTo(w: Words): (readonly [table: string, column: TableColumn])[] {
  return [['application', new TableColumn(w.optional(w.longText('correction')))]];
}
