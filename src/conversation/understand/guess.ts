import { topicActs } from '../model/guess-acts';
import type { TopicReader } from '../model/reader';
import type { Act } from './act';
import { findAll } from './phrases';
import type { Reading } from './reading';
import { spanOf, wordCount } from './reading';

/** Fewer words than this are no question by themselves. */
const A_QUESTION = 3;

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
    if (faceted && goingOn !== 'nothing' && wordCount(reading.tokens) <= 6) return acts;
    const added = topicActs(guess.topic, guess.asked, span);
    if (facts && added.some(({ act }) => act === 'matter')) return acts;
    return [...heard, ...added.filter(({ act }) => !(act === 'ask' && faceted))];
  }
  if (facts || (faceted && goingOn !== 'nothing')) return acts;
  if (guess.sure === 'not ours') {
    return heard.length < acts.length || faceted ? acts : [...acts, ...stranger(reading)];
  }
  if (goingOn === 'question' && guess.sure === 'no') return acts;
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

function isQuestion({ tokens, vocabulary }: Reading): boolean {
  return (
    findAll(tokens, vocabulary.questions).length > 0 || tokens.some(({ text }) => text === '?')
  );
}

function stranger(reading: Reading): Act[] {
  const span = spanOf(reading.tokens, 0, reading.tokens.length);
  return isQuestion(reading) ? [{ act: 'off-topic', span }] : [];
}
