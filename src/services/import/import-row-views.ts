import { Beneficiary } from '../../records/entities/beneficiary.entity';
import type { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import type { ImportRowState, RowDecision } from '../../records/entities/import-row.entity';
import type { Scope } from '../../records/queries/scope';
import { limitOf, pageOf } from '../../records/queries/page';
import type { Page } from '../../records/queries/page';
import type { Reader } from '../../records/rows';
import { above, oneOf } from '../../records/rows';
import type { ServiceParts } from '../service-parts';
import type { Finding, FindingKey } from './findings';
import { findingWords } from './findings';
import { formOf } from '../forms';
import { formOfJob, openCells } from './import-job';
import { columnTitle } from './import-report';

/** One row as an officer looks at it. */
export interface ImportRowView {
  readonly rowNumber: number;
  readonly state: ImportRowState;
  /** What the file says, by the titles of the form. */
  readonly cells: readonly { readonly column: string; readonly text: string }[];
  readonly findings: readonly FindingView[];
  readonly candidates: readonly Candidate[];
  readonly decision: RowDecision | null;
  readonly sameAs: string | null;
}

export interface FindingView {
  readonly key: FindingKey;
  /** Title of the column, or of the row as a whole. */
  readonly column: string;
  readonly what: string;
  readonly mend: string;
  /** Whether the row waits for it to be settled. */
  readonly parks: boolean;
}

/** Somebody who may be the one, or a row further up in the file. */
export interface Candidate {
  /** What is said as `sameAs`. */
  readonly key: string;
  readonly rowNumber: number | null;
  readonly displayName: string | null;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
}

export interface RowsAsked {
  /** Only rows in this state. */
  readonly state: ImportRowState | null;
  /** The last row of the page before. */
  readonly after: number;
  /** 1 to 100 rows. */
  readonly first: number;
}

interface Viewing {
  readonly job: ImportJob;
  readonly scope: Scope;
  readonly asked: RowsAsked;
}

/** A page of the rows of a job, in the order of the file. */
export async function rowViews(
  parts: ServiceParts,
  rows: Reader,
  { job, scope, asked: { state, after, first } }: Viewing,
): Promise<Page<ImportRowView>> {
  const within = { jobId: job.id, rowNumber: above(after), ...(state !== null && { state }) };
  const found = await rows.list(ImportRow, {
    where: within,
    order: { rowNumber: 'ASC' },
    take: limitOf(first) + 1,
  });
  const page = pageOf(found, first);
  const people = await candidatesOf(rows, page.rows, scope);
  const { columns } = formOf(formOfJob(job));
  return {
    hasMore: page.hasMore,
    rows: page.rows.map((row) => {
      const cells = openCells(parts.vault, row);
      return {
        rowNumber: row.rowNumber,
        state: row.state,
        cells: Object.entries(columns).flatMap(([key, { header }]) => {
          const cell = cells[key];
          return cell === undefined ? [] : [{ column: header, text: cell.text }];
        }),
        findings: (row.findings as readonly Finding[]).map(({ column, key }) => ({
          key,
          column: columnTitle(columns, column),
          ...findingWords(key),
        })),
        candidates: row.candidates.map((key) => candidate(key, people)),
        decision: row.decision,
        sameAs: row.sameAs,
      };
    }),
  };
}

/** Who they are, as far as the officer may see them. */
async function candidatesOf(
  rows: Reader,
  page: readonly ImportRow[],
  scope: Scope,
): Promise<ReadonlyMap<string, Beneficiary>> {
  const ids = [...new Set(page.flatMap(({ candidates }) => candidates))];
  const within = typeof scope === 'string' ? {} : { unitCode: oneOf([...scope]) };
  const found = await rows.list(Beneficiary, {
    where: { id: oneOf(ids), ...within },
    order: { id: 'ASC' },
    take: ids.length,
  });
  return new Map(found.map((one) => [one.id, one]));
}

function candidate(key: string, people: ReadonlyMap<string, Beneficiary>): Candidate {
  const [, number] = /^row:(\d+)$/.exec(key) ?? [];
  const person = people.get(key);
  return {
    key,
    rowNumber: number === undefined ? null : Number(number),
    displayName: person?.displayName ?? null,
    birthFrom: person?.birthFrom ?? null,
    birthTo: person?.birthTo ?? null,
  };
}
