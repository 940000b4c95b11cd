import { choiceId, parseChoice } from '../../src/conversation/reply/choice-id';

test.each([
  'f:s1:pension:retired-early',
  'f:s1:pension:yes',
  'f:s1:takenIn:none',
  'f:s1:shoeSize:41',
  'c:dance',
  'd:tax',
  't:tax:when',
  't:funeral:dance',
  'r:pet',
  'x:s1:pension:none',
  '__proto__',
  '',
])('no button of ours ever said %p', (id) => {
  expect(parseChoice(id)).toBeNull();
});

test.each(['f:s3:pension:none', 'f:s1:takenIn:yes', 'c:why', 'd:housing', 't:funeral:when'])(
  'the button %p reads as it was written',
  (id) => {
    const chosen = parseChoice(id);
    expect(chosen && choiceId(chosen)).toBe(id);
  },
);
