import type { Application } from '../entities/application.entity';
import type { Reader } from '../rows';
import type { Condition } from './conditions';
import { amongst, beyond, unrestricted, whereOf, within } from './conditions';
import type { Scope } from './scope';
import type { Page } from './page';
import { limitOf, pageOf } from './page';

/** A file as lists show it. */
export type ApplicationRow = Pick<
  Application,
  | 'id'
  | 'code'
  | 'beneficiaryId'
  | 'procedure'
  | 'unitCode'
  | 'channel'
  | 'receivedOn'
  | 'state'
  | 'decision'
  | 'decidedOn'
  | 'version'
> & { readonly displayName: string; readonly personCode: string };

export interface ApplicationCursor {
  readonly receivedOn: string;
  readonly id: string;
}

/** A file is due by a day if so many days of its term were left on this day or an earlier one. */
export interface DueStart {
  readonly counts: string;
  readonly left: number;
  readonly from: string;
}

export interface ApplicationFilter {
  /** 1 to 100. */
  readonly first: number;
  readonly after?: ApplicationCursor;
  readonly states?: readonly string[];
  readonly procedure?: string;
  readonly unitCode?: string;
  readonly beneficiaryId?: string;
  /** Only files that are due by the day that these stand for. */
  readonly due?: readonly DueStart[];
}

/** Files of the asker's communes, the one that was received first standing first. */
export async function listApplications(
  rows: Reader,
  scope: Scope,
  filter: ApplicationFilter,
): Promise<Page<ApplicationRow>> {
  if (typeof scope !== 'string' && scope.length === 0) return { rows: [], hasMore: false };
  const { where, values } = whereOf([
    ...within(scope, 'a.unitCode'),
    ...unrestricted(scope, 'a.beneficiaryId'),
    ...among('a.state', filter.states),
    ...equal('a.procedure', filter.procedure),
    ...equal('a.unitCode', filter.unitCode),
    ...equal('a.beneficiaryId', filter.beneficiaryId),
    ...dueBy(filter.due),
    ...after(filter.after),
  ]);
  const found = await rows.sql<ApplicationRow>(
    `SELECT a.id, a.code, a.beneficiaryId, a.procedure, a.unitCode, a.channel, a.receivedOn, a.state,
            a.decision, a.decidedOn, a.version, b.displayName, b.code AS personCode
       FROM application a JOIN beneficiary b ON b.id = a.beneficiaryId
      ${where}
      ORDER BY a.receivedOn, a.id LIMIT ${limitOf(filter.first) + 1}`,
    values,
  );
  return pageOf(found, filter.first);
}

function among(column: string, values: readonly string[] | undefined): Condition[] {
  if (values === undefined) return [];
  return values.length === 0 ? [['1 = 0']] : [amongst(column, values)];
}

function equal(column: string, value: string | undefined): Condition[] {
  return value === undefined ? [] : [[`${column} = ?`, value]];
}

function dueBy(starts: readonly DueStart[] | undefined): Condition[] {
  if (starts === undefined) return [];
  const cases = starts.map(() => 'WHEN a.counts = ? AND a.daysLeft = ? THEN ?').join(' ');
  const values = starts.flatMap(({ counts, left, from }) => [counts, left, from]);
  return [[`a.runsFrom <= CASE ${cases} END`, ...values]];
}

function after(cursor: ApplicationCursor | undefined): Condition[] {
  if (cursor === undefined) return [];
  return [beyond('a.receivedOn', 'a.id', [cursor.receivedOn, cursor.id])];
}
