import type { FactKey, FactValue, Range } from '../../policy';
import { checkFacts, contradictionIn, FACTS } from '../../policy';
import { AppError } from '../../shared/app-error';
import type { CivilDate } from '../../shared/civil-date';
import { addYears, isCivilDate } from '../../shared/civil-date';
import type { SentenceKey } from '../languages/talk-words';
import type { PersonRef } from '../state';
import type { Act, Span } from '../understand/act';
import { mergeValue } from '../understand/merge-value';
import type { Change, Draft } from './draft';
import { saying, sentence } from './draft';
import { currentOf, subjectOf, turnTo, withFact } from './subjects';
import { slotOf, titlesApart } from './title-slot';

/** A citizen under this age is addressed as a young person. */
const YOUNG = 40;

/** Amounts of something: whoever corrects that she has it at all has corrected them too. */
const MERE_AMOUNTS: readonly FactKey[] = ['pensionAmount', 'wage', 'areaPerHead'];

/** A value said of one subject. */
interface Said {
  readonly subject: string;
  readonly fact: FactKey;
  readonly value: FactValue;
  readonly from: Change['from'];
  readonly manner: 'stated' | 'corrected';
  readonly span: Span | null;
}

/**
 * Files the people and facts of a message: each fact with the person it was said of, nobody else. Turns
 * the talk to whom it is about, and refuses values that cannot be.
 */
export function takeFacts(draft: Draft, acts: readonly Act[]): Draft {
  const manner = acts.some(isFix) ? 'corrected' : 'stated';
  const home = draft.state.current;
  const answered = acts.some((act) => act.act === 'answer');
  let next = draft;
  for (const act of acts.flatMap(titlesApart)) {
    if (act.act === 'young') next = youngSelf(next);
    if (act.act === 'person' && !answered) next = person(next, act.who, act.span);
    if (act.act === 'answer') {
      const subject = draft.state.asking?.subject ?? home;
      next = takeValue(next, { ...act, subject, from: 'answer', manner });
    }
    if (act.act !== 'fact') continue;
    for (const relation of act.who.length === 0 ? [null] : act.who) {
      const state = relation === null ? next.state : turnTo(next.state, relation);
      const subject = relation === null ? home : state.current;
      const told = state.subjects.find(({ id }) => id === subject)?.facts ?? {};
      const fact = manner === 'corrected' ? act.fact : slotOf(act.fact, act.value, told);
      next = takeValue({ ...next, state }, { ...act, fact, subject, from: 'statement', manner });
    }
  }
  return settleCurrent(next, acts, home);
}

/** Files one value; a birth in the future, an age of 400 or a number out of bounds is refused. */
export function takeValue(draft: Draft, said: Said): Draft {
  const { subject, fact, value } = said;
  const refusal = refusalOf(fact, value, draft.on);
  if (refusal !== null) {
    const refused = { ...draft, refused: { subject, fact } };
    return sentence({ ...refused, state: { ...draft.state, current: subject } }, refusal);
  }
  const known = draft.state.subjects.find(({ id }) => id === subject)?.facts[fact];
  const merged = mergeValue(known, value, said.manner);
  const change: Change = { subject, fact, how: merged.how, from: said.from };
  const filed = {
    ...draft,
    state: youngByAge(withFact(draft.state, said, merged.value), said, draft.on),
    changes: [...draft.changes, change],
    understood: [
      ...draft.understood,
      { act: said.from, subject, fact, value, ...(said.span === null ? {} : { span: said.span }) },
    ],
  };
  return withoutContradiction(filed, said);
}

/**
 * What was said last stands: a fact that cannot be so beside it is said to be so and asked again. Nothing is
 * dropped in silence.
 */
function withoutContradiction(draft: Draft, { subject, fact, manner }: Said): Draft {
  const about = subjectOf(draft.state, subject);
  const found = about === undefined ? null : contradictionIn(about.facts, draft.on);
  if (about === undefined || found === null) return draft;
  const other = found.facts[0] === fact ? found.facts[1] : found.facts[0];
  const state = withFact(draft.state, { subject, fact: other }, undefined);
  if (manner === 'corrected' && MERE_AMOUNTS.includes(other)) return { ...draft, state };
  return saying(
    { ...draft, state, refused: { subject, fact: other } },
    { say: 'contradiction', subject: about, key: found.key },
  );
}

function person(draft: Draft, who: readonly PersonRef[], span: Span): Draft {
  return who.reduce<Draft>((next, relation) => {
    const state = turnTo(next.state, relation);
    const heard = { act: 'person', subject: state.current, value: relation, span };
    return { ...next, state, understood: [...next.understood, heard] };
  }, draft);
}

/**
 * Whom the talk is about afterwards: somebody a fact was said of, rather another than the citizen
 * herself; else the last person named; else nobody new.
 */
function settleCurrent(draft: Draft, acts: readonly Act[], home: string): Draft {
  const told = [...new Set(draft.changes.map(({ subject }) => subject))];
  const others = told.filter((id) => {
    const subject = draft.state.subjects.find((one) => one.id === id);
    return subject !== undefined && subject.relation !== 'self';
  });
  const named = acts.some((act) => act.act === 'person');
  const current = draft.refused?.subject ?? others[0] ?? told[0] ?? (named ? null : home);
  return current === null ? draft : { ...draft, state: { ...draft.state, current } };
}

function refusalOf(fact: FactKey, value: FactValue, on: CivilDate): SentenceKey | null {
  try {
    checkFacts({ [fact]: value }, on);
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (FACTS[fact].kind !== 'day') return 'outOfBounds';
    const { min, max } = value as Range<CivilDate>;
    if (min > on) return 'future';
    return max < addYears(on, -100) || isCivilDate(max) ? 'tooOld' : 'notADay';
  }
}

function youngSelf(draft: Draft): Draft {
  return { ...draft, state: { ...draft.state, address: 'young' } };
}

function youngByAge(
  state: Draft['state'],
  { subject, fact, value }: Said,
  on: CivilDate,
): Draft['state'] {
  if (fact !== 'birth' || state.subjects.find(({ id }) => id === subject)?.relation !== 'self') {
    return state;
  }
  const { min, max } = value as Range<CivilDate>;
  if (min > addYears(on, -YOUNG)) return { ...state, address: 'young' };
  return max < addYears(on, -YOUNG) ? { ...state, address: 'elder' } : state;
}

function isFix(act: Act): boolean {
  return act.act === 'control' && (act.control === 'fix' || act.control === 'disagree');
}

/** The current subject is about to be spoken of for the first time, or again after another. */
export function hasTurned({ before, state }: Draft): boolean {
  return currentOf(before).id !== currentOf(state).id;
}
