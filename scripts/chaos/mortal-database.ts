import type { DataSource } from 'typeorm';
import type { AuditNote } from '../../src/records/audit-chain';
import type { Database, Noted } from '../../src/records/database';
import type { Reader, Writer } from '../../src/records/rows';
import type { Life } from './life';

/** Whose transaction is open: on SQLite there is one at a time. */
export interface Open {
  life: Life | null;
}

export interface MortalParts {
  readonly life: Life;
  readonly open: Open;
  /** Takes a guard away; gives the rows back where none is. */
  readonly mutated: (rows: Writer) => Writer;
}

/** The database as one process sees it. What is in hand when the process ends is rolled back. */
export function mortalDatabase(db: Database, { life, open, mutated }: MortalParts): Database {
  const lived = async <T>(job: () => Promise<T>): Promise<T> => {
    await life.step();
    const result = await life.seeing(job());
    await life.step();
    return result;
  };
  const read = <T>(fn: (rows: Reader) => Promise<T>): Promise<T> =>
    lived(() => db.read((rows) => fn(watched(rows, life))));
  const write = async <T>(actor: string, note: Noted<T>, fn: (rows: Writer) => Promise<T>) => {
    const isClaim = noteClaim(note, life);
    const result = await lived(() =>
      db.write(actor, note, (rows) => {
        open.life = life;
        return fn(mutated(watched(rows, life)));
      }),
    );
    if (isClaim) await life.stall();
    return result;
  };
  return { read, write } as unknown as Database;
}

/** Every call of a transaction is a step at which its process may end. */
function watched<R extends Reader>(rows: R, life: Life): R {
  return new Proxy(rows, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'announce' || name === 'tablesWith') return value.bind(target) as unknown;
      return async (...given: unknown[]) => {
        life.stepInside();
        return (await Reflect.apply(value, target, given)) as unknown;
      };
    },
  });
}

/**
 * Commits may be refused, and a process may end right before one.
 * @param refusal the code of a refusal now; undefined: none
 */
export function disturbCommits(db: Database, open: Open, refusal: () => string | undefined): void {
  const source = db['source'] as DataSource;
  const runner = source.createQueryRunner();
  const commit = runner.commitTransaction.bind(runner);
  runner.commitTransaction = async () => {
    const { life } = open;
    if (life === null) return commit();
    life.stepInside();
    const code = refusal();
    if (code !== undefined) throw Object.assign(new Error('refused'), { code });
    await commit();
  };
}

/** @returns whether a claim begins */
function noteClaim(note: unknown, life: Life): boolean {
  const { action, object } = Object(note) as Partial<AuditNote>;
  if (action !== 'message.claim') return false;
  life.claimed(String(object).slice('message:'.length));
  return true;
}
