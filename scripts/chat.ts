import { createInterface } from 'node:readline';
import { createTerminal, jsonTurn, plainTurn } from '../src/app-terminal';
import type { TerminalOptions } from './terminal-options';
import { runWithOptions } from './terminal-options';

const OPENING = {
  vi: 'Hãy hỏi bằng lời của mình. Kết thúc: Ctrl+D.',
  en: 'Ask in your own words. To end: Ctrl+D.',
} as const;

/** Holds one conversation on the terminal until its input ends. */
async function chat(options: TerminalOptions): Promise<void> {
  const terminal = await createTerminal(options);
  const shows = process.stdin.isTTY && !options.json;
  const lines = createInterface({
    input: process.stdin,
    output: shows ? process.stdout : undefined,
  });
  try {
    if (shows) console.log(OPENING[options.language]);
    lines.setPrompt('> ');
    if (shows) lines.prompt();
    for await (const line of lines) {
      const turn = await terminal.say(line);
      console.log(options.json ? jsonTurn(turn) : `${plainTurn(turn)}\n`);
      if (shows) lines.prompt();
    }
  } finally {
    lines.close();
    await terminal.close();
  }
}

void runWithOptions(chat);
