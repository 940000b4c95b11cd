import { LANGUAGES } from '../conversation/languages';
import { capital } from '../conversation/languages/capital';
import type {
  AnswerWords,
  ChoiceWords,
  FactsWords,
  FlagWords,
  ProcedureWords,
  Who,
  Words,
} from '../conversation/languages/words';
import { giftText } from '../conversation/reply/say-gift';
import type { RelationKey } from '../conversation/state';
import type {
  ChoiceKey,
  ContradictionKey,
  FactDef,
  FactKey,
  FactState,
  Gift,
  ProgrammeKey,
  Range,
} from '../policy';
import { FACTS, isOptions } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import { fullYears } from '../shared/civil-date';

/** One sentence in every language we speak. */
export interface Phrase {
  readonly vi: string;
  readonly en: string;
}

export interface FactWords {
  readonly label: Phrase;
  readonly question: Phrase;
  readonly help: Phrase;
  readonly options: readonly { readonly key: string; readonly label: Phrase }[];
}

/** What is given besides money, in words. */
export function giftWords(gift: Gift): Phrase {
  return phrase(({ talk }) => giftText(gift, talk));
}

/** What a fact is called, how it is asked, and its options, for front ends. */
export function factWords(key: FactKey): FactWords {
  const def: FactDef = FACTS[key];
  return {
    label: phrase(({ facts }) => facts[key].label),
    question: phrase(({ facts }, who) => capital(facts[key].ask(who))),
    help: phrase(({ facts }) => facts[key].help),
    options:
      def.kind === 'choice'
        ? def.options.map((option) => ({ key: option, label: optionLabel(key, option) }))
        : [],
  };
}

/** Why two facts of one person, of whom nothing else is said, cannot both be so. */
export function contradictionWords(key: ContradictionKey): Phrase {
  return phraseOf((of, { talk }) =>
    talk.contradictions[key]({ name: SOMEBODY[of], person: 'third' }),
  );
}

const SOMEBODY: Phrase = { vi: 'người này', en: 'this person' };

/**
 * What is known of a fact, in words: 'Hộ nghèo hoặc Hộ cận nghèo', '82 tuổi (sinh từ … đến …)'.
 * @param on the day on which an age is counted
 */
export function sayValue(key: FactKey, state: FactState, on: CivilDate): Phrase {
  if (state === 'declined') return { vi: 'không biết', en: 'not known' };
  if (typeof state === 'boolean') return phrase(({ facts }) => flagLabel(facts, key, state));
  if (isOptions(state)) {
    const labels = state.map((option) => optionLabel(key, option));
    return phraseOf((of, { talk }) => talk.or(labels.map((label) => label[of])));
  }
  if (FACTS[key].kind === 'day') return sayBirth(state as Range<CivilDate>, on);
  const { min, max } = state as Range<number>;
  return phrase(({ talk }) =>
    min === max ? talk.number(min) : talk.fromTo(talk.number(min), talk.number(max)),
  );
}

function sayBirth({ min, max }: Range<CivilDate>, on: CivilDate): Phrase {
  const oldest = fullYears(min, on);
  const youngest = fullYears(max, on);
  return phrase(({ talk }) => {
    const days = min === max ? talk.date(min) : talk.fromTo(talk.date(min), talk.date(max));
    const years = talk.years(oldest);
    const age = oldest === youngest ? years : talk.fromTo(talk.years(youngest), years);
    return `${age} (${days})`;
  });
}

export interface ProgrammeWordsOf {
  readonly name: Phrase;
  readonly gist: Phrase;
  /** The plain name of one of its lines; the key itself for a line that is no more. */
  line(key: string): Phrase;
}

/** The plain words of a programme; a programme that was retired keeps its key as its name. */
export function programmeWords(key: string): ProgrammeWordsOf {
  const of = ({ programmes }: Words) => programmes[key as ProgrammeKey];
  return {
    name: phrase((words) => of(words).name),
    gist: phrase((words) => of(words).gist),
    line: (line) =>
      phrase((words) => (of(words).lines as Readonly<Record<string, string>>)[line] ?? line),
  };
}

/** The words of one key of a procedure: where to hand in, which papers, from when. */
export function procedureWords<K extends keyof ProcedureWords>(
  vocabulary: K,
  key: keyof ProcedureWords[K],
): Phrase {
  return phrase(({ procedure }) => procedure[vocabulary][key] as string);
}

function phrase(say: (words: Words, who: Who) => string): Phrase {
  return phraseOf((_of, words) => say(words, words.talk.you.elder));
}

function phraseOf(say: (of: keyof Phrase, words: Words) => string): Phrase {
  return { vi: say('vi', LANGUAGES.vi), en: say('en', LANGUAGES.en) };
}

function optionLabel(key: FactKey, option: string): Phrase {
  return phrase(({ facts }) => {
    const { options } = facts[key] as ChoiceWords<ChoiceKey>;
    return (options as Readonly<Record<string, AnswerWords>>)[option]?.label ?? option;
  });
}

function flagLabel(facts: FactsWords, key: FactKey, value: boolean): string {
  const words = facts[key] as unknown as FlagWords;
  return (value ? words.yes : words.no).label;
}

/** Who somebody is to the citizen: 'mẹ'; the key itself for a relation that is no more. */
export function relationWords(relation: string): Phrase {
  return phrase(({ talk }) => talk.relations[relation as RelationKey]?.label ?? relation);
}
