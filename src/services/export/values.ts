import type { FactKey, FactValue } from '../../policy';
import type { Beneficiary } from '../../records/entities/beneficiary.entity';
import { addDays, addMonths, civilDate } from '../../shared/civil-date';
import type { PersonField } from '../access/masks';
import { maskedBirth, maskedText, shownTo } from '../access/masks';
import { sayValue } from '../dictionary';
import { communeTitle } from '../import/communes';
import { recognisables } from '../import/recognisable';
import { openText, placeOf } from '../sealed-json';
import type { Exporting, Line } from './export-list';

/** '1949-08-05' is '05/08/1949'. */
export function dayText(day: string | null): string | null {
  return day === null ? null : day.split('-').reverse().join('/');
}

/** Text as the list shows it: like the API, or in full where a reason was given for a field shown in part. */
export function shownText(
  { actor, revealed }: Exporting,
  field: PersonField,
  text: string | null,
): string | null {
  if (revealed === 'full' && shownTo(actor, field) === 'reveal') return text;
  return maskedText(actor, field, text);
}

/** By what somebody is known, in the columns of every form about people. */
export function personValues(person: Beneficiary | undefined, at: Exporting): Line {
  if (person === undefined) return {};
  const { id, displayName, unitCode } = person;
  const place = placeOf('beneficiary', 'citizenId', id);
  return {
    name: displayName,
    birth: birthText(maskedBirth(at.actor, person)),
    citizenId: shownText(at, 'citizenId', openText(at.parts.vault, place, person.citizenId)),
    commune: communeTitle(unitCode, at.today),
  };
}

/** A day, month or year as the form takes it; another range of days by its ends. */
function birthText({
  birthFrom: from,
  birthTo: to,
}: Pick<Beneficiary, 'birthFrom' | 'birthTo'>): string | null {
  if (from === null || to === null) return null;
  if (from === to) return dayText(from);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const lastOfMonth = addDays(addMonths(civilDate(from), 1), -1);
  if (from.endsWith('-01') && to === lastOfMonth) return `${from.slice(5, 7)}/${year}`;
  return `${dayText(from)} - ${dayText(to)}`;
}

interface Decided {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decision: string;
  readonly decidedOn: string;
}

/** What a decision says of itself. */
export function decisionValues({ validFrom, validTo, decision, decidedOn }: Decided): Line {
  const [since, until] = [dayText(validFrom), dayText(validTo)];
  return { since, until, decision, decidedOn: dayText(decidedOn) };
}

const LABELS = new Map(
  [...recognisables('people'), ...recognisables('place')].map((one) => [
    `${one.fact} ${String(one.value)}`,
    one.label,
  ]),
);

/** What was recognised, as the form names it; what no form names, in words. */
export function recognisedText(fact: FactKey, value: FactValue, validFrom: string): string {
  const [only, another] = Array.isArray(value) ? value.map(String) : [String(value)];
  const label = another === undefined ? LABELS.get(`${fact} ${only}`) : undefined;
  return label ?? `${fact}: ${sayValue(fact, value, civilDate(validFrom)).vi}`;
}
