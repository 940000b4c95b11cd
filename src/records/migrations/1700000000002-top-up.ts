import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, words } from './portable';

/** Top-ups of the province and its communes. */
export class TopUp1700000000002 implements MigrationInterface {
  readonly name = 'TopUp1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.createTable(
      new Table({
        name: 'top_up',
        columns: [
          w.id(),
          w.text('programme', 60),
          w.longText('lines'),
          w.text('placeKind', 20),
          w.optional(w.text('placeCode', 20)),
          w.day('fromDay'),
          w.optional(w.day('untilDay')),
          w.text('raises', 20),
          w.vnd('value'),
          w.text('decision', 200),
          w.text('at', 200),
          w.key('enteredBy'),
          w.optional(w.instant('withdrawnAt')),
          w.count('version'),
          w.instant('createdAt'),
          w.instant('updatedAt'),
        ],
        indices: [index('ix_top_up_programme', 'programme', 'fromDay', 'id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('top_up');
  }
}
