import { runCases } from './case';
import { socialPensionCases } from './cases/social-pension.cases';

describe('social-pension', () => runCases('social-pension', socialPensionCases));
