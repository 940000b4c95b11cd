import type { FactKey, NumberKey, ProgrammeKey } from '../../policy';
import { PROGRAMMES } from '../../policy';
import type {
  AgeQualifier,
  ClaimRow,
  ControlKey,
  Domain,
  ElsewhereKey,
  FacetKey,
  Mention,
  MoneyQualifier,
} from '../languages/hear-words';
import type { Words } from '../languages/words';
import { firstLexiconsOf } from './first-lexicons';
import { menderOf } from './mend';
import { oncePerWords } from './once-per-words';
import { Lexicon, lexicon, plain } from './phrases';
import type { Spelling } from './token';

/** What a phrase of the tables says. */
export type Meaning =
  | { readonly kind: 'aside' }
  | { readonly kind: 'person'; readonly mention: Mention }
  | { readonly kind: 'claim'; readonly row: ClaimRow }
  | { readonly kind: 'control'; readonly control: ControlKey; readonly alone: 'alone' | 'anywhere' }
  | { readonly kind: 'facet'; readonly facet: FacetKey }
  | { readonly kind: 'domain'; readonly domain: Domain; readonly alone: 'alone' | 'anywhere' }
  | { readonly kind: 'elsewhere'; readonly what: ElsewhereKey }
  | { readonly kind: 'off-topic' }
  | { readonly kind: 'programmes'; readonly programmes: readonly ProgrammeKey[] };

/** What ties a number to a fact. */
export interface MeasureWords {
  readonly fact: NumberKey;
  readonly cues: Lexicon<true>;
  /** What one of the unit is in the fact's own. */
  readonly units: Lexicon<number>;
}

/** The recognition tables of a language, compiled. */
export interface Vocabulary {
  readonly spelling: Spelling;
  readonly phrases: Lexicon<Meaning>;
  readonly possessors: Lexicon<true>;
  readonly counters: Lexicon<true>;
  readonly age: {
    readonly years: Lexicon<true>;
    readonly months: Lexicon<true>;
    readonly monthsAfterPerson: Lexicon<true>;
    readonly qualifiers: Lexicon<AgeQualifier>;
    readonly between: Lexicon<true>;
    readonly counted: Lexicon<true>;
    readonly already: Lexicon<true>;
    readonly countedFromBirth: Lexicon<true>;
    readonly someOfTen: Lexicon<true>;
    readonly cycleYears: Lexicon<number>;
    readonly born: Lexicon<true>;
    readonly dateParts: Lexicon<true>;
    readonly monthNames: Lexicon<number>;
  };
  readonly money: {
    readonly units: Lexicon<number>;
    readonly half: Lexicon<true>;
    readonly perYear: Lexicon<true>;
    readonly perMonth: Lexicon<true>;
    readonly perHead: Lexicon<true>;
    readonly together: Lexicon<true>;
    readonly heads: Lexicon<true>;
    readonly qualifiers: Lexicon<MoneyQualifier>;
    readonly cues: Lexicon<FactKey>;
  };
  readonly measures: readonly MeasureWords[];
  readonly squareMetres: Lexicon<true>;
  readonly placeKinds: Lexicon<true>;
  readonly inClasses: Lexicon<true>;
  readonly negators: Lexicon<true>;
  readonly fillers: Lexicon<true>;
  readonly deniedAfter: Lexicon<true>;
  readonly affirming: Lexicon<true>;
  readonly asking: Lexicon<true>;
  readonly askingBefore: Lexicon<true>;
  readonly joiners: Lexicon<true>;
  readonly factNames: Lexicon<FactKey>;
  readonly short: Lexicon<'yes' | 'no' | 'polite'>;
  readonly choosing: Lexicon<true>;
  readonly questions: Lexicon<true>;
  readonly everyday: Lexicon<true>;
}

/** The compiled tables of a language. */
export const vocabularyOf = oncePerWords(compile);

function compile(words: Words): Vocabulary {
  const { abbreviations, typing } = words.hear;
  const tables = compileTables(words);
  const bare = new Set(typing.bare);
  const spelling = {
    abbreviations,
    mend: menderOf(wordsOf([tables, firstLexiconsOf(words)]), typing, (word) =>
      Object.hasOwn(abbreviations, word),
    ),
    isBare: (word: string) => bare.has(word),
  };
  return { ...tables, spelling };
}

/** Every word of compiled tables. */
function wordsOf(table: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (table instanceof Lexicon) table.addWords(words);
  else if (typeof table === 'object' && table !== null) {
    for (const part of Object.values(table)) wordsOf(part, words);
  }
  return words;
}

function compileTables(words: Words): Omit<Vocabulary, 'spelling'> {
  const { age, money, ...hear } = words.hear;
  return {
    phrases: lexicon(meanings(words)),
    possessors: plain(hear.possessors),
    counters: plain(hear.counters),
    age: ageLexicons(age),
    money: moneyLexicons(money),
    measures: hear.measures.map(({ fact, cues, units }) => ({
      fact,
      cues: plain(cues),
      units: lexicon(units),
    })),
    squareMetres: plain(hear.squareMetres),
    placeKinds: plain(hear.placeKinds),
    inClasses: plain(hear.inClasses),
    negators: plain(hear.negators),
    fillers: plain(hear.fillers),
    deniedAfter: plain(hear.deniedAfter),
    affirming: plain(hear.affirming),
    asking: plain(hear.asking),
    askingBefore: plain(hear.askingBefore),
    joiners: plain(hear.joiners),
    factNames: lexicon(hear.factNames),
    short: lexicon([
      { means: 'yes', says: hear.yes },
      { means: 'no', says: hear.no },
      { means: 'polite', says: hear.polite },
    ]),
    choosing: plain(hear.choosing),
    questions: plain(hear.questions),
    everyday: plain(hear.everyday),
  };
}

function moneyLexicons(money: Words['hear']['money']): Vocabulary['money'] {
  return {
    units: lexicon(money.units),
    half: plain(money.half),
    perYear: plain(money.perYear),
    perMonth: plain(money.perMonth),
    perHead: plain(money.perHead),
    together: plain(money.together),
    heads: plain(money.heads),
    qualifiers: lexicon(money.qualifiers),
    cues: lexicon(money.cues),
  };
}

function ageLexicons(age: Words['hear']['age']): Vocabulary['age'] {
  return {
    years: plain(age.years),
    months: plain(age.months),
    monthsAfterPerson: plain(age.monthsAfterPerson),
    qualifiers: lexicon(age.qualifiers),
    between: plain(age.between),
    counted: plain(age.counted),
    already: plain(age.already),
    countedFromBirth: plain(age.countedFromBirth),
    someOfTen: plain(age.someOfTen),
    cycleYears: lexicon(age.cycleYears),
    born: plain(age.born),
    dateParts: plain(age.dateParts),
    monthNames: lexicon(age.monthNames),
  };
}

function meanings({ hear, programmes }: Words): { means: Meaning; says: readonly string[] }[] {
  type Entry = { means: Meaning; says: readonly string[] };
  const named = PROGRAMMES.map(({ key }): Entry => {
    const { name, calls } = programmes[key];
    return {
      means: { kind: 'programmes', programmes: [key] },
      says: [name.toLowerCase(), ...calls],
    };
  });
  return [
    ...named,
    ...hear.programmes.map(({ means, says }): Entry => ({
      means: { kind: 'programmes', programmes: means },
      says,
    })),
    { means: { kind: 'aside' }, says: hear.asides },
    ...hear.people.map(({ means, says }): Entry => ({
      means: { kind: 'person', mention: means },
      says,
    })),
    ...hear.claims.map((row): Entry => ({ means: { kind: 'claim', row }, says: row.says })),
    ...hear.controls.flatMap(({ means, says, alone }): Entry[] => [
      { means: { kind: 'control', control: means, alone: 'anywhere' }, says },
      { means: { kind: 'control', control: means, alone: 'alone' }, says: alone ?? [] },
    ]),
    ...hear.facets.map(({ means, says }): Entry => ({
      means: { kind: 'facet', facet: means },
      says,
    })),
    ...hear.domains.flatMap(({ means, says, alone }): Entry[] => [
      { means: { kind: 'domain', domain: means, alone: 'anywhere' }, says },
      { means: { kind: 'domain', domain: means, alone: 'alone' }, says: alone ?? [] },
    ]),
    ...hear.elsewhere.map(({ means, says }): Entry => ({
      means: { kind: 'elsewhere', what: means },
      says,
    })),
    { means: { kind: 'off-topic' }, says: hear.offTopic },
  ];
}
