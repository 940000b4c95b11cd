import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, EntityManager } from 'typeorm';
import { AppError } from '../shared/app-error';
import type { Clock, Ids } from '../shared/ports';
import { appendEvents } from './append-events';
import { appendAudit, isAuditNote } from './audit-chain';
import type { AuditNote, AuditSaid } from './audit-chain';
import { isBusy, isDuplicate } from './db-errors';
import { isEmbedded, prepareEngine } from './engine';
import { Lease } from './entities/lease.entity';
import { EmbeddedLine } from './embedded-line';
import { Fifo } from './fifo';
import { KeptRequests } from './kept-requests';
import type { Keep } from './kept-requests';
import { below, Reader, Writer } from './rows';
import { Together } from './together';
import { rollback } from './transactions';

export interface DatabaseParts {
  readonly source: DataSourceOptions;
  readonly clock: Clock;
  readonly ids: Ids;
  /** 0 (included) to 1 (excluded); spreads the waits between tries. */
  readonly random: () => number;
}

/** A write's note, or how to make it from what the write returned. */
export type Noted<T> = AuditNote | ((result: T) => AuditNote);

const TRIES = 8;
const LONGEST_WAIT_MS = 400;

/** Somebody took our place in the audit trail, or among the events, between reading its end and writing. */
class PlaceRace extends Error {}

/**
 * The only way to the tables. On SQLite TypeORM shares one connection, so that open transactions would
 * mix: there reads and writes pass one line, and nobody sees what is not committed. On a server the pool
 * is used as it is and only the audit entry with its commit stands in line.
 */
export class Database {
  private readonly line = new Fifo();
  private readonly embeddedLine: EmbeddedLine | null;
  private readonly inside = new AsyncLocalStorage<true>();
  private readonly requests = new KeptRequests();
  private readonly listeners = new Set<() => void>();
  private readonly readings = new Together<AuditSaid>((take) => this.tellAll(take));
  private constructor(
    private readonly source: DataSource,
    private readonly parts: DatabaseParts,
  ) {
    this.embeddedLine = isEmbedded(source) ? new EmbeddedLine(source) : null;
  }

  /**
   * Connects and checks the engine's settings; runs no migration.
   * @throws Error when the server's database does not compare text byte by byte (utf8mb4_bin).
   */
  static async open(parts: DatabaseParts): Promise<Database> {
    const source = await new DataSource(parts.source).initialize();
    const database = new Database(source, parts);
    try {
      await prepareEngine(source);
    } catch (error) {
      await source.destroy();
      throw error;
    }
    return database;
  }

  /** Runs the migrations that are missing; returns how many ran. */
  async migrate(): Promise<number> {
    return (await this.source.runMigrations()).length;
  }

  close(): Promise<void> {
    // Otherwise every promise of the process goes on to carry them.
    this.inside.disable();
    this.requests.end();
    return this.source.destroy();
  }

  /** Reads committed rows. Not inside a write: use its rows. */
  async read<T>(fn: (rows: Reader) => Promise<T>): Promise<T> {
    this.refuseNesting();
    const job = () => this.inside.run(true, () => fn(new Reader(this.source.manager)));
    return this.embeddedLine ? this.embeddedLine.read(job) : job();
  }

  /**
   * One transaction with its audit entry. `fn` may run several times when another transaction stands in
   * the way, so it changes nothing but rows.
   * @param actor `staff:<id>`, `citizen`, `system:<job>`; never a name or an address
   * @throws AppError BUSY when the way did not clear in several tries
   */
  async write<T>(actor: string, note: Noted<T>, fn: (rows: Writer) => Promise<T>): Promise<T> {
    this.mayWrite(actor, note);
    let told = 0;
    const write = (keep: Keep | undefined) =>
      this.transact(async (manager, seal) => {
        const rows = new Writer(manager);
        const result = await fn(rows);
        await keep?.(rows, result);
        const entry = { ...(typeof note === 'function' ? note(result) : note), actor };
        await seal(() => this.append(rows, [entry]));
        told = rows.announced.length;
        return result;
      });
    const result = await this.requests.giving(write);
    if (told > 0) for (const listener of this.listeners) listener();
    return result;
  }

  /**
   * Leaves an audit entry of something that was read; resolves when it is committed, together with those that
   * wait at the same time.
   * @throws what the database refuses, BUSY among it: then nothing that was read may be shown
   */
  async tell(actor: string, note: AuditNote): Promise<void> {
    this.mayWrite(actor, note);
    return this.readings.add({ ...note, actor });
  }

  /**
   * Calls back after each committed write of this process that announced something.
   * @returns ends it
   */
  onAnnounced(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Runs a use case so that `keep` is part of its write: both are committed, or neither. Writes that the use
   * case sets off behind the first one that succeeds are none of its business.
   * @param keep is given what the write returned; may run as often as the write itself
   */
  keeping<T>(keep: Keep, fn: () => Promise<T>): Promise<T> {
    return this.requests.run(keep, fn);
  }

  /**
   * Takes or keeps the named lease for `ms` milliseconds; false when another holder has it. A lease is
   * the machine's own mark and leaves no audit entry.
   */
  async lease(name: string, holder: string, ms: number): Promise<boolean> {
    const now = this.parts.clock.now();
    const mine = { name, holder, expiresAt: now + ms };
    try {
      return await this.transact(async (manager, seal) => {
        const rows = new Writer(manager);
        const kept = await rows.update(Lease, { name, holder }, mine);
        const won = kept + (await rows.update(Lease, { name, expiresAt: below(now) }, mine)) > 0;
        const free = !won && (await rows.find(Lease, { name })) === null;
        if (free) await rows.insert(Lease, mine);
        await seal(async () => undefined);
        return won || free;
      });
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  private tellAll(take: () => readonly AuditSaid[]): Promise<void> {
    let said: readonly AuditSaid[] | undefined;
    return this.transact((manager, seal) =>
      seal(() => this.append(new Writer(manager), (said ??= take()))),
    );
  }

  private async append(rows: Writer, said: readonly AuditSaid[]): Promise<void> {
    try {
      await appendAudit(rows, said, this.parts);
      await appendEvents(rows, rows.announced, this.parts.clock.now());
    } catch (error) {
      if (isDuplicate(error)) throw new PlaceRace();
      throw error;
    }
  }

  private async transact<T>(fn: Transaction<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.once(fn);
      } catch (error) {
        if (!(error instanceof PlaceRace) && !isBusy(error)) throw error;
        if (tries === TRIES) {
          throw new AppError('BUSY', 'The records are busy at the moment. Try again shortly.');
        }
        await this.wait(tries);
      }
    }
  }

  private once<T>(fn: Transaction<T>): Promise<T> {
    const line = this.embeddedLine;
    if (line === null) return this.onServer(fn);
    return line.write((manager) => this.inside.run(true, () => fn(manager, (last) => last())));
  }

  /** MariaDB and Galera may refuse as late as the commit: the caller's retry spans it. */
  private async onServer<T>(fn: Transaction<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction('READ COMMITTED');
      const commit = async (last: () => Promise<void>) => {
        await last();
        await runner.commitTransaction();
      };
      const seal = (last: () => Promise<void>) => this.line.run(() => commit(last));
      return await this.inside.run(true, () => fn(runner.manager, seal));
    } catch (error) {
      await rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private mayWrite(actor: string, note: unknown): void {
    this.refuseNesting();
    if (actor === '' || !isAuditNote(note)) {
      throw new Error('a write needs an actor and an audit note');
    }
  }

  private refuseNesting(): void {
    if (this.inside.getStore() === true) {
      throw new Error(
        'a read or write was asked for inside another one; use the rows it was given',
      );
    }
  }

  private wait(tries: number): Promise<void> {
    const longest = Math.min(LONGEST_WAIT_MS, 10 * 2 ** tries);
    return new Promise((resolve) => setTimeout(resolve, this.parts.random() * longest));
  }
}

/** `seal` runs the last statements; on a server it commits, too. */
type Transaction<T> = (
  manager: EntityManager,
  seal: (last: () => Promise<void>) => Promise<void>,
) => Promise<T>;
