import type { Standing } from '../kernel/citation';
import { citationText } from '../kernel/citation';
import type { Programme, ProgrammeVersion } from '../kernel/programme';
import { amountTables } from './amount-tables';
import type { BookWords } from './procedure-text';
import { procedureText } from './procedure-text';
import type { Passage } from './passages';
import { passagesOf } from './passages';
import { citationsOf } from './sources';
import { citedText, STANDING_WORDS } from './vietnamese-text';
import type { Window } from './window';
import { windowText, withWindows } from './window';

/** One programme as a chapter: versions with their conditions and amounts, procedures, limits, sources. */
export function programmeText(programme: Programme, words: BookWords): string[] {
  return [
    `## ${programme.name}`,
    '',
    `Mã: \`${programme.key}\`. ${CONCLUDES_WORDS[programme.concludes]}`,
    '',
    '### Điều kiện và mức hưởng theo thời gian',
    '',
    ...versionsText(programme),
    '### Hồ sơ và thủ tục theo thời gian',
    '',
    ...withWindows(programme.procedures).flatMap(({ entry, window }) => [
      `**${upper(windowText(window))}**`,
      '',
      ...procedureText(entry, words),
      '',
    ]),
    '### Câu trả lời tạm coi là đúng, cơ quan sẽ kiểm tra',
    '',
    ...programme.presumes.map((key) => `- ${words.presumes[key]}`),
    '',
    '### Không dùng cho',
    '',
    ...programme.notSuitableFor.map((sentence) => `- ${sentence}`),
    '',
    '### Nguồn',
    '',
    ...sourcesText(programme),
  ];
}

const CONCLUDES_WORDS: Readonly<Record<Programme['concludes'], string>> = {
  any: 'Chỉ cần một trường hợp dưới đây.',
  first: 'Trường hợp đúng đầu tiên, theo thứ tự dưới đây, là trường hợp được tính.',
  sum: 'Nhiều trường hợp cùng đúng thì được cộng cả các mức.',
  highest: 'Nhiều trường hợp cùng đúng thì chỉ tính mức cao nhất.',
  insurance: 'Nhóm đúng đầu tiên là nhóm đóng; mức hưởng lấy theo nhóm cao nhất.',
};

/** Newest first; what reads as in the version printed just before is named and not repeated. */
function versionsText({ versions, pays }: Programme): string[] {
  let newer: readonly Passage[] = [];
  return withWindows(versions).flatMap(({ entry, window }) => {
    const passages = passagesOf(entry, window);
    const known = new Set(newer.map(({ text }) => text));
    newer = passages;
    return [
      ...versionHead(entry, window),
      ...passages.filter(({ text }) => !known.has(text)).flatMap(({ text }) => [text, '']),
      ...sameText(passages.filter(({ text }) => known.has(text))),
      ...amountTables({ lines: entry.lines, pays }, window),
    ];
  });
}

function versionHead({ law }: ProgrammeVersion, window: Window): string[] {
  return [`#### ${upper(windowText(window))}`, '', `Căn cứ: ${citedText(law)}`, ''];
}

function sameText(same: readonly Passage[]): string[] {
  const names = same.map(({ name }) => name).join('; ');
  return same.length === 0 ? [] : [`Giữ như bản liền sau (in ở trên): ${names}.`, ''];
}

const WEAKEST_FIRST: readonly Standing[] = ['unverified', 'secondary', 'primary'];

function sourcesText(programme: Programme): string[] {
  const found = citationsOf(programme);
  return WEAKEST_FIRST.flatMap((standing) => {
    const texts = found.filter((law) => law.standing === standing).map(citationText);
    if (texts.length === 0) return [];
    return [`**${upper(STANDING_WORDS[standing])}** (${texts.length})`, '', ...bullets(texts), ''];
  });
}

function bullets(texts: readonly string[]): string[] {
  return texts.map((text) => `- ${text}`);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
