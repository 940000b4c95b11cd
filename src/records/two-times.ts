import { IsNull, LessThanOrEqual, MoreThan, MoreThanOrEqual } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { AppError } from '../shared/app-error';
import { Day, Id, Instant, Key, Text } from './columns';
import { NotPersonal, Personal } from './personal';
import type { TableOf, Writer } from './rows';

/**
 * Why a row was written. A change ('ended') and a correction ('corrected') both leave the old wording behind;
 * what tells them apart is whether the old one was right in its time.
 */
export type Because = 'recorded' | 'ended' | 'corrected';

/**
 * A statement with two times: since when it is true, and since when the office knows it. A row never changes
 * but for the instant at which it stopped being what we know; what we know instead is another row of the same
 * statement. So the records of any day can be read as they were known at any instant.
 */
export abstract class TwoTimes {
  @Id()
  @NotPersonal('opaque key of this wording')
  id!: string;

  @Key()
  @NotPersonal('opaque key of the statement, the same through all its wordings')
  statementId!: string;

  @Day()
  @Personal('basic', 'the first day on which it is true')
  validFrom!: string;

  /** Null: until further notice. */
  @Day('optional')
  @Personal('basic', 'the last day on which it is true')
  validTo!: string | null;

  @Instant()
  @NotPersonal('since when we know it so')
  knownFrom!: number;

  /** Null: it is what we know now. */
  @Instant('optional')
  @NotPersonal('until when we knew it so')
  knownTo!: number | null;

  @Text(10)
  @NotPersonal('why the row was written')
  because!: Because;

  @Key()
  @NotPersonal('member of staff or system')
  recordedBy!: string;
}

/** A day of the world and an instant of our knowledge; null: what is known now. */
export interface AsOf {
  /** 'YYYY-MM-DD' */
  readonly on: string;
  /** UTC milliseconds. */
  readonly knownAt: number | null;
}

/** The statements among `where` that were true on the day, as they were known at the instant. */
export function trueOn<E extends TwoTimes>(
  where: FindOptionsWhere<E>,
  { on, knownAt }: AsOf,
): FindOptionsWhere<E>[] {
  const begun = { ...where, validFrom: LessThanOrEqual(on) };
  const lasting = [{ validTo: IsNull() }, { validTo: MoreThanOrEqual(on) }];
  return lasting.flatMap((until) =>
    known(knownAt).map((knowing) => ({ ...begun, ...until, ...knowing }) as FindOptionsWhere<E>),
  );
}

/** The statements among `where` as we know them now, whatever their days. */
export function knownNow<E extends TwoTimes>(where: FindOptionsWhere<E>): FindOptionsWhere<E> {
  return { ...where, knownTo: IsNull() };
}

function known(at: number | null): object[] {
  if (at === null) return [{ knownTo: IsNull() }];
  const begun = { knownFrom: LessThanOrEqual(at) };
  return [
    { ...begun, knownTo: IsNull() },
    { ...begun, knownTo: MoreThan(at) },
  ];
}

/** What ends one wording. */
export interface Rewording {
  /** UTC milliseconds. */
  readonly at: number;
  readonly by: string;
}

/**
 * Ends what we know of a statement, and puts another wording in its place unless it was entered by mistake.
 * @param read the wording that the caller read
 * @param next the new wording's key, why, and what differs; null takes the statement back
 * @throws AppError CONFLICT when somebody else was quicker: read again and start over
 */
export async function reword<E extends TwoTimes>(
  rows: Writer,
  table: TableOf<E>,
  { read, next, at, by }: Rewording & { read: E; next: (Partial<E> & Next) | null },
): Promise<void> {
  const present = { id: read.id, knownTo: IsNull() } as FindOptionsWhere<E>;
  if ((await rows.update(table, present, { knownTo: at } as Partial<E>)) !== 1) {
    throw new AppError('CONFLICT', 'Somebody else changed this record. Read it again.');
  }
  if (next === null) return;
  const wording = { ...read, ...next, knownFrom: at, knownTo: null, recordedBy: by };
  await rows.insert(table, wording);
}

interface Next {
  readonly id: string;
  readonly because: Because;
}

/** Whether two periods have a day in common; both ends belong to them. */
export function overlaps(a: Period, b: Period): boolean {
  const startsInTime = (one: Period, other: Period) =>
    other.validTo === null || one.validFrom <= other.validTo;
  return startsInTime(a, b) && startsInTime(b, a);
}

export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}
