import { isDuplicate } from '../../records/db-errors';
import { StaffLock } from '../../records/entities/staff-lock.entity';
import type { StaffUser } from '../../records/entities/staff-user.entity';
import { below } from '../../records/rows';
import type { Reader, Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import { vietnamDay } from '../../shared/civil-date';
import type { ServiceParts } from '../service-parts';
import { raiseAlarm } from './alarms';

const FREE_FAILURES = 5;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 3_600_000;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;
/** From so many sides together, so many failures in a day are no slips. */
const ALARM_FROM = 50;

/**
 * Failed tries wait longer and longer, each side of an account by itself: a stranger's guesses lock his own address
 * and nobody else. Who guesses from many addresses raises an alarm instead.
 */
export class Locks {
  constructor(private readonly parts: ServiceParts) {}

  /** A side by name; only its keyed hash is stored. */
  side(kind: 'password' | 'code', from: string): string {
    return this.parts.vault.blindIndex(`${kind}|${from}`, 'staff_lock|side');
  }

  async isLocked(rows: Reader, staffId: string, side: string): Promise<boolean> {
    const lock = await rows.find(StaffLock, { staffId, side });
    return (lock?.lockedUntil ?? 0) > this.parts.clock.now();
  }

  /** Counts one failure. @throws AppError CONFLICT when another one was counted at the same moment */
  async fail(rows: Writer, user: StaffUser, side: string): Promise<void> {
    const now = this.parts.clock.now();
    await rows.remove(StaffLock, { updatedAt: below(now - FORGOTTEN_AFTER_MS) });
    const known = await rows.find(StaffLock, { staffId: user.id, side });
    const failures = (known?.failures ?? 0) + 1;
    const patch = { failures, lockedUntil: lockedUntil(failures, now), updatedAt: now };
    if (known !== null) await rows.guardedUpdate(StaffLock, known, patch);
    else await this.begin(rows, { staffId: user.id, side, ...patch });
    await this.watch(rows, user);
  }

  /** A success from that side forgets its failures. */
  async clear(rows: Writer, staffId: string, side: string): Promise<void> {
    await rows.remove(StaffLock, { staffId, side });
  }

  private async begin(rows: Writer, row: Omit<StaffLock, 'id' | 'version'>): Promise<void> {
    try {
      await rows.insert(StaffLock, { ...row, id: this.parts.ids.next(), version: 1 });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new AppError('CONFLICT', 'Another failure was counted at the same moment.');
    }
  }

  private async watch(rows: Writer, { id }: StaffUser): Promise<void> {
    const locks = await rows.list(StaffLock, {
      where: { staffId: id },
      order: { id: 'ASC' },
      take: 1_000,
    });
    if (locks.reduce((sum, { failures }) => sum + failures, 0) < ALARM_FROM) return;
    const day = vietnamDay(this.parts.clock.now());
    await raiseAlarm(rows, this.parts, {
      kind: 'many-failures',
      object: `staff_user:${id}|${day}`,
    });
  }
}

function lockedUntil(failures: number, now: number): number | null {
  const over = failures - FREE_FAILURES;
  if (over < 0) return null;
  return now + Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** Math.min(over, 20));
}
