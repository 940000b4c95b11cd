import { join } from 'node:path';
import type { TopicReader } from './conversation/model/reader';
import { createReader } from './conversation/model/reader';
import type { Config } from './ops/config';
import type { Metrics } from './ops/metrics';
import type { WatchedReader } from './ops/span-reader';
import { createSpanReader } from './ops/span-reader';
import { builtFile } from './ops/weights-file';
import type { Clock, Log } from './shared/ports';

/** Where the build puts the weights: beside dist/src. From the sources there is none, and phrases are all. */
const WEIGHTS = join(__dirname, '..', 'nlu', 'weights.bin');

/** The reader of topics that the build trained; undefined, and a warning, where there is none that fits. */
export function topicReader(log: Log): TopicReader | undefined {
  const bytes = builtFile(WEIGHTS);
  const reader = bytes === null ? null : createReader(bytes);
  if (reader === null) log.warn('reader.missing', { built: bytes === null ? 'no' : 'other' });
  return reader ?? undefined;
}

/** The reader outside that the configuration names; undefined where it names none. */
export function outsideReader(
  { reader }: Config,
  { clock, log, metrics }: { readonly clock: Clock; readonly log: Log; readonly metrics: Metrics },
): WatchedReader | undefined {
  log.info('outside-reader', { is: reader === undefined ? 'off' : 'on' });
  if (reader === undefined) return undefined;
  return createSpanReader(reader, { clock, log, counted: metrics.readerAsked });
}
