import type { Actor } from '../actor';
import { staffFault } from '../staff/staff-faults';

/** So long after somebody showed who she is, more than reading is still hers to do. */
export const FRESH_MS = 15 * 60_000;

/**
 * Before what must not be done at a desk that its owner left: who it is must have been shown lately.
 * @throws AppError FORBIDDEN `prove-again`
 */
export function mustBeFresh(actor: Actor, now: number): void {
  if (actor.kind !== 'staff' || actor.provedAt === undefined) return;
  if (now - actor.provedAt > FRESH_MS) throw staffFault('prove-again');
}
