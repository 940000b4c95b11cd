import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../src/shared/ports';
import { reasonOf } from './call-failed';

const AGAIN_MS = 30_000;

/** Tells a platform how to reach us, as often as it takes; sending and polling do not wait for it. */
export async function registerUntilDone(
  register: (signal: AbortSignal) => Promise<void>,
  {
    log,
    event,
    signal,
  }: { readonly log: Log; readonly event: string; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      return await register(signal);
    } catch (error) {
      if (signal.aborted) return;
      log.warn(event, { reason: reasonOf(error) });
      await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
