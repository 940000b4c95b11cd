import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

/** What citizens disagree with, and when they asked to be reminded. */
export class ComplaintAndReminder1700000000003 implements MigrationInterface {
  readonly name = 'ComplaintAndReminder1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    await runner.createTable(
      new Table({
        name: 'complaint',
        columns: [
          w.id(),
          w.key('conversationId'),
          w.key('messageId'),
          w.optional(w.key('verdictId')),
          w.text('status', 10),
          w.optional(w.instant('closedAt')),
          w.optional(w.text('closedBy', 36)),
          w.instant('createdAt'),
        ],
        indices: [
          index('ix_complaint_status', 'status', 'createdAt', 'id'),
          index('ix_complaint_conversation', 'conversationId', 'status'),
          index('ix_complaint_verdict', 'verdictId'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'reminder',
        columns: [
          w.id(),
          w.key('conversationId'),
          w.key('messageId'),
          w.text('subject', 10),
          w.day('dueDay'),
          w.text('status', 10),
          w.optional(w.json('detail')),
          w.instant('createdAt'),
          w.optional(w.instant('endedAt')),
        ],
        indices: [
          unique('ux_reminder_subject', 'conversationId', 'subject'),
          index('ix_reminder_due', 'status', 'dueDay', 'id'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('reminder');
    await runner.dropTable('complaint');
  }
}
