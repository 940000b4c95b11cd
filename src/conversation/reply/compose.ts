import type { FactKey, FactValue, ProgrammeKey } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { tellAccount } from '../account/tell-account';
import { tellFile } from '../applications/tell-file';
import type { Where } from '../book/tell-article';
import { DESK_TALK, tellDesk } from '../desk/tell-desk';
import { LANGUAGES } from '../languages';
import { capital } from '../languages/capital';
import type { Words } from '../languages/words';
import type { ConversationState, Subject } from '../state';
import type { Reply } from '../turn';
import { toChoices } from './choices';
import type { LawHere, Saying } from './say-fact';
import { sayFact, wordsOf } from './say-fact';
import { sayAmount } from './say-outcome';
import { whenLines } from './say-when';
import { whoIs } from './name-people';
import { passageLines } from './say-passage';
import { placeLines } from './say-place';
import { procedureDetails } from './say-procedure';
import { verdictLines } from './say-verdict';
import { whyLines } from './say-why';
import type { Speech } from './speech';

/**
 * What is to be said, as messages: short sentences run on, an answer is a message of its own, and the one
 * question comes last, with the buttons that the state offers. Never empty.
 */
export function compose(
  says: readonly Speech[],
  state: ConversationState,
  law: LawHere,
): readonly Reply[] {
  const messages: string[] = [];
  let running: string[] = [];
  const flush = (): void => {
    if (running.length > 0) messages.push(running.join('\n'));
    running = [];
  };
  for (const speech of says) {
    const lines = linesOf(speech, state, law);
    if (!isLong(speech)) {
      running.push(...lines);
      continue;
    }
    flush();
    messages.push(lines.join('\n'));
  }
  flush();
  const words = LANGUAGES[state.language];
  const choices = toChoices(state.offered, state.language);
  return messages.map((text, index) => ({
    text: state.reading === 'aloud' ? words.talk.aloud(text) : text,
    choices: index === messages.length - 1 ? choices : [],
  }));
}

function isLong({ say }: Speech): boolean {
  return ['verdict', 'why', 'procedure', 'passage', 'place', 'file', 'account'].includes(say);
}

function linesOf(speech: Speech, state: ConversationState, law: LawHere): string[] {
  return 'subject' in speech ? linesOn(speech, state, law) : plainLines(speech, state, law);
}

/** What is said of somebody. */
function linesOn(
  speech: Extract<Speech, { readonly subject: Subject }>,
  state: ConversationState,
  law: LawHere,
): string[] {
  const words = LANGUAGES[state.language];
  const who = whoIs(speech.subject, state, law.on);
  const saying: Saying = { words, who, ...law, telling: 'whole' };
  switch (speech.say) {
    case 'speaking-of':
      return [words.talk.speakingOf(who)];
    case 'contradiction':
      return [words.talk.contradictions[speech.key](who)];
    case 'noted':
    case 'corrected':
      return statementLines(speech, saying);
    case 'verdict':
      return inMode(verdictLines(speech, { ...saying, telling: tellingOf(state) }), state);
    case 'why':
      return paragraphs(speech.assessments.map((one) => whyLines(one, saying)));
    case 'procedure':
      return paragraphs(speech.assessments.map((one) => procedureDetails(one, saying)));
    case 'supposing':
      return supposingLines(speech, saying);
    case 'from-when':
      return whenLines(speech.assessments, speech.subject, saying);
    case 'consent':
      return [consentText(speech, state, law.on)];
    case 'wonder': {
      const you = words.talk.you[state.address];
      return [words.talk.wonder(you, sayFact(speech.fact, speech.value, saying))];
    }
    case 'question':
      return questionLines(speech, saying);
  }
}

/** What is said of nobody. */
function plainLines(
  speech: Exclude<Speech, { readonly subject: Subject }>,
  { language, address }: ConversationState,
  { on }: LawHere,
): string[] {
  const words = LANGUAGES[language];
  const you = words.talk.you[address];
  switch (speech.say) {
    case 'sentence':
      return [words.talk.sentences[speech.key](you)];
    case 'about':
      return aboutLines(speech, words);
    case 'elsewhere':
      return speech.what.map((what) => words.talk.notHere(words.talk.elsewhere[what]));
    case 'which-topic':
      return [words.talk.sentences.whichTopic(you)];
    case 'topic-elsewhere':
      return speech.topics.map((topic) => words.talk.notHere(words.talk.topics[topic]));
    case 'passage':
    case 'place':
      return bookLines(speech, { on, language, words });
    case 'file':
      return [...tellFile(speech.file, language)];
    case 'account':
      return [...tellAccount(speech.told, { language, you })];
    case 'desk':
      return [...tellDesk(speech.desk, language)];
    case 'desk-words':
      return [DESK_TALK[language][speech.key]];
    case 'crisis':
      return speech.crises.map((key) => words.first.replies[key](you));
    case 'fact-help':
      return [wordsOf(words, speech.fact).help];
  }
}

function bookLines(speech: Extract<Speech, { say: 'passage' | 'place' }>, where: Where): string[] {
  return speech.say === 'passage'
    ? passageLines(speech.article, where)
    : placeLines(speech.answer, where);
}

function aboutLines(
  { programmes, pays }: Extract<Speech, { say: 'about' }>,
  words: Words,
): string[] {
  const said = programmes.map((key) => {
    const { name, gist } = words.programmes[key as ProgrammeKey];
    return words.talk.about(name, gist);
  });
  const amounts = pays.flatMap((one) => {
    const amount = sayAmount(one, { words });
    return amount === null ? [] : [words.talk.ifEntitled(amount)];
  });
  return [...said, ...amounts];
}

/** The words in which a reminder is offered: what is agreed to. */
export function consentText(
  { subject, day }: { readonly subject: Subject; readonly day: CivilDate },
  state: ConversationState,
  on: CivilDate,
): string {
  const { talk } = LANGUAGES[state.language];
  return talk.askConsent(whoIs(subject, state, on), talk.you[state.address], talk.date(day));
}

/** Everything only for whoever asked to read all of it. */
function tellingOf({ reading }: ConversationState): Saying['telling'] {
  return reading === 'full' ? 'whole' : 'first';
}

/** In short: the answer, and that there is more. */
function inMode(lines: string[], { reading, language, address }: ConversationState): string[] {
  const [answer] = lines;
  if (reading !== 'short' || answer === undefined || lines.length < 2) return lines;
  const { sentences, you } = LANGUAGES[language].talk;
  return [answer, sentences.moreOffered(you[address]), sentences.closing(you[address])];
}

function supposingLines(
  { subject, facts }: Extract<Speech, { say: 'supposing' }>,
  saying: Saying,
): string[] {
  const statements = statementsOf(subject, facts, saying);
  return statements.length === 0 ? [] : [saying.words.talk.supposing(statements.join('; '))];
}

function statementLines(
  { say, subject, facts }: Extract<Speech, { say: 'noted' | 'corrected' }>,
  saying: Saying,
): string[] {
  const statements = statementsOf(subject, facts, saying);
  return statements.length === 0 ? [] : [saying.words.talk[say](statements.join('; '))];
}

function statementsOf(subject: Subject, facts: readonly FactKey[], saying: Saying): string[] {
  return facts.flatMap((fact) => {
    const value = subject.facts[fact];
    return value === undefined || value === 'declined'
      ? []
      : [sayFact(fact, value as FactValue, saying)];
  });
}

function questionLines(
  { fact, known }: Extract<Speech, { say: 'question' }>,
  { words, who }: Saying,
): string[] {
  const ask = capital(wordsOf(words, fact).ask(who));
  return Array.isArray(known) ? [ask, words.talk.sentences.whichOne(who)] : [ask];
}

function paragraphs(blocks: readonly string[][]): string[] {
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
