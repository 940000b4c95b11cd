import { z } from 'zod';
import type { Programme, TopUp, TopUpArea, TopUpPlace } from '../policy';
import { checkTopUp, localProgrammes, PROGRAMMES } from '../policy';
import { TopUp as TopUpRow } from '../records/entities/top-up.entity';
import { listTopUps } from '../records/queries/top-ups';
import { AppError } from '../shared/app-error';
import { civilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, scopeOf, writerOf } from './actor';
import { COMMUNE_CODE, DAY, ONE_LINE } from './input-fields';
import { parseInput } from './parse-input';
import type { ServiceParts } from './service-parts';

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

/** A top-up as it was entered. */
export interface EnteredTopUp extends TopUp {
  readonly id: string;
  readonly version: number;
}

/** What the province and its communes give beyond the national law: entered by officers, read by the rules. */
export class TopUpService {
  private local: { readonly of: string; readonly programmes: readonly Programme[] } | null = null;

  constructor(private readonly parts: ServiceParts) {}

  /** All that hold or held, by programme and first day: law, open to everybody. */
  async list(actor: Actor): Promise<readonly EnteredTopUp[]> {
    mustBeAllowed(actor, 'top-up.list');
    return this.current();
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
   * Enters a decision of the province or, for her own communes, of a commune.
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
      const known = (await listTopUps(rows)).filter(isHeld).map(toTopUp);
      if (known.some((one) => sameDecision(one, topUp))) {
        throw new AppError('CONFLICT', 'The same decision is entered already: end or withdraw it.');
      }
      await rows.insert(TopUpRow, this.rowOf(id, topUp, writerOf(actor)));
    });
    return id;
  }

  /**
   * Sets or changes the last day of a top-up.
   * @throws AppError BAD_INPUT for a day before its first, NOT_FOUND, FORBIDDEN, CONFLICT for an old version
   */
  async end(actor: Actor, at: EndedTopUp): Promise<void> {
    mustBeAllowed(actor, 'top-up.add');
    const until = civilDate(parseInput(DAY, at.until));
    await this.change(actor, { ...at, action: 'top-up.end' }, (topUp) => {
      checkTopUp({ ...topUp, until }, PROGRAMMES);
      return { untilDay: until };
    });
  }

  /** Takes back what was entered by mistake: it never held. @throws like `end` */
  async withdraw(actor: Actor, at: { readonly id: string; readonly version: number }) {
    mustBeAllowed(actor, 'top-up.add');
    const withdrawnAt = this.parts.clock.now();
    await this.change(actor, { ...at, action: 'top-up.withdraw' }, () => ({ withdrawnAt }));
  }

  private async change(
    actor: Actor,
    { id, version, action }: { readonly id: string; readonly version: number; action: string },
    patch: (topUp: TopUp) => Partial<TopUpRow>,
  ): Promise<void> {
    const note = { action, object: `top_up:${id}` };
    await this.parts.db.write(auditName(actor), note, async (rows) => {
      const row = await rows.get(TopUpRow, { id });
      if (!isHeld(row)) throw new AppError('NOT_FOUND', 'There is no such record.');
      mustCover(actor, placeOf(row));
      const changed = { ...patch(toTopUp(row)), updatedAt: this.parts.clock.now() };
      await rows.guardedUpdate(TopUpRow, { id, version }, changed);
    });
  }

  private async current(): Promise<readonly EnteredTopUp[]> {
    const rows = await this.parts.db.read(listTopUps);
    return rows.filter(isHeld).map(toTopUp);
  }

  private rowOf(id: string, topUp: TopUp, enteredBy: string): TopUpRow {
    const { place, from, until, ...rest } = topUp;
    const now = this.parts.clock.now();
    return {
      ...rest,
      id,
      placeKind: place.kind,
      placeCode: place.kind === 'province' ? null : 'code' in place ? place.code : place.province,
      fromDay: from,
      untilDay: until,
      enteredBy,
      approvedBy: null,
      approvedAt: null,
      proposal: null,
      proposedBy: null,
      withdrawnAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
  }
}

export interface EndedTopUp {
  readonly id: string;
  readonly version: number;
  /** The last day, 'YYYY-MM-DD'. */
  readonly until: string;
}

/** A commune's officer enters what her communes decided; the province's officer everything. */
function mustCover(actor: Actor, place: TopUpPlace): void {
  const scope = scopeOf(actor);
  if (scope === 'all' || (place.kind === 'commune' && scope.includes(place.code))) return;
  throw new AppError('FORBIDDEN', 'This account enters decisions of its own communes only.');
}

function sameDecision(a: TopUp, b: TopUp): boolean {
  const what = ({ programme, place, raises, decision, at, from, lines }: TopUp): string =>
    JSON.stringify([programme, place, raises, decision, at, from, [...lines].sort()]);
  return what(a) === what(b);
}

function isHeld({ withdrawnAt }: TopUpRow): boolean {
  return withdrawnAt === null;
}

function toTopUp(row: TopUpRow): EnteredTopUp {
  return {
    id: row.id,
    version: row.version,
    programme: row.programme,
    lines: row.lines,
    place: placeOf(row),
    from: civilDate(row.fromDay),
    until: row.untilDay === null ? null : civilDate(row.untilDay),
    raises: row.raises as TopUp['raises'],
    value: row.value,
    decision: row.decision,
    at: row.at,
  };
}

function placeOf({ placeKind, placeCode }: TopUpRow): TopUpPlace {
  if (placeCode === null) return { kind: 'province' };
  if (placeKind === 'commune') return { kind: 'commune', code: placeCode };
  return { kind: 'former-province', province: placeCode === 'yen-bai' ? 'yen-bai' : 'lao-cai' };
}
