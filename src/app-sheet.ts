import type { FastifyInstance } from 'fastify';
import type { Sheet } from './conversation/sheet/sheet';
import { sheetOf } from './conversation/sheet/sheet';
import { LANGUAGE_KEYS, LANGUAGES } from './conversation/languages';
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
  app.get<{ Params: { code: string } }>(
    '/phieu/:code',
    { config: limitedTo(PER_MINUTE) },
    async ({ params }, reply) => {
      const found = await sheetFor(eligibility, params.code);
      return reply
        .code(found === null ? 404 : 200)
        .headers(HEADERS)
        .send(found === null ? gonePage() : sheetPage(found));
    },
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
    const language = LANGUAGE_KEYS.find((key) => key === kept.language) ?? 'vi';
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
    { title: sheet.title, language },
    `<p class="screen">${html(talk.sheet.print)}</p>
<header><h1>${html(sheet.title)}</h1><p class="about">${html(sheet.about)}</p>
<p class="code">${html(sheet.code)}</p></header>
<div class="answer">${paragraphs(sheet.answers)}</div>
${parts.join('\n')}
<footer>${paragraphs([sheet.day, ...sheet.foot])}</footer>`,
  );
}

function gonePage(): string {
  const { sheet } = LANGUAGES.vi.talk;
  return page({ title: sheet.title, language: 'vi' }, `<p>${html(sheet.gone)}</p>`);
}

function page(
  { title, language }: { readonly title: string; readonly language: LanguageKey },
  body: string,
): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><title>${html(title)}</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/sheet.css"></head>
<body><main>
${body}
</main></body>
</html>
`;
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${html(line)}</p>`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
