import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const TABLES: readonly ((w: Words) => Table)[] = [
  deskTalk,
  deskNote,
  deskWait,
  deskPresence,
  staffPromise,
  cannedReply,
];

function deskTalk(w: Words): Table {
  return new Table({
    name: 'desk_talk',
    columns: [
      w.id(),
      w.optional(w.instant('ownedSince')),
      w.optional(w.count('silentFrom')),
      w.optional(w.key('offeredTo')),
      w.optional(w.key('offeredBy')),
      w.optional(w.instant('offeredAt')),
      w.optional(w.text('because', 20)),
      w.longText('labels'),
      w.optional(w.text('closeReason', 20)),
      w.optional(w.instant('closedAt')),
      w.optional(w.key('closedBy')),
    ],
    indices: [index('ix_desk_talk_offered', 'offeredTo', 'offeredAt', 'id')],
  });
}

function deskNote(w: Words): Table {
  return new Table({
    name: 'desk_note',
    columns: [
      w.id(),
      w.key('conversationId'),
      w.key('staffId'),
      w.optional(w.longText('body')),
      w.instant('createdAt'),
    ],
    indices: [index('ix_desk_note_conversation', 'conversationId', 'id')],
  });
}

function deskWait(w: Words): Table {
  return new Table({
    name: 'desk_wait',
    columns: [
      w.id(),
      w.key('conversationId'),
      w.instant('since'),
      w.instant('takenAt'),
      w.key('takenBy'),
      w.optional(w.instant('answeredAt')),
      w.optional(w.instant('endedAt')),
    ],
    indices: [
      index('ix_desk_wait_conversation', 'conversationId', 'id'),
      index('ix_desk_wait_since', 'since', 'id'),
    ],
  });
}

function deskPresence(w: Words): Table {
  return new Table({
    name: 'desk_presence',
    columns: [
      w.id(),
      w.key('conversationId'),
      w.key('staffId'),
      w.text('doing', 10),
      w.instant('until'),
    ],
    indices: [
      unique('ux_desk_presence_who', 'conversationId', 'staffId'),
      index('ix_desk_presence_until', 'until', 'id'),
    ],
  });
}

function staffPromise(w: Words): Table {
  return new Table({
    name: 'staff_promise',
    columns: [
      w.id(),
      w.key('conversationId'),
      w.key('messageId'),
      w.key('madeBy'),
      w.optional(w.key('ownerId')),
      w.optional(w.text('unitCode', 5)),
      w.day('dueDay'),
      w.text('status', 10),
      w.optional(w.longText('body')),
      w.optional(w.instant('endedAt')),
      w.optional(w.key('endedBy')),
      w.count('version'),
      w.instant('createdAt'),
    ],
    indices: [
      index('ix_staff_promise_due', 'status', 'dueDay', 'id'),
      index('ix_staff_promise_owner', 'ownerId', 'status', 'dueDay', 'id'),
      index('ix_staff_promise_conversation', 'conversationId', 'id'),
    ],
  });
}

function cannedReply(w: Words): Table {
  return new Table({
    name: 'canned_reply',
    columns: [
      w.id(),
      w.text('name', 60),
      w.text('unitCode', 5),
      w.text('language', 5),
      w.count('revision'),
      w.text('body', 2_000),
      w.optional(w.instant('retiredAt')),
      w.key('writtenBy'),
      w.instant('createdAt'),
    ],
    indices: [unique('ux_canned_reply_revision', 'name', 'unitCode', 'language', 'revision')],
  });
}

/** The desk at which staff speak with citizens: offers, notes, waits, presence, promises, replies kept ready. */
export class Desk1700000000021 implements MigrationInterface {
  readonly name = 'Desk1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
