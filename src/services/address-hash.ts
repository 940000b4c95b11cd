import { oneOf } from '../records/rows';
import type { Vault } from '../shared/ports';

const ADDRESS = 'conversation|address';

/** The look-up key of one address of one channel; the address itself is only kept under seal. */
export function addressHash(vault: Vault, channel: string, address: string): string {
  return vault.blindIndex(`${channel}|${address}`, ADDRESS);
}

/** The conversation of an address, also when its look-up key was made with an older key. */
export function ofAddress(vault: Vault, channel: string, address: string) {
  const hashes = vault.blindIndexes(`${channel}|${address}`, ADDRESS);
  return { channel, addressHash: oneOf([...hashes]) };
}
