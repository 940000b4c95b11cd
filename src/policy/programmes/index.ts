import type { Programme } from '../kernel/programme';
import { careSupport } from './care-support';
import { boardingPupils } from './boarding-pupils';
import { boardingRice } from './boarding-rice';
import { boardingUniforms } from './boarding-uniforms';
import { childAssistance } from './child-assistance';
import { disabilityAssistance } from './disability-assistance';
import { disasterHouse } from './disaster-house';
import { disasterHouseProvince } from './disaster-house-province';
import { disabledParentSupport } from './disabled-parent-support';
import { elderlyAssistance } from './elderly-assistance';
import { emergencyChildCare } from './emergency-child-care';
import { emergencyDeath } from './emergency-death';
import { emergencyInjury } from './emergency-injury';
import { emergencyRice } from './emergency-rice';
import { facilityCare } from './facility-care';
import { funeralSupport } from './funeral-support';
import { electricitySupport } from './electricity-support';
import { healthInsurance } from './health-insurance';
import { housingLoanMinority } from './housing-loan-minority';
import { housingLoanSocial } from './housing-loan-social';
import { meritHouse } from './merit-house';
import { learningCosts } from './learning-costs';
import { longevityWishes } from './longevity-wishes';
import { povertyReview } from './poverty-review';
import { hivAssistance } from './hiv-assistance';
import { singleParentAssistance } from './single-parent-assistance';
import { smallChildAssistance } from './small-child-assistance';
import { martyrGrave } from './martyr-grave';
import { martyrWorship } from './martyr-worship';
import { meritAllowance } from './merit-allowance';
import { meritConvalescence } from './merit-convalescence';
import { meritEducation } from './merit-education';
import { meritFuneral } from './merit-funeral';
import { resistanceOnce } from './resistance-once';
import { socialHousingPurchase } from './social-housing-purchase';
import { socialHousingRent } from './social-housing-rent';
import { socialPension } from './social-pension';
import { temporaryHouse } from './temporary-house';
import { socialPensionFuneral } from './social-pension-funeral';
import { tetGift } from './tet-gift';
import { tuitionRelief } from './tuition-relief';
import { unemploymentBenefit } from './unemployment-benefit';

/** The register of programmes, in the order in which citizens should hear them. */
const REGISTER = [
  socialPension,
  elderlyAssistance,
  disabilityAssistance,
  disabledParentSupport,
  careSupport,
  facilityCare,
  funeralSupport,
  socialPensionFuneral,
  emergencyRice,
  emergencyInjury,
  emergencyDeath,
  emergencyChildCare,
  childAssistance,
  hivAssistance,
  singleParentAssistance,
  smallChildAssistance,
  healthInsurance,
  socialHousingPurchase,
  socialHousingRent,
  housingLoanSocial,
  housingLoanMinority,
  disasterHouse,
  disasterHouseProvince,
  temporaryHouse,
  meritHouse,
  povertyReview,
  electricitySupport,
  tuitionRelief,
  learningCosts,
  boardingPupils,
  boardingRice,
  boardingUniforms,
  unemploymentBenefit,
  longevityWishes,
  tetGift,
  meritAllowance,
  martyrWorship,
  meritEducation,
  meritConvalescence,
  martyrGrave,
  meritFuneral,
  resistanceOnce,
] as const satisfies readonly Programme[];

type Registered = (typeof REGISTER)[number];
export type ProgrammeKey = Registered['key'];
/** Keys of the lines of one programme through all its versions. */
export type LineKeyOf<K extends ProgrammeKey> = Extract<
  Registered,
  { readonly key: K }
>['versions'][number]['lines'][number]['key'];

export const PROGRAMMES: readonly (Programme & { readonly key: ProgrammeKey })[] = REGISTER;
