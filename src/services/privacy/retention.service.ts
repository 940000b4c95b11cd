import { JobCursor } from '../../records/entities/job-cursor.entity';
import { countPastRetention, pastRetention } from '../../records/queries/past-retention';
import { indexedOf, unindexMessages } from '../../records/queries/message-search';
import type { PastRetention } from '../../records/queries/past-retention';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Log } from '../../shared/ports';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed } from '../actor';
import type { ServiceParts } from '../service-parts';
import { blankOf } from './blank';
import { planOf } from './erasure-plan';
import { RETENTION_PLAN } from './retention-plan';
import type { RetentionRule } from './retention-plan';
import { entityOf } from './tables';

/** What one rule did, or would do. */
export interface Retained {
  readonly key: string;
  readonly table: string;
  readonly does: RetentionRule['does'];
  readonly days: number | null;
  readonly rows: number;
}

const DAY_MS = 86_400_000;
/** How many rows one transaction takes. */
const BLOCK = 200;
const LEASE = 'retention';
/** A process that died holds the job no longer than this. */
const LEASE_MS = 60_000;
const LAST_DAY = 'retention.last';
const MACHINE = { kind: 'system', job: 'retention' } as const;

/** Ends the time of what was kept long enough. It never touches the audit trail. */
export class RetentionService {
  constructor(private readonly parts: ServiceParts & { readonly log?: Log }) {}

  /** What a run would do now. */
  async preview(actor: Actor): Promise<readonly Retained[]> {
    mustBeAllowed(actor, 'retention.run');
    const shown: Retained[] = [];
    for (const rule of inForce(this.parts.clock.now())) {
      const past = pastOf(rule, this.parts.clock.now());
      const count = past && (await this.parts.db.read((rows) => countPastRetention(rows, past)));
      shown.push(told(rule, count ?? 0));
    }
    return shown;
  }

  /**
   * Carries the plan out, block by block; a run that was killed is taken up where it stood.
   * @returns null when another process is at it
   */
  async run(actor: Actor): Promise<readonly Retained[] | null> {
    mustBeAllowed(actor, 'retention.run');
    const { db, ids, clock } = this.parts;
    const holder = ids.next();
    const done: Retained[] = [];
    try {
      for (const rule of inForce(clock.now())) {
        const rows = await this.follow(auditName(actor), rule, holder);
        if (rows === null) return null;
        done.push(told(rule, rows));
      }
      return done;
    } finally {
      // Given back; of another process' lease this takes nothing.
      await db.lease(LEASE, holder, -1);
    }
  }

  /** Runs once a day of Vietnam; for a server's timer. */
  async daily(): Promise<void> {
    const { db, clock, log } = this.parts;
    const today = vietnamDay(clock.now());
    const last = await db.read((rows) => rows.find(JobCursor, { name: LAST_DAY }));
    if (last?.place['day'] === today) return;
    const done = await this.run(MACHINE);
    if (done === null) return;
    const note = { action: 'retention.day', object: `job_cursor:${LAST_DAY}` };
    await db.write(auditName(MACHINE), note, (rows) =>
      keep(rows, LAST_DAY, { place: { day: today }, updatedAt: clock.now() }),
    );
    const rows = done.reduce((sum, one) => sum + one.rows, 0);
    log?.info('retention.done', { rows });
  }

  /** @returns the rows of one rule; null when another process holds the job. */
  private async follow(actor: string, rule: RetentionRule, holder: string): Promise<number | null> {
    const { db, clock } = this.parts;
    const past = pastOf(rule, clock.now());
    if (past === null) return 0;
    for (let many = 0; ;) {
      if (!(await db.lease(LEASE, holder, LEASE_MS))) return null;
      const note = (rows: number) => ({
        action: `retention.${rule.does}`,
        object: `retention:${rule.key}`,
        details: { rows },
      });
      // Nothing left: no entry of the trail every day for every rule.
      const next = await db.read((rows) => pastRetention(rows, past, 1));
      if (next.length === 0) return many;
      many += await db.write(actor, note, (rows) => this.block(rows, rule, past));
    }
  }

  private async block(rows: Writer, rule: RetentionRule, past: PastRetention): Promise<number> {
    const ids = await pastRetention(rows, past, BLOCK);
    const entity = entityOf(rule.table);
    if (rule.table === 'message') await unindexMessages(rows, await indexedOf(rows, ids));
    for (const id of ids) {
      if (rule.does === 'remove') await rows.remove(entity, { id });
      else await rows.update(entity, { id }, this.patchOf(rule, id));
    }
    return ids.length;
  }

  private patchOf({ table, columns }: RetentionRule, id: string): Record<string, unknown> {
    if (columns !== undefined) return Object.fromEntries(columns.map((column) => [column, null]));
    return blankOf(planOf(table), id, { vault: this.parts.vault, how: 'whole' });
  }
}

async function keep(
  rows: Writer,
  name: string,
  { place, updatedAt }: Pick<JobCursor, 'place' | 'updatedAt'>,
): Promise<void> {
  if ((await rows.update(JobCursor, { name }, { place, updatedAt })) > 0) return;
  await rows.insert(JobCursor, { name, place, updatedAt });
}

function inForce(now: number): readonly RetentionRule[] {
  const today = vietnamDay(now);
  return RETENTION_PLAN.filter(({ from }) => from <= today);
}

function pastOf({ table, days, since, when }: RetentionRule, now: number): PastRetention | null {
  if (days === null || since === undefined) return null;
  const before = now - days * DAY_MS;
  return { table, since, before, ...(when !== undefined && { when }) };
}

function told({ key, table, does, days }: RetentionRule, rows: number): Retained {
  return { key, table, does, days, rows };
}
