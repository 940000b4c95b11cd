import type { MemberRow } from '../../records/queries/nested';
import { toBeneficiary } from '../beneficiary.types';
import type { HouseholdMemberType } from '../household.types';

export type MemberNode = HouseholdMemberType;

/** Somebody in a household as the API shows her. */
export function toMember({ statementId: id, person, ...rest }: MemberRow): MemberNode {
  const { revision, role, validFrom, validTo } = rest;
  return { id, revision, person: person && toBeneficiary(person), role, validFrom, validTo };
}
