import type { Programme } from '../kernel/programme';
import { disabilityAssistance } from './disability-assistance';
import { elderlyAssistance } from './elderly-assistance';
import { healthInsurance } from './health-insurance';
import { socialHousingPurchase } from './social-housing-purchase';
import { socialPension } from './social-pension';

/** The register of programmes, in the order in which citizens should hear them. */
const REGISTER = [
  socialPension,
  elderlyAssistance,
  disabilityAssistance,
  healthInsurance,
  socialHousingPurchase,
] as const satisfies readonly Programme[];

type Registered = (typeof REGISTER)[number];
export type ProgrammeKey = Registered['key'];
/** Keys of the lines of one programme through all its versions. */
export type LineKeyOf<K extends ProgrammeKey> = Extract<
  Registered,
  { readonly key: K }
>['versions'][number]['lines'][number]['key'];

export const PROGRAMMES: readonly (Programme & { readonly key: ProgrammeKey })[] = REGISTER;
