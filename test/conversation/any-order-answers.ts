import { inventPeople } from '../../scripts/plausible-people';
import { familiesOf } from '../../src/conversation/languages/families';
import type { ConversationState, RelationKey, Subject } from '../../src/conversation/state';
import type { Choice } from '../../src/conversation/turn';
import type { FactKey, Facts, FactState, Range } from '../../src/policy';
import { assessPerson, contradictionIn, isOptions } from '../../src/policy';
import type { CivilDate } from '../../src/shared/civil-date';
import type { Dice } from './any-order';
import { because, diceOf, must, ON, PEOPLE, SIDE, TAPS, turn } from './any-order';
import { verdictsOf } from './transcript';

/** People of whom everything is known, and a citizen who answers of them what is so, with anything in between. */

/** More messages than anybody needs: who is still asked something then has come to no end. */
const ENOUGH = 160;
const INVENTED = inventPeople(2_000, ON, 4).filter((truth) => contradictionIn(truth, ON) === null);
const EVERYBODY: typeof PEOPLE = [...PEOPLE, ['tôi', 'self']];

/** What brings something into view first; '' begins with the person alone. */
const OPENINGS = [
  '',
  'trợ cấp',
  'bảo hiểm y tế',
  'nhà ở',
  'trợ cấp hưu trí xã hội',
  'trợ cấp khuyết tật',
  'tiền điện',
  'trợ cấp thất nghiệp',
  'miễn học phí',
  'xóa nhà tạm',
] as const;
/** What takes an answer back or leaves one out; the question comes again, or the fact stays unknown. */
const MOVES = ['quay lại', 'sửa lại', 'không biết', 'bỏ qua', 'c:unsure', 'c:back'] as const;

interface Person {
  readonly name: string;
  readonly relation: RelationKey;
  readonly truth: Facts;
}

interface Talk {
  readonly state: ConversationState | null;
  readonly offered: readonly Choice[];
  readonly done: readonly RelationKey[];
}

/**
 * Questions are answered as it is, by tap, by number, by label or in words, with anything in between. Every verdict on
 * the way must be the one of the whole truth, no fact may be lost or stand with another, and there must be an end.
 */
export function answered(seed: number): void {
  const dice = diceOf(seed);
  const people = dice
    .shuffled(EVERYBODY)
    .slice(0, 1 + dice.below(3))
    .map(([name, relation]) => ({ name, relation, truth: dice.one(INVENTED) }));
  const said: string[] = [];
  let talk: Talk = { state: null, offered: [], done: [] };
  because({ seed, said }, () => {
    while (people.some(({ relation }) => !talk.done.includes(relation))) {
      must(said.length < ENOUGH, 'there is an end');
      const text = nextOf(talk, people, dice);
      said.push(text);
      talk = after(talk, text, people);
    }
  });
}

function nextOf(talk: Talk, people: readonly Person[], dice: Dice): string {
  const { state, done } = talk;
  const left = people.filter(({ relation }) => !done.includes(relation));
  const asked = state === null ? undefined : askedOf(state, people);
  if (state === null) return `${dice.one(OPENINGS)} cho ${dice.one(left).name}`;
  if (state.asking === null) return `còn ${dice.one(left).name} thì sao`;
  const chance = dice.below(20);
  if (chance < 4) return dice.one([...SIDE, ...TAPS]);
  if (chance === 4) return dice.one(MOVES);
  if (chance === 5) return `còn ${dice.one(people).name} thì sao`;
  if (chance === 6) return told(dice.one(people), dice);
  if (asked === undefined) return 'c:unsure';
  return wordsFor(asked, talk.offered, dice);
}

/** What people tell without being asked. */
const TOLD: readonly (readonly [FactKey, string, string])[] = [
  ['pension', 'none', 'không có lương hưu'],
  ['poverty', 'poor', 'là hộ nghèo'],
  ['poverty', 'near-poor', 'là hộ cận nghèo'],
  ['disability', 'severe', 'khuyết tật nặng'],
  ['disability', 'extreme', 'khuyết tật đặc biệt nặng'],
];

/** One to three facts of a person in one message, asked for or not. */
function told({ name, truth }: Person, dice: Dice): string {
  const { birth } = truth;
  const born = isBirth(birth) ? [dayWords(birth.min, dice, 'stated')] : [];
  const so = TOLD.filter(([fact, option]) => {
    const known = truth[fact];
    return known !== undefined && isOptions(known) && known[0] === option;
  });
  const all = dice.shuffled([...born, ...so.map(([, , says]) => says)]);
  return [name, all.slice(0, 1 + dice.below(3)).join(', ')].join(' ');
}

function isBirth(birth: Facts['birth']): birth is Range<CivilDate> {
  return birth !== undefined && birth !== 'declined';
}

interface Asked {
  readonly person: Person;
  readonly subject: Subject;
  readonly fact: FactKey;
}

function askedOf(state: ConversationState, people: readonly Person[]): Asked | undefined {
  const { asking } = state;
  const subject = state.subjects.find(({ id }) => id === asking?.subject);
  const person = people.find(({ relation }) => relation === subject?.relation);
  if (asking === null || subject === undefined || person === undefined) return undefined;
  return { person, subject, fact: asking.fact };
}

/** How she says what is so. */
function wordsFor(
  { person, subject, fact }: Asked,
  offered: readonly Choice[],
  dice: Dice,
): string {
  const value = person.truth[fact];
  if (value === undefined || value === 'declined') return dice.one(['c:unsure', 'không biết']);
  if (typeof value === 'boolean') return tapped(`${subject.id}:${fact}:${value ? 'yes' : 'no'}`);
  if (isOptions(value)) return tapped(`${subject.id}:${fact}:${value[0]}`);
  return typeof value.min === 'number' ? String(value.min) : dayWords(value.min, dice);

  function tapped(option: string): string {
    const own = `f:${option}`;
    const choice =
      offered.find(({ id }) => id === own) ?? offered.find(({ id }) => isKind(id, own));
    if (choice === undefined) return own;
    return dice.one([choice.id, choice.id, choice.label, String(offered.indexOf(choice) + 1)]);
  }
}

/** Is it the button of the kind of answers to which an answer belongs? */
function isKind(id: string, answer: string): boolean {
  const [letter, subject, fact, family] = id.split(':');
  const [, whose, what, option] = answer.split(':');
  if (letter !== 'g' || subject !== whose || fact !== what) return false;
  return (
    familiesOf(fact as FactKey)
      .get(family ?? '')
      ?.includes(option ?? '') === true
  );
}

function dayWords(day: CivilDate, dice: Dice, how: 'answer' | 'stated' = 'answer'): string {
  const [year, month, date] = day.split('-').map(Number);
  const whole = `sinh ngày ${date} tháng ${month} năm ${year}`;
  const short = `${date}/${month}/${year}`;
  return dice.one([whole, how === 'answer' ? short : `sinh ngày ${short}`]);
}

/** The talk after one more message, with what must hold. */
function after(talk: Talk, text: string, people: readonly Person[]): Talk {
  const { state, replies, events } = turn(talk.state, text);
  const before = talk.state?.subjects ?? [];
  const taken = /^(?:quay lại|c:back|sửa lại)$/.test(text);
  for (const subject of state.subjects) {
    const person = people.find(({ relation }) => relation === subject.relation);
    for (const [fact, value] of Object.entries(subject.facts)) {
      if (value === 'declined') continue;
      must(isTrue(value, person?.truth[fact as FactKey]), `${subject.relation} ${fact} is so`);
    }
    const earlier = before.find(({ id }) => id === subject.id);
    const lost = Object.keys(earlier?.facts ?? {}).filter((fact) => !(fact in subject.facts));
    must(taken || lost.length === 0, `nothing is lost: ${lost.join()}`);
  }
  const done = new Set(talk.done);
  for (const verdict of verdictsOf(events)) {
    if (verdict.supposed === true) continue;
    const person = people.find(({ relation }) => relation === verdict.relation);
    must(person !== undefined, 'no verdict on anybody else');
    const whole = assessPerson(person?.truth ?? {}, ON);
    for (const { programme, truth } of verdict.assessments) {
      const then = whole.find((one) => one.programme === programme);
      must(
        truth === 'unknown' || then?.truth === truth,
        `${programme} is ${then?.truth}: ${truth}`,
      );
    }
    if (verdict.settled && person !== undefined) done.add(person.relation);
  }
  return { state, offered: replies.at(-1)?.choices ?? [], done: [...done] };
}

/** What is known holds the truth. */
function isTrue(known: FactState, truth: FactState | undefined): boolean {
  if (truth === undefined || truth === 'declined' || known === 'declined') return false;
  if (typeof known === 'boolean' || typeof truth === 'boolean') return known === truth;
  if (isOptions(known)) return isOptions(truth) && truth.every((one) => known.includes(one));
  return !isOptions(truth) && known.min <= truth.min && truth.max <= known.max;
}
