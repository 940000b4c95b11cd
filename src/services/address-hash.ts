import type { Vault } from '../shared/ports';

/** The look-up key of one address of one channel; the address itself is only kept under seal. */
export function addressHash(vault: Vault, channel: string, address: string): string {
  return vault.blindIndex(`${channel}|${address}`, 'conversation|address');
}
