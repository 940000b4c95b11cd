import { LANGUAGES } from '../../src/conversation/languages';
import type { AnswerWords, Who, Words } from '../../src/conversation/languages/words';
import { choiceId, optionsOf, parseChoice } from '../../src/conversation/reply/choice-id';
import { toChoices } from '../../src/conversation/reply/choices';
import type { LanguageKey } from '../../src/conversation/state';
import { RELATIONS } from '../../src/conversation/state';
import { FACT_KEYS, PROGRAMMES } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';

const LONGEST = 20;
const EACH = (['vi', 'en'] as const).map((language) => [language] as const);

/** Everything a language can say, with sample values put in. */
function sayings(words: Words): string[] {
  const { talk } = words;
  const people: Who[] = [talk.you.elder, talk.relations.mother.who(talk.you.elder)];
  return [
    ...people.flatMap((who) => [...factSayings(words, who), ...talkSayings(words, who)]),
    ...PROGRAMMES.flatMap(({ key }) => {
      const { name, gist, lines } = words.programmes[key];
      return [talk.about(name, gist), ...Object.values(lines)];
    }),
    ...Object.values(words.procedure).flatMap((group) => Object.values<string>(group)),
  ];
}

function factSayings(words: Words, who: Who): string[] {
  return FACT_KEYS.flatMap((fact) => {
    const said = words.facts[fact] as {
      label: string;
      ask: (who: Who) => string;
      help: string;
      options?: Readonly<Record<string, AnswerWords>>;
      yes?: AnswerWords;
      no?: AnswerWords;
    };
    const answers = [...Object.values(said.options ?? {}), said.yes, said.no];
    const stated = answers.flatMap((answer) =>
      answer === undefined ? [] : [answer.label, answer.states(who)],
    );
    return [said.label, said.ask(who), said.help, ...stated];
  });
}

function talkSayings({ talk, programmes }: Words, who: Who): string[] {
  const name = programmes['social-pension'].name;
  const money = talk.aMonth(talk.money(540_000));
  const when = talk.date(civilDate('2028-11-24'));
  const [first, last] = [talk.money(20_000), talk.money(540_000)];
  return [
    ...Object.values(talk.sentences).map((say) => say(who)),
    ...Object.values(talk.payers),
    ...Object.values(talk.buttons),
    talk.yesPaid(who, name, talk.atLeast(money)),
    talk.yesPaid(who, name, talk.aMonth(talk.fromTo(first, last))),
    talk.yesCommune(who, name),
    talk.yesRight(who, programmes['social-housing-purchase'].name),
    talk.yesCard(who),
    talk.no(who, name),
    talk.wonder(who, talk.isAged(who, { min: 82, max: 82, unit: 'years' })),
    talk.noneOf(who),
    talk.depends(who, name),
    talk.ifEntitled(money),
    talk.unverified(money),
    talk.mayBeMore(name),
    talk.highestOnly(name),
    talk.willBe(when),
    talk.mayBe(talk.month(civilDate('2028-11-24'))),
    talk.willPay(when, money),
    talk.willEnd(when),
    talk.group('x'),
    talk.groupsOpen,
    talk.ownNothing(who),
    talk.ownPays(who, money),
    talk.cardPays('100'),
    talk.cardMayPay('80', '100'),
    talk.paidFrom('x'),
    talk.formLine('Mẫu số 01'),
    talk.noForm,
    talk.daysLine(7),
    talk.daysUnknown,
    talk.isAged(who, { min: 82, max: 82, unit: 'years' }),
    talk.isAged(who, { min: 80, max: 124, unit: 'years' }),
    talk.isAged(who, { min: 0, max: 5, unit: 'years' }),
    talk.isAged(who, { min: 70, max: 74, unit: 'years' }),
    talk.isAged(who, { min: 21, max: 21, unit: 'months' }),
  ];
}

/** Sentences and list items, without what stands in brackets. */
function sentences(text: string): string[] {
  return text
    .replace(/\([^)]*\)/g, '')
    .split(/[.?!;:\n]+(?:\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

describe.each(EACH)('the sentences in %s', (language: LanguageKey) => {
  const words = LANGUAGES[language];
  const all = [...new Set(sayings(words))];

  test(`are ${LONGEST} words or fewer`, () => {
    const long = all.flatMap(sentences).filter((part) => part.split(/\s+/).length > LONGEST);
    expect(long).toEqual([]);
  });

  test('ask at most one question a message', () => {
    expect(all.filter((text) => (text.match(/\?/g) ?? []).length > 1)).toEqual([]);
  });

  // The virus has no other name that people know.
  test('use no abbreviation', () => {
    const abbreviated = all
      .map((text) => text.replaceAll('HIV', ''))
      .filter((text) => /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text));
    expect(abbreviated).toEqual([]);
  });

  test('use none of the words of the office', () => {
    const jargon = /đối tượng|thụ hưởng|căn cứ theo|quy định tại|hồ sơ bị từ chối|beneficiar/iu;
    expect(all.filter((text) => jargon.test(text))).toEqual([]);
  });

  test('leave no hole where a name or a number belongs', () => {
    expect(all.filter((text) => /undefined|null|NaN|#|\[object/.test(text))).toEqual([]);
  });

  test('name everybody of whom the conversation may speak', () => {
    for (const relation of RELATIONS) {
      expect(words.talk.relations[relation].who(words.talk.you.young).name).not.toBe('');
    }
  });

  test('put a label on every button of every fact', () => {
    for (const fact of FACT_KEYS) {
      const ids = optionsOf(fact).map((option) =>
        choiceId({ kind: 'fact', subject: 's999', fact, option }),
      );
      expect(toChoices(ids, language)).toHaveLength(ids.length);
    }
  });
});

test('every choice id is at most 48 ASCII characters and reads back as itself', () => {
  for (const fact of FACT_KEYS) {
    for (const option of optionsOf(fact)) {
      const chosen = { kind: 'fact', subject: 's9999', fact, option } as const;
      const id = choiceId(chosen);
      expect(id).toMatch(/^[\x21-\x7e]{1,48}$/);
      expect(parseChoice(id)).toEqual(chosen);
    }
  }
});

test('two options of one question never carry the same label', () => {
  for (const [language] of EACH) {
    for (const fact of FACT_KEYS) {
      const ids = optionsOf(fact).map((option) =>
        choiceId({ kind: 'fact', subject: 's1', fact, option }),
      );
      const labels = toChoices(ids, language).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  }
});
