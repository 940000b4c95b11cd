import { AppError } from '../shared/app-error';
import type { Clock } from '../shared/ports';

const TRIES = 30;
const WINDOW_MS = 10 * 60_000;
const MOST_CALLERS = 10_000;

interface Tries {
  count: number;
  readonly since: number;
}

/** Counts failed tries to sign in by caller; each account's own lock-out comes on top. */
export class SignInGate {
  private readonly callers = new Map<string, Tries>();

  constructor(private readonly clock: Clock) {}

  /** @throws AppError TOO_MANY_REQUESTS after 30 tries in ten minutes that did not succeed */
  begin(caller: string): void {
    const now = this.clock.now();
    const known = this.callers.get(caller);
    const tries =
      known !== undefined && now - known.since < WINDOW_MS ? known : { count: 0, since: now };
    tries.count += 1;
    // Taken out and put back: the caller seen longest ago stands first and makes room.
    this.callers.delete(caller);
    this.callers.set(caller, tries);
    if (this.callers.size > MOST_CALLERS) this.forgetOldest();
    if (tries.count > TRIES) {
      throw new AppError('TOO_MANY_REQUESTS', 'Too many tries to sign in. Wait ten minutes.');
    }
  }

  /** A whole office signs in from one address every morning; that is no reason to shut it out. */
  succeed(caller: string): void {
    const tries = this.callers.get(caller);
    if (tries !== undefined) tries.count -= 1;
  }

  private forgetOldest(): void {
    for (const caller of this.callers.keys()) {
      this.callers.delete(caller);
      return;
    }
  }
}
