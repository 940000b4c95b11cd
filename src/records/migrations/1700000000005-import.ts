import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

/** Parents stand before children; `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'import_job',
      columns: [
        w.id(),
        w.longText('fileName'),
        w.text('fileHash', 64),
        w.optional(w.text('liveHash', 64)),
        w.text('contentHash', 64),
        w.text('state', 10),
        w.longText('units'),
        w.key('uploadedBy'),
        w.optional(w.key('approvedBy')),
        w.count('version'),
        w.instant('createdAt'),
        w.instant('updatedAt'),
      ],
      indices: [
        unique('ux_import_job_live', 'liveHash'),
        index('ix_import_job_state', 'state', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'import_row',
      columns: [
        w.id(),
        w.key('jobId'),
        w.count('rowNumber'),
        w.text('state', 10),
        w.json('cells'),
        w.longText('findings'),
        w.longText('candidates'),
        w.optional(w.text('citizenIdIndex', 64)),
        w.optional(w.text('nameIndex', 64)),
        w.optional(w.day('birthFrom')),
        w.optional(w.day('birthTo')),
        w.optional(w.text('unitCode', 10)),
        w.optional(w.text('decision', 10)),
        w.optional(w.text('sameAs', 40)),
        w.optional(w.key('decidedBy')),
        w.optional(w.key('beneficiaryId')),
        w.flag('registered'),
        w.optional(w.key('statementId')),
      ],
      indices: [
        unique('ux_import_row_number', 'jobId', 'rowNumber'),
        index('ix_import_row_state', 'jobId', 'state', 'rowNumber'),
        index('ix_import_row_citizen_id', 'jobId', 'citizenIdIndex'),
        index('ix_import_row_name', 'jobId', 'nameIndex'),
      ],
      foreignKeys: [parent('fk_import_row_job', 'jobId', 'import_job')],
    }),
];

/** Files of people on their way into the records. */
export class Import1700000000005 implements MigrationInterface {
  readonly name = 'Import1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
