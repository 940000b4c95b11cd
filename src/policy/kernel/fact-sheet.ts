import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import { FACT_KEYS } from '../facts';
import type { FactState } from './fact';

/** What is known of somebody, each fact at its place in the dictionary: rules read it there. */
export type FactSheet = readonly (FactState | undefined)[];

/** Somebody on a day: what is known of her by name, and laid out for rules to read. */
export interface World {
  readonly facts: Facts;
  readonly sheet: FactSheet;
  readonly on: CivilDate;
}

const PLACES: ReadonlyMap<string, number> = new Map(FACT_KEYS.map((key, place) => [key, place]));

/** Facts laid out once, so that hundreds of tests need not look each up by its name. */
export function sheetOf(facts: Facts): FactSheet {
  const sheet = new Array<FactState | undefined>(FACT_KEYS.length).fill(undefined);
  for (const key of Object.keys(facts)) {
    const place = PLACES.get(key);
    if (place !== undefined) sheet[place] = facts[key as FactKey];
  }
  return sheet;
}

export function worldOf(facts: Facts, on: CivilDate): World {
  return { facts, sheet: sheetOf(facts), on };
}

/** Where a sheet holds a fact. */
export function placeOf(fact: FactKey): number {
  return Number(PLACES.get(fact));
}
