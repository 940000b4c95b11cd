import { createHash } from 'node:crypto';
import type { TopUp, TopUpPlace } from '../policy';
import { canonicalJson } from '../records/audit-chain';
import type { TopUp as TopUpRow } from '../records/entities/top-up.entity';
import { civilDate } from '../shared/civil-date';

/** A top-up as it was entered. */
export interface EnteredTopUp extends TopUp {
  readonly id: string;
  readonly version: number;
  /** Of what a second person sees and approves. */
  readonly contentHash: string;
  /** Whether it holds, or held. */
  readonly approved: boolean;
  /** What waits for the second person besides: a last day 'YYYY-MM-DD', or 'withdraw'. */
  readonly proposal: string | null;
}

/** A new row, which holds once somebody else approves it. */
export function topUpRow(
  id: string,
  topUp: TopUp,
  { enteredBy, now }: { readonly enteredBy: string; readonly now: number },
): TopUpRow {
  const { place, from, until, ...rest } = topUp;
  return {
    ...rest,
    id,
    placeKind: place.kind,
    placeCode: place.kind === 'province' ? null : 'code' in place ? place.code : place.province,
    fromDay: from,
    untilDay: until,
    enteredBy,
    ...{ approvedBy: null, approvedAt: null, proposal: null, proposedBy: null },
    withdrawnAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** SHA-256 of everything that an approval stands for. */
export function hashOfTopUp(row: TopUpRow): string {
  const { programme, lines, placeKind, placeCode, fromDay, untilDay, ...rest } = row;
  const { raises, value, decision, at, proposal } = rest;
  const where = { placeKind, placeCode, fromDay, untilDay };
  const content = { programme, lines: [...lines], ...where, raises, value, decision, at, proposal };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** Whether two are the same place of the same decision. */
export function sameDecision(a: TopUp, b: TopUp): boolean {
  const what = ({ programme, place, raises, decision, at, from, lines }: TopUp): string =>
    JSON.stringify([programme, place, raises, decision, at, from, [...lines].sort()]);
  return what(a) === what(b);
}

/** Whether nobody took it back. */
export function isKept({ withdrawnAt }: TopUpRow): boolean {
  return withdrawnAt === null;
}

/** The row as the rules and the office read it. */
export function toTopUp(row: TopUpRow): EnteredTopUp {
  return {
    id: row.id,
    version: row.version,
    programme: row.programme,
    lines: row.lines,
    place: placeOfTopUp(row),
    from: civilDate(row.fromDay),
    until: row.untilDay === null ? null : civilDate(row.untilDay),
    raises: row.raises as TopUp['raises'],
    value: row.value,
    decision: row.decision,
    at: row.at,
    contentHash: hashOfTopUp(row),
    approved: row.approvedAt !== null,
    proposal: row.proposal,
  };
}

/** Where a top-up holds. */
export function placeOfTopUp({ placeKind, placeCode }: TopUpRow): TopUpPlace {
  if (placeCode === null) return { kind: 'province' };
  if (placeKind === 'commune') return { kind: 'commune', code: placeCode };
  return { kind: 'former-province', province: placeCode === 'yen-bai' ? 'yen-bai' : 'lao-cai' };
}
