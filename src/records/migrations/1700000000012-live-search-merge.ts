import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'live_event',
      columns: [
        w.place('seq'),
        w.text('kind', 20),
        w.key('subject'),
        w.text('change', 20),
        w.optional(w.text('unitCode', 10)),
        w.instant('at'),
      ],
      indices: [index('ix_live_event_at', 'at')],
    }),
  (w) =>
    new Table({
      name: 'indexed_message',
      columns: [w.place('place'), w.key('messageId'), w.text('tokens', 3000)],
      indices: [unique('ux_indexed_message_message', 'messageId')],
    }),
  (w) =>
    new Table({
      name: 'message_token',
      columns: [w.place('token'), w.place('place')],
      withoutRowid: true,
    }),
  (w) =>
    new Table({
      name: 'person_merge',
      columns: [
        w.id(),
        w.key('loserId'),
        w.text('loserCode', 11),
        w.key('survivorId'),
        w.text('state', 10),
        w.optional(w.json('before')),
        w.key('mergedBy'),
        w.instant('mergedAt'),
        w.optional(w.key('undoneBy')),
        w.optional(w.instant('undoneAt')),
        w.count('version'),
      ],
      indices: [
        index('ix_person_merge_loser', 'loserId'),
        index('ix_person_merge_code', 'loserCode', 'state'),
        index('ix_person_merge_survivor', 'survivorId', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'person_distinct',
      columns: [
        w.id(),
        w.key('firstId'),
        w.key('secondId'),
        w.key('decidedBy'),
        w.instant('decidedAt'),
      ],
      indices: [unique('ux_person_distinct_pair', 'firstId', 'secondId')],
    }),
];

/** What changed, for whoever watches; the words of messages as marks; records that were one person's. */
export class LiveSearchMerge1700000000012 implements MigrationInterface {
  readonly name = 'LiveSearchMerge1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
