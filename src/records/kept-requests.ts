import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writer } from './rows';

/** Something that a write keeps beside its own rows. */
export type Keep = (rows: Writer, result: unknown) => Promise<void>;

interface Request {
  readonly keep: Keep;
  taken: boolean;
}

/**
 * What is to be kept with the first write of a use case that succeeds; the writes that it sets off behind that one
 * are none of its business.
 */
export class KeptRequests {
  private readonly store = new AsyncLocalStorage<Request>();

  run<T>(keep: Keep, fn: () => Promise<T>): Promise<T> {
    return this.store.run({ keep, taken: false }, fn);
  }

  /** Lets go of what the process's promises carry; nothing may be kept afterwards. */
  end(): void {
    this.store.disable();
  }

  /** Runs the write that is tried now with what is to be kept, if anything; when it fails the next one is. */
  async giving<T>(write: (keep: Keep | undefined) => Promise<T>): Promise<T> {
    const request = this.store.getStore();
    if (request === undefined || request.taken) return write(undefined);
    request.taken = true;
    try {
      return await write(request.keep);
    } catch (error) {
      request.taken = false;
      throw error;
    }
  }
}
