import { entryOn, PROGRAMMES } from '../../policy';
import { LANGUAGES } from '../languages';
import { capital } from '../languages/capital';
import { withoutForm } from '../reply/say-procedure';
import type { LanguageKey } from '../state';
import type { Article, ArticleWords, Telling } from './article';
import { area } from './article';

const OWNER = 'Bộ phận chính sách';

type Told = (typeof PROGRAMMES)[number];

/** One article a programme on how to apply, told from the programme's own procedure. */
export const PROCEDURE_ARTICLES: readonly Article[] = area(
  OWNER,
  PROGRAMMES.map((programme) => ({
    key: `how-${programme.key}`,
    from: oldest(programme.procedures.map(({ from }) => from)),
    programmes: [programme.key],
    vi: wordsIn('vi', programme),
    en: wordsIn('en', programme),
  })),
);

function oldest(days: readonly string[]): string {
  return [...days].sort()[0] as string;
}

function wordsIn(language: LanguageKey, programme: Told): ArticleWords {
  const { book, programmes } = LANGUAGES[language];
  const { name, calls } = programmes[programme.key];
  const asks = book.procedureAsks(name);
  const [way = ''] = asks;
  return {
    title: book.procedureTitle(name),
    asks: [...asks, ...calls.map((call) => way.replace(name, call))],
    body: (tell) => procedureBody(programme, tell),
  };
}

function procedureBody({ key, procedures }: Told, { on, words, cite }: Telling): string {
  const { talk, procedure: said } = words;
  const procedure = entryOn(procedures, on, key);
  const { from, form, papers, where, workingDays, paidFrom } = procedure;
  cite(paidFrom.law, from);
  if (form !== null) cite(form.law);
  if (workingDays !== null) cite(workingDays.law);
  return [
    form === null ? withoutForm(procedure, talk) : talk.formLine(form.name),
    ...(papers.length === 0
      ? []
      : [talk.papersLine(papers.map((one) => said.papers[one]).join('; '))]),
    talk.whereLine(where.map((place) => said.where[place]).join('; ')),
    workingDays === null ? talk.daysUnknown : talk.daysLine(workingDays.days),
    capital(talk.paidFrom(said.paidFrom[paidFrom.rule])),
  ].join('\n');
}
