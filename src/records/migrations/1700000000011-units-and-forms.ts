import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, words } from './portable';

/**
 * Administrative units get rows of their own; an import knows by which form it is read, where its file waits
 * and how fast it goes.
 */
export class UnitsAndForms1700000000011 implements MigrationInterface {
  readonly name = 'UnitsAndForms1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.createTable(
      new Table({
        name: 'administrative_unit',
        columns: [
          w.id(),
          w.text('code', 10),
          w.optional(w.day('validFrom')),
          w.optional(w.day('validTo')),
          w.text('kind', 10),
          w.text('name', 60),
          w.text('foldedName', 60),
          w.text('title', 80),
          w.longText('formerDistricts'),
          w.text('formerProvince', 20),
          w.key('successorId'),
          w.text('law', 200),
          w.count('version'),
          w.instant('updatedAt'),
        ],
        indices: [
          index('ix_administrative_unit_code', 'code', 'validFrom'),
          index('ix_administrative_unit_name', 'foldedName', 'id'),
        ],
      }),
    );
    for (const column of addedTo(w)) await runner.addColumn('import_job', column);
    // What was brought before was always a list of people.
    await runner.query("UPDATE import_job SET form = 'people'");
  }

  async down(runner: QueryRunner): Promise<void> {
    const columns = addedTo(words(runner)).reverse();
    for (const { name } of columns) await runner.dropColumn('import_job', name);
    await runner.dropTable('administrative_unit');
  }
}

function addedTo(w: ReturnType<typeof words>): TableColumn[] {
  return [
    new TableColumn(w.optional(w.text('form', 20))),
    new TableColumn(w.optional(w.key('uploadKey'))),
    new TableColumn(w.optional(w.instant('stepStartedAt'))),
    new TableColumn(w.optional(w.count('stepRows'))),
    new TableColumn(w.optional(w.text('fault', 40))),
  ];
}
