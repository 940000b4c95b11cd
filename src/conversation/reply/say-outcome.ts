import type {
  Amount,
  Assessment,
  FactValue,
  PlainAssessment,
  Programme,
  Range,
} from '../../policy';
import { communeLines, FACTS, turnsOf, whenChanges } from '../../policy';
import type { ProgrammeKey } from '../../policy';
import { addYears } from '../../shared/civil-date';
import type { Subject } from '../state';
import type { Saying } from './say-fact';
import { sayFact } from './say-fact';
import type { Who } from '../languages/who';
import { inRhythm, sayGift } from './say-gift';
import { withLaw } from './with-law';

/** A verdict as it is reckoned, or as it was kept. */
export type Told = Assessment | PlainAssessment;

/** A change further away than this is not worth a line. */
const YEARS_AHEAD = 5;

/** The plain name of a programme. */
export function nameOf(programme: string, { words }: Saying): string {
  return words.programmes[programme as ProgrammeKey].name;
}

/** The plain name of one of its lines; the key itself for a line that is no more. */
function lineOf(programme: string, line: string, { words }: Saying): string {
  const lines: Readonly<Record<string, string>> = words.programmes[programme as ProgrammeKey].lines;
  return lines[line] ?? line;
}

/** An amount in its rhythm; what rests on an unverified source says so and is never shown as payable. */
export function sayAmount(assessment: Told, { words }: Pick<Saying, 'words'>): string | null {
  const { amount, pays, state, standing } = assessment;
  if (amount === null || amount === 'commune-decides') return null;
  // Counted on a wage not yet told: nothing to say of it.
  if (state === 'open' && amount.min === 0 && amount.max > 0) return null;
  const { talk } = words;
  const text = inRhythm(
    range(amount, talk.money, state === 'open' ? 'open' : 'closed'),
    pays,
    talk,
  );
  return standing === 'unverified' ? talk.unverified(text) : text;

  function range(of: Range<number>, say: (value: number) => string, still: 'open' | 'closed') {
    // Of a sum of which the commune sets a part, the law gives the least.
    const more = assessment.truth === 'yes' && communeLines(assessment).length > 0;
    if (of.min === of.max) return more ? talk.atLeast(say(of.min)) : say(of.min);
    return still === 'open' ? talk.atLeast(say(of.min)) : talk.fromTo(say(of.min), say(of.max));
  }
}

/** The first line of an answer to one programme: yes with the amount, no, or what it depends on. */
export function sayAnswer(assessment: Told, saying: Saying): string {
  const { talk } = saying.words;
  const { who } = saying;
  const name = nameOf(assessment.programme, saying);
  const own = ownAnswer(assessment, saying);
  if (own !== null) return own;
  if (assessment.truth === 'no') return talk.no(who, name);
  const amount = sayAmount(assessment, saying);
  if (assessment.truth === 'unknown') {
    const depends = talk.depends(who, name);
    const given = amount ?? sayGift(assessment, saying.words);
    return given === null ? depends : `${depends} ${talk.ifEntitled(given)}`;
  }
  if (assessment.insurance !== null) return talk.yesCard(who);
  if (assessment.amount === 'commune-decides') return talk.yesCommune(who, name);
  if (amount !== null) return talk.yesPaid(who, name, amount);
  const gift = sayGift(assessment, saying.words);
  return gift === null ? talk.yesRight(who, name) : talk.yesGift(who, name, gift);
}

/** The programme's own first sentence, where its words have one. */
function ownAnswer({ programme, truth, lines: [line] }: Told, saying: Saying): string | null {
  const key = truth === 'no' ? 'no' : line;
  const unsaid = truth === 'unknown' || key === undefined;
  const say = unsaid ? undefined : answersOf(programme, saying)?.[key];
  return say === undefined ? null : say(saying.who);
}

type OwnAnswers = Readonly<Partial<Record<string, (who: Who) => string>>>;

function answersOf(programme: string, { words }: Saying): OwnAnswers | undefined {
  const said: { readonly answers?: OwnAnswers } = words.programmes[programme as ProgrammeKey];
  return said.answers;
}

/** Who pays, what she pays a month, what the card covers. */
export function sayInsurance(assessment: Told, saying: Saying): string[] {
  const { insurance, programme } = assessment;
  const { talk } = saying.words;
  if (insurance === null) return [];
  const { groups, payer, own, level, mayChoose } = insurance;
  const names = groups.map((group) => lineOf(programme, group, saying));
  const [only] = names;
  const group = names.length === 1 && only !== undefined ? talk.group(only) : talk.groupsOpen;
  const card =
    level.min === level.max
      ? talk.cardPays(talk.number(level.min))
      : talk.cardMayPay(talk.number(level.min), talk.number(level.max));
  return [
    payer === null ? group : `${group} ${talk.payers[payer]}`,
    own === null ? card : `${sayOwn(own, saying)} ${card}`,
    ...(mayChoose === null
      ? []
      : [
          withLaw(talk.mayChoose(lineOf(programme, mayChoose.line, saying)), mayChoose.law, saying),
        ]),
  ];
}

function sayOwn({ min, max }: Range<number>, { words, who }: Saying): string {
  const { talk } = words;
  if (max === 0) return talk.ownNothing(who);
  const text = min === max ? talk.money(min) : talk.fromTo(talk.money(min), talk.money(max));
  return talk.ownPays(who, talk.aMonth(text));
}

/** "Highest only": which programme gives way, and the clause. */
export function sayGivesWay(assessment: Assessment, saying: Saying): string[] {
  const { givesWayTo, programme } = assessment;
  if (givesWayTo === null) return [];
  const { talk } = saying.words;
  return [withLaw(talk.highestOnly(nameOf(programme, saying)), givesWayTo.law, saying)];
}

/** The programme as it stands here. */
export function programmeOf(programme: string, { programmes }: Saying): Programme | string {
  return programmes.find(({ key }) => key === programme) ?? programme;
}

/** What the law leaves open: whether it is paid besides another. */
export function sayUnsureBeside({ unsureBeside, programme }: Assessment, saying: Saying): string[] {
  if (unsureBeside === null) return [];
  const [name, other] = [nameOf(programme, saying), nameOf(unsureBeside.programme, saying)];
  return [withLaw(saying.words.talk.unsureBeside(name, other), unsureBeside.law, saying)];
}

/** From when the answer will be another, when that is within five years. */
export function sayNextChange(
  { programme, on, truth, pays }: Assessment,
  subject: Subject,
  saying: Saying,
): string[] {
  const [change] = whenChanges(programmeOf(programme, saying), subject, on);
  if (change === undefined || change.on > addYears(on, YEARS_AHEAD)) return [];
  const { talk } = saying.words;
  const when = isExact(subject) ? talk.date(change.on) : talk.month(change.on);
  const { after } = change;
  if (truth !== 'yes' && after.truth === 'yes') {
    return [isExact(subject) ? talk.willBe(when) : talk.willBeBy(when)];
  }
  if (truth === 'no' && after.truth === 'unknown') return [talk.mayBe(when)];
  if (truth !== 'yes') return [];
  if (after.truth === 'no') return [talk.willEnd(when)];
  const amount = after.truth === 'yes' ? exactly(after.amount) : null;
  return amount === null ? [] : [talk.willPay(when, inRhythm(talk.money(amount), pays, talk))];
}

/** The single change by an office's decision that would turn a no into a yes. */
export function sayTurns(
  { programme, on, truth }: Assessment,
  subject: Subject,
  saying: Saying,
): string[] {
  if (truth !== 'no' || answersOf(programme, saying)?.no !== undefined) return [];
  const turns = turnsOf(programme, subject.facts, on);
  const turn = turns.find(({ fact }) => FACTS[fact].known === 'recognised');
  if (turn === undefined) return [];
  return [saying.words.talk.wouldTurn(sayFact(turn.fact, turn.to as FactValue, saying))];
}

/** Is the day of birth known? */
export function isExact({ facts: { birth } }: Subject): boolean {
  return birth !== undefined && birth !== 'declined' && birth.min === birth.max;
}

/** The least of an amount in đồng; 0 where none can be said. */
export function least(amount: Amount | null): number {
  return amount === null || amount === 'commune-decides' ? 0 : amount.min;
}

function exactly(amount: Amount | null): number | null {
  if (amount === null || amount === 'commune-decides') return null;
  return amount.min === amount.max ? amount.min : null;
}
