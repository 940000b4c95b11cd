import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import { systemClock } from '../src/ops/system';
import { seedDemo } from '../src/services/seed-demo';
import { vietnamDay } from '../src/shared/civil-date';

const MOST = 10_000;

/** `npm run seed -- --households N`: adds invented people to this installation's database. */
async function seed(): Promise<void> {
  const { values } = parseArgs({ options: { households: { type: 'string', default: '20' } } });
  const households = Number(values.households);
  if (!Number.isInteger(households) || households < 1 || households > MOST) {
    throw new Error(`--households must be a whole number from 1 to ${MOST}.`);
  }
  const services = await openInstallation(loadConfig());
  try {
    const today = vietnamDay(systemClock.now());
    const people = await seedDemo(services, { households, today });
    console.log(`${people} invented people in ${households} households were added.`);
  } finally {
    await services.close();
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
