import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

/** Parents stand before children; `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'partner',
      columns: [
        w.id(),
        w.text('handle', 60),
        w.text('name', 200),
        w.longText('scopes'),
        w.optional(w.longText('unitCodes')),
        w.count('budgetPerMinute'),
        w.key('createdBy'),
        w.count('version'),
        w.instant('createdAt'),
        w.instant('updatedAt'),
      ],
      indices: [unique('ux_partner_handle', 'handle')],
    }),
  (w) =>
    new Table({
      name: 'partner_key',
      columns: [
        w.id(),
        w.key('partnerId'),
        w.text('prefix', 12),
        w.text('secretHash', 64),
        w.instant('validFrom'),
        w.instant('validTo'),
        w.optional(w.instant('lastUsedAt')),
        w.optional(w.longText('signingKey')),
        w.key('createdBy'),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_partner_key_prefix', 'prefix'),
        index('ix_partner_key_partner', 'partnerId', 'validTo'),
      ],
      foreignKeys: [parent('fk_partner_key_partner', 'partnerId', 'partner')],
    }),
  (w) =>
    new Table({
      name: 'partner_budget',
      columns: [w.id(), w.instant('minute'), w.count('spent')],
    }),
  (w) =>
    new Table({
      name: 'partner_message',
      columns: [w.id(), w.key('partnerId'), w.text('messageHash', 64), w.instant('takenAt')],
      indices: [
        unique('ux_partner_message_id', 'partnerId', 'messageHash'),
        index('ix_partner_message_at', 'takenAt'),
      ],
      foreignKeys: [parent('fk_partner_message_partner', 'partnerId', 'partner')],
    }),
];

/** Programs of other offices: who they are, their keys, what they spend, what they have sent. */
export class Partner1700000000008 implements MigrationInterface {
  readonly name = 'Partner1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
