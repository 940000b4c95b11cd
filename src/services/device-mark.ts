import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '../shared/ports';

/**
 * What a browser keeps after a sign-in, so that it is known again. It opens nothing: with it a lock that
 * strangers' guesses brought about does not shut out the one who owns the account.
 */
export function deviceMark(vault: Vault, staffId: string): string {
  return vault.blindIndex(staffId, 'staff_user|device');
}

/** Whether `mark` was given after a sign-in to this account. */
export function isMarkOf(mark: string | null, vault: Vault, staffId: string): boolean {
  const right = Buffer.from(deviceMark(vault, staffId));
  const given = Buffer.from(mark ?? '');
  return given.length === right.length && timingSafeEqual(given, right);
}
