import { foldText } from '../../shared/fold-text';
import type { Vault } from '../../shared/ports';
import type { NewBeneficiary } from '../beneficiary.service';
import { personIndex } from '../beneficiary.service';

/** By what two rows, or a row and a person, are known to be about the same person. */
export interface PersonKey {
  readonly citizenIdIndex: string | null;
  /** Of the folded name in its commune. */
  readonly nameIndex: string | null;
  readonly foldedName: string | null;
  readonly unitCode: string | null;
  /** The days between which the birth lies; both null when nothing is known of it. */
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
}

/** The key of somebody as far as a row tells her. */
export function personKey(vault: Vault, person: Partial<NewBeneficiary>): PersonKey {
  const { displayName, citizenId = null, unitCode = null } = person;
  const foldedName = displayName === undefined ? null : foldText(displayName);
  return {
    citizenIdIndex: citizenId === null ? null : personIndex(vault, 'citizenId', citizenId),
    nameIndex:
      foldedName === null || unitCode === null ? null : nameIndex(vault, foldedName, unitCode),
    foldedName,
    unitCode,
    birthFrom: person.birthFrom ?? null,
    birthTo: person.birthTo ?? null,
  };
}

function nameIndex(vault: Vault, foldedName: string, unitCode: string): string {
  return vault.blindIndex(`${foldedName}|${unitCode}`, 'import_row|name');
}

interface Birth {
  readonly citizenIdIndex: string | null;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
}

/**
 * Whether two people of one name and commune may be one: an unknown birth may be any, but two identity
 * numbers are two people.
 */
export function mayBeOne(a: Birth, b: Birth): boolean {
  if (a.citizenIdIndex !== null && b.citizenIdIndex !== null) return false;
  return startsBefore(a, b) && startsBefore(b, a);
}

function startsBefore(a: Birth, b: Birth): boolean {
  return a.birthFrom === null || b.birthTo === null || a.birthFrom <= b.birthTo;
}
