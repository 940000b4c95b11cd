import type { MemberRow } from '../../records/queries/nested';
import { toBeneficiary } from '../beneficiary.types';
import type { HouseholdMemberType } from '../household.types';

export type MemberNode = HouseholdMemberType;

/** Somebody in a household as the API shows her. */
export function toMember({ person, role, validFrom, validTo }: MemberRow): MemberNode {
  return { person: person && toBeneficiary(person), role, validFrom, validTo };
}
