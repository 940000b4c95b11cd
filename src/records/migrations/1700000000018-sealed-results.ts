import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Results kept for clients that ask again lie under seal from now on. Those of before, in the clear and two days
 * old at most, are deleted: asked again under the same key, such a request is carried out as a new one. Back again
 * the sealed ones go too, because what read them before would hand out the seal itself.
 */
export class SealedResults1700000000018 implements MigrationInterface {
  readonly name = 'SealedResults1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM idempotency_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM idempotency_key');
  }
}
