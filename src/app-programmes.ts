import type { FastifyInstance, FastifyReply } from 'fastify';
import markdownIt from 'markdown-it';
import { html, languageNamed, page, paragraphs } from './app-page';
import { LANGUAGES } from './conversation/languages';
import type { ProgrammePage } from './conversation/sheet/programme-page';
import { programmeGroups, programmePage } from './conversation/sheet/programme-page';
import type { LanguageKey } from './conversation/state';
import { limitedTo } from './ops/rate-limit';
import { AppError } from './shared/app-error';
import type { CivilDate } from './shared/civil-date';
import { isCivilDate, vietnamDay } from './shared/civil-date';
import type { Clock } from './shared/ports';

const PER_MINUTE = 120;
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=300',
};
const STYLE = 'page.css';

/** The law book's own Markdown: it holds no HTML, and none would pass. */
const markdown = markdownIt({ html: false, linkify: false });

interface Asked {
  readonly language: LanguageKey;
  readonly on: CivilDate;
}

interface Query {
  readonly ngay?: string;
  readonly lang?: string;
}

/**
 * A page for each programme, printed from the law book: what it is, how to get it, conditions with their articles,
 * amounts; today's, or those of the day that `?ngay=YYYY-MM-DD` names. English with `?lang=en`.
 */
export function mountProgrammes(app: FastifyInstance, { clock }: { readonly clock: Clock }): void {
  const config = limitedTo(PER_MINUTE);
  app.get<{ Querystring: Query }>('/chuong-trinh', { config }, async ({ query }, reply) =>
    reply.headers(HEADERS).send(listPage(languageNamed(query.lang))),
  );
  app.get<{ Querystring: Query; Params: { key: string } }>(
    '/chuong-trinh/:key',
    { config },
    async ({ query, params }, reply) => {
      const language = languageNamed(query.lang);
      const { pages } = LANGUAGES[language];
      const day = query.ngay ?? vietnamDay(clock.now());
      if (!isCivilDate(day)) return refuse(reply, 400, { language, says: pages.noSuchDay });
      return programme(reply, params.key, { language, on: day });
    },
  );
}

function programme(reply: FastifyReply, key: string, asked: Asked): FastifyReply {
  const { language, on } = asked;
  const { pages, talk } = LANGUAGES[language];
  try {
    const found = programmePage(key, asked);
    if (found === null) return refuse(reply, 404, { language, says: pages.noSuch });
    return reply.headers(HEADERS).send(pageOf(found, { ...asked, key }));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_IN_FORCE') throw error;
    return refuse(reply, 404, { language, says: pages.notYet(talk.date(on)) });
  }
}

function pageOf(found: ProgrammePage, { language, on, key }: Asked & { key: string }): string {
  const { pages, talk } = LANGUAGES[language];
  const days = found.days.map(
    (day) => `<li><a href="${address(key, language, day)}">${html(talk.date(day))}</a></li>`,
  );
  const isSame = found.legalName.toLowerCase() === found.title.toLowerCase();
  const legal = isSame ? '' : `<p class="legal" lang="vi">${html(found.legalName)}</p>`;
  const also = found.calls.length === 0 ? [] : [pages.otherNames(found.calls.join('; '))];
  return page(
    { title: found.title, language, sheet: STYLE, found: true },
    `<header><h1>${html(found.title)}</h1>${legal}</header>
<p class="gist">${html(found.gist)}</p>
<p><a class="ask" href="/">${html(pages.ask)}</a></p>
<section><h2>${html(pages.how)}</h2>${paragraphs(found.how)}</section>
<section lang="vi"><h2 lang="${language}">${html(pages.law)}</h2>
<p class="note" lang="${language}">${html(pages.on(talk.date(on)))} ${html(pages.lawNote)}</p>
${lowered(markdown.render(found.law))}</section>
${days.length === 0 ? '' : `<section><h2>${html(pages.otherDays)}</h2><ul>${days.join('')}</ul></section>`}
<footer>${paragraphs(also)}<p><a href="/chuong-trinh${langQuery(language)}">${html(pages.toList)}</a></p></footer>`,
  );
}

function listPage(language: LanguageKey): string {
  const { pages } = LANGUAGES[language];
  const groups = programmeGroups(language).map(({ domain, programmes }) => {
    const items = programmes.map(
      ({ key, name, gist }) =>
        `<li><a href="${address(key, language)}">${html(name)}</a><p>${html(gist)}</p></li>`,
    );
    return `<section><h2>${html(pages.domains[domain])}</h2><ul class="list">${items.join('')}</ul></section>`;
  });
  return page(
    { title: pages.listTitle, language, sheet: STYLE, found: true },
    `<header><h1>${html(pages.listTitle)}</h1></header>
<p class="gist">${html(pages.listIntro)}</p><p><a class="ask" href="/">${html(pages.ask)}</a></p>
${groups.join('\n')}`,
  );
}

function refuse(
  reply: FastifyReply,
  status: number,
  { language, says }: { readonly language: LanguageKey; readonly says: string },
): FastifyReply {
  const { pages } = LANGUAGES[language];
  const head = { title: pages.listTitle, language, sheet: STYLE, found: false };
  const back = `<p><a href="/chuong-trinh${langQuery(language)}">${html(pages.toList)}</a></p>`;
  return reply
    .code(status)
    .headers({ ...HEADERS, 'cache-control': 'no-store' })
    .send(page(head, `<p>${html(says)}</p>${back}`));
}

/** The law's own headings stand under the heading of the page's part. */
function lowered(printed: string): string {
  return printed
    .replace(
      /<(\/?)h([2-5])>/g,
      (_whole, end: string, level: string) => `<${end}h${Number(level) + 1}>`,
    )
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

function address(key: string, language: LanguageKey, day?: CivilDate): string {
  const asked = [
    ...(day === undefined ? [] : [`ngay=${day}`]),
    ...(language === 'vi' ? [] : [`lang=${language}`]),
  ];
  return `/chuong-trinh/${key}${asked.length === 0 ? '' : `?${asked.join('&amp;')}`}`;
}

function langQuery(language: LanguageKey): string {
  return language === 'vi' ? '' : `?lang=${language}`;
}
