import type { Operation } from '../actor';
import { PERMISSIONS, STEP_UP } from '../actor';
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
- \`partner\`: another office's program, of which its own scopes must name what is \`own\`: people of the communes it was
  given, or of the province
- \`again\`: who signed in or showed a code or password longer ago than a quarter of an hour shows it again first

A root field of the API that does not stand in \`src/api/access.ts\` is refused to everybody.
`;

/** The table role × operation × reach as a page to review; the matrix of tests is made from the page. */
export function permissionTable(): string {
  const operations = Object.keys(PERMISSIONS) as Operation[];
  const lines = operations.map((one) => [
    one,
    STEP_UP.includes(one) ? 'yes' : '–',
    ...WHO.map((who) => CELLS[reachOf(who, one)]),
  ]);
  const head = ['operation', 'again', ...WHO];
  const rows = [head, head.map(() => '---'), ...lines];
  return `${HEAD}\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}
