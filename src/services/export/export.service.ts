import { vietnamDay } from '../../shared/civil-date';
import type { Table, TableValue } from '../../spreadsheets/write-table';
import type { Actor } from '../actor';
import { auditName, may, mustBeAllowed, scopeOf } from '../actor';
import type { ServiceParts } from '../service-parts';
import type { ExportList } from './export-list';
import type { ListKey } from './lists';
import { listOf } from './lists';

const PAGE = 500;

/** Lists for spreadsheets, most of them in the columns of the forms by which they are brought in. */
export class ExportService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * A list of the actor's communes, line by line as it is asked for, in the columns that she may see; leaves an
   * audit entry before the first. The machine itself may see all of them.
   * @param unitCode one commune; null for all that the actor serves, none for one that she does not
   * @throws AppError UNAUTHENTICATED, FORBIDDEN
   */
  async table(actor: Actor, key: ListKey, unitCode: string | null): Promise<Table> {
    const list = listOf(key);
    mustBeAllowed(actor, 'export.people');
    mustBeAllowed(actor, list.needs);
    const note = { action: `export.${key}`, object: `unit:${unitCode ?? 'all'}` };
    await this.parts.db.write(auditName(actor), note, async () => undefined);
    const columns = Object.entries(list.columns).filter(
      ([, { needs }]) => needs === undefined || may(actor, needs),
    );
    return {
      name: list.title,
      header: columns.map(([, { header }]) => header),
      rows: this.lines(actor, { list, unitCode, keys: columns.map(([column]) => column) }),
    };
  }

  private async *lines(
    actor: Actor,
    { list, unitCode, keys }: Lines,
  ): AsyncGenerator<readonly TableValue[]> {
    const at = { parts: this.parts, today: vietnamDay(this.parts.clock.now()) };
    const scope = scopeOf(actor);
    for (let after: string | null = ''; after !== null;) {
      const from: string = after;
      const page = await this.parts.db.read((rows) =>
        list.page(rows, { scope, unitCode, after: from, take: PAGE }, at),
      );
      yield* page.lines.map((line) => keys.map((column) => line[column] ?? null));
      after = page.last;
    }
  }
}

interface Lines {
  readonly list: ExportList;
  readonly unitCode: string | null;
  readonly keys: readonly string[];
}
