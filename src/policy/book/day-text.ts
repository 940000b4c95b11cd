import type { CivilDate } from '../../shared/civil-date';
import { entryOn } from '../kernel/in-force';
import type { Programme, ProgrammeVersion } from '../kernel/programme';
import { amountTablesOn } from './amount-tables';
import type { Passage } from './passages';
import { passagesOf } from './passages';
import type { BookWords } from './procedure-text';
import { procedureText } from './procedure-text';
import { citedText, dayText } from './vietnamese-text';
import { dayWindow } from './window';

/**
 * One programme as it stands on a day: who, how much, how to apply.
 * @throws AppError NOT_IN_FORCE for a day before the law we hold.
 */
export function programmeOnDay(programme: Programme, on: CivilDate, words: BookWords): string {
  const version = versionOn(programme, on);
  return [
    `# ${programme.name}, ngày ${dayText(on)}`,
    '',
    `Theo bản từ ${dayText(version.from)}. Căn cứ: ${citedText(version.law)}`,
    '',
    '## Điều kiện',
    '',
    ...passagesOf(version, dayWindow(on)).flatMap(({ text }) => [text, '']),
    ...sectionsOn(programme, on, words).flatMap(({ name, text }) => [`## ${name}`, '', text, '']),
    '## Câu trả lời tạm coi là đúng',
    '',
    ...programme.presumes.map((key) => `- ${words.presumes[key]}`),
    '',
    '## Không dùng cho',
    '',
    ...programme.notSuitableFor.map((sentence) => `- ${sentence}`),
    '',
  ].join('\n');
}

/**
 * What a programme says on a day, passage by passage: cases, amounts, procedure; printed so that it can be
 * compared with what it says on another day.
 */
export function dayPassages(
  programme: Programme,
  { on, besides }: { readonly on: CivilDate; readonly besides: CivilDate },
  words: BookWords,
): Passage[] {
  const other = { version: versionOn(programme, besides), window: dayWindow(besides) };
  const cases = passagesOf(versionOn(programme, on), dayWindow(on), other);
  return [...cases, ...sectionsOn(programme, on, words)];
}

function sectionsOn(programme: Programme, on: CivilDate, words: BookWords): Passage[] {
  const { lines } = versionOn(programme, on);
  const amounts = amountTablesOn({ lines, pays: programme.pays }, on).join('\n').trimEnd();
  const steps = entryOn(programme.procedures, on, programme.key);
  return [
    ...(amounts === '' ? [] : [{ name: 'Mức hưởng', text: amounts }]),
    { name: 'Hồ sơ và thủ tục', text: procedureText(steps, words).join('\n') },
  ];
}

function versionOn({ versions, key }: Programme, on: CivilDate): ProgrammeVersion {
  return entryOn(versions, on, key);
}
