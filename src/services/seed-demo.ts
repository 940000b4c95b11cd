import type { CivilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import type { BeneficiaryService } from './beneficiary.service';
import { demoPeople } from './demo-people';
import type { ServiceRecordService } from './service-record.service';

const ACTOR: Actor = { kind: 'system', job: 'demo' };

interface SeedParts {
  readonly beneficiaries: BeneficiaryService;
  readonly serviceRecords: ServiceRecordService;
}

/**
 * Registers invented people with what they were given up to today.
 * @returns how many people
 */
export async function seedDemo(
  { beneficiaries, serviceRecords }: SeedParts,
  { households, today }: { readonly households: number; readonly today: CivilDate },
): Promise<number> {
  const people = demoPeople(households);
  for (const { name, given, ...person } of people) {
    const beneficiaryId = await beneficiaries.register(ACTOR, { displayName: name, ...person });
    for (const service of given.filter(({ givenOn }) => givenOn <= today)) {
      await serviceRecords.record(ACTOR, { beneficiaryId, ...service });
    }
  }
  return people.length;
}
