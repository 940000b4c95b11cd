import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'account_link',
      columns: [
        w.id(),
        w.key('conversationId'),
        w.key('beneficiaryId'),
        w.text('role', 12),
        w.text('level', 2),
        w.day('validFrom'),
        w.day('lastDay'),
        w.key('consentId'),
        w.key('issuedBy'),
        w.instant('createdAt'),
        w.optional(w.instant('endedAt')),
        w.optional(w.key('endedBy')),
        w.optional(w.text('endedWhy', 10)),
        w.optional(w.text('liveKey', 80)),
        w.count('version'),
      ],
      indices: [
        unique('ux_account_link_live', 'liveKey'),
        index('ix_account_link_person', 'beneficiaryId', 'id'),
        index('ix_account_link_conversation', 'conversationId', 'id'),
        index('ix_account_link_last', 'lastDay'),
      ],
      foreignKeys: [parent('fk_account_link_person', 'beneficiaryId', 'beneficiary')],
    }),
  (w) =>
    new Table({
      name: 'link_code',
      columns: [
        w.id(),
        w.text('way', 10),
        w.text('state', 10),
        w.optional(w.text('codeHash', 64)),
        w.optional(w.text('tokenHash', 64)),
        w.optional(w.key('beneficiaryId')),
        w.optional(w.text('role', 12)),
        w.optional(w.text('level', 2)),
        w.optional(w.key('consentId')),
        w.optional(w.key('conversationId')),
        w.optional(w.key('issuedBy')),
        w.instant('expiresAt'),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_link_code_code', 'codeHash'),
        unique('ux_link_code_token', 'tokenHash'),
        index('ix_link_code_conversation', 'conversationId', 'state', 'id'),
        index('ix_link_code_person', 'beneficiaryId', 'id'),
        index('ix_link_code_expires', 'expiresAt'),
      ],
    }),
  (w) =>
    new Table({
      name: 'link_tries',
      columns: [
        w.id(),
        w.count('misses'),
        w.instant('since'),
        w.optional(w.instant('lockedUntil')),
        w.count('version'),
      ],
      indices: [index('ix_link_tries_since', 'since')],
    }),
];

/** Accounts of channels are linked to people by codes that work once. */
export class AccountLinks1700000000019 implements MigrationInterface {
  readonly name = 'AccountLinks1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
