import type { Log } from '../shared/ports';

/** A process as far as it can break. */
export interface Breakable {
  on(event: 'uncaughtException', heard: (error: unknown) => void): unknown;
}

/**
 * Says where the process broke, and ends it. Node itself would print the message of the error, which may
 * quote what a citizen wrote.
 */
export function onCrash(process: Breakable, log: Log, end: () => void): void {
  process.on('uncaughtException', (error) => {
    const known = error instanceof Error;
    const frame = known ? /\n\s+at ([^\n]+)/.exec(error.stack ?? '')?.[1] : undefined;
    log.error('process.broken', { kind: known ? error.name : typeof error, at: frame ?? '' });
    end();
  });
}
