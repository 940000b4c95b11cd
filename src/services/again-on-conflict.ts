import { AppError } from '../shared/app-error';

const MOST_TRIES = 5;

/**
 * Runs a write that reads before it decides, again from the start when somebody else was quicker. A conflict
 * that names its reason (`why`) is no race and stands.
 */
export async function againOnConflict<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      const raced = error instanceof AppError && error.code === 'CONFLICT' && !error.details['why'];
      if (!raced || tries === MOST_TRIES) throw error;
    }
  }
}
