import type { DayKey, FactKey } from '../../src/policy';
import { PROGRAMMES } from '../../src/policy';
import { parametersOf } from '../../src/policy/book/sources';
import { countedOn } from '../../src/policy/kernel/gives';
import type { Dated } from '../../src/policy/kernel/in-force';
import { begunBy } from '../../src/policy/kernel/in-force';
import type { Programme } from '../../src/policy/kernel/programme';
import { testsOf } from '../../src/policy/kernel/rule';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, addMonths, addYears, civilDate } from '../../src/shared/civil-date';
import type { Case } from './case';
import { CASE_TABLES } from './case-tables';

// What every table must hold, whatever its programme: read off the rules, so that a new number asks for its rows.

const FIRST_DAY = civilDate('2021-07-01');
const TODAY = civilDate('2026-11-26');
const LEAST_ROWS = 30;

const TABLES = PROGRAMMES.map(
  (programme: Programme) =>
    [programme.key, programme, CASE_TABLES[programme.key as keyof typeof CASE_TABLES]] as const,
);

test.each(TABLES)('%s has thirty rows or more, no two the same', (_key, _programme, rows) => {
  expect(rows.length).toBeGreaterThanOrEqual(LEAST_ROWS);
  const same = rows.map(({ on, facts }) => JSON.stringify([on, facts]));
  expect(new Set(same).size).toBeGreaterThanOrEqual(LEAST_ROWS);
});

test.each(TABLES)('%s: the day before, the day and the day after each commencement', (...table) => {
  const [, programme, rows] = table;
  const held = new Set(rows.map(({ on }) => on));
  const days = commencements(programme).flatMap((on) => [-1, 0, 1].map((by) => addDays(on, by)));
  expect(days.filter((day) => !held.has(day))).toEqual([]);
});

test.each(TABLES)('%s: each age edge, one day short and on the day', (_key, programme, rows) => {
  const open = ageLimits(programme).flatMap(({ fact, limit, from }) =>
    [-1, 0]
      .filter((by) => !rows.some((row) => isAtEdge(row, { fact, limit, from }, by)))
      .map((by) => `${limit.key} since ${from}, ${by} days`),
  );
  expect(open).toEqual([]);
});

test.each(TABLES)('%s: each fact that decides today, missing in turn', (_key, programme, rows) => {
  const undecided = rows.filter(
    ({ truth, state, amount }) => truth === 'unknown' || state === 'open' || Array.isArray(amount),
  );
  const held = (fact: FactKey): boolean =>
    undecided.some(({ facts }) => facts[fact] === undefined || facts[fact] === 'declined');
  expect(factsToday(programme).filter((fact) => !held(fact))).toEqual([]);
});

/** The days after the first on which its rules or a number of theirs begin. */
function commencements(programme: Programme): readonly CivilDate[] {
  const numbers = parametersOf([programme]).flatMap(({ of }) => of.values);
  const days = [...programme.versions, ...numbers].map(({ from }) => from);
  return [...new Set(days)].filter((day) => day > FIRST_DAY).sort();
}

interface AgeLimit {
  readonly fact: DayKey;
  readonly limit: Dated;
  readonly from: CivilDate;
}

function ageLimits({ versions }: Programme): readonly AgeLimit[] {
  const found = versions
    .flatMap(({ lines }) => lines.flatMap(({ when }) => testsOf(when)))
    .flatMap(({ fact, check }) =>
      check.op === 'age-from' || check.op === 'age-under'
        ? check.limit.values
            .filter(({ value }) => value !== null)
            .map(({ from }) => ({ fact: fact as DayKey, limit: check.limit, from }))
        : [],
    );
  return [...new Map(found.map((one) => [`${one.limit.key}|${one.from}`, one])).values()];
}

/** Is it about somebody whose birthday of that age falls so many days from the row's own? */
function isAtEdge({ on, facts }: Case, { fact, limit, from }: AgeLimit, by: number): boolean {
  const birth = facts[fact];
  const row = begunBy(limit.values, civilDate(on));
  if (birth === undefined || birth === 'declined' || birth.min !== birth.max) return false;
  if (row === undefined || row.value === null || row.from !== from) return false;
  const add = limit.unit === 'tháng tuổi' ? addMonths : addYears;
  return addDays(add(birth.min, row.value), by) === on;
}

function factsToday(programme: Programme): readonly FactKey[] {
  const version = begunBy(programme.versions, TODAY);
  const lines = version === undefined ? [] : version.lines;
  const facts = lines.flatMap(({ when, gives }) => [
    ...testsOf(when).map(({ fact }) => fact),
    ...countedOn(gives),
  ]);
  return [...new Set(facts)];
}
