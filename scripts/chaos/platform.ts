import type { Found, Sent } from '../../src/conversation/turn';
import type { LookedFor, Outgoing } from '../../src/services/chat-parts';
import type { Chances } from './chances';
import type { Life } from './life';

/** The channel whose platform can be asked what arrived; the other cannot. */
export const ASKABLE = 'zalo';
/** Longer than this no channel waits for its platform. */
const PATIENCE_MS = 20_000;
/** What was on its way has arrived by then, also after we gave up waiting. */
const LATE_MS = 8_000;

/** Something that reached her telephone. */
export interface Arrival {
  readonly outId: string;
  readonly address: string;
  readonly at: number;
  /** When the sender had claimed it. */
  readonly claimedAt: number;
  /** Whether the sender was told that it arrived. */
  told: boolean;
}

type Way = (outgoing: Outgoing, arrive: () => Arrival) => Promise<Sent>;

/** The citizens' side: what arrived, with everything that networks do to an answer on its way. */
export class Platform {
  readonly arrivals: Arrival[] = [];
  calls = 0;

  constructor(private readonly chances: Chances) {}

  async take(outgoing: Outgoing, life: Life): Promise<Sent> {
    this.calls += 1;
    const { outId, address } = outgoing;
    const claimedAt = life.claims.get(outId) ?? Number.NEGATIVE_INFINITY;
    const arrive = (): Arrival => {
      const at = this.chances.timeline.now();
      const arrival = { outId, address, at, claimedAt, told: false };
      this.arrivals.push(arrival);
      return arrival;
    };
    const { random } = this.chances;
    const way = this.chances.mishap() ? WAYS[Math.floor(random() * WAYS.length)] : undefined;
    return (way?.(this.chances) ?? well(this.chances))(outgoing, arrive);
  }

  /** The truth, unless it cannot say just now. */
  async look({ outId }: LookedFor): Promise<Found | null> {
    await this.chances.timeline.sleep(this.chances.between(10, 500));
    if (this.chances.mishap()) return null;
    const there = this.arrivals.some((arrival) => arrival.outId === outId);
    return there ? { found: 'sent', platformId: `p-${outId}` } : { found: 'not-sent' };
  }
}

type MakeWay = (chances: Chances) => Way;

const well: MakeWay =
  (chances) =>
  async ({ outId }, arrive) => {
    await chances.timeline.sleep(chances.between(5, 300));
    const arrival = arrive();
    await chances.timeline.sleep(chances.between(5, 300));
    arrival.told = true;
    return { outcome: 'sent', platformId: `p-${outId}` };
  };

/** Arrives, and the acknowledgement is lost. */
const lostAnswer: MakeWay = (chances) => async (_, arrive) => {
  await chances.timeline.sleep(chances.between(5, 300));
  arrive();
  await chances.timeline.sleep(PATIENCE_MS);
  return { outcome: 'unknown', reason: 'timeout' };
};

const neverArrives: MakeWay = (chances) => async () => {
  await chances.timeline.sleep(PATIENCE_MS);
  return { outcome: 'unknown', reason: 'timeout' };
};

/** The answer does not come in time; the message comes afterwards. */
const arrivesLate: MakeWay = (chances) => async (_, arrive) => {
  chances.timeline.after(PATIENCE_MS + chances.between(0, LATE_MS), arrive);
  await chances.timeline.sleep(PATIENCE_MS);
  return { outcome: 'unknown', reason: 'timeout' };
};

const slow: MakeWay =
  (chances) =>
  async ({ outId }, arrive) => {
    await chances.timeline.sleep(PATIENCE_MS - 100);
    arrive().told = true;
    return { outcome: 'sent', platformId: `p-${outId}` };
  };

const tooMany: MakeWay = (chances) => async () => {
  await chances.timeline.sleep(chances.between(5, 300));
  return { outcome: 'retry', afterMs: chances.between(1, 30) * 1_000, reason: '429' };
};

/** Slow to refuse: the claim of a sender that stood still may be another's by then. */
const broken: MakeWay = (chances) => async () => {
  await chances.timeline.sleep(chances.between(5, PATIENCE_MS));
  return { outcome: 'retry', afterMs: 0, reason: '500' };
};

const hangsUp: MakeWay = (chances) => async (_, arrive) => {
  await chances.timeline.sleep(chances.between(5, 300));
  if (chances.random() < 0.5) arrive();
  throw new Error('socket hang up');
};

const WAYS: readonly MakeWay[] = [
  lostAnswer,
  neverArrives,
  arrivesLate,
  slow,
  tooMany,
  broken,
  hangsUp,
];
