import type { Sent } from '../../conversation/turn';
import type { Message } from '../../records/entities/message.entity';

const MOST_ATTEMPTS = 8;
const LONGEST_WAIT_MS = 300_000;
const LONGEST_FAULT = 40;

/** What a try changes of a message or a notice that was being sent. */
export type AfterTry = Pick<Message, 'nextAttemptAt' | 'fault'> & {
  readonly delivery: 'pending' | 'sent' | 'unknown' | 'dead';
  readonly attempts: number;
  readonly platformId?: string | null;
};

export interface Tried {
  /** This try counted. */
  readonly attempts: number;
  /** UTC milliseconds. */
  readonly now: number;
  /** 0 (included) to 1 (excluded). */
  readonly random: number;
}

/** Where something stands after a try to send it: gone, waiting for another try, or never to go. */
export function afterTry(outcome: Sent, { attempts, now, random }: Tried): AfterTry {
  if (outcome.outcome === 'sent') {
    const platformId = outcome.platformId?.slice(0, 200) ?? null;
    return { delivery: 'sent', attempts, platformId, nextAttemptAt: null, fault: null };
  }
  const told = { attempts, nextAttemptAt: null, fault: outcome.reason.slice(0, LONGEST_FAULT) };
  switch (outcome.outcome) {
    case 'unknown':
      return { ...told, delivery: 'unknown' };
    case 'refused':
    case 'closed':
      return { ...told, delivery: 'dead' };
    case 'held':
      return {
        ...told,
        delivery: 'pending',
        attempts: attempts - 1,
        nextAttemptAt: now + outcome.afterMs,
      };
    case 'retry': {
      if (attempts >= MOST_ATTEMPTS) return { ...told, delivery: 'dead' };
      const longest = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** attempts);
      const wait = Math.max(outcome.afterMs, Math.round(random * longest));
      return { ...told, delivery: 'pending', nextAttemptAt: now + wait };
    }
  }
}
