import { fstatSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Terminal } from '../src/app-terminal';
import { createTerminal, jsonTurn, plainTurn } from '../src/app-terminal';
import type { TerminalOptions } from './terminal-options';
import { runWithOptions, UsageError } from './terminal-options';

/** How long a pipe may take to begin: one that nobody writes to must not hold the answer up. */
const FIRST_BYTE_MS = 300;

/** Answers the message, then each line of standard input, and prints nothing but answers. */
async function ask(options: TerminalOptions): Promise<void> {
  const terminal = await createTerminal(options);
  try {
    if (options.message !== '') await answer(terminal, options.message, options);
    let lines = 0;
    for await (const line of furtherMessages()) {
      lines += 1;
      await answer(terminal, line, options);
    }
    if (options.message === '' && lines === 0) {
      throw new UsageError('Give a message in quotes. / Hãy viết câu hỏi trong ngoặc kép.');
    }
  } finally {
    await terminal.close();
  }
}

async function answer(
  terminal: Terminal,
  message: string,
  { json }: TerminalOptions,
): Promise<void> {
  const turn = await terminal.say(message);
  console.log(json ? jsonTurn(turn) : plainTurn(turn));
}

async function* furtherMessages(): AsyncGenerator<string> {
  const { stdin } = process;
  if (stdin.isTTY || !isPipeOrFile() || !(await hasBegun())) return;
  for await (const line of createInterface({ input: stdin })) {
    if (line.trim() !== '') yield line;
  }
}

function isPipeOrFile(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFile() || input.isFIFO() || input.isSocket();
  } catch {
    return false;
  }
}

function hasBegun(): Promise<boolean> {
  const { stdin } = process;
  return new Promise((resolve) => {
    const done = (begun: boolean): void => {
      clearTimeout(timer);
      stdin.off('readable', readable).off('end', ended).off('error', ended);
      resolve(begun);
    };
    // An input that ends at once is readable too; only reading brings its end.
    const readable = (): void => {
      if (stdin.readableLength > 0) done(true);
      else stdin.read();
    };
    const ended = (): void => done(false);
    const timer = setTimeout(done, FIRST_BYTE_MS, false);
    stdin.on('readable', readable).on('end', ended).on('error', ended);
  });
}

void runWithOptions(ask).finally(() => process.stdin.destroy());
