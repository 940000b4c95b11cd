import { z } from 'zod';
import { isCivilDate } from '../shared/civil-date';

/** Fields that several inputs have; each says in English what is wrong with its value. */

export const DAY = z.string().refine(isCivilDate, 'it is not a real day written as YYYY-MM-DD');
export const COMMUNE_CODE = z.string().regex(/^\d{5}$/, 'a commune code has five digits');
