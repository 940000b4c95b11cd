import type { AuditDetails } from '../records/entities/audit-entry.entity';
import type { Noted } from '../records/database';
import type { Reader, TableOf, Writer } from '../records/rows';
import type { Because, TwoTimes } from '../records/two-times';
import { overlaps, reword } from '../records/two-times';
import type { Period } from '../records/two-times';
import { AppError } from '../shared/app-error';
import type { Actor } from './actor';
import { auditName, writerOf } from './actor';
import { againOnConflict } from './again-on-conflict';
import { DAY } from './input-fields';
import { parseInput } from './parse-input';
import { refuseRecord } from './record-faults';
import type { ServiceParts } from './service-parts';

/** Nothing is reworded more often; what lies beyond is not read. */
const MOST_WORDINGS = 500;

/** The columns of a statement that is written down for the first time, by whom as `writerOf` names him. */
export function newStatement(
  { clock, ids }: ServiceParts,
  recordedBy: string,
  { validFrom, validTo }: Period,
): TwoTimes {
  return {
    id: ids.next(),
    statementId: ids.next(),
    validFrom,
    validTo,
    knownFrom: clock.now(),
    knownTo: null,
    because: 'recorded',
    recordedBy,
  };
}

/** What the statements of one table are about, and what must hold among them. */
export interface Matter<E extends TwoTimes> {
  readonly table: TableOf<E>;
  /** As the audit trail names it. */
  readonly noun: string;
  /** Refuses what the actor may not see. @throws AppError NOT_FOUND, FORBIDDEN */
  readonly mustSee: (rows: Reader, actor: Actor, row: E) => Promise<void>;
  /** Refuses like `mustSee`, and holds the subject until the commit, so that two decisions never cross. */
  readonly hold: (rows: Writer, actor: Actor, row: E) => Promise<void>;
  /** What we know now of the same matter, the row itself among it. */
  readonly alike: (rows: Writer, row: E) => Promise<readonly E[]>;
  /** Columns that must be made anew for a wording with another id: seals are bound to it. */
  readonly carry?: (row: E, id: string) => Partial<E>;
  /** Ids that the audit trail names beside the statement's own when it is reworded. */
  readonly names?: (row: E) => AuditDetails;
}

type NewWording<E> = Partial<E> | Pick<TwoTimes, 'validTo'> | null;
type Reworded<E> = (row: E, id: string, rows: Writer) => NewWording<E> | Promise<NewWording<E>>;

/** Writes statements down and rewords them; an old wording stays readable, and days never overlap. */
export class Statements<E extends TwoTimes> {
  constructor(
    private readonly parts: ServiceParts,
    private readonly matter: Matter<E>,
  ) {}

  /**
   * @returns the id of the statement
   * @throws AppError CONFLICT when the same is known for some of its days; what `hold` refuses
   */
  add(actor: Actor, row: E): Promise<string> {
    const { noun } = this.matter;
    const note = { action: `${noun}.add`, object: `${noun}:${row.statementId}` };
    return this.write(actor, note, (rows) => this.addWithin(rows, actor, row));
  }

  /** The same as part of a wider write, which tells of it in its own audit entry. @throws like `add` */
  async addWithin(rows: Writer, actor: Actor, row: E): Promise<string> {
    const { table, hold, alike } = this.matter;
    await hold(rows, actor, row);
    checkAlone(row, await alike(rows, row));
    await rows.insert(table, row);
    return row.statementId;
  }

  /**
   * It was right until a day, and no longer.
   * @returns the id of the statement
   * @throws AppError BAD_INPUT for a day before its first, NOT_FOUND, CONFLICT for an old revision or when it
   *   ended earlier already
   */
  end(actor: Actor, { revision, lastDay }: EndedStatement): Promise<string> {
    const validTo = parseInput(DAY, lastDay);
    return this.reword(actor, { revision, verb: 'end', because: 'ended' }, (row) => {
      checkPeriod({ validFrom: row.validFrom, validTo }, 'lastDay');
      if (row.validTo !== null && row.validTo < validTo) refuseRecord('ended-earlier');
      return { validTo };
    });
  }

  /** It was written down wrongly and is put right for all its days. @throws like `add` and `end` */
  correct(actor: Actor, revision: string, reworded: Reworded<E>): Promise<string> {
    return this.reword(actor, { revision, verb: 'correct', because: 'corrected' }, reworded);
  }

  /** It was entered by mistake and never held. @throws like `end` */
  withdraw(actor: Actor, revision: string): Promise<string> {
    return this.reword(actor, { revision, verb: 'withdraw', because: 'corrected' }, () => null);
  }

  /**
   * Every wording of a statement, the first one first; what it was taken back by has no wording. Reading them
   * leaves an audit entry.
   * @throws AppError NOT_FOUND; what `mustSee` refuses
   */
  history(actor: Actor, statementId: string): Promise<readonly E[]> {
    const { table, noun, mustSee } = this.matter;
    const note = { action: `${noun}.read`, object: `${noun}:${statementId}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const wordings = (await rows.list<TwoTimes>(table, {
        where: { statementId },
        order: { knownFrom: 'ASC', id: 'ASC' },
        take: MOST_WORDINGS,
      })) as E[];
      const [first] = wordings;
      if (first === undefined) throw new AppError('NOT_FOUND', 'There is no such record.');
      await mustSee(rows, actor, first);
      return wordings;
    });
  }

  private reword(actor: Actor, at: Rewording, reworded: Reworded<E>): Promise<string> {
    const { clock, ids } = this.parts;
    const { table, noun, hold, alike, carry, names } = this.matter;
    const action = `${noun}.${at.verb}`;
    let details: AuditDetails = {};
    const noted = (statementId: string) => ({ action, object: `${noun}:${statementId}`, details });
    return this.write(actor, noted, async (rows) => {
      const read = (await rows.get<TwoTimes>(table, { id: at.revision })) as E;
      await hold(rows, actor, read);
      details = names?.(read) ?? {};
      if (read.knownTo !== null) refuseRecord('old-revision');
      const id = ids.next();
      const patch = await reworded(read, id, rows);
      if (patch !== null) checkAlone({ ...read, ...patch }, await alike(rows, read));
      await reword<TwoTimes>(rows, table, {
        read,
        next: patch && { ...carry?.(read, id), ...patch, id, because: at.because },
        at: clock.now(),
        by: writerOf(actor),
      });
      return read.statementId;
    });
  }

  /** Whoever held the subject at the same moment is waited for, not refused. */
  private write<T>(actor: Actor, note: Noted<T>, fn: (rows: Writer) => Promise<T>): Promise<T> {
    return againOnConflict(() => this.parts.db.write(auditName(actor), note, fn));
  }
}

interface Rewording {
  readonly revision: string;
  readonly verb: 'end' | 'correct' | 'withdraw';
  readonly because: Because;
}

/** The wording that the caller read, and the last day, 'YYYY-MM-DD'. */
export interface EndedStatement {
  readonly revision: string;
  readonly lastDay: string;
}

/** The last day may not lie before the first. @throws AppError BAD_INPUT naming `field` */
export function checkPeriod({ validFrom, validTo }: Period, field = 'validTo'): void {
  if (validTo === null || validTo >= validFrom) return;
  refuseRecord('last-before-first', field);
}

/**
 * No two of these may be true on the same day.
 * @param others what we know now of the same matter; the statement itself may be among them
 * @throws AppError CONFLICT
 */
function checkAlone(
  statement: Period & Pick<TwoTimes, 'statementId'>,
  others: readonly TwoTimes[],
): void {
  const other = others.filter(({ statementId }) => statementId !== statement.statementId);
  if (other.some((one) => overlaps(one, statement))) refuseRecord('known-already');
}
