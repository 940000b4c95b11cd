import type { Vault } from '../shared/ports';

/** Where a sealed value lives; the seal opens nowhere else. */
export function placeOf(table: string, column: string, id: string): string {
  return `${table}|${column}|${id}`;
}

/** JSON under seal. */
export function sealJson(vault: Vault, place: string, value: unknown): string {
  return vault.seal(JSON.stringify(value), place);
}

/** What `sealJson` sealed at this place; null for an empty (erased) column. Trusted: the seal is ours. */
export function openJson<T>(vault: Vault, place: string, sealed: string | null): T | null {
  return sealed === null ? null : (JSON.parse(vault.open(sealed, place)) as T);
}

/** Short text under seal; null stays null. */
export function sealText(vault: Vault, place: string, value: string | null): string | null {
  return value === null ? null : vault.seal(value, place);
}

/** What `sealText` sealed at this place. */
export function openText(vault: Vault, place: string, sealed: string | null): string | null {
  return sealed === null ? null : vault.open(sealed, place);
}
