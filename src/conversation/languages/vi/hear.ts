import type { HearWords } from '../hear-words';
import { allowanceClaims } from './claims/allowance';
import { careClaims } from './claims/care';
import { homeClaims } from './claims/home';
import { housingClaims } from './claims/housing';
import { insuranceClaims } from './claims/insurance';
import { livingClaims } from './claims/living';
import { meritClaims } from './claims/merit';
import { pensionClaims } from './claims/pension';
import { standingClaims } from './claims/standing';
import { workClaims } from './claims/work';
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
import { NUMBER_WORDS, readNumber } from './number';
import { BARE, isSyllable } from './syllable';
import { fromTelex } from './telex';

/** How Vietnamese citizens write, north and south, with and without marks. Longer phrases win over shorter ones. */
export const hear: HearWords = {
  abbreviations,
  typing: { isWord: isSyllable, fromKeys: fromTelex, words: NUMBER_WORDS, bare: BARE },
  readNumber,
  ...people,
  ...elsewhere,
  ...ages,
  ...amounts,
  ...house,
  ...measures,
  ...denial,
  claims: [
    ...pensionClaims,
    ...standingClaims,
    ...workClaims,
    ...homeClaims,
    ...allowanceClaims,
    ...insuranceClaims,
    ...meritClaims,
    ...housingClaims,
    ...livingClaims,
    ...careClaims,
  ],
  ...controls,
  ...asked,
  ...short,
};
