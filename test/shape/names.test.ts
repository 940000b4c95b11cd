import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['src', 'bots', 'scripts', 'test'];
/** Words that say where a file was put because nobody knew where it belongs. */
const EMPTY =
  /(^|[\\/.-])(utils?|helpers?|common|managers?|handlers?|misc)([\\/.-]|$)|[\\/.]base\./;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|mjs)$/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }),
).filter((path) => /\.(ts|mjs)$/.test(path));

test('source files are named in kebab-case with their kind as suffix', () => {
  expect(files.filter((path) => !KEBAB.test(basename(path)))).toEqual([]);
});

test('no file or folder has a name that means nothing', () => {
  expect(files.filter((path) => EMPTY.test(path))).toEqual([]);
});

test.each(['services/date-utils.ts', 'common/x.ts', 'records/x.manager.ts', 'api/base.ts'])(
  '%s would be such a name',
  (path) => expect(path).toMatch(EMPTY),
);

test('the shared room stays small: another file needs a decision record', () => {
  const shared = readdirSync(join(ROOT, 'src', 'shared'));
  expect(shared).toEqual([
    'app-error.ts',
    'civil-date.ts',
    'fold-text.ts',
    'ports.ts',
    // ADR 0016: invented provinces and talks draw the same from the same seed.
    'random.ts',
    // ADR 0019: the vault and the records agree on the indexes that a rotation makes anew.
    'remade-indexes.ts',
  ]);
});
