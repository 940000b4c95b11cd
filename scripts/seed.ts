import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import { systemClock } from '../src/ops/system';
import { Progress } from './progress';
import { SeedMaker } from './seed-maker';

/** From so many households on a second thread is worth its start. */
const MANY = 5_000;

/** `npm run seed -- --households N`: fills this installation's database with invented people up to N households. */
async function seed(): Promise<void> {
  const { values } = parseArgs({
    options: {
      households: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  });
  const config = loadConfig();
  if (config.environment === 'production') {
    throw new Error('Invented people are not added where NODE_ENV is production.');
  }
  const services = await openInstallation(config);
  const households = Number(values.households);
  const maker = households >= MANY ? new SeedMaker() : null;
  try {
    const begun = systemClock.now();
    const progress = new Progress('Đang thêm', households, 'hộ');
    const done = await services.seed({
      households,
      seed: Number(values.seed),
      tell: progress.tell,
      ...(maker !== null && { prepare: maker.prepare }),
    });
    if (done.people === 0) {
      console.log(
        `Nothing was added: all ${households} households of seed ${values.seed} are in already.`,
      );
      return;
    }
    progress.end();
    const seconds = Math.max(0.001, (systemClock.now() - begun) / 1000);
    console.log(
      `${done.people} invented people in ${done.households} households were added, ` +
        `${Math.round(done.people / seconds)} people a second; ${done.before} households were in before.`,
    );
  } finally {
    await maker?.end();
    await services.close();
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
