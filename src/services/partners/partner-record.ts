import type { PartnerKey } from '../../records/entities/partner-key.entity';
import type { Partner } from '../../records/entities/partner.entity';
import { vietnamDay } from '../../shared/civil-date';
import { unitsOfGrant } from '../access/units-of-grant';
import type { PartnerActor } from '../actor';

/** A key without anything secret. Instants in UTC milliseconds. */
export interface PartnerKeyRecord {
  readonly id: string;
  readonly prefix: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly lastUsedAt: number | null;
  /** Whether a public key for signed messages came with it. */
  readonly signs: boolean;
}

export interface PartnerRecord {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Null: the whole province. */
  readonly unitCodes: readonly string[] | null;
  readonly budgetPerMinute: number;
  /** The newest first. */
  readonly keys: readonly PartnerKeyRecord[];
}

/** A partner with those of `keys` that are its own. */
export function toPartner(row: Partner, keys: readonly PartnerKey[]): PartnerRecord {
  const { id, handle, name, scopes, unitCodes, budgetPerMinute } = row;
  const own = keys.filter(({ partnerId }) => partnerId === id).map(toKey);
  return { id, handle, name, scopes, unitCodes, budgetPerMinute, keys: own };
}

/** The partner as it acts by one of its keys; its communes reach and lapse like those of a role. */
export function partnerActor(row: Partner, keyId: string, now: number): PartnerActor {
  const { id, scopes, budgetPerMinute, unitCodes, createdAt } = row;
  const days = { from: vietnamDay(createdAt), on: vietnamDay(now) };
  const reached = unitCodes?.flatMap((code) => unitsOfGrant(code, days)) ?? 'all';
  return { kind: 'partner', id, keyId, scopes, unitCodes: reached, budgetPerMinute };
}

function toKey(row: PartnerKey): PartnerKeyRecord {
  const { id, prefix, validFrom, validTo, lastUsedAt, signingKey } = row;
  return { id, prefix, validFrom, validTo, lastUsedAt, signs: signingKey !== null };
}
