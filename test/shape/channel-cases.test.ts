import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can go wrong between a platform and us, by the number under which the design names it. */
const CASES: Readonly<Record<string, string>> = {
  'Z-1': 'the signature, and everything that only looks like one',
  'Z-2': 'one message many times, at two processes',
  'Z-3': 'acknowledged while the worker stands still',
  'Z-4': 'every event, unknown ones, bodies that are none',
  'Z-5': 'ids that no number holds',
  'Z-6': 'tokens that end and turn',
  'Z-7': 'every class of error',
  'Z-8': 'windows and nights',
  'Z-9': 'texts at the limit in both normal forms',
  'Z-10': 'buttons that are refused',
  'Z-11': 'leaving, and asking about data',
  'Z-12': 'the Bot Platform',
  'T-1': 'a wrong or missing secret',
  'T-2': 'one update many times, at two processes',
  'T-3': 'updates out of order',
  'T-4': 'a 429 among fifty replies',
  'T-5': 'killed at any moment',
  'T-6': 'limits of length',
  'T-7': 'markup in a name',
  'T-8': "somebody else's contact",
  'T-10': 'asked to stop',
  'T-11': 'nothing personal in the log',
  'T-12': 'blocked by her',
};

const TITLE = /(?:describe|test|it)(?:\.each\([\s\S]*?\))?\)?\(\s*['"`]((?:Z|T)-\d+)\b/g;

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|dist)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const titled = new Set(
  testFiles(join(__dirname, '..')).flatMap((text) =>
    [...text.matchAll(TITLE)].map(([, id]) => String(id)),
  ),
);

test.each(Object.entries(CASES))('%s, %s, is the title of a test', (id) => {
  expect([...titled]).toContain(id);
});

test('no test is titled by a case that nobody listed, but those of links', () => {
  expect([...titled].filter((id) => !(id in CASES) && id !== 'T-9')).toEqual([]);
});
