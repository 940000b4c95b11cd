import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '../shared/ports';

/** The account and how often it was reset: a reset makes the marks of before void. */
interface Marked {
  readonly id: string;
  readonly deviceEpoch: number;
}

/**
 * What a browser keeps after a sign-in, so that it is known again. It opens nothing: with it a lock that
 * strangers' guesses brought about does not shut out the one who owns the account.
 */
export function deviceMark(vault: Vault, { id, deviceEpoch }: Marked): string {
  return vault.blindIndex(`${id}|${deviceEpoch}`, 'staff_user|device');
}

/** Whether `mark` was given after a sign-in to this account. */
export function isMarkOf(mark: string | null, vault: Vault, user: Marked): boolean {
  const right = Buffer.from(deviceMark(vault, user));
  const given = Buffer.from(mark ?? '');
  return given.length === right.length && timingSafeEqual(given, right);
}
