import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { keepRecords } from './records';

const TESTS = join(__dirname, '..');
/** Folders of `test` that are wanted, with spaces between; all of them when it says nothing. */
const FOLDERS = (process.env['BUNDLE_FOLDERS'] ?? '').split(' ').filter((one) => one !== '');

/**
 * Runs every so-many-th test file in one place, so that they load the program together: loading it for each
 * file takes as long as all tests do. Each file stands in a describe of its own name.
 * @param at which share, from 0 @param of how many shares there are
 */
export function bundle(at: number, of: number): void {
  keepRecords();
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => FOLDERS.length === 0 || FOLDERS.includes(file.split(sep)[0] ?? ''))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.apart.test.ts'))
    .map((file) => join(TESTS, file))
    .sort();
  for (const file of files.filter((_, index) => index % of === at)) {
    describe(relative(TESTS, file).split(sep).join('/'), () => {
      jest.requireActual(file);
    });
  }
}
