import { HTTP_FAMILIES } from './http-families';
import { codeOf, running } from './probe';
import type { Probe } from './probe';

/**
 * The probes that need no account, against the address in ATTACK_URL: `npm run attacks -- http://localhost:4000`. A
 * server that is not in production answers introspection and tells suggestions, and is told so here.
 */

jest.setTimeout(600_000);
const address = process.env.ATTACK_URL ?? 'http://localhost:4000';
const MOST = 42;

interface Row {
  readonly probe: Probe;
  readonly family: string;
  readonly won: boolean;
  readonly got: string;
}

async function tried(family: string, probe: Probe): Promise<Row> {
  const { answer, won } = await probe.attack(running(address));
  return { family, probe, won, got: `${answer.status} ${codeOf(answer)}` };
}

function line({ family, probe, won, got }: Row): string {
  const wanted = probe.expects.join(' ');
  const verdict = won ? 'BROKEN' : got === wanted ? 'holds' : 'holds, otherwise than expected';
  return [
    family.padEnd(13),
    probe.name.slice(0, MOST).padEnd(MOST),
    wanted.padEnd(32),
    got.padEnd(32),
    verdict,
  ].join(' ');
}

test(`nothing wins at ${address}`, async () => {
  const rows: Row[] = [];
  for (const [family, probes] of Object.entries(HTTP_FAMILIES)) {
    for (const probe of probes) rows.push(await tried(family, probe));
  }
  process.stdout.write(`${rows.map(line).join('\n')}\n`);
  expect(rows.filter(({ won }) => won).map(({ probe }) => probe.name)).toEqual([]);
});
