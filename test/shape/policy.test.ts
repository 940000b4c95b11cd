import fc from 'fast-check';
import type { Citation, Facts, Gives, Line, Programme } from '../../src/policy';
import { assessPerson, EARLIEST_DAY, FACT_KEYS, isPayable, PROGRAMMES } from '../../src/policy';
import * as english from '../../src/conversation/languages/en/programmes';
import { facts as englishFacts } from '../../src/conversation/languages/en/facts';
import * as vietnamese from '../../src/conversation/languages/vi/programmes';
import { facts as vietnameseFacts } from '../../src/conversation/languages/vi/facts';
import { countedOn } from '../../src/policy/kernel/gives';
import type { Dated } from '../../src/policy/kernel/in-force';
import type { Rule } from '../../src/policy/kernel/rule';
import { testsOf } from '../../src/policy/kernel/rule';
import type { CivilDate } from '../../src/shared/civil-date';
import { addDays, civilDate } from '../../src/shared/civil-date';
import { born } from '../policy/case';
import { CASE_TABLES } from '../policy/case-tables';
import { blurredFacts } from '../policy/random-worlds';

const TODAY = civilDate('2026-11-24');
const STANDINGS = ['primary', 'secondary', 'unverified'];
// Cited as a whole: the act itself brings its people into the insurance.
const WHOLE_ACTS = ['Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở 30/2023/QH15'];
const LANGUAGES = [
  { words: english, facts: englishFacts },
  { words: vietnamese, facts: vietnameseFacts },
];

describe.each(PROGRAMMES.map((one) => [one.key, one] as const))('%s', (key, programme) => {
  test('every condition, value, line and step of procedure says where the law says it', () => {
    const found = citationsIn(programme);
    // The least a programme cites: its version, a condition, what it gives, a step of procedure.
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.filter((law) => !isCited(law))).toEqual([]);
  });

  test('every condition is said in words', () => {
    const said = linesOf(programme).flatMap(({ when }) => nodesOf(when).map(({ says }) => says));
    expect(said.filter((says) => says.trim() === '')).toEqual([]);
  });

  test('versions and procedures run newest first and reach back to the first day we hold', () => {
    for (const entries of [programme.versions, programme.procedures]) {
      const days = entries.map(({ from }) => String(from));
      expect([...new Set(days)].sort().reverse()).toEqual(days);
      expect(days.at(-1)).toBe(EARLIEST_DAY);
    }
  });

  test('no line key stands twice in a version', () => {
    for (const { lines } of programme.versions) {
      const keys = lines.map((line) => line.key);
      expect([...new Set(keys)]).toEqual(keys);
    }
  });

  test('each language has a name, a gist, other names and words for every line, and no others', () => {
    const keys = [...new Set(linesOf(programme).map((line) => line.key))].sort();
    for (const { words } of LANGUAGES) {
      const { name, gist, calls, lines } = words.programmes[key];
      expect([name, gist, ...calls, ...Object.values(lines)].every(isText)).toBe(true);
      expect(Object.keys(lines).sort()).toEqual(keys);
    }
  });

  test('each language has words for every step of procedure and everything presumed', () => {
    for (const { words } of LANGUAGES) {
      const { where, paidFrom, papers, presumes } = words.procedure;
      const steps = programme.procedures.flatMap((one) => [
        paidFrom[one.paidFrom.rule],
        ...one.where.map((place) => where[place]),
        ...one.papers.map((paper) => papers[paper]),
      ]);
      const presumed = programme.presumes.map((presume) => presumes[presume]);
      expect([...steps, ...presumed].every(isText)).toBe(true);
    }
  });

  test('it says whom it is not suitable for', () => {
    expect(programme.notSuitableFor.length).toBeGreaterThan(0);
    expect(programme.notSuitableFor.every((sentence) => sentence.endsWith('.'))).toBe(true);
  });

  test('at least thirty cases prove it', () => {
    const titles = CASE_TABLES[key].map(({ on, says, proves }) => `${on} ${says} ${proves}`);
    expect(new Set(titles).size).toBeGreaterThanOrEqual(30);
    expect(CASE_TABLES[key].filter(({ proves }) => proves.trim() === '')).toEqual([]);
  });
});

test('every fact is asked for some rule or price, and both languages can ask it', () => {
  const tested = PROGRAMMES.flatMap((one) => linesOf(one).flatMap(({ when }) => testsOf(when)));
  const counted = PROGRAMMES.flatMap((one) =>
    linesOf(one).flatMap(({ gives }) => countedOn(gives)),
  );
  const raising = PROGRAMMES.flatMap(({ raised }) =>
    typeof raised === 'string' ? [] : testsOf(raised),
  );
  const needed = new Set([
    ...[...tested, ...raising].map(({ fact }) => fact),
    ...counted,
    'wage',
    'householdOrder',
  ]);
  expect(FACT_KEYS.filter((key) => !needed.has(key))).toEqual([]);
  for (const { facts } of LANGUAGES)
    expect(Object.keys(facts).sort()).toEqual([...FACT_KEYS].sort());
});

/** Each day on which law changes and its eve, and today: between them it stays what it is. */
function daysOfLaw(): CivilDate[] {
  const begun = PROGRAMMES.flatMap((one) => [
    ...[...one.versions, ...one.procedures].map(({ from }) => from),
    ...linesOf(one).flatMap(({ when, gives }) =>
      [...nodesOf(when).flatMap(numbersOfRule), ...numbersOfGives(gives)].flatMap(({ values }) =>
        values.map(({ from }) => from),
      ),
    ),
  ]);
  const days = new Set([...begun.flatMap((day) => [addDays(day, -1), day]), TODAY]);
  return [...days].filter((on) => on >= EARLIEST_DAY && on <= TODAY);
}

test('no day from the first that we hold to today lacks law', () => {
  for (const on of daysOfLaw()) {
    expect(assessPerson({}, on).length).toBe(PROGRAMMES.length);
    const someone: Facts = { ...born('1940-01-01'), poverty: ['poor'], disability: ['severe'] };
    expect(assessPerson(someone, on).length).toBe(PROGRAMMES.length);
  }
});

test('nothing that rests on memory alone can be shown as payable', () => {
  fc.assert(
    fc.property(blurredFacts, fc.constantFrom(...daysOfLaw()), ({ blurred }, on) => {
      const { birth: _late, ...facts } = blurred;
      const remembered = assessPerson({ ...facts, ...born('1948-02-29') }, on).filter(
        ({ citations }) => citations.some(({ standing }) => standing === 'unverified'),
      );
      const shown = remembered.filter((one) => one.standing !== 'unverified' || isPayable(one));
      expect(shown).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what would be payable is no longer so once a source is known from memory alone', () => {
  const pension = assessPerson({ ...born('1944-05-01'), pension: ['none'] }, TODAY)[0];
  expect(pension).toMatchObject({ truth: 'yes', amount: { min: 540_000, max: 540_000 } });
  if (pension === undefined) throw new Error('no pension');
  expect(isPayable(pension)).toBe(true);
  expect(isPayable({ ...pension, standing: 'unverified' })).toBe(false);
  expect(isPayable({ ...pension, truth: 'unknown' })).toBe(false);
  expect(isPayable({ ...pension, amount: 'commune-decides' })).toBe(false);
  expect(isPayable({ ...pension, amount: null })).toBe(false);
  const givesWayTo = { programme: 'elderly-assistance', law: pension.trace.rule.law };
  expect(isPayable({ ...pension, givesWayTo })).toBe(false);
});

function linesOf(programme: Programme): Line[] {
  return programme.versions.flatMap(({ lines }) => lines);
}

function nodesOf(rule: Rule): Rule[] {
  return 'of' in rule ? [rule, ...rule.of.flatMap(nodesOf)] : [rule];
}

function citationsIn(programme: Programme): Citation[] {
  const rules = linesOf(programme).flatMap(({ when }) => nodesOf(when));
  const numbers = [
    ...rules.flatMap(numbersOfRule),
    ...linesOf(programme).flatMap(({ gives }) => numbersOfGives(gives)),
  ];
  return [
    ...programme.versions.map(({ law }) => law),
    ...rules.map(({ law }) => law),
    ...numbers.flatMap(({ values }) => values.map(({ law }) => law)),
    ...linesOf(programme).flatMap(({ gives }) => ('law' in gives ? [gives.law] : [])),
    ...programme.procedures.flatMap(({ form, workingDays, listedWithin, paidFrom }) => [
      ...(form === null ? [] : [form.law]),
      ...(workingDays === null ? [] : [workingDays.law]),
      ...(listedWithin === undefined ? [] : [listedWithin.law]),
      paidFrom.law,
    ]),
  ];
}

function numbersOfRule(rule: Rule): Dated[] {
  return rule.kind === 'test' && 'limit' in rule.check ? [rule.check.limit] : [];
}

/** Every dated number among what a line gives, however deep it lies. */
function numbersOfGives(gives: Gives | object): Dated[] {
  return Object.values(gives).flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null) return [];
    return 'values' in part && Array.isArray(part.values) ? [part as Dated] : numbersOfGives(part);
  });
}

function isCited({ act, at, standing }: Citation): boolean {
  const placed = isText(at) || WHOLE_ACTS.includes(act);
  return isText(act) && placed && STANDINGS.includes(standing);
}

function isText(text: string): boolean {
  return text.trim() !== '';
}
