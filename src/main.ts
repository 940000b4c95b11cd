import type { App, Started } from './app';
import { createApp } from './app';
import type { Config } from './ops/config';
import { describeConfig, loadConfig } from './ops/config';
import { onCrash } from './ops/last-words';
import { createLogger } from './ops/logger';

const QUESTION = 'Mẹ tôi 82 tuổi, không có lương hưu, có được trợ cấp gì không?';
/** How long a stop may take before the process leaves anyway. */
const DRAIN_MS = 10_000;

/** Starts the program, says where it is, and stops it on a signal. The only file that ends the process. */
async function main(): Promise<void> {
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    return fail(sentenceOf(error), 78);
  }
  onCrash(process, createLogger(config.logLevel), () => process.exit(1));
  try {
    const app = await createApp(config);
    app.rehearse();
    process.stdout.write(welcome(await started(app, config), config));
    stopOnSignal(app);
  } catch (error) {
    fail(sentenceOf(error), 1);
  }
}

async function started(app: App, { port }: Config): Promise<Started> {
  try {
    return await app.start();
  } catch (error) {
    await app.stop();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      const other = `choose another with PORT=${port + 1} npm start`;
      throw new Error(`Port ${port} is in use: stop the other program, or ${other}.`, {
        cause: error,
      });
    }
    if (code === 'EACCES') {
      throw new Error(`This account may not open port ${port}: choose one above 1023 with PORT.`, {
        cause: error,
      });
    }
    throw error;
  }
}

function welcome({ url, firstSignIn }: Started, config: Config): string {
  const lines = [
    '',
    'An Sinh is ready.',
    '',
    `  Citizens  ${url}/`,
    `  Console   ${url}/console/`,
    `  GraphQL   ${url}/graphql`,
    '',
    ...(firstSignIn === null
      ? []
      : [
          `  Sign in   ${firstSignIn.staff.login}   password ${firstSignIn.password}`,
          '            (made for this installation, shown only now)',
          '',
        ]),
    `  Ask       ${QUESTION}`,
    '',
    `  Settings  ${describeConfig(config).join(', ')}`,
    '',
    '',
  ];
  return lines.join('\n');
}

function stopOnSignal(app: App): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(sentenceOf(error), 1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

void main();
