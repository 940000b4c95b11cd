import { parseArgs } from 'node:util';
import { openInstallation } from '../src/app';
import { loadConfig } from '../src/ops/config';
import { Progress } from './progress';

/**
 * `npm run index-messages [-- --after <id>]`: makes all messages findable, those from before there was a search and
 * after a change of the oldest key. Stopped, it says after which message to go on.
 */
async function indexMessages(): Promise<void> {
  const { values } = parseArgs({ options: { after: { type: 'string', default: '' } } });
  const services = await openInstallation(loadConfig());
  let reached = values.after;
  try {
    const progress = new Progress('Tìm kiếm');
    let all = 0;
    await services.reindexMessages(values.after, (messages, last) => {
      all += messages;
      reached = last;
      progress.tell(all);
    });
    progress.end();
  } catch (error) {
    console.error(`Go on with --after ${reached}`);
    throw error;
  } finally {
    await services.close();
  }
}

indexMessages().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
