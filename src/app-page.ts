import { LANGUAGE_KEYS } from './conversation/languages';
import type { LanguageKey } from './conversation/state';

/** The language of this name; Vietnamese for none that we speak. */
export function languageNamed(name: string | null | undefined): LanguageKey {
  return LANGUAGE_KEYS.find((key) => key === name) ?? 'vi';
}

/** What the head of a page says. */
export interface PageHead {
  readonly title: string;
  readonly language: LanguageKey;
  /** Style sheet of `web/chat`. */
  readonly sheet: string;
  /** Whether search engines may show it. */
  readonly found: boolean;
}

/** A page that is printed whole on the server: it loads nothing from elsewhere and runs no script. */
export function page({ title, language, sheet, found }: PageHead, body: string): string {
  const robots = found ? '' : '<meta name="robots" content="noindex, nofollow">';
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${robots}<title>${html(title)}</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/${sheet}"></head>
<body><main>
${body}
</main></body>
</html>
`;
}

/** One paragraph a line. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${html(line)}</p>`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, in an attribute too. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
