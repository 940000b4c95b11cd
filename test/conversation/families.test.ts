import { LANGUAGES } from '../../src/conversation/languages';
import { AT_ONCE, familiesOf, offeredFirst } from '../../src/conversation/languages/families';
import { choiceId, optionsOf, parseChoice } from '../../src/conversation/reply/choice-id';
import { FACT_KEYS } from '../../src/policy';
import { foldText } from '../../src/shared/fold-text';
import { talk } from './transcript';

const LONG = FACT_KEYS.filter((fact) => optionsOf(fact).length > AT_ONCE + 1);
const [FEWEST, MOST] = [3, 7];

interface Labelled {
  readonly options: Readonly<Record<string, { readonly label: string }>>;
  readonly families: Readonly<Record<string, string>>;
}

describe.each(LONG.map((fact) => [fact]))('the long list of %s', (fact) => {
  const options = optionsOf(fact).filter((option) => option !== '?');

  test('is offered first by kind, in a list that can be taken in at once', () => {
    const offered = offeredFirst(fact, options);
    expect(offered.length).toBeGreaterThanOrEqual(FEWEST);
    expect(offered.length).toBeLessThanOrEqual(MOST);
  });

  test('is reached whole, each answer by one way', () => {
    const reached = offeredFirst(fact, options).flatMap(({ kind, key }) =>
      kind === 'option' ? [key] : [...(familiesOf(fact).get(key) ?? [])],
    );
    expect(reached.sort()).toEqual([...options].sort());
  });

  test.each([...familiesOf(fact).keys()])('has a button for the kind %s', (family) => {
    const id = choiceId({ kind: 'family', subject: 's9999', fact, family });
    expect(id).toMatch(/^[\x21-\x7e]{1,48}$/);
    expect(parseChoice(id)).toEqual({ kind: 'family', subject: 's9999', fact, family });
  });

  test.each(['vi', 'en'] as const)(
    'no kind is named as one of its answers begins, in %s',
    (language) => {
      const said = LANGUAGES[language].facts[fact] as unknown as Labelled;
      const parts = Object.values(said.options).flatMap(({ label }) => label.split(/[,()]/));
      for (const name of Object.values(said.families)) {
        expect(parts.filter((part) => foldText(name).startsWith(foldText(part.trim())))).toEqual(
          [],
        );
      }
    },
  );
});

test('only long lists have kinds', () => {
  expect(FACT_KEYS.filter((fact) => familiesOf(fact).size > 0)).toEqual(LONG);
});

test('a kind chosen by an old button beside a known answer corrects it and is gone into', () => {
  const { say, state } = talk();
  say('tôi 40 tuổi, bảo hiểm y tế của tôi thế nào');
  say('f:s1:work:student', 'choice');
  const { text } = say('g:s1:work:commune', 'choice');
  expect(state()?.subjects[0]?.facts.work).toHaveLength(4);
  expect(text).toContain('Y tế thôn');
});

test('the second of two steps chooses among what was left open: nothing is said to be corrected', () => {
  const { say, state } = talk();
  say('tôi 40 tuổi, bảo hiểm y tế của tôi thế nào');
  say('g:s1:work:hired', 'choice');
  const { text } = say('f:s1:work:employee', 'choice');
  expect(text).not.toContain('Tôi đã sửa');
  expect(state()?.subjects[0]?.facts.work).toEqual(['employee']);
  expect(say('f:s1:work:student', 'choice').text).toContain('Tôi đã sửa');
});
