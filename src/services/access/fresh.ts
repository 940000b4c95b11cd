/** So long after somebody showed who she is, more than reading is still hers to do (milliseconds). */
export const FRESH_MS = 15 * 60_000;

/** How a proof of so long ago counts; both in UTC milliseconds. */
export function proofOf(provedAt: number, now: number): 'fresh' | 'old' {
  return now - provedAt > FRESH_MS ? 'old' : 'fresh';
}
