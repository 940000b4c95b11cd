import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'channel_secret',
      columns: [
        w.id(),
        w.json('secret'),
        w.text('state', 10),
        w.count('version'),
        w.instant('changedAt'),
      ],
    }),
  (w) =>
    new Table({
      name: 'notice',
      columns: [
        w.id(),
        w.optional(w.key('beneficiaryId')),
        w.optional(w.key('conversationId')),
        w.text('channel', 30),
        w.text('way', 10),
        w.longText('target'),
        w.text('templateId', 60),
        w.json('fields'),
        w.text('trackingId', 48),
        w.text('delivery', 10),
        w.count('attempts'),
        w.optional(w.instant('leaseUntil')),
        w.optional(w.instant('nextAttemptAt')),
        w.optional(w.text('platformId', 200)),
        w.optional(w.text('fault', 40)),
        w.optional(w.instant('arrivedAt')),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_notice_tracking', 'trackingId'),
        index('ix_notice_delivery', 'delivery', 'nextAttemptAt', 'id'),
        index('ix_notice_beneficiary', 'beneficiaryId', 'id'),
        index('ix_notice_conversation', 'conversationId', 'id'),
        index('ix_notice_created', 'createdAt'),
      ],
    }),
];

/** Platforms that let us write for a while only, change our key, and take notices by approved templates. */
export class Channels1700000000017 implements MigrationInterface {
  readonly name = 'Channels1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
    await runner.addColumn('conversation', new TableColumn(w.optional(w.instant('heardAt'))));
    await runner.addColumn('message', new TableColumn(w.optional(w.text('fault', 40))));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.dropColumn('message', 'fault');
    await runner.dropColumn('conversation', 'heardAt');
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
