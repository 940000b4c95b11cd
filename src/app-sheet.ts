import type { FastifyInstance } from 'fastify';
import { html, languageNamed, page, paragraphs } from './app-page';
import type { Sheet } from './conversation/sheet/sheet';
import { sheetOf } from './conversation/sheet/sheet';
import { LANGUAGES } from './conversation/languages';
import type { LanguageKey } from './conversation/state';
import { limitedTo } from './ops/rate-limit';
import type { EligibilityService } from './services/eligibility.service';
import { AppError } from './shared/app-error';

/** A code has 50 bits; this many guesses a minute find none. */
const PER_MINUTE = 30;
const CODE = /^[a-z0-9]{6,16}$/i;
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

const HEAD = { sheet: 'sheet.css', found: false } as const;

/** Where the sheet of a code is printed. */
export function sheetAddress(publicUrl: string): (code: string) => string {
  return (code) => `${publicUrl}/phieu/${code}`;
}

/**
 * The printable sheet of a kept answer, for whoever holds its code: the answer, papers and office in large
 * type on A5. It names nobody, loads nothing from elsewhere and runs no script.
 */
export function mountSheets(
  app: FastifyInstance,
  { eligibility }: { readonly eligibility: EligibilityService },
): void {
  const config = limitedTo(PER_MINUTE);
  for (const path of ['/phieu/:code', '/tra-cuu/:code']) {
    app.get<{ Params: { code: string } }>(path, { config }, async ({ params }, reply) => {
      const found = await sheetFor(eligibility, params.code);
      return reply
        .code(found === null ? 404 : 200)
        .headers(HEADERS)
        .send(found === null ? gonePage() : sheetPage(found));
    });
  }
  app.get<{ Querystring: { ma?: string } }>('/tra-cuu', { config }, async ({ query }, reply) => {
    const code = (query.ma ?? '').replace(/[\s-]/g, '').toLowerCase();
    if (CODE.test(code)) return reply.redirect(`/tra-cuu/${code}`, 303);
    return reply.headers(HEADERS).send(askPage(code === '' ? 'empty' : 'wrong'));
  });
}

/** Where a code is typed. */
function askPage(was: 'empty' | 'wrong'): string {
  const { pages } = LANGUAGES.vi;
  const wrong = was === 'wrong' ? `<p role="alert">${html(pages.codeUnknown)}</p>` : '';
  return page(
    { title: pages.codeTitle, language: 'vi', sheet: 'page.css', found: false },
    `<header><h1>${html(pages.codeTitle)}</h1></header>${wrong}
<form action="/tra-cuu" method="get"><p><label for="ma">${html(pages.codeAsk)}</label>
<input id="ma" name="ma" autocomplete="off" autocapitalize="none" spellcheck="false" required></p>
<p class="note">${html(pages.codeUnknown)}</p>
<p><button class="ask" type="submit">${html(pages.codeShow)}</button></p></form>`,
  );
}

/** A sheet in the language of its conversation, Vietnamese where there was none. */
interface Found {
  readonly sheet: Sheet;
  readonly language: LanguageKey;
}

/** Null for a code that never was, and for one whose answer was erased. */
async function sheetFor(eligibility: EligibilityService, code: string): Promise<Found | null> {
  if (!CODE.test(code)) return null;
  try {
    const kept = await eligibility.verdictByCode({ kind: 'visitor' }, code);
    const { assessments } = kept;
    const language = languageNamed(kept.language);
    return assessments && { sheet: sheetOf({ ...kept, assessments }, language), language };
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

function sheetPage({ sheet, language }: Found): string {
  const { talk } = LANGUAGES[language];
  const parts = sheet.parts.map(
    ({ heading, lines }) => `<section><h2>${html(heading)}</h2>${paragraphs(lines)}</section>`,
  );
  return page(
    { title: sheet.title, language, ...HEAD },
    `<p class="screen">${html(talk.sheet.print)}</p>
<header><h1>${html(sheet.title)}</h1><p class="about">${html(sheet.about)}</p>
<p class="code">${html(sheet.code)}</p></header>
<div class="answer">${paragraphs(sheet.answers)}</div>
${parts.join('\n')}
<footer>${paragraphs([sheet.day, ...sheet.foot])}</footer>`,
  );
}

function gonePage(): string {
  const { talk, pages } = LANGUAGES.vi;
  const { sheet } = talk;
  return page(
    { title: sheet.title, language: 'vi', ...HEAD },
    `<p>${html(sheet.gone)}</p><p><a class="screen" href="/tra-cuu">${html(pages.codeTitle)}</a></p>`,
  );
}
