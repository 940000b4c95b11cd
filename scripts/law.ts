import { systemClock } from '../src/ops/system';
import { AppError } from '../src/shared/app-error';
import { vietnamDay } from '../src/shared/civil-date';
import { lawText } from './law-text';

/** `npm run law`: one programme as it stands on a day, or what changed between two days. */
function main(): void {
  try {
    console.log(lawText(process.argv.slice(2), vietnamDay(systemClock.now())));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

main();
