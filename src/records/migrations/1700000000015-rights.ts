import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'list_reveal',
      columns: [
        w.id(),
        w.text('listKey', 30),
        w.optional(w.text('unitCode', 10)),
        w.longText('reason'),
        w.key('staffId'),
        w.instant('createdAt'),
      ],
      indices: [index('ix_list_reveal_staff', 'staffId', 'createdAt')],
    }),
  (w) =>
    new Table({
      name: 'restriction',
      columns: [
        w.id(),
        w.optional(w.key('beneficiaryId')),
        w.optional(w.key('conversationId')),
        w.key('requestId'),
        w.text('kind', 12),
        w.instant('since'),
        w.optional(w.instant('liftedAt')),
        w.optional(w.key('liftedBy')),
        w.count('version'),
      ],
      indices: [
        index('ix_restriction_held', 'kind', 'liftedAt'),
        index('ix_restriction_person', 'beneficiaryId', 'id'),
        index('ix_restriction_conversation', 'conversationId', 'id'),
        unique('ux_restriction_request', 'requestId'),
      ],
    }),
];

/** Lists in full for a reason, a second person for top-ups, collaborators of one hamlet, restricted records. */
export class Rights1700000000015 implements MigrationInterface {
  readonly name = 'Rights1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
    for (const [table, column] of addedTo(w)) await runner.addColumn(table, column);
    // What held before was entered when one person was enough: it goes on holding.
    await runner.query("UPDATE top_up SET approvedBy = 'system', approvedAt = createdAt");
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const [table, { name }] of [...addedTo(w)].reverse()) await runner.dropColumn(table, name);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}

function addedTo(w: Words): (readonly [table: string, column: TableColumn])[] {
  const added = (table: string, column: ReturnType<Words['key']>) =>
    [table, new TableColumn(w.optional(column))] as const;
  return [
    added('top_up', w.key('approvedBy')),
    added('top_up', w.instant('approvedAt')),
    added('top_up', w.text('proposal', 10)),
    added('top_up', w.key('proposedBy')),
    added('staff_grant', w.text('hamlet', 100)),
  ];
}
