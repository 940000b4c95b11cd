import { parseArgs } from 'node:util';
import { procedure, programmes } from '../src/conversation/languages/vi/programmes';
import { EARLIEST_DAY, PROGRAMMES } from '../src/policy';
import { programmeOnDay } from '../src/policy/book/day-text';
import { povertyText } from '../src/policy/book/poverty-text';
import { lawDifference } from '../src/policy/book/difference';
import { AppError } from '../src/shared/app-error';
import type { CivilDate } from '../src/shared/civil-date';
import { isCivilDate } from '../src/shared/civil-date';

const USAGE = `Usage / Cách dùng:
  npm run law -- --programme KEY [--on YYYY-MM-DD]
  npm run law -- diff YYYY-MM-DD YYYY-MM-DD
Programmes / Chế độ:
${PROGRAMMES.map(({ key, name }) => `  ${key}: ${name}`).join('\n')}`;

/**
 * What `npm run law` prints for its arguments; `today` stands in for a missing --on.
 * @throws AppError BAD_INPUT with the usage for arguments that name no programme or day, NOT_IN_FORCE
 * for a day before any law we hold.
 */
export function lawText(args: readonly string[], today: CivilDate): string {
  const { values, positionals } = parsed(args);
  const [command, first, second, ...rest] = positionals;
  if (command === 'diff' && rest.length === 0 && values.programme === undefined) {
    const days = { before: dayOf(first), after: dayOf(second) };
    if (days.before > days.after) throw usage('The earlier day comes first.');
    return lawDifference(PROGRAMMES, days, procedure);
  }
  if (command !== undefined) throw usage(`There is no command "${positionals.join(' ')}".`);
  const on = values.on === undefined ? today : dayOf(values.on);
  const programme = PROGRAMMES.find(({ key }) => key === values.programme);
  if (programme === undefined) throw usage('Name one of the programmes below.');
  const more = programme.key === 'poverty-review' ? `\n${povertyText(on).join('\n')}` : '';
  return `${programmes[programme.key].gist}\n\n${programmeOnDay(programme, on, procedure)}${more}`;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { programme: { type: 'string' }, on: { type: 'string' } },
    });
  } catch {
    throw usage('An option is not known or has no value.');
  }
}

function dayOf(text: string | undefined): CivilDate {
  if (text === undefined || !isCivilDate(text)) throw usage('A day is written as YYYY-MM-DD.');
  if (text < EARLIEST_DAY) {
    throw new AppError('NOT_IN_FORCE', `We hold no law for days before ${EARLIEST_DAY}.`);
  }
  return text;
}

function usage(what: string): AppError {
  return new AppError('BAD_INPUT', `${what}\n${USAGE}`);
}
