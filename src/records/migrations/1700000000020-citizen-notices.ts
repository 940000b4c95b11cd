import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

/** What citizens are told unasked, with a code that anybody can check; and days of payment as they were announced. */
export class CitizenNotices1700000000020 implements MigrationInterface {
  readonly name = 'CitizenNotices1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.createTable(
      new Table({
        name: 'citizen_notice',
        columns: [
          w.id(),
          w.text('intent', 30),
          w.text('about', 80),
          w.optional(w.key('beneficiaryId')),
          w.key('conversationId'),
          w.text('code', 11),
          w.optional(w.json('detail')),
          w.text('state', 10),
          w.optional(w.text('reason', 20)),
          w.instant('dueAt'),
          w.instant('createdAt'),
          w.optional(w.instant('endedAt')),
          w.count('version'),
        ],
        indices: [
          unique('ux_citizen_notice_about', 'about', 'conversationId'),
          unique('ux_citizen_notice_code', 'code'),
          index('ix_citizen_notice_due', 'state', 'dueAt', 'id'),
          index('ix_citizen_notice_person', 'beneficiaryId', 'id'),
          index('ix_citizen_notice_conversation', 'conversationId', 'state'),
          index('ix_citizen_notice_created', 'createdAt'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'payday',
        columns: [
          w.id(),
          w.text('unitCode', 10),
          w.text('programme', 60),
          w.day('day'),
          w.text('place', 200),
          w.key('announcedBy'),
          w.instant('createdAt'),
        ],
        indices: [unique('ux_payday_day', 'unitCode', 'programme', 'day')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('payday');
    await runner.dropTable('citizen_notice');
  }
}
