import { z } from 'zod';
import { AppError } from '../shared/app-error';
import type { Actor } from './actor';
import { auditName } from './actor';
import { OnceService } from './once.service';
import { parseInput } from './parse-input';
import type { ServiceParts } from './service-parts';

/** Rows of one request. */
const MOST_ROWS = 100;

const ROWS = z.object({
  rows: z
    .array(z.unknown())
    .min(1, 'give at least one row')
    .max(MOST_ROWS, `one request has at most ${MOST_ROWS} rows`),
});

/** What became of one row: the id of what it wrote, or why it was refused. */
export type RowOutcome = { readonly id: string } | { readonly refused: AppError };

/** A request of many rows. */
export interface Bulk<Row> {
  readonly mutation: string;
  /** Of the client's own making; null when the request may not be asked again. */
  readonly key: string | null;
  readonly rows: readonly Row[];
}

/** Runs one use case for many rows; each is a write of its own, and one that is refused stops no other. */
export class BulkService {
  private readonly once: OnceService;

  constructor(private readonly parts: ServiceParts) {
    this.once = new OnceService(parts);
  }

  /**
   * Asked again under the same key, rows that were written give the same id and those that were refused are tried
   * once more.
   * @returns one outcome for each row, in their order
   * @throws AppError BAD_INPUT for no rows or more than 100, CONFLICT when the key was used for another request
   */
  async run<Row>(
    actor: Actor,
    { mutation, key, rows }: Bulk<Row>,
    write: (row: Row) => Promise<string>,
  ): Promise<readonly RowOutcome[]> {
    parseInput(ROWS, { rows: [...rows] });
    if (key !== null) await this.claim(actor, key, [mutation, rows]);
    const outcomes: RowOutcome[] = [];
    for (const [at, row] of rows.entries()) {
      const once = () =>
        key === null
          ? write(row)
          : this.once.run<never>(actor, { key: `${key}.${at}`, asked: [mutation, row] }, () =>
              write(row),
            );
      outcomes.push(await outcomeOf(once));
    }
    return outcomes;
  }

  /** The key stands for all rows as they are: the same key with other rows is another request. */
  private async claim(actor: Actor, key: string, asked: unknown): Promise<void> {
    const { db, ids } = this.parts;
    const id = ids.next();
    const note = { action: 'bulk.begin', object: `bulk:${id}` };
    await this.once.run(actor, { key: `${key}.all`, asked }, () =>
      db.write(auditName(actor), note, async () => id),
    );
  }
}

async function outcomeOf(write: () => Promise<string>): Promise<RowOutcome> {
  try {
    return { id: await write() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { refused: error };
  }
}
