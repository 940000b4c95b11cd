import type { ProgrammeKey } from '../../policy';
import { entryOn, PROGRAMMES } from '../../policy';
import { LANGUAGES } from '../languages';
import { capital } from '../languages/capital';
import type { LanguageKey } from '../state';
import type { Article, ArticleWords, Telling } from './article';
import { area } from './article';

const OWNER = 'Bộ phận chính sách';

/** One article a programme on how to apply, told from the programme's own procedure. */
export const PROCEDURE_ARTICLES: readonly Article[] = PROGRAMMES.flatMap(({ key, procedures }) =>
  area(OWNER, [
    {
      key: `how-${key}`,
      from: oldest(procedures.map(({ from }) => from)),
      programmes: [key],
      vi: wordsIn('vi', key),
      en: wordsIn('en', key),
    },
  ]),
);

function oldest(days: readonly string[]): string {
  return [...days].sort()[0] as string;
}

function wordsIn(language: LanguageKey, key: ProgrammeKey): ArticleWords {
  const { book, programmes } = LANGUAGES[language];
  const { name, calls } = programmes[key];
  const asks = book.procedureAsks(name);
  const [way = ''] = asks;
  return {
    title: book.procedureTitle(name),
    asks: [...asks, ...calls.map((call) => way.replace(name, call))],
    body: (tell) => procedureBody(key, tell),
  };
}

function procedureBody(key: ProgrammeKey, { on, words, cite }: Telling): string {
  const { talk, procedure: said } = words;
  const programme = PROGRAMMES.find((one) => one.key === key);
  if (programme === undefined) return '';
  const { from, form, formUnknown, papers, where, workingDays, paidFrom } = entryOn(
    programme.procedures,
    on,
    key,
  );
  cite(paidFrom.law, from);
  if (form !== null) cite(form.law);
  if (workingDays !== null) cite(workingDays.law);
  const paper = formUnknown === true ? talk.formUnknown : talk.noForm;
  return [
    form === null ? paper : talk.formLine(form.name),
    ...(papers.length === 0
      ? []
      : [talk.papersLine(papers.map((one) => said.papers[one]).join('; '))]),
    talk.whereLine(where.map((place) => said.where[place]).join('; ')),
    workingDays === null ? talk.daysUnknown : talk.daysLine(workingDays.days),
    capital(talk.paidFrom(said.paidFrom[paidFrom.rule])),
  ].join('\n');
}
