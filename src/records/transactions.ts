import type { QueryRunner } from 'typeorm';

/**
 * TypeORM only knows a BEGIN that takes the write lock with the first write; whoever has read before that is
 * refused, not queued, when another process wrote meanwhile.
 */
export async function immediate(runner: QueryRunner): Promise<void> {
  await runner.startTransaction();
  await runner.query('ROLLBACK');
  await runner.query('BEGIN IMMEDIATE');
}

/** A failed rollback (the connection is gone) must not hide why the transaction failed. */
export async function rollback(runner: {
  isTransactionActive: boolean;
  rollbackTransaction(): Promise<void>;
}): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
