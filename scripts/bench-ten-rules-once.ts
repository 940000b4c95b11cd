import { civilDate } from '../src/shared/civil-date';
import { compareTenRules } from './bench-ten-rules';

/** One comparison of its own process, started by `bench-policy` with the day and the seconds; sent to it. */
async function main([on = '', seconds = '']: readonly string[]): Promise<void> {
  process.send?.(await compareTenRules(civilDate(on), Number(seconds)));
}

void main(process.argv.slice(2));
