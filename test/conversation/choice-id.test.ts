import { ARTICLES } from '../../src/conversation/book/articles';
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
  'a:never-was',
  'p:99999:old',
  'p:04480:new',
  'p:04480',
  'x:s1:pension:none',
  'm:s1:birth',
  'm:s1:birth:82',
  'm:s1:birth:2026-02-30',
  'm:s1:birth:1944-11-23~1943-11-24',
  'm:s1:birth:1943-11-24~1944-11-23~1945-11-23',
  'm:s1:wage:many',
  'm:s1:wage:-1',
  'm:s1:wage:1e9',
  'm:s1:pension:none+none',
  'm:s1:pension:all',
  'm:s1:takenIn:none',
  'm:s1:shoeSize:41',
  '__proto__',
  '',
])('no button of ours ever said %p', (id) => {
  expect(parseChoice(id)).toBeNull();
});

test.each([
  'f:s3:pension:none',
  'f:s1:takenIn:yes',
  'f:s12:birth:?',
  'm:s1:birth:1943-11-24~1944-11-23',
  'm:s1:birth:1944-01-05',
  'm:s1:wage:3000000',
  'm:s1:wage:3000000~4000000',
  'm:s1:areaPerHead:7.5',
  'm:s1:pension:none',
  'm:s1:takenIn:yes',
  'c:wrong',
  'c:why',
  'd:housing',
  't:funeral:when',
  'a:base-salary',
  'p:04480:old',
  'p:04630:new',
])('the button %p reads as it was written', (id) => {
  const chosen = parseChoice(id);
  expect(chosen && choiceId(chosen)).toBe(id);
});

test('the button of every article and commune is 48 ASCII characters or fewer', () => {
  const places = ['old', 'new'].map((time) => `p:04480:${time}`);
  const ids = [
    ...ARTICLES.map(({ key }) => choiceId({ kind: 'article', article: key })),
    ...places,
  ];
  expect(ids.filter((id) => !/^[\x20-\x7e]{1,48}$/.test(id))).toEqual([]);
});
