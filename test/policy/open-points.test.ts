import { openPointsOf } from '../../src/policy/book/sources';
import { OPEN_QUESTIONS } from '../../src/policy/open-points';
import { PROGRAMMES } from '../../src/policy';

test.each(OPEN_QUESTIONS.map((one) => [one.question, one] as const))(
  '%s',
  (_question, { answer, shown }) => {
    expect(answer.trim()).not.toBe('');
    if (shown === undefined) return;
    const programme = PROGRAMMES.find(({ key }) => key === shown.programme);
    if (programme === undefined) throw new Error('no such programme');
    const told = [
      ...openPointsOf([programme]).map(({ says }) => says),
      ...programme.notSuitableFor,
    ];
    expect(told.filter((sentence) => sentence.includes(shown.text))).not.toEqual([]);
  },
);

test('no question stands twice', () => {
  const questions = OPEN_QUESTIONS.map(({ question }) => question);
  expect([...new Set(questions)]).toEqual(questions);
});
