import type { HearWords } from '../hear-words';
import { allowanceClaims } from './claims/allowance';
import { careClaims } from './claims/care';
import { housingClaims } from './claims/housing';
import { livingClaims } from './claims/living';
import { meritClaims } from './claims/merit';
import { toldClaims } from './claims/told';
import { elsewhere } from './elsewhere';
import { abbreviations } from './hear/abbreviations';
import { ages } from './hear/age';
import { asked } from './hear/asked';
import { controls } from './hear/controls';
import { denial } from './hear/denial';
import { house } from './hear/house';
import { measures } from './hear/measures';
import { amounts } from './hear/money';
import { people } from './hear/people';
import { short } from './hear/short';
import { readNumber } from './number';

/** English as citizens and those who help them write it. */
export const hear: HearWords = {
  abbreviations,
  // Too many English words are one letter from another: none is taken for a slip.
  typing: { isWord: () => true, fromKeys: (keys) => keys, words: [], bare: [] },
  readNumber,
  ...people,
  ...elsewhere,
  ...ages,
  ...amounts,
  ...house,
  ...measures,
  ...denial,
  claims: [
    ...toldClaims,
    ...allowanceClaims,
    ...meritClaims,
    ...housingClaims,
    ...livingClaims,
    ...careClaims,
  ],
  ...controls,
  ...asked,
  ...short,
};
