import type { Assessment, FactKey, Facts } from '../../src/policy';
import { FACTS, PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import type { FactDef } from '../../src/policy/kernel/fact';
import type { CivilDate } from '../../src/shared/civil-date';
import { civilDate } from '../../src/shared/civil-date';
import { seeded } from '../../scripts/nlu/random';
import { agree } from '../support/agree';
import { referenceInsurance } from './insurance-reference';
import type { Person } from './insurance-reference';

const found = PROGRAMMES.find(({ key }) => key === 'health-insurance');
if (found === undefined) throw new Error('health insurance is not registered');
const programme = found;

const PEOPLE = 1_500;
/** Of whom facts are left out, or asked one by one. */
const PARTLY_KNOWN = 150;
const DAYS = [
  '2022-06-15',
  '2023-11-15',
  '2024-02-29',
  '2024-10-20',
  '2025-05-01',
  '2025-09-30',
  '2026-03-01',
  '2026-10-25',
].map(civilDate);

describe.each(DAYS)('the insurance order on %s', (on) => {
  test(`agrees with plain if-statements on ${PEOPLE} random people`, () => {
    const next = seeded(Number(on.replace(/-/g, '')));
    for (let n = 0; n < PEOPLE; n += 1) {
      const person = randomPerson(next, on);
      const said = assessProgramme(programme, factsOf(person), on);
      const wanted = referenceInsurance(person, on);
      agree(essence(said), wanted, person);
    }
  });

  test('leaves room, while facts are missing, for what they turn out to be', () => {
    const next = seeded(Number(on.replace(/-/g, '')) + 1);
    for (let n = 0; n < PARTLY_KNOWN; n += 1) {
      const whole = factsOf(randomPerson(next, on));
      const part = Object.fromEntries(Object.entries(whole).filter(() => next() < 0.6));
      const then = assessProgramme(programme, whole, on);
      const now = assessProgramme(programme, part, on);
      agree(leavesRoom(now, then), true, { whole, part });
    }
  });

  test('is settled for everyone once every open question is answered, and asks nothing else', () => {
    const next = seeded(Number(on.replace(/-/g, '')) + 2);
    for (let n = 0; n < PARTLY_KNOWN; n += 1) {
      const whole = factsOf(randomPerson(next, on));
      let facts: Facts = {};
      let said = assessProgramme(programme, facts, on);
      while (said.state === 'open') {
        const fact = said.open[0] as FactKey;
        agree(facts[fact] === undefined, true, whole);
        facts = { ...facts, [fact]: whole[fact] };
        said = assessProgramme(programme, facts, on);
      }
      const then = assessProgramme(programme, whole, on);
      agree(price(said), price(then), whole);
    }
  });
});

function essence({ state, insurance }: Assessment): unknown {
  if (insurance === null) throw new Error('no conclusion');
  const sure = insurance.groups.length === 1;
  return {
    group: sure ? insurance.groups[0] : null,
    own: sure ? insurance.own : null,
    level: insurance.level,
    state,
  };
}

function price({ state, insurance }: Assessment): unknown {
  return {
    state,
    payer: insurance?.payer,
    // While the group is the office's to settle, a wage is not asked for.
    own: insurance?.payer === null ? null : insurance?.own,
    level: insurance?.level,
    mayChoose: insurance?.mayChoose?.line,
  };
}

/** Nothing that turned out was ruled out before. */
function leavesRoom({ insurance: now }: Assessment, { insurance: then }: Assessment): boolean {
  if (now === null || then === null) return false;
  const samePayer = now.payer === null || now.payer === then.payer;
  const level = now.level.min <= then.level.min && then.level.max <= now.level.max;
  const own =
    now.own === null ||
    (then.own !== null && now.own.min <= then.own.min && then.own.max <= now.own.max);
  return samePayer && level && own;
}

function factsOf({ birth, wage, pensionAmount, householdOrder, ...rest }: Person): Facts {
  const exactly = <T>(value: T): { min: T; max: T } => ({ min: value, max: value });
  const { ethnicMinority, poorCommune, farmStandard, ...choices } = rest;
  return {
    birth: exactly(birth),
    wage: exactly(wage),
    pensionAmount: exactly(pensionAmount),
    householdOrder: exactly(householdOrder),
    ethnicMinority,
    poorCommune,
    farmStandard,
    ...Object.fromEntries(Object.entries(choices).map(([key, option]) => [key, [option]])),
  };
}

/** Half of the people are drawn towards the ordinary answers, so that every late line is reached. */
function randomPerson(next: () => number, on: CivilDate): Person {
  const plain = next();
  const pick = <K extends FactKey>(key: K): never => {
    const def: FactDef = FACTS[key];
    if (def.kind !== 'choice') throw new Error(`${key} has no options`);
    const usual = key === 'poverty' ? 'neither' : def.options[0];
    const any = def.options[Math.floor(next() * def.options.length)];
    return (next() < plain ? usual : any) as never;
  };
  return {
    birth: randomBirth(next, on),
    work: pick('work'),
    pension: pick('pension'),
    allowance: pick('allowance'),
    merit: pick('merit'),
    poverty: pick('poverty'),
    areaClass: pick('areaClass'),
    ethnicMinority: next() < 0.5,
    poorCommune: next() < 0.5,
    farmStandard: next() < 0.5,
    wage: Math.floor(next() * 70_000_000),
    pensionAmount: Math.floor(next() * 10_000_000),
    householdOrder: 1 + Math.floor(next() * 7),
  };
}

/** Any day of a life, with one in three near an age that the law names. */
function randomBirth(next: () => number, on: CivilDate): CivilDate {
  const ages = [6, 15, 70, 75, 80];
  const near = next() < 0.33 ? (ages[Math.floor(next() * ages.length)] as number) : next() * 95;
  const days = Math.floor(near * 365.2425 + (next() - 0.5) * 500);
  const instant = Date.parse(on) - Math.max(0, days) * 86_400_000;
  return civilDate(new Date(instant).toISOString().slice(0, 10));
}
