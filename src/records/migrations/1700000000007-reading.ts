import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index } from './portable';

const INDEXES = [
  ['beneficiary', index('ix_beneficiary_birth', 'birthFrom', 'id')],
  ['recognition', index('ix_recognition_fact', 'fact', 'knownTo', 'id')],
] as const;

/** Lists of people by age, and of recognitions of one kind, cost the same at any size. */
export class Reading1700000000007 implements MigrationInterface {
  readonly name = 'Reading1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, one] of INDEXES) await runner.createIndex(table, one);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { name }] of [...INDEXES].reverse()) {
      await runner.dropIndex(table, String(name));
    }
  }
}
