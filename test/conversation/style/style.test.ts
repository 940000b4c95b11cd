import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from '../../../src/conversation/book/articles';
import { isHeld, tellArticle } from '../../../src/conversation/book/tell-article';
import { LANGUAGES } from '../../../src/conversation/languages';
import { passageLines } from '../../../src/conversation/reply/say-passage';
import { sheetOf } from '../../../src/conversation/sheet/sheet';
import { plainAssessment, PROGRAMMES } from '../../../src/policy';
import { civilDate } from '../../../src/shared/civil-date';
import { readTranscript, talk, verdictsOf } from '../transcript';
import { faultsOf } from './house-style';
import type { Spoken } from './spoken';
import { shownOn, writtenIn } from './spoken';

const FOLDER = join(__dirname, '../transcripts/vi');
const DAYS = [
  '2021-07-01',
  '2024-07-01',
  '2025-07-01',
  '2026-07-01',
  '2026-10-05',
  '2026-11-23',
].map(civilDate);

/** Where and what is wrong, one line each; the same sentence once. */
function faultsIn(spoken: readonly Spoken[]): readonly string[] {
  const found = spoken.flatMap(({ where, text }) =>
    faultsOf(text).map((fault) => ({ where, ...fault })),
  );
  const once = new Map(found.map((one) => [`${one.what}|${one.in}`, one]));
  return [...once.values()].map((one) => `${one.where}: ${one.what} in "${one.in}"`);
}

function articles(): readonly Spoken[] {
  const where = (on: (typeof DAYS)[number]) => ({
    on,
    language: 'vi' as const,
    words: LANGUAGES.vi,
  });
  return ARTICLES.flatMap((article) =>
    DAYS.filter((on) => isHeld(article, on)).flatMap((on) => {
      const { title, body } = tellArticle(article, where(on));
      const whole = passageLines(article.key, where(on)).join('\n');
      return [title, body, whole].map((text) => ({
        where: `article ${article.key} on ${on}`,
        text,
      }));
    }),
  );
}

/** Every reply of every dialogue, as first answers and as whole ones; and the sheets of their verdicts. */
function replies(opening: readonly string[]): readonly Spoken[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const { on, exchanges } = readTranscript(join(FOLDER, file));
    const { say } = talk(on);
    for (const word of opening) say(word);
    return exchanges.flatMap(({ said, kind }) => {
      const turn = say(said, kind);
      const sheets = verdictsOf(turn.events).map(({ relation, assessments }) => {
        const plain = assessments.map(plainAssessment);
        const sheet = sheetOf(
          { code: 'K7', relation, on: civilDate(on), assessments: plain },
          'vi',
        );
        return [sheet.title, sheet.about, ...sheet.answers]
          .concat(
            sheet.parts.flatMap(({ heading, lines }) => [heading, ...lines]),
            sheet.foot,
          )
          .join('\n');
      });
      const texts = [
        ...turn.replies.map(({ text }) => text),
        ...turn.replies.flatMap(({ choices }) => choices.map(({ label }) => label)),
        ...sheets,
      ];
      return turn.state.language === 'vi' ? texts.map((text) => ({ where: file, text })) : [];
    });
  });
}

/** What each programme's rules say of their conditions, whenever they held. */
function conditions(): readonly Spoken[] {
  const found = new Map<string, string>();
  const seen = new Set<unknown>();
  const walk = (part: unknown, where: string): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    for (const [key, value] of Object.entries(part)) {
      if (key === 'says' && typeof value === 'string') found.set(value, where);
      walk(value, where);
    }
  };
  for (const programme of PROGRAMMES) walk(programme, programme.key);
  return [...found].map(([text, where]) => ({ where: `rules of ${where}`, text }));
}

describe('the Vietnamese that citizens see is short, plain and spelled out', () => {
  test('as it is written', () => {
    expect(faultsIn(writtenIn('src/conversation/languages/vi'))).toEqual([]);
  });

  test('in the articles of the book, on several days', () => {
    expect(faultsIn(articles())).toEqual([]);
  });

  test('in the replies of all dialogues and on their sheets', () => {
    expect(faultsIn(replies([]))).toEqual([]);
  });

  test('in what the rules say of their conditions', () => {
    const spoken = conditions();
    expect(spoken.length).toBeGreaterThan(200);
    expect(faultsIn(spoken)).toEqual([]);
  });

  test('in whole answers', () => {
    expect(faultsIn(replies(['đọc hết']))).toEqual([]);
  });

  test("on the citizen's page", () => {
    expect(faultsIn(shownOn('web/chat'))).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ['a long sentence', `${'rất '.repeat(21)}dài.`, '22 words'],
    ['a short form', 'Thẻ BHYT của bác còn hạn.', '"BHYT" is not explained'],
    ['a word of the office', 'Bác thuộc đối tượng được hưởng.', '"đối tượng": say "người"'],
  ])('finds %s', (_what, text, what) => {
    expect(faultsOf(text).map((fault) => fault.what)).toEqual([what]);
  });

  test.each([
    'Thẻ bảo hiểm y tế (BHYT) của bác còn hạn.',
    'Máy trả lời theo Điều 21 khoản 1 điểm a Luật Bảo hiểm xã hội 41/2024/QH15; xã quyết định.',
  ])('lets pass "%s"', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
