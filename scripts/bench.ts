import { benchApi } from './bench-api';
import { benchChat } from './bench-chat';
import { benchImport } from './bench-import';
import { benchPolicy } from './bench-policy';
import { benchQuestions } from './bench-questions';
import { benchSearch } from './bench-search';
import { benchTalk } from './bench-talk';

/** What takes options takes them behind its name. */
const WITH_OPTIONS: readonly string[] = ['search', 'import', 'api', 'chat'];

const BENCHES: Readonly<Record<string, (options: readonly string[]) => Promise<void>>> = {
  policy: () => benchPolicy(3),
  questions: async () => benchQuestions(10_000),
  talk: () => benchTalk(300),
  search: benchSearch,
  import: benchImport,
  api: benchApi,
  chat: benchChat,
};

/** `npm run bench -- policy`: measures one part on this machine and prints figures and ratios. */
async function main([name, ...rest]: readonly string[]): Promise<void> {
  const refused = name === undefined || (rest.length > 0 && !WITH_OPTIONS.includes(name));
  const bench = refused ? undefined : BENCHES[name];
  if (bench === undefined) {
    console.error(`Name one of: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  await bench(rest);
}

void main(process.argv.slice(2));
