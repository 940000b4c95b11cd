import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

type Words = ReturnType<typeof words>;

/** `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'data_key',
      columns: [
        w.nameKey('name', 20),
        w.optional(w.text('wrapped', 250)),
        w.optional(w.instant('sealsFrom')),
        w.optional(w.instant('retiredAt')),
        w.instant('createdAt'),
      ],
    }),
  (w) =>
    new Table({
      name: 'job_cursor',
      columns: [w.nameKey('name', 60), w.longText('place'), w.instant('updatedAt')],
    }),
  (w) =>
    new Table({
      name: 'privacy_request',
      columns: [
        w.id(),
        w.optional(w.key('beneficiaryId')),
        w.optional(w.key('conversationId')),
        w.optional(w.text('unitCode', 10)),
        w.text('kind', 12),
        w.text('channel', 30),
        w.text('requester', 15),
        w.text('identity', 10),
        w.optional(w.json('words')),
        w.flag('othersInvolved'),
        w.instant('receivedAt'),
        w.day('answerDue'),
        w.day('actDue'),
        w.flag('extended'),
        w.text('state', 10),
        w.optional(w.instant('answeredAt')),
        w.optional(w.key('answeredBy')),
        w.optional(w.instant('endedAt')),
        w.optional(w.key('endedBy')),
        w.optional(w.longText('outcome')),
        w.key('recordedBy'),
        w.count('version'),
        w.instant('createdAt'),
        w.instant('updatedAt'),
      ],
      indices: [
        index('ix_privacy_request_answer', 'state', 'answerDue', 'id'),
        index('ix_privacy_request_due', 'state', 'actDue', 'id'),
        index('ix_privacy_request_person', 'beneficiaryId', 'id'),
        index('ix_privacy_request_conversation', 'conversationId', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'consent_text',
      columns: [
        w.nameKey('hash', 64),
        w.text('purpose', 40),
        w.text('language', 5),
        w.longText('words'),
        w.instant('createdAt'),
      ],
    }),
  (w) =>
    new Table({
      name: 'consent',
      columns: [
        w.id(),
        w.optional(w.key('beneficiaryId')),
        w.optional(w.key('conversationId')),
        w.text('purpose', 40),
        w.text('textHash', 64),
        w.text('givenBy', 10),
        w.text('channel', 30),
        w.optional(w.key('messageId')),
        w.instant('givenAt'),
        w.optional(w.day('lastDay')),
        w.optional(w.instant('withdrawnAt')),
        w.optional(w.key('withdrawnBy')),
        w.optional(w.text('liveKey', 120)),
        w.key('recordedBy'),
        w.count('version'),
      ],
      indices: [
        unique('ux_consent_live', 'liveKey'),
        index('ix_consent_person', 'beneficiaryId', 'id'),
        index('ix_consent_conversation', 'conversationId', 'id'),
      ],
    }),
];

/** Keys of the ring, how far long jobs have come, requests about one's own data, and consents. */
export class Privacy1700000000010 implements MigrationInterface {
  readonly name = 'Privacy1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
