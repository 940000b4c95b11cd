import type { FactDef, FactKey, FactValue, Range } from '../../policy';
import { FACTS } from '../../policy';
import { isCivilDate } from '../../shared/civil-date';

const NUMBER = /^\d{1,12}(?:\.\d{1,3})?$/;

/** A value as part of a choice id: 'yes', 'none', '1943-11-24~1944-11-23', '3000000'. */
export function writeValue(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return (value as readonly string[]).join('+');
  const { min, max } = value as Range<string | number>;
  return min === max ? String(min) : `${min}~${max}`;
}

/** Reads it back for a fact; null for what is no value of it. */
export function readValue(fact: FactKey, text: string): FactValue | null {
  const def: FactDef = FACTS[fact];
  switch (def.kind) {
    case 'flag':
      return text === 'yes' || text === 'no' ? text === 'yes' : null;
    case 'choice': {
      const options = text.split('+');
      const ours = options.every((one) => def.options.includes(one));
      return ours && new Set(options).size === options.length ? options : null;
    }
    case 'day':
    case 'number':
      return rangeIn(text, def.kind);
  }
}

function rangeIn(text: string, kind: 'day' | 'number'): FactValue | null {
  const [from = '', to = from, more] = text.split('~');
  const ends = [from, to];
  if (more !== undefined) return null;
  if (!ends.every((end) => (kind === 'day' ? isCivilDate(end) : NUMBER.test(end)))) return null;
  const [min, max] = kind === 'day' ? ends : ends.map(Number);
  if (min === undefined || max === undefined || min > max) return null;
  return { min, max } as FactValue;
}
