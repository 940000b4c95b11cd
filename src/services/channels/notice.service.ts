import { createHash } from 'node:crypto';
import type { Sent } from '../../conversation/turn';
import { Notice } from '../../records/entities/notice.entity';
import { dueNotices } from '../../records/queries/due-notices';
import { hasObjected } from '../../records/queries/restricted';
import type { Writer } from '../../records/rows';
import type { Log } from '../../shared/ports';
import { againOnConflict } from '../again-on-conflict';
import { originOf } from '../origin-of';
import { openJson, openText, placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { afterTry } from './after-try';
import { askForPerson } from './ask-for-person';

/** Longer than any channel waits for its platform. */
const LEASE_MS = 60_000;

/** One notice on its way out. */
export interface OutNotice {
  readonly channel: string;
  readonly way: 'user' | 'phone';
  readonly target: string;
  readonly templateId: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly trackingId: string;
}

/** What is to be told, about what. */
export interface NewNotice extends Omit<OutNotice, 'trackingId'> {
  /** What it is about and at which step ('application:<id> decided'): one notice for each, however often it is put. */
  readonly about: string;
  readonly beneficiaryId: string | null;
  readonly conversationId: string | null;
}

export interface NoticeParts extends ServiceParts {
  readonly log: Log;
  readonly random: () => number;
  readonly sendNotice: (notice: OutNotice) => Promise<Sent>;
}

/**
 * Messages by approved templates: put into a queue by the write that they are about, sent after its commit. One whose
 * outcome nobody knows is not sent again: the platform tells of its arrival, or staff are asked.
 */
export class NoticeService {
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly parts: NoticeParts) {}

  /**
   * Puts a notice into the queue, inside the write that it is about.
   * @returns false when it is there already, or when she objected to being written to
   */
  async put(rows: Writer, { about, fields, target, ...wanted }: NewNotice): Promise<boolean> {
    const { ids, clock, vault } = this.parts;
    const trackingId = createHash('sha256').update(about).digest('hex').slice(0, 48);
    if ((await rows.find(Notice, { trackingId })) !== null) return false;
    if (await hasObjected(rows, wanted)) return false;
    const id = ids.next();
    await rows.insert(Notice, {
      ...wanted,
      id,
      trackingId,
      target: vault.seal(target, placeOf('notice', 'target', id)),
      fields: sealJson(vault, placeOf('notice', 'fields', id), fields),
      delivery: 'pending',
      attempts: 0,
      leaseUntil: null,
      nextAttemptAt: null,
      platformId: null,
      fault: null,
      arrivedAt: null,
      createdAt: clock.now(),
    });
    return true;
  }

  /** Sends what is due, one after the other; call it every few seconds. */
  resume(): Promise<void> {
    this.running = this.running.then(() => this.sendDue());
    return this.running;
  }

  /** Takes nothing new up and resolves when the one in hand has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** The platform says that a notice reached her telephone: also one of which we did not know whether it went out. */
  async arrived(by: { readonly trackingId: string } | { readonly platformId: string }) {
    const { db, clock } = this.parts;
    const found = await db.read((rows) => rows.find(Notice, by));
    if (found === null || found.arrivedAt !== null) return;
    const note = { action: 'notice.arrive', object: `notice:${found.id}` };
    const patch = { delivery: 'sent', arrivedAt: clock.now(), fault: null } as const;
    await db.write('system:notice', note, (rows) => rows.update(Notice, { id: found.id }, patch));
  }

  private async sendDue(): Promise<void> {
    const due = await this.parts.db.read((rows) => dueNotices(rows, this.parts.clock.now()));
    for (const id of due) {
      if (this.stopped) return;
      try {
        await this.tryOne(id);
      } catch (error) {
        this.parts.log.error('notice.broken', { notice: id, ...originOf(error) });
      }
    }
  }

  private async tryOne(id: string): Promise<void> {
    const { db, clock } = this.parts;
    const found = await db.read((rows) => rows.find(Notice, { id }));
    if (found === null) return;
    if (found.delivery === 'sending') {
      return this.mark(found, { outcome: 'unknown', reason: 'sender-gone' });
    }
    const note = { action: 'notice.claim', object: `notice:${id}` };
    const attempts = found.attempts + 1;
    const claim = { delivery: 'sending', leaseUntil: clock.now() + LEASE_MS, attempts } as const;
    const mine = { id, delivery: 'pending', attempts: found.attempts } as const;
    const taken = await db.write('system:notice', note, (rows) => rows.update(Notice, mine, claim));
    if (taken === 1) await this.mark({ ...found, attempts }, await this.send(found));
  }

  private async send(notice: Notice): Promise<Sent> {
    const { vault, sendNotice } = this.parts;
    const { id, channel, way, templateId, trackingId } = notice;
    try {
      const fields = openJson<OutNotice['fields']>(
        vault,
        placeOf('notice', 'fields', id),
        notice.fields,
      );
      const target = openText(vault, placeOf('notice', 'target', id), notice.target);
      if (fields === null || target === null) return { outcome: 'refused', reason: 'erased' };
      return await sendNotice({ channel, way, target, templateId, fields, trackingId });
    } catch (error) {
      return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'error' };
    }
  }

  private async mark(notice: Notice, outcome: Sent): Promise<void> {
    const { db, clock, random, log } = this.parts;
    const { id, attempts, conversationId } = notice;
    const now = clock.now();
    const patch = afterTry(outcome, { attempts, now, random: random() });
    const details = { outcome: outcome.outcome, attempts };
    const note = { action: 'notice.deliver', object: `notice:${id}`, details };
    const failed = patch.delivery === 'dead' || patch.delivery === 'unknown';
    await againOnConflict(() =>
      db.write('system:notice', note, async (rows) => {
        await rows.update(Notice, { id, delivery: 'sending' }, { leaseUntil: null, ...patch });
        if (failed && conversationId !== null) await askForPerson(rows, conversationId, now);
      }),
    );
    if (outcome.outcome === 'sent') return;
    const fields = { notice: id, attempts, outcome: outcome.outcome, reason: outcome.reason };
    if (failed) log.error('notice.lost', fields);
    else log.warn('notice.not-sent', fields);
  }
}
