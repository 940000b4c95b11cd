import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, parent, unique, words } from './portable';

type Words = ReturnType<typeof words>;

/** The first tables. Parents stand before children; `down` walks the list backwards. */
const TABLES: readonly ((w: Words) => Table)[] = [
  (w) =>
    new Table({
      name: 'beneficiary',
      columns: [
        w.id(),
        w.text('foldedName', 200),
        w.text('displayName', 200),
        w.optional(w.day('birthFrom')),
        w.optional(w.day('birthTo')),
        w.optional(w.longText('citizenId')),
        w.optional(w.text('citizenIdIndex', 64)),
        w.optional(w.longText('phone')),
        w.optional(w.text('phoneIndex', 64)),
        w.optional(w.text('sex', 10)),
        w.optional(w.text('ethnicity', 60)),
        w.text('unitCode', 10),
        w.text('lifeStatus', 10),
        w.key('registeredBy'),
        w.count('version'),
        w.instant('createdAt'),
        w.instant('updatedAt'),
      ],
      indices: [
        index('ix_beneficiary_name', 'foldedName', 'id'),
        index('ix_beneficiary_unit', 'unitCode', 'foldedName', 'id'),
        unique('ux_beneficiary_citizen_id', 'citizenIdIndex'),
        index('ix_beneficiary_phone', 'phoneIndex'),
      ],
    }),
  (w) =>
    new Table({
      name: 'service_record',
      columns: [
        w.id(),
        w.key('beneficiaryId'),
        w.text('programme', 60),
        w.day('givenOn'),
        w.optional(w.vnd('amount')),
        w.optional(w.longText('note')),
        w.text('unitCode', 10),
        w.key('recordedBy'),
        w.instant('createdAt'),
      ],
      indices: [
        index('ix_service_record_beneficiary', 'beneficiaryId', 'givenOn', 'id'),
        index('ix_service_record_programme', 'programme', 'givenOn', 'id'),
      ],
      foreignKeys: [parent('fk_service_record_beneficiary', 'beneficiaryId', 'beneficiary')],
    }),
  (w) =>
    new Table({
      name: 'conversation',
      columns: [
        w.id(),
        w.text('channel', 30),
        w.text('addressHash', 64),
        w.longText('address'),
        w.text('language', 5),
        w.text('owner', 36),
        w.text('status', 10),
        w.optional(w.instant('waitingSince')),
        w.optional(w.json('state')),
        w.count('version'),
        w.count('lastSeq'),
        w.instant('createdAt'),
        w.instant('updatedAt'),
      ],
      indices: [
        unique('ux_conversation_address', 'channel', 'addressHash'),
        index('ix_conversation_waiting', 'status', 'waitingSince', 'id'),
        index('ix_conversation_updated', 'updatedAt', 'id'),
        index('ix_conversation_status_updated', 'status', 'updatedAt', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'message',
      columns: [
        w.id(),
        w.key('conversationId'),
        w.count('seq'),
        w.text('direction', 3),
        w.text('author', 36),
        w.optional(w.json('body')),
        w.optional(w.json('understood')),
        w.text('channel', 30),
        w.optional(w.text('externalId', 200)),
        w.optional(w.text('platformId', 200)),
        w.text('delivery', 10),
        w.count('attempts'),
        w.optional(w.instant('leaseUntil')),
        w.optional(w.instant('nextAttemptAt')),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_message_external', 'channel', 'externalId'),
        unique('ux_message_seq', 'conversationId', 'seq'),
        index('ix_message_delivery', 'delivery', 'conversationId'),
      ],
      foreignKeys: [parent('fk_message_conversation', 'conversationId', 'conversation')],
    }),
  (w) =>
    new Table({
      name: 'verdict',
      columns: [
        w.id(),
        w.optional(w.key('conversationId')),
        w.optional(w.key('messageId')),
        w.text('subject', 10),
        w.text('relation', 40),
        w.day('onDay'),
        w.text('policyVersion', 30),
        w.longText('summary'),
        w.optional(w.json('detail')),
        w.text('code', 16),
        w.flag('reviewed'),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_verdict_code', 'code'),
        index('ix_verdict_conversation', 'conversationId', 'id'),
        index('ix_verdict_reviewed', 'reviewed', 'createdAt', 'id'),
      ],
    }),
  (w) =>
    new Table({
      name: 'review',
      columns: [
        w.id(),
        w.optional(w.key('conversationId')),
        w.optional(w.key('verdictId')),
        w.optional(w.key('messageId')),
        w.text('judgement', 12),
        w.optional(w.longText('note')),
        w.key('staffId'),
        w.instant('createdAt'),
      ],
      indices: [
        index('ix_review_conversation', 'conversationId', 'id'),
        index('ix_review_verdict', 'verdictId'),
        index('ix_review_message', 'messageId'),
      ],
    }),
  (w) =>
    new Table({
      name: 'staff_user',
      columns: [
        w.id(),
        w.text('login', 60),
        w.text('passwordHash', 200),
        w.text('role', 20),
        w.optional(w.text('unitCode', 10)),
        w.flag('active'),
        w.count('failedAttempts'),
        w.optional(w.instant('lockedUntil')),
        w.count('version'),
        w.instant('createdAt'),
      ],
      indices: [unique('ux_staff_user_login', 'login')],
    }),
  (w) =>
    new Table({
      name: 'staff_session',
      columns: [
        w.id(),
        w.text('tokenHash', 64),
        w.key('staffId'),
        w.instant('expiresAt'),
        w.instant('idleUntil'),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_staff_session_token', 'tokenHash'),
        index('ix_staff_session_staff', 'staffId'),
        index('ix_staff_session_expires', 'expiresAt'),
      ],
      foreignKeys: [parent('fk_staff_session_staff', 'staffId', 'staff_user')],
    }),
  (w) =>
    new Table({
      name: 'audit_entry',
      columns: [
        w.id(),
        w.text('chain', 10),
        w.count('seq'),
        w.instant('at'),
        w.text('actor', 60),
        w.text('action', 60),
        w.text('object', 100),
        w.longText('details'),
        w.text('prevHash', 64),
        w.text('hash', 64),
      ],
      indices: [
        unique('ux_audit_entry_place', 'chain', 'seq'),
        unique('ux_audit_entry_previous', 'prevHash'),
        index('ix_audit_entry_object', 'object', 'at'),
        index('ix_audit_entry_actor', 'actor', 'at'),
      ],
    }),
  (w) =>
    new Table({
      name: 'idempotency_key',
      columns: [
        w.id(),
        w.text('actor', 60),
        w.text('token', 80),
        w.text('requestHash', 64),
        w.optional(w.json('result')),
        w.instant('createdAt'),
      ],
      indices: [
        unique('ux_idempotency_key_token', 'actor', 'token'),
        index('ix_idempotency_key_created', 'createdAt'),
      ],
    }),
  (w) =>
    new Table({
      name: 'lease',
      columns: [w.nameKey('name', 60), w.text('holder', 60), w.instant('expiresAt')],
    }),
];

export class Initial1700000000001 implements MigrationInterface {
  readonly name = 'Initial1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w));
  }
}
