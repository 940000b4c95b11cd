import type { CivilDate } from '../../shared/civil-date';
import type { Place, PlaceKind, ProvinceKey } from './place';
import { LAST_OLD_DAY, MERGER_DAY, mergerClause } from './place';

/** One of today's communes and what it was until the day before the merger. */
export interface Merged {
  readonly place: Place;
  readonly formerly: readonly Place[];
}

/** The clause that leaves eight communes as they were. */
const UNTOUCHED = 92;
const LINE = /^(\d+) \| (.+) \| (.+)$/;
const UNIT = /^(\d{5}) ((xã|phường|thị trấn) (\S.*))$/;
const KINDS: Readonly<Record<string, PlaceKind>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'town',
};

/**
 * Reads the lines of a table of communes.
 * @throws Error for a line of another shape (a mistake of the author, found at load).
 */
export function readCommunes(formerProvince: ProvinceKey, table: string): readonly Merged[] {
  return table
    .trim()
    .split('\n')
    .map((line) => readLine(formerProvince, line));
}

function readLine(formerProvince: ProvinceKey, line: string): Merged {
  const [clause, now, before] = matched(LINE, line);
  const law = mergerClause(Number(clause));
  const parts = String(before)
    .split('; ')
    .map((part) => part.split(': '));
  const formerDistricts = Object.freeze(parts.map(([district]) => String(district)));
  const untouched = Number(clause) === UNTOUCHED;
  const one = (text: string, time: Time, districts: readonly string[]): Place =>
    Object.freeze({ ...unit(text), ...time, formerProvince, formerDistricts: districts, law });
  const place = one(String(now), untouched ? ALWAYS : SINCE, formerDistricts);
  if (untouched) return Object.freeze({ place, formerly: Object.freeze([place]) });
  const formerly = parts.flatMap(([district, units]) =>
    String(units)
      .split(', ')
      .map((text) => one(text, UNTIL, Object.freeze([String(district)]))),
  );
  return Object.freeze({ place, formerly: Object.freeze(formerly) });
}

interface Time {
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}
const ALWAYS: Time = { from: null, until: null };
const SINCE: Time = { from: MERGER_DAY, until: null };
const UNTIL: Time = { from: null, until: LAST_OLD_DAY };

function unit(text: string): Pick<Place, 'code' | 'kind' | 'name' | 'title'> {
  const [code, title, word, name] = matched(UNIT, text);
  const kind = KINDS[String(word)];
  if (kind === undefined) throw new Error(`no kind of commune: ${text}`);
  return { code: String(code), kind, name: String(name), title: String(title) };
}

function matched(shape: RegExp, text: string): readonly string[] {
  const match = shape.exec(text);
  if (match === null) throw new Error(`not a line of communes: ${text}`);
  return match.slice(1);
}
