import type { Assessment, Trace } from '../../policy';
import { communeLines } from '../../policy';
import { capital } from '../languages/capital';
import type { Subject } from '../state';
import { procedureLines } from './say-procedure';
import type { Saying } from './say-fact';
import {
  least,
  nameOf,
  sayAnswer,
  sayGivesWay,
  sayInsurance,
  sayNextChange,
  sayTurns,
  sayUnsureBeside,
} from './say-outcome';
import { isAdded, labels, listLines, refusedItem } from './say-lists';
import { sayLasts } from './say-lasts';
import { sayReason } from './say-reason';
import { isChildNotOld, nearLimit } from './near-age';
import { why } from './why';

/** Reasons that one message carries, and where several things are given together: the rest is offered. */
const REASONS = 3;
const FEW = 2;

interface Judged {
  readonly subject: Subject;
  readonly assessments: readonly Assessment[];
  readonly named: readonly string[];
  readonly form: 'full' | 'brief' | 'again';
}

/**
 * The answer for one person. First line: yes, no or "it depends", for the programme asked by name, else for
 * the best one she is entitled to; then why, from when, how to apply; then the three lists of the others.
 */
export function verdictLines(judged: Judged, saying: Saying): string[] {
  const main = mainOf(judged);
  const others = judged.assessments.filter((one) => one !== main);
  if (isAllRefused(judged)) return refusedLines(judged, saying);
  const opening = [sayAnswer(main, saying)];
  if (judged.form === 'brief') return [...opening, ...briefLines(main, saying)];
  return [
    ...opening,
    ...(judged.form === 'again' ? [] : detailLines({ main, others }, judged.subject, saying)),
    ...listLines(main, others, saying),
    ...(main.standing === 'primary' || main.truth !== 'yes' ? [] : [sentence('secondary', saying)]),
    sentence('closing', saying),
  ];
}

/** The programme that the first line speaks of. */
function mainOf({ assessments, named }: Judged): Assessment {
  const asked = assessments.filter((one) => named.includes(one.programme));
  const ranked = [...(asked.length > 0 ? asked : assessments)].sort((a, b) => rank(a) - rank(b));
  const [main] = ranked;
  if (main === undefined) throw new Error('a verdict needs a programme');
  return main;
}

function rank({ truth, givesWayTo, unsureBeside, amount }: Assessment): number {
  const alone = givesWayTo === null && unsureBeside === null;
  if (truth === 'yes') return (alone ? 0 : 2) - least(amount) / 1e12;
  return truth === 'unknown' ? 3 : 4;
}

function isAllRefused({ assessments, named }: Judged): boolean {
  const all = assessments.every(({ truth }) => truth === 'no');
  return all && assessments.length > 1 && named.length === 0;
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
  return isOpenCard(main) ? sayInsurance(main, saying) : becauseLines(main, saying, REASONS);
}

function becauseLines({ trace }: Assessment, saying: Saying, most: number): string[] {
  const shown = onePerFact(why(trace)).slice(0, most);
  return [
    saying.words.talk.because,
    ...shown.map((leaf) => `• ${sayReason(leaf, saying)}`),
    ...(nearLimit(shown, saying.on) ? [sentence('nominalAge', saying)] : []),
  ];
}

/** Everybody may have a card; until the group is settled there is no more to say of it. */
function isOpenCard({ insurance, state }: Assessment): boolean {
  return insurance !== null && insurance.groups.length > 1 && state !== 'settled';
}

interface Parted {
  readonly main: Assessment;
  readonly others: readonly Assessment[];
}

/** Why, and what to do; of several things given together only the first reasons, the rest is offered. */
function detailLines({ main, others }: Parted, subject: Subject, saying: Saying): string[] {
  if (main.truth === 'unknown') return openLines(main, saying);
  // While there is something to ask, the question itself says what is missing.
  if (isOpenCard(main)) {
    const rest = main.open.length > 0 ? [] : openLines(main, saying);
    return [...sayInsurance(main, saying), ...rest];
  }
  const several = main.truth === 'yes' && others.some(isAdded);
  const because = becauseLines(main, saying, several ? FEW : REASONS);
  if (main.truth === 'no') {
    return [
      ...because,
      ...sayNextChange(main, subject, saying),
      ...sayTurns(main, subject, saying),
    ];
  }
  return [
    ...sayInsurance(main, saying),
    ...sayLasts(main, subject, saying),
    ...because,
    ...communeLooks(settledPoints(main), saying),
    ...sayGivesWay(main, saying),
    ...sayUnsureBeside(main, saying),
    ...(several ? [saying.words.talk.papersOffered] : procedureLines(main, saying)),
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

/** What the commune will look at, two points at most. */
function communeLooks(points: readonly string[], { words }: Saying): string[] {
  const two = [...new Set(points)].slice(0, 2);
  return two.length === 0 ? [] : [words.talk.communeLooks(two.join('; '))];
}

function onePerFact(leaves: readonly Trace[]): Trace[] {
  const factOf = ({ rule }: Trace): string => (rule.kind === 'test' ? rule.fact : rule.says);
  return leaves.filter(
    (leaf, at) => leaves.findIndex((one) => factOf(one) === factOf(leaf)) === at,
  );
}

function sentence(key: 'closing' | 'secondary' | 'nominalAge', { words }: Saying): string {
  return words.talk.sentences[key](words.talk.you.elder);
}
