import { join } from 'node:path';
import type { TopicReader } from './conversation/model/reader';
import { createReader } from './conversation/model/reader';
import { builtFile } from './ops/weights-file';
import type { Log } from './shared/ports';

/** Where the build puts the weights: beside dist/src. From the sources there is none, and phrases are all. */
const WEIGHTS = join(__dirname, '..', 'nlu', 'weights.bin');

/** The reader of topics that the build trained; undefined, and a warning, where there is none that fits. */
export function topicReader(log: Log): TopicReader | undefined {
  const bytes = builtFile(WEIGHTS);
  const reader = bytes === null ? null : createReader(bytes);
  if (reader === null) log.warn('reader.missing', { built: bytes === null ? 'no' : 'other' });
  return reader ?? undefined;
}
