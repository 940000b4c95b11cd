import type { ProgrammeKey } from '../../src/policy';
import type { Case } from './case';
import { disabilityAssistanceCases } from './cases/disability-assistance.cases';
import { elderlyAssistanceCases } from './cases/elderly-assistance.cases';
import { healthInsuranceCases } from './cases/health-insurance.cases';
import { socialHousingPurchaseCases } from './cases/social-housing-purchase.cases';
import { socialPensionCases } from './cases/social-pension.cases';

/** The case table of every programme; one that has none does not compile. */
export const CASE_TABLES: Readonly<Record<ProgrammeKey, readonly Case[]>> = {
  'social-pension': socialPensionCases,
  'elderly-assistance': elderlyAssistanceCases,
  'disability-assistance': disabilityAssistanceCases,
  'health-insurance': healthInsuranceCases,
  'social-housing-purchase': socialHousingPurchaseCases,
};
