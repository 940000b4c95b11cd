import type { Article } from '../article';
import { PROCEDURE_ARTICLES } from '../procedure-articles';
import { actionProgramme } from './action-programme';
import { assistance } from './assistance';
import { changes } from './changes';
import { disability } from './disability';
import { elders } from './elders';
import { housing } from './housing';
import { insuranceCard } from './insurance-card';
import { insuranceCare } from './insurance-care';
import { living } from './living';
import { merit } from './merit';
import { office } from './office';
import { places } from './places';
import { poverty } from './poverty';
import { work } from './work';

/** The whole book. */
export const ARTICLES: readonly Article[] = Object.freeze([
  ...poverty,
  ...assistance,
  ...elders,
  ...disability,
  ...merit,
  ...insuranceCard,
  ...insuranceCare,
  ...housing,
  ...places,
  ...office,
  ...work,
  ...living,
  ...changes,
  ...actionProgramme,
  ...PROCEDURE_ARTICLES,
]);

const BY_KEY = new Map(ARTICLES.map((article) => [article.key, article]));

/** The article of a key; undefined for one that never was. */
export function articleOf(key: string): Article | undefined {
  return BY_KEY.get(key);
}
