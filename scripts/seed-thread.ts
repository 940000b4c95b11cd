import { parentPort } from 'node:worker_threads';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import type { SeedBlock } from '../src/services/seed/seed-province';

/** The thread that makes rows of invented people for `seed.ts`; it opens the keys itself, so that none travels. */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('seed-thread is started by seed.');
  const services = await openInstallation(loadConfig());
  port.on('message', (block: SeedBlock | 'end') => {
    if (block !== 'end') return port.postMessage(services.prepareSeed(block));
    port.close();
    void services.close();
  });
}

void main();
