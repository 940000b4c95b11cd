import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_KEYS } from '../../src/policy';
import { PROGRAMMES } from '../../src/policy/programmes';

const GLOSSARY = readFileSync(join(__dirname, '..', '..', 'docs', 'glossary.md'), 'utf8');
const terms = new Set(Array.from(GLOSSARY.matchAll(/`([^`]+)`/g), ([, term]) => term));

test('every fact and every programme stands in docs/glossary.md', () => {
  const names = [...FACT_KEYS, ...PROGRAMMES.map(({ key }) => key)];
  expect(names.filter((name) => !terms.has(name))).toEqual([]);
});

test('every row of the glossary has a Vietnamese word, a name and one sentence', () => {
  const rows = GLOSSARY.split('\n').filter((line) => /^\|(?! *(Vietnamese|-))/.test(line));
  const short = rows.filter(
    (row) => !/^\|[^|]*\p{L}[^|]*\|[^|]*\p{L}[^|]*\|[^|]*\.[^|]*\|$/u.test(row),
  );
  expect(rows.length).toBeGreaterThan(60);
  expect(short).toEqual([]);
});
