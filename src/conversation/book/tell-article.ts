import type { Citation, Figure } from '../../policy';
import { figureAfter, figureOn, LAW_DAYS } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { Words } from '../languages/words';
import type { LanguageKey } from '../state';
import type { Article, Telling } from './article';

/** An article as it is said on a day. */
export interface Told {
  readonly title: string;
  readonly body: string;
  /** Each once; those of the numbers first. */
  readonly laws: readonly Citation[];
  /** The first day on which all of it holds as said. */
  readonly since: CivilDate;
}

/** Where an article is said: the day, and the language with its words. */
export interface Where {
  readonly on: CivilDate;
  readonly language: LanguageKey;
  readonly words: Words;
}

/**
 * An article in words.
 * @throws AppError NOT_IN_FORCE for a day on which one of its numbers has no value; `isHeld` tells before
 */
export function tellArticle(article: Article, { on, language, words }: Where): Told {
  const laws = new Map<string, Citation>();
  let since = article.from;
  const cite = (law: Citation, from?: CivilDate): void => {
    laws.set(`${law.act}|${law.at}|${law.standing}`, law);
    if (from !== undefined && from > since) since = from;
  };
  const { title, body } = article.words[language];
  const text = body(telling({ on, words, cite }));
  for (const law of article.laws) cite(law);
  return { title, body: text, laws: [...laws.values()], since };
}

/** Does the article hold on a day? */
export function isHeld({ from, until }: Article, on: CivilDate): boolean {
  return from <= on && (until === null || on <= until);
}

interface Noting {
  readonly on: CivilDate;
  readonly words: Words;
  readonly cite: Telling['cite'];
}

function telling({ on, words, cite }: Noting): Telling {
  const { talk } = words;
  const taken: typeof figureOn = (key, day) => {
    const figure = figureOn(key, day);
    cite(figure.law, figure.from);
    return figure;
  };
  const say = (key: Parameters<typeof figureOn>[0]): string => inWords(taken(key, on), words);
  return Object.assign(say, {
    on,
    words,
    cite,
    bare: (key) => talk.number(taken(key, on).value),
    product: (key, times) => {
      const [of, by] = [taken(key, on), taken(times, on)];
      const share = by.unit === '‰' ? by.value / 1000 : by.unit === '%' ? by.value / 100 : by.value;
      return inWords({ ...of, value: Math.round(of.value * share) }, words);
    },
    since: (key) => talk.date(taken(key, on).from),
    next: (key) => {
      const later = figureAfter(key, on);
      if (later === null) return null;
      cite(later.law);
      return { value: inWords(later, words), day: talk.date(later.from) };
    },
    day: (key) => {
      const { day, law } = LAW_DAYS[key];
      cite(law);
      return talk.date(day);
    },
  } satisfies Omit<Telling, never>);
}

function inWords({ value, unit }: Figure, { talk, book }: Words): string {
  switch (unit) {
    case 'đồng':
    case 'đồng/tháng':
      return talk.money(value);
    case 'năm tuổi':
      return talk.years(value);
    case 'tháng tuổi':
      return talk.months(value);
    case '%/năm':
    case '%':
      return talk.counted['%'](talk.number(value));
    case '‰':
      return talk.counted['%'](talk.number(value / 10));
    case 'lần':
      return talk.number(value);
    case 'kg':
      return book.kilograms(talk.number(value));
    case 'năm':
      return book.years(talk.number(value));
    case 'm²':
    case 'người':
    case 'tháng':
    case 'ngày':
    case 'kWh':
    case 'chỉ số':
      return talk.counted[unit](talk.number(value));
  }
}
