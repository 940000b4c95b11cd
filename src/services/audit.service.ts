import { auditHead, AuditWalk } from '../records/audit-chain';
import type { AuditBreak, AuditHead } from '../records/audit-chain';
import { AppError } from '../shared/app-error';
import type { AuditHeads, MarkedHead, Vault } from '../shared/ports';
import type { Actor } from './actor';
import { mustBeAllowed } from './actor';
import type { ServiceParts } from './service-parts';

/** What a verification of the whole trail found. */
export interface AuditVerdict {
  readonly broken: AuditBreak | null;
  /** Entries seen, up to the break. */
  readonly entries: number;
  /** The newest entry; null of an empty trail. */
  readonly head: AuditHead | null;
}

/** Where heads are noted outside the database, and what marks them as ours. */
export interface NotedOutside {
  readonly heads: AuditHeads;
  readonly vault: Vault;
}

/** Whether the trail of writes and readings is whole. */
export class AuditService {
  /** @param parts without `outside` nobody can tell that the end of the trail was cut off */
  constructor(
    private readonly parts: Pick<ServiceParts, 'db'> & { readonly outside?: NotedOutside },
  ) {}

  /** The first entry that does not follow from the one before; null when the trail holds. @throws AppError like `check` */
  async verify(actor: Actor): Promise<AuditBreak | null> {
    return (await this.check(actor)).broken;
  }

  /**
   * Walks the whole trail and compares it with the heads that were noted outside the database.
   * @param tell is given the entries seen so far
   * @throws AppError BAD_INPUT when a noted head was altered
   */
  async check(
    actor: Actor,
    tell: (entries: number) => void = () => undefined,
  ): Promise<AuditVerdict> {
    mustBeAllowed(actor, 'audit.verify');
    const { db, outside } = this.parts;
    const walk = new AuditWalk(outside === undefined ? [] : noted(outside));
    while (await db.read((rows) => walk.next(rows))) tell(walk.entries);
    return { broken: walk.broken, entries: walk.entries, head: await db.read(auditHead) };
  }

  /** Notes the newest entry outside the database, unless it is noted already. @returns it */
  async noteHead(actor: Actor): Promise<AuditHead | null> {
    mustBeAllowed(actor, 'audit.verify');
    const { db, outside } = this.parts;
    const head = await db.read(auditHead);
    if (head === null || outside === undefined) return head;
    if (outside.heads.list().at(-1)?.hash === head.hash) return head;
    outside.heads.add({ ...head, mark: markOf(outside.vault, head) });
    return head;
  }
}

function noted({ heads, vault }: NotedOutside): readonly AuditHead[] {
  return heads.list().map((head, at) => genuine(vault, head, at));
}

function markOf(vault: Vault, { chain, seq, hash }: AuditHead): string {
  return vault.blindIndex(`${chain}|${seq}|${hash}`, 'audit_entry|head');
}

function genuine(vault: Vault, head: MarkedHead, at: number): AuditHead {
  if (head.mark === markOf(vault, head)) return head;
  throw new AppError(
    'BAD_INPUT',
    `Line ${at + 1} of the noted heads was altered, or written with another key.`,
  );
}
