import type { Unit } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import { law } from '../laws';

/** The text bears no day; its bodies were to be at work on it in the second quarter of 2024. */
const FROM = '2024-04-01';

/** Per cent, unless it counts something else. */
function target(key: string, at: string, what: number | readonly [number, Unit]) {
  const [value, unit] = typeof what === 'number' ? ([what, '%'] as const) : what;
  return dated(`target-${key}`, unit, [[FROM, value, law('ActionProgramme', at)]]);
}

/** What the Action Programme wants reached by 2030, each as it is written there. */
export const TARGETS = {
  targetMerit: target('merit', 'mục II.2.2 (1)', 100),
  targetUnemployment: target('unemployment', 'mục II.2.2 (2)', 3),
  targetUnemploymentUrban: target('unemployment-urban', 'mục II.2.2 (2)', 2),
  targetTrained: target('trained', 'mục II.2.2 (2)', 75),
  targetCertified: target('certified', 'mục II.2.2 (2)', 45),
  targetSocialInsurance: target('social-insurance', 'mục II.2.2 (2)', 50),
  targetUnemploymentInsurance: target('unemployment-insurance', 'mục II.2.2 (2)', 40),
  targetPensioned: target('pensioned', 'mục II.2.2 (2)', 55),
  targetAllowance: target('allowance', 'mục II.2.2 (3)', 100),
  targetPovertyLeast: target('poverty-least', 'mục II.2.2 (4)', 2),
  targetPovertyMost: target('poverty-most', 'mục II.2.2 (4)', 2.5),
  targetPovertyHighland: target('poverty-highland', 'mục II.2.2 (4)', 5),
  targetPovertyTimes: target('poverty-times', 'mục II.2.2 (4)', [1.5, 'lần']),
  targetPrimary: target('primary', 'mục II.2.2 (5)', 99.7),
  targetSecondary: target('secondary', 'mục II.2.2 (5)', 97),
  targetUpper: target('upper', 'mục II.2.2 (5)', 75),
  targetInsured: target('insured', 'mục II.2.2 (6)', 97),
  targetLife: target('life', 'mục II.2.2 (6)', [75, 'năm tuổi']),
  targetDoctors: target('doctors', 'mục II.2.2 (6)', [15, 'người']),
  targetVaccinated: target('vaccinated', 'mục II.2.2 (6)', 98),
  targetStunted: target('stunted', 'mục II.2.2 (6)', 18),
  targetSocialHousing: target('social-housing', 'mục II.2.2 (7)', 50),
  targetFloor: target('floor', 'mục II.2.2 (7)', [30, 'm²']),
  targetWaterUrban: target('water-urban', 'mục II.2.2 (8)', 95),
  targetWaterRural: target('water-rural', 'mục II.2.2 (8)', 50),
  targetLatrines: target('latrines', 'mục II.2.2 (8)', 90),
  targetCultureRemote: target('culture-remote', 'mục II.2.2 (9)', 75),
  targetCultureMinority: target('culture-minority', 'mục II.2.2 (9)', 90),
  targetHappiness: target('happiness', 'mục II.2.2 (10)', 25),
  targetPoorInsured: target('poor-insured', 'mục III.6', 100),
  targetPoorPupils: target('poor-pupils', 'mục III.6', 95),
  targetFreeCommunesLeast: target('free-communes-least', 'mục III.6', [3, 'lần']),
  targetFreeCommunesMost: target('free-communes-most', 'mục III.6', [5, 'lần']),
} as const;
