import type { ProgrammeKey } from '../../src/policy';
import type { Case } from './case';
import { careSupportCases } from './cases/care-support.cases';
import { boardingPupilsCases } from './cases/boarding-pupils.cases';
import { boardingRiceCases } from './cases/boarding-rice.cases';
import { boardingUniformsCases } from './cases/boarding-uniforms.cases';
import { electricitySupportCases } from './cases/electricity-support.cases';
import { learningCostsCases } from './cases/learning-costs.cases';
import { longevityWishesCases } from './cases/longevity-wishes.cases';
import { povertyReviewCases } from './cases/poverty-review.cases';
import { tetGiftCases } from './cases/tet-gift.cases';
import { tuitionReliefCases } from './cases/tuition-relief.cases';
import { unemploymentBenefitCases } from './cases/unemployment-benefit.cases';
import { childAssistanceCases } from './cases/child-assistance.cases';
import { disabilityAssistanceCases } from './cases/disability-assistance.cases';
import { disasterHouseCases } from './cases/disaster-house.cases';
import { disasterHouseProvinceCases } from './cases/disaster-house-province.cases';
import { housingLoanMinorityCases } from './cases/housing-loan-minority.cases';
import { housingLoanSocialCases } from './cases/housing-loan-social.cases';
import { meritHouseCases } from './cases/merit-house.cases';
import { socialHousingRentCases } from './cases/social-housing-rent.cases';
import { temporaryHouseCases } from './cases/temporary-house.cases';
import { disabledParentSupportCases } from './cases/disabled-parent-support.cases';
import { elderlyAssistanceCases } from './cases/elderly-assistance.cases';
import {
  emergencyChildCareCases,
  emergencyDeathCases,
  emergencyInjuryCases,
  emergencyRiceCases,
} from './cases/emergency.cases';
import { facilityCareCases } from './cases/facility-care.cases';
import { funeralSupportCases } from './cases/funeral-support.cases';
import { healthInsuranceCases } from './cases/health-insurance.cases';
import { hivAssistanceCases } from './cases/hiv-assistance.cases';
import { singleParentAssistanceCases } from './cases/single-parent-assistance.cases';
import { smallChildAssistanceCases } from './cases/small-child-assistance.cases';
import { martyrGraveCases } from './cases/martyr-grave.cases';
import { martyrWorshipCases } from './cases/martyr-worship.cases';
import { meritAllowanceCases } from './cases/merit-allowance.cases';
import { meritConvalescenceCases } from './cases/merit-convalescence.cases';
import { meritEducationCases } from './cases/merit-education.cases';
import { meritFuneralCases } from './cases/merit-funeral.cases';
import { resistanceOnceCases } from './cases/resistance-once.cases';
import { socialHousingPurchaseCases } from './cases/social-housing-purchase.cases';
import { socialPensionFuneralCases } from './cases/social-pension-funeral.cases';
import { socialPensionCases } from './cases/social-pension.cases';

/** The case table of every programme; one that has none does not compile. */
export const CASE_TABLES: Readonly<Record<ProgrammeKey, readonly Case[]>> = {
  'social-pension': socialPensionCases,
  'elderly-assistance': elderlyAssistanceCases,
  'disability-assistance': disabilityAssistanceCases,
  'disabled-parent-support': disabledParentSupportCases,
  'care-support': careSupportCases,
  'facility-care': facilityCareCases,
  'funeral-support': funeralSupportCases,
  'social-pension-funeral': socialPensionFuneralCases,
  'emergency-rice': emergencyRiceCases,
  'emergency-injury': emergencyInjuryCases,
  'emergency-death': emergencyDeathCases,
  'emergency-child-care': emergencyChildCareCases,
  'child-assistance': childAssistanceCases,
  'hiv-assistance': hivAssistanceCases,
  'single-parent-assistance': singleParentAssistanceCases,
  'small-child-assistance': smallChildAssistanceCases,
  'health-insurance': healthInsuranceCases,
  'social-housing-purchase': socialHousingPurchaseCases,
  'disaster-house': disasterHouseCases,
  'disaster-house-province': disasterHouseProvinceCases,
  'housing-loan-minority': housingLoanMinorityCases,
  'housing-loan-social': housingLoanSocialCases,
  'merit-house': meritHouseCases,
  'social-housing-rent': socialHousingRentCases,
  'temporary-house': temporaryHouseCases,
  'boarding-pupils': boardingPupilsCases,
  'boarding-rice': boardingRiceCases,
  'boarding-uniforms': boardingUniformsCases,
  'electricity-support': electricitySupportCases,
  'learning-costs': learningCostsCases,
  'longevity-wishes': longevityWishesCases,
  'poverty-review': povertyReviewCases,
  'tet-gift': tetGiftCases,
  'tuition-relief': tuitionReliefCases,
  'unemployment-benefit': unemploymentBenefitCases,
  'martyr-grave': martyrGraveCases,
  'martyr-worship': martyrWorshipCases,
  'merit-allowance': meritAllowanceCases,
  'merit-convalescence': meritConvalescenceCases,
  'merit-education': meritEducationCases,
  'merit-funeral': meritFuneralCases,
  'resistance-once': resistanceOnceCases,
};
