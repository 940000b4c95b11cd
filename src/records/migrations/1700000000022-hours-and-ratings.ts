import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, unique, words } from './portable';

type Words = ReturnType<typeof words>;

const TABLES: readonly ((w: Words) => Table)[] = [officeHours, rating];

function officeHours(w: Words): Table {
  return new Table({
    name: 'office_hours',
    columns: [
      w.id(),
      w.text('unitCode', 5),
      w.day('validFrom'),
      w.optional(w.text('heldFrom', 10)),
      w.longText('week'),
      w.text('decision', 200),
      w.key('enteredBy'),
      w.optional(w.instant('withdrawnAt')),
      w.count('version'),
      w.instant('createdAt'),
    ],
    indices: [
      unique('ux_office_hours_held', 'unitCode', 'heldFrom'),
      index('ix_office_hours_from', 'unitCode', 'validFrom', 'id'),
    ],
  });
}

function rating(w: Words): Table {
  return new Table({
    name: 'rating',
    columns: [
      w.id(),
      w.key('conversationId'),
      w.text('closedBy', 36),
      w.instant('askedAt'),
      w.optional(w.count('score')),
      w.optional(w.instant('answeredAt')),
      w.optional(w.longText('words')),
      w.optional(w.instant('seenAt')),
      w.optional(w.key('seenBy')),
    ],
    indices: [
      index('ix_rating_conversation', 'conversationId', 'id'),
      index('ix_rating_asked', 'askedAt', 'id'),
      index('ix_rating_score', 'score', 'seenAt', 'answeredAt', 'id'),
    ],
  });
}

/** When offices answer, and what citizens thought of the help. */
export class HoursAndRatings1700000000022 implements MigrationInterface {
  readonly name = 'HoursAndRatings1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of TABLES) await runner.createTable(table(w));
  }

  async down(runner: QueryRunner): Promise<void> {
    const w = words(runner);
    for (const table of [...TABLES].reverse()) await runner.dropTable(table(w).name);
  }
}
