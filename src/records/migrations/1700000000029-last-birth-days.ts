import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index } from './portable';

const BIRTH_TO = index('ix_beneficiary_birth_to', 'birthTo', 'birthFrom', 'id');

/** Who may have been born between two days is found among a million without looking at each of them. */
export class LastBirthDays1700000000029 implements MigrationInterface {
  readonly name = 'LastBirthDays1700000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('beneficiary', BIRTH_TO);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('beneficiary', String(BIRTH_TO.name));
  }
}
