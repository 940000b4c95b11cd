import { benchImport } from './bench-import';
import { benchPolicy } from './bench-policy';
import { benchQuestions } from './bench-questions';
import { benchTalk } from './bench-talk';

const BENCHES: Readonly<Record<string, (rest: readonly string[]) => Promise<void>>> = {
  policy: () => benchPolicy(3),
  questions: async () => benchQuestions(10_000),
  talk: () => benchTalk(300),
  import: benchImport,
};

/** `npm run bench -- policy`: measures one part on this machine and prints figures and ratios. */
async function main([name, ...rest]: readonly string[]): Promise<void> {
  const bench = name === undefined ? undefined : BENCHES[name];
  if (bench === undefined || (rest.length > 0 && name !== 'import')) {
    console.error(`Name one of: ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  await bench(rest);
}

void main(process.argv.slice(2));
