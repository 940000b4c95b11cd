import type { Citation } from '../kernel/citation';
import { citationText } from '../kernel/citation';
import { datedOf } from '../kernel/dated-of';
import type { Dated } from '../kernel/in-force';
import type { Line, Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { testsOf } from '../kernel/rule';
import type { Window } from './window';
import { withWindows } from './window';

/** A number of the law and what uses it, in words: conditions one by one, then what it makes the amount of. */
export interface UsedParameter {
  readonly of: Dated;
  readonly uses: readonly string[];
}

interface Uses {
  readonly of: Dated;
  readonly conditions: Set<string>;
  readonly programmes: Set<string>;
}

/** Every dated number that the programmes rest on, once, in the order in which it first appears. */
export function parametersOf(programmes: readonly Programme[]): UsedParameter[] {
  const found = new Map<string, Uses>();
  const usesOf = (of: Dated): Uses => {
    const known = found.get(of.key);
    if (known !== undefined) return known;
    const fresh: Uses = { of, conditions: new Set(), programmes: new Set() };
    found.set(of.key, fresh);
    return fresh;
  };
  for (const { name, versions } of programmes) {
    for (const { when, gives } of versions.flatMap(({ lines }) => lines)) {
      for (const { says, check } of testsOf(when)) {
        if ('limit' in check) usesOf(check.limit).conditions.add(says);
      }
      for (const of of datedOf(gives)) usesOf(of).programmes.add(name);
    }
  }
  return [...found.values()].map(({ of, conditions, programmes: paying }) => ({
    of,
    uses: [...conditions, ...(paying.size === 0 ? [] : [`Mức hưởng: ${[...paying].join('; ')}`])],
  }));
}

/** A point that the law or our knowledge of it leaves to an office, with the days for which it stands. */
export interface OpenPoint {
  readonly programme: string;
  readonly says: string;
  readonly law: Citation;
  readonly windows: readonly Window[];
}

/** Every open point of the rules and gifts, once a programme; its windows newest first, joined where they touch. */
export function openPointsOf(programmes: readonly Programme[]): OpenPoint[] {
  return programmes.flatMap(({ name, versions }) => {
    const found = new Map<string, OpenPoint>();
    for (const { entry, window } of withWindows(versions)) {
      for (const { says, law } of entry.lines.flatMap(openIn)) {
        const key = `${says}|${citationText(law)}`;
        const known = found.get(key);
        const windows = known === undefined ? [window] : joined(known.windows, window);
        found.set(key, { programme: name, says, law, windows });
      }
    }
    return [...found.values()];
  });
}

function openIn({ when, gives }: Line): { readonly says: string; readonly law: Citation }[] {
  return [...manualIn(when), ...(gives.kind === 'commune-decides' ? [gives] : [])];
}

function manualIn(rule: Rule): Rule[] {
  if (rule.kind === 'manual') return [rule];
  return 'of' in rule ? rule.of.flatMap(manualIn) : [];
}

function joined(newer: readonly Window[], older: Window): Window[] {
  const last = newer[newer.length - 1];
  if (last === undefined || last.from === older.from) return [...newer];
  if (older.until !== last.from) return [...newer, older];
  return [...newer.slice(0, -1), { from: older.from, until: last.until }];
}

/** Every citation of a programme, once, in reading order. */
export function citationsOf({ versions, procedures }: Programme): Citation[] {
  const found = [
    ...versions.flatMap(({ law, lines }) => [law, ...lines.flatMap(lineCitations)]),
    ...procedures.flatMap(({ form, workingDays, listedWithin, paidFrom }) => [
      ...(form === null ? [] : [form.law]),
      ...(workingDays === null ? [] : [workingDays.law]),
      ...(listedWithin === undefined ? [] : [listedWithin.law]),
      paidFrom.law,
    ]),
  ];
  const text = (law: Citation): string => `${citationText(law)}|${law.standing}`;
  return [...new Map(found.map((law) => [text(law), law])).values()];
}

function lineCitations({ when, gives }: Line): Citation[] {
  return [
    ...ruleCitations(when),
    ...datedOf(gives).flatMap((of) => of.values.map(({ law }) => law)),
    ...('law' in gives ? [gives.law] : []),
  ];
}

function ruleCitations(rule: Rule): Citation[] {
  if ('of' in rule) return [rule.law, ...rule.of.flatMap(ruleCitations)];
  const limit = rule.kind === 'test' && 'limit' in rule.check ? rule.check.limit.values : [];
  return [rule.law, ...limit.map(({ law }) => law)];
}
