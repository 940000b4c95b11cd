import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { systemClock } from '../src/ops/system';
import { vietnamDay } from '../src/shared/civil-date';
import { ROOT } from './root';
import { schemaFaults, unreleasedOf } from './schema-faults';
import { UsageError } from './terminal-options';

/**
 * `npm run schema:check` compares schema/schema.graphql with schema/released.graphql, the schema that clients were
 * last given. `npm run schema:check -- --release` makes today's the released one.
 */

const [current, released, changelog] = ['schema.graphql', 'released.graphql', 'CHANGELOG.md'].map(
  (name) => join(ROOT, 'schema', name),
) as [string, string, string];

const UNRELEASED = '## Unreleased\n';

function main(): void {
  const { values } = asked();
  const today = vietnamDay(systemClock.now());
  const text = readFileSync(released, 'utf8');
  const log = readFileSync(changelog, 'utf8');
  const faults = schemaFaults({
    released: buildSchema(text),
    releasedOn: /^# Released on ([\d-]+)/m.exec(text)?.[1] ?? '',
    current: buildSchema(readFileSync(current, 'utf8')),
    unreleased: unreleasedOf(log),
    today,
  });
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
  } else if (values.release === true) {
    const [, body = ''] = readFileSync(current, 'utf8').split(/\n\n([\s\S]*)/);
    writeFileSync(
      released,
      `# Released on ${today}. Made by npm run schema:check -- --release.\n\n${body}`,
    );
    writeFileSync(changelog, log.replace(UNRELEASED, `${UNRELEASED}\n## ${today}\n`));
    console.log(`Released: the schema of ${today}`);
  }
}

function asked() {
  try {
    return parseArgs({ options: { release: { type: 'boolean' } } });
  } catch {
    throw new UsageError('Usage: npm run schema:check [-- --release]');
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
