import { z } from 'zod';
import type { Programme, TopUp, TopUpArea, TopUpPlace } from '../policy';
import { checkTopUp, localProgrammes, PROGRAMMES } from '../policy';
import { TopUp as TopUpRow } from '../records/entities/top-up.entity';
import { listTopUps } from '../records/queries/top-ups';
import type { Writer } from '../records/rows';
import { AppError } from '../shared/app-error';
import { civilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import { auditName, may, mustBeAllowed, scopeOf, staffActor, writerOf } from './actor';
import { isAnotherPerson } from './access/another-person';
import { COMMUNE_CODE, DAY, ONE_LINE } from './input-fields';
import { parseInput } from './parse-input';
import type { ServiceParts } from './service-parts';
import { staffFault } from './staff/staff-faults';
import { hashOfTopUp, isKept, placeOfTopUp, sameDecision, topUpRow, toTopUp } from './top-up-row';
import type { EnteredTopUp } from './top-up-row';

const PLACE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('province') }),
  z.object({ kind: z.literal('former-province'), province: z.enum(['yen-bai', 'lao-cai']) }),
  z.object({ kind: z.literal('commune'), code: COMMUNE_CODE }),
]);

const NEW_TOP_UP = z.object({
  programme: z.string().max(60),
  lines: z.array(z.string().max(60)).max(60).default([]),
  place: PLACE,
  from: DAY,
  until: DAY.nullable().default(null),
  raises: z.enum(['standard', 'adds', 'own-share']),
  value: z.int('it is not a whole number').min(0),
  decision: ONE_LINE.pipe(z.string().min(5).max(200)),
  at: ONE_LINE.pipe(z.string().min(1).max(200)),
});
export type NewTopUp = z.input<typeof NEW_TOP_UP>;

/** What the province and its communes give beyond the national law: entered by officers, read by the rules. */
export class TopUpService {
  private local: { readonly of: string; readonly programmes: readonly Programme[] } | null = null;

  constructor(private readonly parts: ServiceParts) {}

  /** All that hold or held, by programme and first day: law, open to everybody; what waits, to who enters or approves. */
  async list(actor: Actor): Promise<readonly EnteredTopUp[]> {
    mustBeAllowed(actor, 'top-up.list');
    if (!may(actor, 'top-up.add') && !may(actor, 'top-up.approve')) return this.current();
    return (await this.parts.db.read(listTopUps)).filter(isKept).map(toTopUp);
  }

  /** The programmes as they stand in an area, with what is added there. */
  async programmesIn(area: TopUpArea): Promise<readonly Programme[]> {
    const topUps = await this.current();
    const of = JSON.stringify([topUps, area]);
    if (this.local?.of !== of) {
      this.local = { of, programmes: localProgrammes(PROGRAMMES, topUps, area) };
    }
    return this.local.programmes;
  }

  /**
   * Enters a decision of the province or, for her own communes, of a commune; it holds once it is approved.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field (also a standard below the national one), FORBIDDEN for
   * another's commune, CONFLICT when the same decision stands there already
   */
  async add(actor: Actor, input: NewTopUp): Promise<string> {
    mustBeAllowed(actor, 'top-up.add');
    const { from, until, ...rest } = parseInput(NEW_TOP_UP, input);
    const topUp: TopUp = {
      ...rest,
      from: civilDate(from),
      until: until === null ? null : civilDate(until),
    };
    mustCover(actor, topUp.place);
    checkTopUp(topUp, PROGRAMMES);
    const id = this.parts.ids.next();
    const note = { action: 'top-up.add', object: `top_up:${id}` };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const known = (await listTopUps(rows)).filter(isKept).map(toTopUp);
      if (known.some((one) => sameDecision(one, topUp))) {
        throw new AppError('CONFLICT', 'The same decision is entered already: end or withdraw it.');
      }
      await rows.insert(
        TopUpRow,
        topUpRow(id, topUp, { enteredBy: writerOf(actor), now: this.parts.clock.now() }),
      );
    });
    return id;
  }

  /**
   * Sets or changes the last day of a top-up; of one that holds a second person must approve it.
   * @throws AppError BAD_INPUT for a day before its first, NOT_FOUND, FORBIDDEN, CONFLICT for an old version
   */
  async end(actor: Actor, at: EndedTopUp): Promise<void> {
    const until = civilDate(parseInput(DAY, at.until));
    await this.propose(actor, { ...at, verb: 'end' }, (row) => {
      checkTopUp({ ...toTopUp(row), until }, PROGRAMMES);
      return row.approvedAt === null ? { untilDay: until } : { proposal: until };
    });
  }

  /** Takes back what was entered by mistake: it never held; what holds, when a second person approves. @throws like `end` */
  async withdraw(actor: Actor, at: TopUpAt): Promise<void> {
    const withdrawnAt = this.parts.clock.now();
    await this.propose(actor, { ...at, verb: 'withdraw' }, (row) =>
      row.approvedAt === null ? { withdrawnAt } : { proposal: 'withdraw' },
    );
  }

  /**
   * Lets hold what was seen: a new top-up, its last day, or that it is taken back.
   * @param at the hash of the content that was seen
   * @returns the id
   * @throws AppError FORBIDDEN for whoever entered or proposed it, by whichever account; CONFLICT for other content
   *   or an old version, and when nothing waits; NOT_FOUND
   */
  async approve(actor: Actor, at: TopUpAt & { readonly contentHash: string }): Promise<string> {
    const staff = staffActor(actor, 'top-up.approve');
    return this.change(actor, { ...at, verb: 'approve' }, async (row, rows) => {
      const { approvedAt, enteredBy, proposal, proposedBy } = row;
      if (approvedAt !== null && proposal === null) refuseTopUp('Nothing waits to be approved.');
      if (hashOfTopUp(row) !== at.contentHash)
        refuseTopUp('This is not what you saw: read it again.');
      const makers =
        approvedAt === null ? [enteredBy, proposedBy ?? enteredBy] : [proposedBy ?? ''];
      if (!(await isAnotherPerson(rows, staff, makers))) throw staffFault('own-making');
      const now = this.parts.clock.now();
      const approved = { approvedBy: staff.id, approvedAt: now, proposal: null };
      if (proposal === null) return approved;
      return {
        ...approved,
        ...(proposal === 'withdraw' ? { withdrawnAt: now } : { untilDay: proposal }),
      };
    });
  }

  /** A change by who enters top-ups; the change makes her one of those who must not approve it. */
  private propose(
    actor: Actor,
    at: TopUpAt & { readonly verb: string },
    patch: (row: TopUpRow) => Partial<TopUpRow>,
  ): Promise<string> {
    mustBeAllowed(actor, 'top-up.add');
    return this.change(actor, at, async (row) => ({ ...patch(row), proposedBy: writerOf(actor) }));
  }

  private async change(
    actor: Actor,
    { id, version, verb }: TopUpAt & { readonly verb: string },
    patch: (row: TopUpRow, rows: Writer) => Promise<Partial<TopUpRow>>,
  ): Promise<string> {
    const note = { action: `top-up.${verb}`, object: `top_up:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const row = await rows.get(TopUpRow, { id });
      if (!isKept(row)) throw new AppError('NOT_FOUND', 'There is no such record.');
      mustCover(actor, placeOfTopUp(row));
      const changed = { ...(await patch(row, rows)), updatedAt: this.parts.clock.now() };
      await rows.guardedUpdate(TopUpRow, { id, version }, changed);
      return id;
    });
  }

  /** What holds: entered by one person and approved by another. */
  private async current(): Promise<readonly EnteredTopUp[]> {
    const rows = await this.parts.db.read(listTopUps);
    return rows.filter((row) => isKept(row) && row.approvedAt !== null).map(toTopUp);
  }
}

/** A top-up as it was read. */
interface TopUpAt {
  readonly id: string;
  readonly version: number;
}

export interface EndedTopUp extends TopUpAt {
  /** The last day, 'YYYY-MM-DD'. */
  readonly until: string;
}

/** A commune's officer enters what her communes decided; the province's officer everything. */
function mustCover(actor: Actor, place: TopUpPlace): void {
  const scope = scopeOf(actor);
  if (typeof scope === 'string' || (place.kind === 'commune' && scope.includes(place.code))) return;
  throw new AppError('FORBIDDEN', 'This account enters decisions of its own communes only.');
}

function refuseTopUp(says: string): never {
  throw new AppError('CONFLICT', says);
}
