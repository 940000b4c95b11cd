import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import { Engine } from 'json-rules-engine';
import type { Pay, Pays, PlainPerson } from './rules-by-hand';

const PROGRAMMES = ['pension', 'elderly', 'disability', 'housing'];
const STANDARD = 540_000;

/** The ten rules as they stood on 2026-11-23, as rules of json-rules-engine; one engine for all people. */
export function paysInEngine(): (person: PlainPerson) => Promise<Pays> {
  const engine = new Engine([...PENSION, ...ELDERLY, ...DISABILITY, ...HOUSING]);
  return async (person) => {
    const { events } = await engine.run({ ...person });
    const pays: [Pay, Pay, Pay, Pay] = [0, 0, 0, 0];
    for (const { type, params } of events) {
      const at = PROGRAMMES.indexOf(type);
      pays[at] = higher(pays[at], params?.['pay'] as Pay);
    }
    return pays;
  };
}

function higher(a: Pay | undefined, b: Pay): Pay {
  if (typeof a !== 'number' || a === 0) return b;
  return typeof b === 'number' ? Math.max(a, b) : a;
}

function test(fact: keyof PlainPerson, operator: string, value: unknown) {
  return { fact, operator, value };
}

function rule(type: string, pay: Pay, conditions: TopLevelCondition): RuleProperties {
  return { conditions, event: { type, params: { pay } } };
}

const oldEnough: TopLevelCondition = {
  any: [
    test('age', 'greaterThanInclusive', 75),
    {
      all: [test('age', 'greaterThanInclusive', 70), test('poverty', 'in', ['poor', 'near-poor'])],
    },
  ],
};

const PENSION = [
  rule('pension', STANDARD, { all: [oldEnough, test('pension', 'equal', 'none')] }),
  rule('pension', 'commune-decides', {
    all: [
      oldEnough,
      test('pension', 'notEqual', 'none'),
      test('pensionAmount', 'lessThan', STANDARD),
    ],
  }),
];

const poorElder = [test('age', 'greaterThanInclusive', 60), test('poverty', 'equal', 'poor')];
const alone = [...poorElder, test('supporter', 'in', ['none', 'on-allowance'])];

const ELDERLY = [
  rule('elderly', 3 * STANDARD, {
    all: [...poorElder, test('supporter', 'equal', 'none'), test('takenIn', 'equal', true)],
  }),
  rule('elderly', 2 * STANDARD, { all: [...alone, test('age', 'greaterThanInclusive', 75)] }),
  rule('elderly', 1.5 * STANDARD, { all: alone }),
];

const youngOrOld: TopLevelCondition = {
  any: [test('age', 'lessThan', 16), test('age', 'greaterThanInclusive', 60)],
};

const DISABILITY = ['extreme', 'severe'].flatMap((level, at) => {
  const disabled = test('disability', 'equal', level);
  const times = 2 - at / 2;
  return [
    rule('disability', (times + 0.5) * STANDARD, { all: [disabled, youngOrOld] }),
    rule('disability', times * STANDARD, { all: [disabled] }),
  ];
});

const HOUSING = [
  rule('housing', 'right', {
    all: [
      test('housingGroup', 'equal', 'merit'),
      {
        any: [
          test('hasHouse', 'equal', false),
          test('houseOtherProvince', 'equal', true),
          test('areaPerHead', 'lessThan', 15),
        ],
      },
      test('housingHelped', 'equal', false),
    ],
  }),
];
