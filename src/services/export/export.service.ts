import { z } from 'zod';
import { ListReveal } from '../../records/entities/list-reveal.entity';
import { vietnamDay } from '../../shared/civil-date';
import type { Table, TableValue } from '../../spreadsheets/write-table';
import { FRESH_MS } from '../access/fresh';
import type { Actor } from '../actor';
import { auditName, may, mustBeAllowed, scopeOf, staffActor } from '../actor';
import { REASON } from '../input-fields';
import { parseInput } from '../parse-input';
import { refuseRecord } from '../record-faults';
import { placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import type { ExportList, Exporting } from './export-list';
import type { ListKey } from './lists';
import { LIST_KEYS, listOf } from './lists';

const PAGE = 500;
const MOST = 200;

const REVEALED = z.object({
  list: z.enum(LIST_KEYS, 'there is no such list'),
  unitCode: z.string().max(10).nullable().default(null),
  reason: REASON,
});
export type ListRevealAsked = z.input<typeof REVEALED>;

/** Which rows of a list, and how much of them. */
interface Asked {
  /** One commune; null for all that the actor serves, none for one that she does not. */
  readonly unitCode: string | null;
  /** What `reveal` returned: the fields shown in part otherwise are in full. */
  readonly reveal?: string | null;
}

/** Lists for spreadsheets, most of them in the columns of the forms by which they are brought in. */
export class ExportService {
  constructor(private readonly parts: ServiceParts) {}

  /**
   * A list of the actor's communes, line by line as it is asked for, in the columns that she may see and with as
   * much of each field as the API shows her; leaves an audit entry before the first. The machine itself may see all.
   * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for a reveal of another account, list, commune or hour
   */
  async table(actor: Actor, key: ListKey, { unitCode, reveal = null }: Asked): Promise<Table> {
    const list = listOf(key);
    mustBeAllowed(actor, 'export.people');
    mustBeAllowed(actor, list.needs);
    const note = {
      action: `export.${key}`,
      object: `unit:${unitCode ?? 'all'}`,
      ...(reveal !== null && { details: { reveal } }),
    };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      if (reveal === null) return;
      const found = await rows.get(ListReveal, { id: reveal });
      const { staffId, listKey, unitCode: unit, createdAt } = found;
      const isHers = actor.kind === 'staff' && actor.id === staffId;
      const isOver = this.parts.clock.now() - createdAt > FRESH_MS;
      if (!isHers || isOver || listKey !== key || unit !== unitCode) refuseRecord('no-such-reveal');
    });
    const columns = Object.entries(list.columns).filter(
      ([, { needs }]) => needs === undefined || may(actor, needs),
    );
    const at = {
      parts: this.parts,
      today: vietnamDay(this.parts.clock.now()),
      actor,
      revealed: reveal === null ? 'part' : 'full',
    } as const;
    return {
      name: list.title,
      header: columns.map(([, { header }]) => header),
      rows: lines(at, { list, unitCode, keys: columns.map(([column]) => column) }),
    };
  }

  /**
   * Lets one account take one list with the fields in full of which she is shown a part, for a reason that is kept.
   * @returns what `table` asks for, good for a quarter of an hour
   * @throws AppError FORBIDDEN for a role without the right, or when she showed too long ago who she is, BAD_INPUT
   */
  async reveal(actor: Actor, input: ListRevealAsked): Promise<string> {
    const staff = staffActor(actor, 'beneficiary.reveal');
    mustBeAllowed(actor, 'export.people');
    const { clock, db, ids, vault } = this.parts;
    const { list: listKey, unitCode, reason } = parseInput(REVEALED, input);
    const id = ids.next();
    const note = { action: `export.reveal`, object: `list_reveal:${id}`, details: { listKey } };
    return db.write(auditName(actor), note, async (rows) => {
      await rows.insert(ListReveal, {
        ...{ id, listKey, unitCode, staffId: staff.id, createdAt: clock.now() },
        reason: vault.seal(reason, placeOf('list_reveal', 'reason', id)),
      });
      return id;
    });
  }

  /** The newest, with their reasons, for who looks whether they were good. */
  async reveals(actor: Actor): Promise<readonly ListReveal[]> {
    mustBeAllowed(actor, 'reveal.list');
    const note = { action: 'reveal.list', object: 'list_reveal:all' };
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const found = await this.parts.db.write(auditName(actor), note, (rows) =>
      rows.list(ListReveal, { where: {}, order, take: MOST }),
    );
    const place = (id: string) => placeOf('list_reveal', 'reason', id);
    return found.map((row) => ({
      ...row,
      reason: this.parts.vault.open(row.reason, place(row.id)),
    }));
  }
}

async function* lines(
  at: Exporting,
  { list, unitCode, keys }: Lines,
): AsyncGenerator<readonly TableValue[]> {
  const scope = scopeOf(at.actor);
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    const page = await at.parts.db.read((rows) =>
      list.page(rows, { scope, unitCode, after: from, take: PAGE }, at),
    );
    yield* page.lines.map((line) => keys.map((column) => line[column] ?? null));
    after = page.last;
  }
}

interface Lines {
  readonly list: ExportList;
  readonly unitCode: string | null;
  readonly keys: readonly string[];
}
