import type { Operation } from '../actor';
import { PERMISSIONS } from '../actor';
import type { Reach } from './reach';
import { reachOf, WHO } from './reach';

const CELLS: Readonly<Record<Reach, string>> = {
  no: '–',
  yes: 'yes',
  units: 'own',
  province: 'all',
  nobody: 'none',
};

const HEAD = `# Who may do what

- \`–\` may not; \`yes\` may, and no commune's people are touched by it
- \`own\` people of the communes of the role, with those that went into them, on the days of the grant
- \`all\` people of the whole province; \`none\` may ask, and finds nobody

A root field of the API that does not stand in \`src/api/access.ts\` is refused to everybody.
`;

/** The table role × operation × reach as a page to review; the matrix of tests is made from the page. */
export function permissionTable(): string {
  const operations = Object.keys(PERMISSIONS) as Operation[];
  const lines = operations.map((one) => [one, ...WHO.map((who) => CELLS[reachOf(who, one)])]);
  const rows = [['operation', ...WHO], ['---', ...WHO.map(() => '---')], ...lines];
  return `${HEAD}\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}
