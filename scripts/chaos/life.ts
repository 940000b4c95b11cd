import type { Chances } from './chances';

/** The process ended in the middle of a transaction: the database rolls it back. */
class Crashed extends Error {}

/** What never answers. A new one each time: one for all would hold everybody who ever waited. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

/**
 * One process of the program. It can end at each numbered step, and from then on nothing that it still had in hand
 * goes any further: no statement, no send, no answer.
 */
export class Life {
  alive = true;
  /** When it claimed a message, by the message's id. */
  readonly claims = new Map<string, number>();

  constructor(
    private readonly chances: Chances,
    private readonly onDeath: () => void,
  ) {}

  /** A place where the process may wait, or end. */
  async step(): Promise<void> {
    if (this.mustEnd()) return never();
    const wait = this.chances.waitAt();
    if (wait > 0) await this.chances.timeline.sleep(wait);
    if (!this.alive) return never();
  }

  /** The same inside a transaction, where nobody waits. @throws Crashed */
  stepInside(): void {
    if (this.mustEnd()) throw new Crashed();
  }

  /** What something gives, as long as this process lives to see it. */
  async seeing<T>(promise: Promise<T>): Promise<T> {
    try {
      const result = await promise;
      return this.alive ? result : await never();
    } catch (error) {
      if (!this.alive) return never();
      throw error;
    }
  }

  /** Stands still for longer than a claim may last, at times. */
  async stall(): Promise<void> {
    await this.chances.timeline.sleep(this.chances.stallAt());
    if (!this.alive) return never();
  }

  claimed(messageId: string): void {
    this.claims.set(messageId, this.chances.timeline.now());
  }

  private mustEnd(): boolean {
    if (!this.alive) return true;
    if (!this.chances.crashesNow()) return false;
    this.alive = false;
    this.onDeath();
    return true;
  }
}
