import type { FactKey, FactState } from '../../policy';
import { FACTS, PROGRAMMES } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { Words } from '../languages/words';
import type { TopicReader } from '../model/reader';
import type { PersonRef } from '../state';
import type { Choice } from '../turn';
import type { Act } from './act';
import type { PersonFound } from './person-found';
import { isSelf, peopleIn } from './attach';
import { factActs } from './fact-acts';
import { withGuess } from './guess';
import { findAll, isPhrase } from './phrases';
import { readAnswer, readYesNo } from './read-answer';
import { readBirths } from './read-births';
import { readChoice } from './read-choice';
import type { Reading } from './reading';
import { spanOf, wordCount } from './reading';
import { supposedAnswer, supposing } from './supposing';
import { scan } from './scan';
import { tokenize } from './token';
import { vocabularyOf } from './vocabulary';

/** What the reader must know besides the text. */
export interface Listening {
  readonly words: Words;
  readonly on: CivilDate;
  /** The open question: of whom, and what is known of its fact. */
  readonly asking: {
    readonly person: PersonRef;
    readonly fact: FactKey;
    readonly known: FactState | undefined;
  } | null;
  /** Programmes that the talk is about; some words say more of a house than of an allowance. */
  readonly inView: readonly string[];
  /** The choices offered last, with the labels the citizen saw. */
  readonly offered: readonly Choice[];
  /** Names the topic where no phrase does; left out, phrases are all. */
  readonly reader?: TopicReader | undefined;
}

/** Words beyond which 'không biết' or 'người khác' is only part of a sentence. */
const SHORT = 7;

/** Everything understood in a message (NFC text), each act with its span; empty when nothing was. */
export function understand(text: string, listening: Listening): Act[] {
  const reading = read(text, listening);
  const whole = spanOf(reading.tokens, 0, reading.tokens.length);
  const chosen = readChoice(reading, text, listening.offered);
  if (chosen !== null) return [{ act: 'choose', id: chosen, span: whole }];
  const births = readBirths(reading);
  const people = peopleIn(reading, births);
  const facts = supposing(reading, factActs(reading, { people, births, inView: listening.inView }));
  const goesOn = facts.length > 0 || listening.asking !== null;
  const said = [
    ...peopleActs(reading, people),
    ...facts,
    ...phraseActs(reading, goesOn ? listening.inView : []),
  ];
  const supposes = facts.some((act) => act.act === 'fact' && act.supposed === true);
  const supposed = supposes ? null : supposedAnswer(reading, listening.asking);
  const answer = supposed ?? answerAct(reading, said, listening);
  const heard = answer === null ? said : [answer, ...said];
  const nothing = heard.every(({ act }) => act === 'young');
  const acts = nothing ? [...heard, ...strangeAct(reading)] : heard;
  return withoutNoise(guessed(acts, reading, { text, listening }), reading);
}

function guessed(
  acts: readonly Act[],
  reading: Reading,
  { text, listening }: { readonly text: string; readonly listening: Listening },
): readonly Act[] {
  const { reader, asking, inView } = listening;
  if (reader === undefined) return acts;
  const goingOn = asking !== null ? 'question' : inView.length > 0 ? 'matter' : 'nothing';
  return withGuess(acts, reading, { reader, text, goingOn });
}

/** Is there any word or number in it? Emoji, marks and hidden characters are none. */
export function hasWords(text: string, words: Words): boolean {
  return tokenize(text, vocabularyOf(words).spelling).some((token) => token.kind !== 'mark');
}

/** 'yes' or 'no' when a message says only that; null otherwise. */
export function saysYesOrNo(text: string, words: Words): 'yes' | 'no' | null {
  const vocabulary = vocabularyOf(words);
  return readYesNo({ tokens: tokenize(text, vocabulary.spelling), vocabulary });
}

/** How many of a language's everyday words a message holds. */
export function everydayWords(text: string, words: Words): number {
  const tokens = tokenize(text, vocabularyOf(words).spelling);
  return findAll(tokens, vocabularyOf(words).everyday).length;
}

function read(text: string, { words, on, asking }: Listening): Reading {
  const vocabulary = vocabularyOf(words);
  const tokens = tokenize(text, vocabulary.spelling);
  const found = scan(tokens, vocabulary);
  return { tokens, found, words, vocabulary, on, asking: asking === null ? null : asking.fact };
}

function peopleActs(reading: Reading, people: readonly PersonFound[]): Act[] {
  return people.flatMap(({ mention, who, at, to }): Act[] => {
    const span = spanOf(reading.tokens, at, to);
    const young: Act[] =
      mention.startsWith('young') && who[0] === 'self' ? [{ act: 'young', span }] : [];
    // 'tôi' in passing does not turn the talk to the citizen; a fact about her, or 'còn tôi', does.
    if (isSelf(mention) && mention !== 'self-asked' && who[0] === 'self') return young;
    if (mention === 'same' || mention === 'everyone' || who.length === 0) return young;
    return [...young, { act: 'person', who, span }];
  });
}

/** A bare 'nhà' in what goes on about housing already turns to nothing else. */
function phraseActs(reading: Reading, goingOn: readonly string[]): Act[] {
  return reading.found.flatMap(({ means, at, to }): Act[] => {
    const span = spanOf(reading.tokens, at, to);
    switch (means.kind) {
      case 'control': {
        const named = findAll(reading.tokens, reading.vocabulary.factNames)[0];
        const fact = means.control === 'fix' && named !== undefined ? named.means : null;
        return [{ act: 'control', control: means.control, fact, span }];
      }
      case 'facet':
        return [{ act: 'ask', facet: means.facet, span }];
      case 'programmes':
        return [{ act: 'topic', programmes: means.programmes, named: true, span }];
      case 'claim': {
        const { about, fact } = means.row;
        if (about === undefined) return [];
        return [{ act: 'topic', programmes: about, named: true, told: fact, span }];
      }
      case 'domain': {
        if (means.alone === 'alone' && isAbout(means.domain, goingOn)) return [];
        const programmes = PROGRAMMES.filter(
          ({ domain, raised }) => domain === means.domain && raised === 'always',
        );
        const keys = programmes.map(({ key }) => key);
        return [{ act: 'topic', programmes: keys, named: keys.length === 1, span }];
      }
      case 'elsewhere':
        return [{ act: 'elsewhere', what: means.what, span }];
      case 'off-topic':
        return [{ act: 'off-topic', span }];
      default:
        return [];
    }
  });
}

function isAbout(domain: string, inView: readonly string[]): boolean {
  return PROGRAMMES.some((one) => one.domain === domain && inView.includes(one.key));
}

/** Something that we know nothing of: a bare number, or a question about some other thing. */
function strangeAct({ tokens, vocabulary, asking }: Reading): Act[] {
  const span = spanOf(tokens, 0, tokens.length);
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  if (asking === null && words.every(({ kind }) => kind === 'number')) {
    return [{ act: 'number', span }];
  }
  const asked = findAll(tokens, vocabulary.questions).length > 0;
  const marked = words.length > 1 && tokens.some(({ text }) => text === '?');
  return asked || marked ? [{ act: 'off-topic', span }] : [];
}

function answerAct(reading: Reading, said: readonly Act[], { asking }: Listening): Act | null {
  const span = spanOf(reading.tokens, 0, reading.tokens.length);
  if (asking === null) {
    const plain = said.length === 0 ? readYesNo(reading) : null;
    if (plain === null) return null;
    return { act: 'control', control: plain === 'no' ? 'stop' : 'help', fact: null, span };
  }
  if (said.some((act) => leavesOpen(act, asking))) return null;
  const value = readAnswer(withoutTold(reading, said), asking.fact, asking.known);
  if (value !== null) return { act: 'answer', fact: asking.fact, value, span };
  // 'không' where nothing can be denied ('phường hay xã?') is no answer, but is not nothing either.
  const none = said.length === 0 && readYesNo(reading) === 'no';
  return none ? { act: 'control', control: 'unsure', fact: null, span } : null;
}

/** The message states the fact itself, does something else, or speaks of somebody else. */
function leavesOpen(act: Act, asking: NonNullable<Listening['asking']>): boolean {
  switch (act.act) {
    case 'fact': {
      const another = act.who.length > 0 && !act.who.includes(asking.person);
      return act.fact === asking.fact || another;
    }
    case 'person':
      return !act.who.includes(asking.person);
    case 'control':
      return act.control !== 'hello' && act.control !== 'thanks';
    default:
      return act.act === 'ask';
  }
}

/**
 * The message without the words that were read as facts: the 3 of '3 triệu' is no age, and the 'không có' of
 * 'không có lương hưu' denies nothing else.
 */
function withoutTold(reading: Reading, said: readonly Act[]): Reading {
  const told = said.flatMap((act) => (act.act === 'fact' ? [withDenial(reading, act)] : []));
  const tokens = reading.tokens.filter(
    ({ start, end }) => !told.some(([from, to]) => from <= start && end <= to),
  );
  return { ...reading, tokens };
}

function withDenial(
  { tokens, vocabulary }: Reading,
  { fact, span }: Extract<Act, { act: 'fact' }>,
): Act['span'] {
  const at = tokens.findIndex(({ start }) => start === span[0]);
  if (at < 0 || FACTS[fact].kind === 'day' || FACTS[fact].kind === 'number') return span;
  const { short, negators, fillers } = vocabulary;
  let from = at;
  for (;;) {
    const length = [3, 2, 1].find((words) =>
      [short, negators, fillers].some((known) =>
        isPhrase(tokens, { at: from - words, to: from }, known),
      ),
    );
    if (length === undefined) return [tokens[from]?.start ?? span[0], span[1]];
    from -= length;
  }
}

/** 'không biết' inside a longer sentence that says something else is no answer. */
function withoutNoise(acts: readonly Act[], reading: Reading): Act[] {
  const short = wordCount(reading.tokens) <= SHORT;
  const rest = acts.some((act) => act.act !== 'control' && act.act !== 'young');
  return acts.filter((act) => {
    if (act.act !== 'control' || short) return true;
    return !(rest && ['unsure', 'other-person', 'skip'].includes(act.control));
  });
}
