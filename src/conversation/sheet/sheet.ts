import type { FactKey, FactValue, PlainAssessment, PlainTrace } from '../../policy';
import { citationText, FACT_KEYS, PROGRAMMES } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { LANGUAGES } from '../languages';
import { capital } from '../languages/capital';
import { alsoItem } from '../reply/say-lists';
import { least, nameOf, sayAnswer, sayInsurance } from '../reply/say-outcome';
import type { Saying } from '../reply/say-fact';
import { sayFact } from '../reply/say-fact';
import { procedureSteps } from '../reply/say-procedure';
import type { LanguageKey, RelationKey } from '../state';
import { RELATIONS } from '../state';

/** A verdict as it was kept: nothing on the sheet is reckoned anew. */
export interface KeptVerdict {
  readonly code: string;
  readonly relation: string;
  readonly on: CivilDate;
  readonly assessments: readonly PlainAssessment[];
}

/** One page of A5 in words; whoever prints it adds only form. */
export interface Sheet {
  readonly title: string;
  readonly about: string;
  readonly code: string;
  readonly day: string;
  /** The answer in one line each. */
  readonly answers: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** Who decides, and what the code is for. */
  readonly foot: readonly string[];
}

/** So much fits on two small pages in large type. */
const REASONS = 3;
const WITH_PAPERS = 2;
const LISTED = 4;

/** The sheet of a kept verdict: the answer, why, what to bring and where, who decides. */
export function sheetOf({ code, relation, on, assessments }: KeptVerdict, key: LanguageKey): Sheet {
  const words = LANGUAGES[key];
  const { sheet, relations, you, date } = words.talk;
  const { who, label } = relations[relationOf(relation)];
  const saying: Saying = {
    words,
    who: who(you.elder),
    on,
    programmes: PROGRAMMES,
    telling: 'whole',
  };
  const owed = assessments.filter(({ truth, givesWayTo }) => truth === 'yes' && !givesWayTo);
  const [first, ...more] = owed.length > 0 ? byAmount(owed) : assessments.slice(0, 1);
  const shown = first === undefined ? [] : [first, ...more];
  const told = shown.slice(0, WITH_PAPERS);
  const others = shown.slice(WITH_PAPERS, WITH_PAPERS + LISTED);
  const refused = assessments.filter((one) => one.truth === 'no' && !shown.includes(one));
  return {
    title: sheet.title,
    about: sheet.about(label),
    code: sheet.code(code),
    day: sheet.on(date(on)),
    answers: told.map((one) => sayAnswer(one, saying)),
    parts: [
      { heading: sheet.why, lines: told.flatMap((one) => reasonsOf(one, saying)) },
      { heading: sheet.papers, lines: owed.length > 0 ? papersOf(told, saying) : [] },
      { heading: sheet.others, lines: others.map((one) => `${capital(alsoItem(one, saying))}.`) },
      {
        heading: sheet.notYet,
        lines: refused.slice(0, LISTED).map((one) => capital(nameOf(one.programme, saying))),
      },
    ].filter(({ lines }) => lines.length > 0),
    foot: [sheet.decides, sheet.staffOnly],
  };
}

function relationOf(text: string): RelationKey {
  const found = RELATIONS.find((one) => one === text);
  return found === undefined ? 'someone' : found;
}

function byAmount(owed: readonly PlainAssessment[]): readonly PlainAssessment[] {
  return [...owed].sort((a, b) => least(b.amount) - least(a.amount));
}

/** What is so of her, beside what the law asks, with the article; each fact once. */
function reasonsOf({ trace }: PlainAssessment, saying: Saying): readonly string[] {
  const said = leavesOf(trace).map((leaf) => {
    const fact = FACT_KEYS.find((one) => one === leaf.fact);
    return {
      of: leaf.fact === undefined ? leaf.says : leaf.fact,
      text: reason(leaf, fact, saying),
    };
  });
  const once = said.filter(({ of }, at) => said.findIndex((one) => one.of === of) === at);
  return once.slice(0, REASONS).map(({ text }) => text);
}

function reason(
  { says, seen, law, truth }: PlainTrace,
  fact: FactKey | undefined,
  saying: Saying,
): string {
  if (fact === undefined || seen === undefined || seen === 'declined') {
    return `${capital(says)} (${citationText(law)}).`;
  }
  const so = `${capital(sayFact(fact, seen as FactValue, saying))}`;
  const asks = truth === 'no' ? ` ${saying.words.talk.sheet.asks(says)}` : '';
  return `${so}.${asks} (${citationText(law)})`;
}

function leavesOf(trace: PlainTrace): readonly PlainTrace[] {
  return trace.because.length === 0 ? [trace] : trace.because.flatMap(leavesOf);
}

/** What to do for each; how one line is done is not said twice. */
function papersOf(told: readonly PlainAssessment[], saying: Saying): readonly string[] {
  return [
    ...new Set(
      told.flatMap((one) => [...sayInsurance(one, saying), ...procedureSteps(one, saying)]),
    ),
  ];
}
