import { CALM } from '../../scripts/chaos/chances';
import type { Mutant } from '../../scripts/chaos/mutants';
import { MUTANTS } from '../../scripts/chaos/mutants';
import type { Asked } from '../../scripts/chaos/simulate';
import { Simulator } from '../../scripts/chaos/simulate';

jest.setTimeout(120_000);

let simulator: Simulator;
beforeAll(async () => {
  simulator = await Simulator.create();
});
afterAll(() => simulator.close());

const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);

/** What breaks in these seeds, up to the first in which something fits. */
async function faults(fits: RegExp, asked: Omit<Asked, 'seed'>): Promise<string> {
  const found: string[] = [];
  for (const seed of SEEDS) {
    const { problems } = await simulator.run({ ...asked, seed });
    found.push(...problems);
    if (problems.some((problem) => fits.test(problem))) break;
  }
  return found.join('\n');
}

test('whatever crashes, hangs, comes twice or is refused: no message is lost, answered twice or out of its order', async () => {
  for (const seed of SEEDS) {
    const { problems } = await simulator.run({ seed });
    expect({ seed, problems }).toEqual({ seed, problems: [] });
  }
});

test('a seed gives the same run again', async () => {
  const first = await simulator.run({ seed: 15 });
  expect(await simulator.run({ seed: 15 })).toEqual(first);
  expect(first.crashes).toBeGreaterThan(0);
});

test('one short talk survives a crash at every single step', async () => {
  const { steps } = await simulator.run({ seed: 12, plan: CALM });
  expect(steps).toBeGreaterThan(50);
  for (let step = 1; step <= steps; step++) {
    const plan = { ...CALM, crashAt: new Set([step]) };
    const { problems, crashes } = await simulator.run({ seed: 12, plan });
    expect({ step, problems, crashes }).toEqual({ step, problems: [], crashes: 1 });
  }
});

/** Guards taken away, and what then no longer holds. */
const TABLE: readonly (readonly [keyof typeof MUTANTS, RegExp])[] = [
  ['no key and no look before storing', /is stored \d times/],
  ['sends before the commit', /sent what was never committed/],
  ['a refused commit is not tried again', /other answers/],
  ['a claim is worth nothing', /arrived 2 times, each within its claim/],
  ['versions and marks are ignored', /turns in the audit trail/],
];

test.each(TABLE)('mutant: %s', async (name, broken) => {
  const mutant: Mutant = MUTANTS[name];
  expect(await faults(broken, { mutant })).toMatch(broken);
});

test('the key alone keeps a message from being stored twice, when two doors look at the same instant', async () => {
  const mutant: Mutant = MUTANTS['no look before storing'];
  expect(await faults(/./, { mutant })).toBe('');
});
