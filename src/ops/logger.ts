import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Log } from '../shared/ports';
import type { Config } from './config';

/** Fields that may hold a person or a secret never leave, whatever the caller thought. */
const WITHHELD =
  /text|body|name|phone|address|citizen|birth|password|token|secret|cookie|authorization|login|note|facts|state$/i;

type Fields = Readonly<Record<string, string | number | boolean>>;

/** JSON lines on standard output (or `destination`). A withheld field shows as '[withheld]'. */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const out = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields) => out.info({ event, ...clean(fields) }),
    warn: (event, fields) => out.warn({ event, ...clean(fields) }),
    error: (event, fields) => out.error({ event, ...clean(fields) }),
  };
}

function clean(fields: Fields = {}): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      WITHHELD.test(key) || !isMachineWord(value) ? '[withheld]' : value,
    ]),
  );
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const SEAL = /v\d\.[0-9a-f]{8}\./;
/** Nine digits or more, also in groups: an identity number, a telephone, an account. */
const LONG_NUMBER = /\d([ .()-]?\d){8}/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const LONGEST = 1_000;
const LARGEST = 99_999_999;

/**
 * What machines say: switches, counts, ids, keys, places in the code. Letters with marks, long numbers, seals
 * and whole objects are what people are, whichever field they come in.
 */
function isMachineWord(value: unknown): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return Math.abs(value) <= LARGEST;
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  const bare = value.replace(UUID, '');
  return PRINTABLE_ASCII.test(bare) && !SEAL.test(bare) && !LONG_NUMBER.test(bare);
}
