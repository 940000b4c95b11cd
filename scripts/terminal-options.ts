import { parseArgs } from 'node:util';
import { LANGUAGE_KEYS } from '../src/conversation/languages';
import type { LanguageKey } from '../src/conversation/state';
import { EARLIEST_DAY } from '../src/policy';
import type { CivilDate } from '../src/shared/civil-date';
import { isCivilDate } from '../src/shared/civil-date';

/** What `npm run ask` and `npm run chat` were told on the command line. */
export interface TerminalOptions {
  readonly message: string;
  readonly json: boolean;
  /** The day to answer for; absent for today. */
  readonly on?: CivilDate;
  readonly language: LanguageKey;
}

/** One sentence for whoever typed the command; the process ends with code 2. */
export class UsageError extends Error {}

/**
 * Runs a command with the options of its command line. A wrong option or input ends the process with
 * code 2, anything broken with code 1, each with one sentence on standard error.
 */
export async function runWithOptions(
  command: (options: TerminalOptions) => Promise<void>,
): Promise<void> {
  try {
    await command(readOptions(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** @throws UsageError for an option that is unknown, or a value that cannot be. */
function readOptions(args: readonly string[]): TerminalOptions {
  const { values, positionals } = parse(args);
  const { on, language = 'vi', json = false } = values;
  return {
    message: positionals.join(' '),
    json,
    language: languageOf(language),
    ...(on !== undefined && { on: dayOf(on) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        on: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch {
    throw new UsageError(
      'Usage: "<message>" [--json] [--on YYYY-MM-DD] [--language vi|en]. / Cách dùng: "<câu hỏi>" [--json] [--on NĂM-THÁNG-NGÀY] [--language vi|en].',
    );
  }
}

function languageOf(text: string): LanguageKey {
  const known = LANGUAGE_KEYS.find((key) => key === text);
  if (known !== undefined) return known;
  const [either, or] = [LANGUAGE_KEYS.join(' or '), LANGUAGE_KEYS.join(' hoặc ')];
  throw new UsageError(`--language must be ${either}. / --language phải là ${or}.`);
}

function dayOf(text: string): CivilDate {
  if (!isCivilDate(text)) {
    throw new UsageError(
      '--on must be a real day written as YYYY-MM-DD. / --on phải là một ngày có thật, viết NĂM-THÁNG-NGÀY.',
    );
  }
  if (text < EARLIEST_DAY) {
    throw new UsageError(
      `No law is held for days before ${EARLIEST_DAY}. / Chưa có luật cho những ngày trước ${EARLIEST_DAY}.`,
    );
  }
  return text;
}
