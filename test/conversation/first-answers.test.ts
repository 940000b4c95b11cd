import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscript, talk, verdictsOf } from './transcript';

const FOLDER = join(__dirname, 'transcripts', 'vi');
/** Words of a first answer, its question included, over all dialogues; and the most that any of them has about one person. */
const MEAN = 90;
const MOST = 150;

/** The first answer of a dialogue that gives one: every message of that turn, without its buttons. */
function firstAnswer(file: string): { text: string; people: number } | null {
  const { on, exchanges } = readTranscript(join(FOLDER, file));
  const { say } = talk(on);
  for (const { said, kind } of exchanges) {
    const { replies, events } = say(said, kind);
    const people = verdictsOf(events).length;
    if (people > 0) return { text: replies.map(({ text }) => text).join('\n'), people };
  }
  return null;
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('a first answer', () => {
  const answers = readdirSync(FOLDER).flatMap((file) => {
    const answer = firstAnswer(file);
    return answer === null ? [] : [{ file, ...answer, words: words(answer.text) }];
  });

  test(`has ${MEAN} words or fewer on average`, () => {
    const sum = answers.reduce((total, one) => total + one.words, 0);
    expect(answers.length).toBeGreaterThan(100);
    expect(sum / answers.length).toBeLessThanOrEqual(MEAN);
  });

  test(`about one person has never more than ${MOST}`, () => {
    const long = answers.filter((one) => one.people === 1 && one.words > MOST);
    expect(long.map(({ file, words: count }) => [file, count])).toEqual([]);
  });

  test('begins with yes, no or "it depends", or says what only the office can', () => {
    const opened = answers.filter(({ text }) => /^(Có|Không|Còn tùy)\./m.test(text));
    expect(opened.length / answers.length).toBeGreaterThan(0.95);
  });
});
