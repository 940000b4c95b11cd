import { runCases } from './case';
import { socialHousingPurchaseCases } from './cases/social-housing-purchase.cases';
import { disabilityAssistanceCases } from './cases/disability-assistance.cases';
import { elderlyAssistanceCases } from './cases/elderly-assistance.cases';
import { healthInsuranceCases } from './cases/health-insurance.cases';
import { socialPensionCases } from './cases/social-pension.cases';

describe('social-pension', () => runCases('social-pension', socialPensionCases));
describe('elderly-assistance', () => runCases('elderly-assistance', elderlyAssistanceCases));
describe('disability-assistance', () =>
  runCases('disability-assistance', disabilityAssistanceCases));
describe('social-housing-purchase', () =>
  runCases('social-housing-purchase', socialHousingPurchaseCases));
describe('health-insurance', () => runCases('health-insurance', healthInsuranceCases));
