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
    Object.entries(fields).map(([key, value]) => [key, WITHHELD.test(key) ? '[withheld]' : value]),
  );
}
