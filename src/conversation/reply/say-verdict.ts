import type { Assessment, WhereKey } from '../../policy';
import { communeLines } from '../../policy';
import { capital } from '../languages/capital';
import type { Subject } from '../state';
import { isChildNotOld } from './near-age';
import type { Judged } from './judged';
import { isAllRefused, isOpenCard, mainOf } from './judged';
import { becauseLines } from './say-because';
import type { Saying } from './say-fact';
import {
  nameOf,
  sayAnswer,
  sayGivesWay,
  sayInsurance,
  sayNextChange,
  sayTurns,
  sayUnsureBeside,
} from './say-outcome';
import { labels, listLines, refusedItem } from './say-lists';
import { sayLasts } from './say-lasts';
import { procedureLines } from './say-procedure';
import { shortCitation } from './with-law';

/** Where what is handed in goes to the commune. */
const COMMUNE: readonly WhereKey[] = ['commune', 'one-stop-any'];
/** Points for the commune to look at that one message carries. */
const POINTS = 2;

/**
 * The answer for one person. First line: yes with the amount, no or "it depends", for the programme asked by
 * name, else for the best one she is entitled to; then why, from when, what to do; then the others. A first
 * answer has a line for each of these, a whole one every reason with its article, papers and all three lists.
 */
export function verdictLines(judged: Judged, saying: Saying): string[] {
  const main = mainOf(judged);
  const others = judged.assessments.filter((one) => one !== main);
  if (isAllRefused(judged)) return refusedLines(judged, saying);
  const opening = [sayAnswer(main, saying)];
  if (judged.form === 'brief') return [...opening, ...briefLines(main, saying)];
  const retold = main.standing !== 'primary' && main.truth === 'yes' && saying.telling === 'whole';
  return [
    ...opening,
    ...(judged.form === 'again' ? [] : detailLines(main, judged.subject, saying)),
    ...listLines({ main, others, next: judged.next }, saying),
    ...(retold ? [sentence('secondary', saying)] : []),
    closing(main, judged, saying),
  ];
}

/** Nothing of what was looked at: each with what decides, and what would change it. */
function refusedLines({ subject, assessments, form }: Judged, saying: Saying): string[] {
  const near = assessments.filter((one) => !isChildNotOld(one, saying.on));
  const items = (near.length > 0 ? near : assessments).map((one) => refusedItem(one, saying));
  const ahead = assessments.flatMap((one) =>
    sayNextChange(one, subject, saying).map(
      (change) => `${capital(nameOf(one.programme, saying))}: ${change}`,
    ),
  );
  return [
    saying.words.talk.noneOf(saying.who),
    ...items.map((item) => `• ${item}.`),
    ...ahead.slice(0, 1),
    ...(form === 'brief' ? [] : [sentence('closing', saying)]),
  ];
}

function briefLines(main: Assessment, saying: Saying): string[] {
  if (main.truth === 'unknown') return openLines(main, saying);
  return isOpenCard(main) ? sayInsurance(main, saying) : becauseLines(main, saying);
}

/** Why, from when, and what to do. */
function detailLines(main: Assessment, subject: Subject, saying: Saying): string[] {
  if (main.truth === 'unknown') return openLines(main, saying);
  // While there is something to ask, the question itself says what is missing.
  if (isOpenCard(main)) {
    const rest = main.open.length > 0 ? [] : openLines(main, saying);
    return [...sayInsurance(main, saying), ...rest];
  }
  if (main.truth === 'no') {
    return [
      ...becauseLines(main, saying),
      ...sayNextChange(main, subject, saying),
      ...sayTurns(main, subject, saying),
    ];
  }
  return [
    ...sayInsurance(main, saying),
    ...sayLasts(main, subject, saying),
    ...becauseLines(main, saying),
    ...communeLooks(settledPoints(main), saying),
    ...procedureLines(main, saying),
    ...sayGivesWay(main, saying),
    ...sayUnsureBeside(main, saying),
    ...sayNextChange(main, subject, saying),
  ];
}

function openLines({ open, declined, communeDecides }: Assessment, saying: Saying): string[] {
  const { talk } = saying.words;
  const facts = [...declined, ...open];
  return [
    ...(facts.length === 0 ? [] : [`${capital(talk.missing(labels(facts, saying)))}.`]),
    ...communeLooks(communeDecides, saying),
  ];
}

/** What the commune sets of what she is entitled to; its other points only once nothing is left to ask. */
function settledPoints(main: Assessment): readonly string[] {
  const points = main.state === 'open' ? [] : main.communeDecides;
  return [...points, ...communeLines(main).map(({ says }) => says)];
}

/** What the commune will look at. */
function communeLooks(points: readonly string[], { words }: Saying): string[] {
  const shown = [...new Set(points)].slice(0, POINTS);
  return shown.length === 0 ? [] : [words.talk.communeLooks(shown.join('; '))];
}

/** Who answers and who decides; a first answer names here the one article to look up. */
function closing(main: Assessment, { form }: Judged, saying: Saying): string {
  const settled = main.truth !== 'unknown' && !isOpenCard(main) && form !== 'again';
  if (!settled || saying.telling === 'whole') return sentence('closing', saying);
  const [place] = main.procedure.where;
  const decides = place === undefined || COMMUNE.includes(place) ? 'commune' : 'office';
  return saying.words.talk.closingBy(shortCitation(main.trace.rule.law), decides);
}

function sentence(key: 'closing' | 'secondary', { words }: Saying): string {
  return words.talk.sentences[key](words.talk.you.elder);
}
