import type { Domain, ProgrammeKey } from '../../policy';
import { entryOn, EARLIEST_DAY, programmeOnDay, PROGRAMMES } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { articleOf } from '../book/articles';
import { tellArticle } from '../book/tell-article';
import { LANGUAGES } from '../languages';
import { capital } from '../languages/capital';
import type { LanguageKey } from '../state';

/** A programme as a page says it on a day. */
export interface ProgrammePage {
  readonly title: string;
  /** What the law calls it. */
  readonly legalName: string;
  readonly gist: string;
  /** Other names that people use. */
  readonly calls: readonly string[];
  /** Form, papers, place, days and from when: one line each. */
  readonly how: readonly string[];
  /** Conditions with their articles, amounts, procedure: Markdown, in Vietnamese. */
  readonly law: string;
  /** Days from which it said something else, the newest first. */
  readonly days: readonly CivilDate[];
}

/** Programmes of a domain, in the order in which citizens hear of them. */
export interface ProgrammeGroup {
  readonly domain: Domain;
  readonly programmes: readonly {
    readonly key: string;
    readonly name: string;
    readonly gist: string;
  }[];
}

/** The order of the domains on the list. */
const DOMAINS: readonly Domain[] = ['allowance', 'insurance', 'housing', 'living', 'merit'];

/** All programmes, by domain. */
export function programmeGroups(language: LanguageKey): readonly ProgrammeGroup[] {
  const { programmes } = LANGUAGES[language];
  return DOMAINS.map((domain) => ({
    domain,
    programmes: PROGRAMMES.filter((one) => one.domain === domain).map(({ key }) => ({
      key,
      name: capital(programmes[key].name),
      gist: programmes[key].gist,
    })),
  }));
}

/**
 * What the law book says of a programme on a day.
 * @returns null for a key that is no programme
 * @throws AppError NOT_IN_FORCE for a day before the law we hold
 */
export function programmePage(
  key: string,
  { on, language }: { readonly on: CivilDate; readonly language: LanguageKey },
): ProgrammePage | null {
  const programme = PROGRAMMES.find((one) => one.key === key);
  if (programme === undefined) return null;
  const words = LANGUAGES[language];
  const { name, gist, calls } = words.programmes[programme.key];
  return {
    title: capital(name),
    legalName: programme.name,
    gist,
    calls: calls.filter((one) => one !== name),
    how: howTo(programme.key, { on, language }),
    law: bodyOf(programmeOnDay(programme, on, LANGUAGES.vi.procedure)),
    days: daysOf(programme).filter((day) => day !== entryOn(programme.versions, on, key).from),
  };
}

function howTo(
  key: ProgrammeKey,
  { on, language }: { readonly on: CivilDate; readonly language: LanguageKey },
): readonly string[] {
  const article = articleOf(`how-${key}`);
  if (article === undefined) return [];
  return tellArticle(article, { on, language, words: LANGUAGES[language] }).body.split('\n');
}

/** Without the first heading: the page has its own. */
function bodyOf(markdown: string): string {
  return markdown.replace(/^# .*\n+/, '');
}

function daysOf({ versions }: (typeof PROGRAMMES)[number]): readonly CivilDate[] {
  return versions.map(({ from }) => from).filter((day) => day >= EARLIEST_DAY);
}
