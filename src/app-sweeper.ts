import type { OpenServices } from './app-services';
import type { Config } from './ops/config';

/** How often work that a crash or a wait left lying is taken up. */
const SWEEP_MS = 5_000;
/** A worker stores nothing itself: it hears of a new message by looking. */
const WORKER_LOOK_MS = 500;

type Swept = Pick<OpenServices, 'chat' | 'citizenNotices' | 'notices' | 'imports' | 'live'>;
type Job = () => Promise<unknown>;

/**
 * Takes up again and again what a crash or a wait left lying, as far as it is this process's business.
 * @returns ends it
 */
export function sweepAs(
  role: NonNullable<Config['role']>,
  { chat, citizenNotices, notices, imports, live }: Swept,
): () => void {
  const house: readonly Job[] = [() => imports.resume(), () => live.forgetOld()];
  if (role === 'door') return every(SWEEP_MS, house);
  const told: readonly Job[] = [() => citizenNotices.resume(), () => notices.resume()];
  const rest = every(SWEEP_MS, [...house, ...told]);
  const quiet = every(role === 'worker' ? WORKER_LOOK_MS : SWEEP_MS, [() => chat.resume()]);
  return () => {
    rest();
    quiet();
  };
}

/** A look that takes longer than the pause is not begun a second time beside itself. */
function every(ms: number, jobs: readonly Job[]): () => void {
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    await Promise.allSettled(jobs.map((job) => job()));
    looking = false;
  };
  const timer = setInterval(() => void look(), ms);
  return () => clearInterval(timer);
}
