import type { FactKey, FactState } from '../../policy';
import { addressOf, isOptions, PROGRAMMES } from '../../policy';
import { articleOf } from '../book/articles';
import { capital } from '../languages/capital';
import { offeredFirst } from '../languages/families';
import type { Domain } from '../languages/hear-words';
import { LANGUAGES } from '../languages';
import type { ButtonKey, SentenceKey } from '../languages/talk-words';
import type { Words } from '../languages/words';
import type { ConversationState, LanguageKey, RelationKey } from '../state';
import type { Choice } from '../turn';
import { choiceId, dayOf, DOMAINS, optionsOf, parseChoice, placeOf } from './choice-id';
import { wordsOf } from './say-fact';
import type { Speech } from './speech';

/** Sentences under which a person is offered even while a question stands open. */
const WANTS_PERSON: readonly SentenceKey[] = ['hunger', 'offTopic'];

const FAMILY: readonly RelationKey[] = [
  'self',
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'wife',
  'husband',
  'child',
  'neighbour',
];

/** The label a citizen sees for a choice id; null for an id that we never made. */
function choiceLabel(id: string, language: LanguageKey): string | null {
  const words = LANGUAGES[language];
  const chosen = parseChoice(id);
  if (chosen === null) return null;
  switch (chosen.kind) {
    case 'fact':
      return optionLabel(chosen.fact, chosen.option, words);
    case 'family':
      return wordsOf(words, chosen.fact).families?.[chosen.family] ?? null;
    case 'meant':
      return words.talk.buttons.right;
    case 'button':
      return words.talk.buttons[chosen.button];
    case 'domain':
      return words.talk.domains[chosen.domain];
    case 'topic':
      return capital(words.talk.topics[chosen.topic]);
    case 'relation':
      return words.talk.relations[chosen.relation].label;
    case 'article':
      return articleOf(chosen.article)?.words[language].title ?? null;
    case 'place':
      return placeLabel(chosen.code, chosen.time);
  }
}

/** The ids offered under a turn: the answers of its question, else what one may well want next. */
export function choicesUnder(says: readonly Speech[], state: ConversationState): string[] {
  const more = readOn(says);
  const question = says.find((one) => one.say === 'question');
  const answered = says.some((one) => one.say === 'verdict');
  const closed = closedChoices(says);
  if (closed !== null) return closed;
  if (question !== undefined && question.say === 'question') {
    const { subject, fact, known } = question;
    const options = answersTo(subject.id, fact, known);
    const elsewhere = says.some(
      (one) =>
        one.say === 'elsewhere' || (one.say === 'sentence' && WANTS_PERSON.includes(one.key)),
    );
    return [
      ...options,
      ...(answered ? aboutAnswer(state) : []),
      ...more,
      ...(elsewhere ? [button('human')] : []),
    ];
  }
  const which = says.find((one) => one.say === 'which-topic');
  if (which !== undefined && which.say === 'which-topic') {
    const { topics, asked } = which;
    return [...topics.map((topic) => choiceId({ kind: 'topic', topic, asked })), button('human')];
  }
  if (isWhom(says)) {
    return FAMILY.map((relation) => choiceId({ kind: 'relation', relation }));
  }
  if (more.length > 0) return [...more, button('human')];
  const others = DOMAINS.filter((domain) => !isInView(domain, state)).map((domain) =>
    choiceId({ kind: 'domain', domain }),
  );
  const about = state.inView.length === 0 ? [] : aboutAnswer(state);
  return [...about, ...others, button('other-person'), button('human')];
}

/** What may be asked of an answer; all of it, unless answers are told whole already. */
function aboutAnswer({ reading }: ConversationState): string[] {
  const asked: readonly ButtonKey[] = [
    'why',
    'papers',
    ...(reading === 'full' ? [] : (['read-full'] as const)),
  ];
  return asked.map((button) => choiceId({ kind: 'button', button }));
}

function button(name: ButtonKey): string {
  return choiceId({ kind: 'button', button: name });
}

/** What can be answered in one way only, whatever else is said; null when nothing of the kind is asked. */
function closedChoices(says: readonly Speech[]): string[] | null {
  for (const one of says) {
    if (one.say === 'consent') return [button('agree'), button('refuse')];
    if (one.say === 'wonder') {
      const { subject, fact, value } = one;
      const meant = choiceId({ kind: 'meant', subject: subject.id, fact, value });
      return [meant, button('wrong'), button('human')];
    }
  }
  const alone = says.every(({ say }) => say !== 'question');
  return alone && says.some(({ say }) => say === 'crisis') ? [button('human')] : null;
}

/** What else one may read: other articles, or the places of one name. */
function readOn(says: readonly Speech[]): string[] {
  return says.flatMap((one) => {
    if (one.say === 'passage') {
      return one.others.map((article) => choiceId({ kind: 'article', article }));
    }
    if (one.say !== 'place' || one.answer.kind !== 'ambiguous') return [];
    return one.answer.candidates.map(({ code, until }) =>
      choiceId({ kind: 'place', code, time: until === null ? 'new' : 'old' }),
    );
  });
}

/** The choices with their labels, for those ids that have one. */
export function toChoices(ids: readonly string[], language: LanguageKey): Choice[] {
  return ids.flatMap((id) => {
    const label = choiceLabel(id, language);
    return label === null ? [] : [{ id, label }];
  });
}

function placeLabel(code: string, time: 'old' | 'new'): string | null {
  const place = placeOf(code, time);
  if (place === null) return null;
  return addressOf(place, dayOf(time));
}

/** The answers still possible, those of a long list by their kind first; and "I do not know". */
function answersTo(subject: string, fact: FactKey, known: FactState | undefined): string[] {
  const options =
    known !== undefined && isOptions(known)
      ? known
      : optionsOf(fact).filter((option) => option !== '?');
  const offered = offeredFirst(fact, options).map(({ kind, key }) =>
    choiceId(
      kind === 'family'
        ? { kind, subject, fact, family: key }
        : { kind: 'fact', subject, fact, option: key },
    ),
  );
  return [...offered, choiceId({ kind: 'fact', subject, fact, option: '?' })];
}

function optionLabel(fact: FactKey, option: string, words: Words): string | null {
  if (option === '?') return words.talk.buttons.unsure;
  const said = wordsOf(words, fact);
  if (option === 'yes' || option === 'no') return said[option]?.label ?? null;
  return said.options?.[option]?.label ?? null;
}

function isWhom(says: readonly Speech[]): boolean {
  return says.some(
    (one) => one.say === 'sentence' && (one.key === 'whom' || one.key === 'restarted'),
  );
}

function isInView(domain: Domain, { inView }: ConversationState): boolean {
  return PROGRAMMES.some((one) => one.domain === domain && inView.includes(one.key));
}
