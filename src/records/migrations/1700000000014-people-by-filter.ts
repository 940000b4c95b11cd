import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index } from './portable';

const INDEXES = [
  index('ix_beneficiary_citizen_id_name', 'citizenIdIndex', 'foldedName', 'id'),
  index('ix_beneficiary_ethnicity_name', 'ethnicity', 'foldedName', 'id'),
  index('ix_beneficiary_life_name', 'lifeStatus', 'foldedName', 'id'),
  index('ix_beneficiary_phone_name', 'phoneIndex', 'foldedName', 'id'),
  index('ix_beneficiary_sex_name', 'sex', 'foldedName', 'id'),
] as const;

/** Whose sex is not known, or who died, is found among a million without looking at each of them. */
export class PeopleByFilter1700000000014 implements MigrationInterface {
  readonly name = 'PeopleByFilter1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const one of INDEXES) await runner.createIndex('beneficiary', one);
    // The first column of the new one serves as well.
    await runner.dropIndex('beneficiary', 'ix_beneficiary_phone');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createIndex('beneficiary', index('ix_beneficiary_phone', 'phoneIndex'));
    for (const { name } of [...INDEXES].reverse()) {
      await runner.dropIndex('beneficiary', String(name));
    }
  }
}
