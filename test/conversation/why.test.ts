import { why } from '../../src/conversation/reply/why';
import type { Facts } from '../../src/policy';
import { evaluate } from '../../src/policy/kernel/evaluate';
import { dated } from '../../src/policy/kernel/in-force';
import type { Rule } from '../../src/policy/kernel/rule';
import { ageFrom, allOf, among, anyOf } from '../../src/policy/kernel/rule';
import { law } from '../../src/policy/laws';
import { civilDate } from '../../src/shared/civil-date';

const ON = civilDate('2026-11-23');
const LAW = law('ND335/2026', 'Điều 5');
const SIXTY = dated('sixty', 'năm tuổi', [['2021-07-01', 60, LAW]]);

const old = ageFrom('birth', SIXTY, { says: 'old', law: LAW });
const poor = among('poverty', ['poor'], { says: 'poor', law: LAW });
const alone = among('supporter', ['none'], { says: 'alone', law: LAW });
const severe = among('disability', ['severe'], { says: 'severe', law: LAW });
const day = civilDate('2000-01-01');

function reasonsFor(rule: Rule, facts: Facts): string[] {
  return why(evaluate(rule, facts, ON)).map((leaf) => leaf.rule.says);
}

const young: Facts = {
  birth: { min: day, max: day },
  poverty: ['neither'],
  supporter: ['able'],
  disability: ['none'],
};

test('one fact that refuses every way in is the only reason named', () => {
  const rule = anyOf('either', LAW, [
    allOf('first', LAW, [poor, old]),
    allOf('second', LAW, [alone, old]),
  ]);
  expect(reasonsFor(rule, young)).toEqual(['old']);
});

test('facts that are both needed to refuse are both named', () => {
  const rule = anyOf('either', LAW, [allOf('first', LAW, [poor, old]), severe]);
  expect(reasonsFor(rule, young)).toEqual(['old', 'severe']);
});

test('of two ways in that both hold, the reasons of one are enough', () => {
  const rule = anyOf('either', LAW, [allOf('first', LAW, [poor, alone]), severe]);
  const facts: Facts = { poverty: ['poor'], supporter: ['none'], disability: ['severe'] };
  expect(reasonsFor(rule, facts)).toEqual(['severe']);
});
