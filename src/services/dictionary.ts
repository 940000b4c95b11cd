import { LANGUAGES } from '../conversation/languages';
import type {
  AnswerWords,
  ChoiceWords,
  FactsWords,
  FlagWords,
  ProcedureWords,
  Who,
  Words,
} from '../conversation/languages/words';
import type { RelationKey } from '../conversation/state';
import type { ChoiceKey, FactDef, FactKey, FactState, ProgrammeKey, Range } from '../policy';
import { FACTS } from '../policy';

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

/** What a fact is called, how it is asked, and its options, for front ends. */
export function factWords(key: FactKey): FactWords {
  const def: FactDef = FACTS[key];
  return {
    label: phrase(({ facts }) => facts[key].label),
    question: phrase(({ facts }, who) => opened(facts[key].ask(who))),
    help: phrase(({ facts }) => facts[key].help),
    options:
      def.kind === 'choice'
        ? def.options.map((option) => ({ key: option, label: optionLabel(key, option) }))
        : [],
  };
}

/** What is known of a fact, in words: 'Hộ nghèo hoặc Hộ cận nghèo', 'từ 540.000 đến 600.000'. */
export function sayValue(key: FactKey, state: FactState): Phrase {
  if (state === 'declined') return { vi: 'không biết', en: 'not known' };
  if (typeof state === 'boolean') return phrase(({ facts }) => flagLabel(facts, key, state));
  if (isOptions(state)) {
    const labels = state.map((option) => optionLabel(key, option));
    return {
      vi: labels.map(({ vi }) => vi).join(' hoặc '),
      en: labels.map(({ en }) => en).join(' or '),
    };
  }
  const { min, max } = state as Range<number | string>;
  const show = (value: number | string, locale: string): string =>
    typeof value === 'number' ? value.toLocaleString(locale) : value;
  if (min === max) return { vi: show(min, 'vi-VN'), en: show(min, 'en-GB') };
  return {
    vi: `từ ${show(min, 'vi-VN')} đến ${show(max, 'vi-VN')}`,
    en: `from ${show(min, 'en-GB')} to ${show(max, 'en-GB')}`,
  };
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
  const { vi, en } = LANGUAGES;
  return { vi: say(vi, vi.talk.you.elder), en: say(en, en.talk.you.elder) };
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

function isOptions(state: FactState): state is readonly string[] {
  return Array.isArray(state);
}

/** A question opens with a capital letter, whatever name it begins with. */
function opened(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Who somebody is to the citizen: 'mẹ'; the key itself for a relation that is no more. */
export function relationWords(relation: string): Phrase {
  return phrase(({ talk }) => talk.relations[relation as RelationKey]?.label ?? relation);
}
