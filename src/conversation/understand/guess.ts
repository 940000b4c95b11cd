import { PROGRAMMES } from '../../policy';
import { topicActs } from '../model/guess-acts';
import type { TopicReader } from '../model/reader';
import type { Act } from './act';
import { findAll } from './phrases';
import type { Reading } from './reading';
import { spanOf, wordCount } from './reading';

/** Fewer words than this are no question by themselves. */
const A_QUESTION = 3;
/** No more words than this, with a facet among them, are a question about whatever goes on. */
const A_BARE_QUESTION = 6;

/** What the model may add, and to what. */
export interface Guessing {
  readonly reader: TopicReader;
  readonly text: string;
  /** Whether the talk is about something already. */
  readonly goingOn: 'question' | 'matter' | 'nothing';
}

/**
 * The acts of a message, and what the model says of its topic where the phrases heard none. Phrases go
 * first: it is silent beside a topic, an answer or a control word, and facts alone need no topic.
 */
export function withGuess(
  acts: readonly Act[],
  reading: Reading,
  guessing: Guessing,
): readonly Act[] {
  if (!isOpen(acts, reading)) return acts;
  const { reader, text, goingOn } = guessing;
  const guess = reader.guess(text);
  const span = spanOf(reading.tokens, 0, reading.tokens.length);
  const heard = acts.filter(({ act }) => act !== 'off-topic');
  const facts = heard.some(({ act }) => act === 'fact');
  const faceted = heard.some(({ act }) => act === 'ask');
  if (guess.sure === 'yes') {
    // 'Thế giấy tờ gì?' in what goes on is about that.
    if (faceted && goingOn !== 'nothing' && wordCount(reading.tokens) <= A_BARE_QUESTION)
      return acts;
    const added = topicActs(guess.topic, guess.asked, span);
    // Facts alone show which allowances to look at; a bare 'where?' is answered by asking which matter.
    if (facts && added.every(isAllowance)) return acts;
    if ((facts || faceted) && added.some(({ act }) => act === 'matter')) return acts;
    return [...heard, ...added.filter(({ act }) => !(act === 'ask' && faceted))];
  }
  const bare = faceted && (goingOn !== 'nothing' || wordCount(reading.tokens) <= A_BARE_QUESTION);
  if (facts || bare) return acts;
  if (guess.sure === 'not ours') {
    return heard.length < acts.length || faceted ? acts : [...acts, ...stranger(reading)];
  }
  // Leaning to 'not ours': what the phrases made of it stands.
  if (guess.sure === 'no' && (goingOn === 'question' || heard.length < acts.length)) return acts;
  const { topics, asked, sure } = guess;
  return [...heard, { act: 'matter', sure, topics, asked, span }];
}

/** Nothing was heard that tells what the message is about, and there is enough of it to tell. */
function isOpen(acts: readonly Act[], reading: Reading): boolean {
  const closed = ['topic', 'elsewhere', 'answer', 'number', 'choose'];
  const settled = acts.some(
    (act) =>
      closed.includes(act.act) ||
      (act.act === 'control' && act.control !== 'hello' && act.control !== 'thanks'),
  );
  if (settled || wordCount(reading.tokens) < A_QUESTION) return false;
  const facts = acts.some(({ act }) => act === 'fact');
  return !facts || isQuestion(reading);
}

/** Is it about nothing but what is looked at for everybody who is described? */
function isAllowance(act: Act): boolean {
  if (act.act !== 'topic') return act.act === 'ask';
  return act.programmes.every((key) => ALLOWANCES.has(key));
}

const ALLOWANCES: ReadonlySet<string> = new Set(
  PROGRAMMES.filter(({ domain }) => domain === 'allowance').map(({ key }) => key),
);

function isQuestion({ tokens, vocabulary }: Reading): boolean {
  return (
    findAll(tokens, vocabulary.questions).length > 0 || tokens.some(({ text }) => text === '?')
  );
}

function stranger(reading: Reading): Act[] {
  const span = spanOf(reading.tokens, 0, reading.tokens.length);
  return isQuestion(reading) ? [{ act: 'off-topic', span }] : [];
}
