import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtWeights } from '../../scripts/nlu/built-weights';
import { createReader } from '../../src/conversation/model/reader';
import { readTranscript, talk } from './transcript';

const FOLDER = join(__dirname, 'transcripts');
// As in production: phrases first, then the trained reader of topics.
const READER = createReader(builtWeights()) ?? undefined;

describe.each(['vi', 'en'])('dialogues in %s', (language) => {
  const files = readdirSync(join(FOLDER, language)).filter((file) => file.endsWith('.txt'));

  test.each(files.sort())('%s', (file) => {
    const { on, exchanges } = readTranscript(join(FOLDER, language, file));
    const { say } = talk(on, READER);
    const dialogue: string[] = [];
    for (const { said, kind, expected, forbidden, ...told } of exchanges) {
      const { text } = say(said, kind, told);
      dialogue.push(`> ${said}`, text, '');
      const missing = expected.filter((part) => !text.includes(part));
      const wrong = forbidden.filter((part) => text.includes(part));
      if (missing.length > 0 || wrong.length > 0) {
        const what = [
          ...missing.map((part) => `missing: ${part}`),
          ...wrong.map((part) => `must not be said: ${part}`),
        ];
        throw new Error(`${file}\n\n${dialogue.join('\n')}\n${what.join('\n')}`);
      }
    }
    expect(exchanges.length).toBeGreaterThan(0);
  });
});

test('there are dialogues enough in each language, and rude ones among them', () => {
  const rude = readdirSync(join(FOLDER, 'vi')).filter((file) => file.startsWith('rude'));
  expect(rude.length).toBeGreaterThanOrEqual(20);
  expect(readdirSync(join(FOLDER, 'vi')).length).toBeGreaterThanOrEqual(165);
  expect(readdirSync(join(FOLDER, 'en')).length).toBeGreaterThanOrEqual(32);
});
