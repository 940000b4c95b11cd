import type { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, scopeOf } from '../actor';
import { LIVE_IMPORT } from '../live/live-import';
import type { ServiceParts } from '../service-parts';
import type { Finding } from './findings';
import { parked } from './findings';
import { knownPeople, rowsAbove } from './find-duplicates';
import { sealCells } from './import-job';
import type { PersonKey } from './person-key';
import { personKey } from './person-key';
import { readRow } from './read-row';
import type { RowCells } from './row-notes';

/** A row of the file on its way in. */
export interface FileRow {
  readonly number: number;
  readonly cells: RowCells;
}

interface Prospect extends FileRow {
  readonly key: PersonKey;
  readonly rowNumber: number;
  readonly findings: readonly Finding[];
}

/** Reads a block of rows, looks for duplicates, and keeps them with what was found: one transaction. */
export async function stageRows(
  parts: ServiceParts,
  { actor, job }: { readonly actor: Actor; readonly job: ImportJob },
  block: readonly FileRow[],
): Promise<void> {
  const prospects = block.map((row) => toProspect(parts, actor, row));
  const note = {
    action: 'import.read',
    object: `import_job:${job.id}`,
    details: { rows: block.length },
  };
  await parts.db.write(auditName(actor), note, async (rows) => {
    await rows.insert(ImportRow, await toRows(rows, prospects, { parts, actor, job }));
    LIVE_IMPORT.announce(rows, 'progress', { subject: job.id });
  });
}

function toProspect({ vault, clock }: ServiceParts, actor: Actor, row: FileRow): Prospect {
  const scope = scopeOf(actor);
  const [own = null, another] = scope === 'all' ? [] : scope;
  const ownCommune = another === undefined ? own : null;
  const { person, findings } = readRow(row.cells, { on: vietnamDay(clock.now()), ownCommune });
  const key = personKey(vault, person);
  const served = key.unitCode === null || scope === 'all' || scope.includes(key.unitCode);
  const strange: readonly Finding[] = served ? [] : [{ column: 'commune', key: 'other-commune' }];
  return { ...row, rowNumber: row.number, key, findings: [...findings, ...strange] };
}

interface Staging {
  readonly parts: ServiceParts;
  readonly actor: Actor;
  readonly job: ImportJob;
}

async function toRows(
  rows: Writer,
  prospects: readonly Prospect[],
  { parts, actor, job }: Staging,
): Promise<ImportRow[]> {
  const keys = prospects.map(({ key }) => key);
  const numbered = prospects.map(({ key, rowNumber }) => ({ ...key, rowNumber }));
  const known = await knownPeople(rows, keys, scopeOf(actor));
  const above = await rowsAbove(rows, job.id, numbered);
  return prospects.map(({ cells, rowNumber, key, findings }) => {
    const inRecords = known(key);
    const inFile = above({ ...key, rowNumber });
    const all = [...findings, ...inRecords.findings, ...inFile.findings];
    const { foldedName: _, ...kept } = key;
    const id = parts.ids.next();
    return {
      ...NOTHING_DECIDED,
      ...kept,
      id,
      jobId: job.id,
      rowNumber,
      state: parked(all) ? 'parked' : 'ready',
      cells: sealCells(parts.vault, id, cells),
      findings: all,
      candidates: [...inRecords.candidates, ...inFile.candidates],
    };
  });
}

const NOTHING_DECIDED = {
  decision: null,
  sameAs: null,
  decidedBy: null,
  beneficiaryId: null,
  registered: false,
  statementId: null,
} as const;
