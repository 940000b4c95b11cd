import type { Programme } from '../kernel/programme';
import { boardingPupils } from './boarding-pupils';
import { boardingRice } from './boarding-rice';
import { boardingUniforms } from './boarding-uniforms';
import { disabilityAssistance } from './disability-assistance';
import { disasterHouse } from './disaster-house';
import { disasterHouseProvince } from './disaster-house-province';
import { elderlyAssistance } from './elderly-assistance';
import { electricitySupport } from './electricity-support';
import { healthInsurance } from './health-insurance';
import { housingLoanMinority } from './housing-loan-minority';
import { housingLoanSocial } from './housing-loan-social';
import { meritHouse } from './merit-house';
import { learningCosts } from './learning-costs';
import { longevityWishes } from './longevity-wishes';
import { povertyReview } from './poverty-review';
import { socialHousingPurchase } from './social-housing-purchase';
import { socialHousingRent } from './social-housing-rent';
import { socialPension } from './social-pension';
import { temporaryHouse } from './temporary-house';
import { tetGift } from './tet-gift';
import { tuitionRelief } from './tuition-relief';
import { unemploymentBenefit } from './unemployment-benefit';

/** The register of programmes, in the order in which citizens should hear them. */
const REGISTER = [
  socialPension,
  elderlyAssistance,
  disabilityAssistance,
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
] as const satisfies readonly Programme[];

type Registered = (typeof REGISTER)[number];
export type ProgrammeKey = Registered['key'];
/** Keys of the lines of one programme through all its versions. */
export type LineKeyOf<K extends ProgrammeKey> = Extract<
  Registered,
  { readonly key: K }
>['versions'][number]['lines'][number]['key'];

export const PROGRAMMES: readonly (Programme & { readonly key: ProgrammeKey })[] = REGISTER;
