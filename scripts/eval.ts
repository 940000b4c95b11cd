import { bookLines } from './nlu/eval-book';
import { slotLines } from './nlu/eval-slots';
import type { Judged, Scorer } from './nlu/measure';
import { foreignMessages, OWN_SETS, ownMessages } from './nlu/messages';
import { nearDuplicates } from './nlu/near-duplicates';
import { accuracyLines, costLines, strangerLines, tableHead } from './nlu/report';
import { openReader } from './nlu/open-reader';
import { readUtterances } from './nlu/utterances';

/** How well topics are read in our messages, and in those of a JSONL file when one is named. */
function topicLines(path: string | undefined): string[] {
  const reader = openReader();
  const sets = OWN_SETS.map((set) => ({ set, messages: ownMessages(set) }));
  const all = sets.flatMap(({ messages }) => messages);
  const utterances = readUtterances().map(({ text }) => text);
  const same = nearDuplicates(
    all.map(({ text }) => text),
    utterances,
  );
  if (same.length > 0)
    throw new Error(`Nearly learnt: ${same.map((one) => one.message).join(' / ')}`);
  const given = path === undefined ? null : foreignMessages(path);
  return [
    `Learnt from: ${utterances.length} utterances, none of our messages nearly the same.`,
    ...sets.flatMap(({ set, messages }) => [
      '',
      `${set}: ${messages.length} messages.`,
      ...figures(messages, reader.score),
    ]),
    ...(given === null
      ? []
      : [
          '',
          `${path}: ${given.messages.length} messages, ${given.skipped} left out (greetings and the like).`,
          ...figures(given.messages, reader.score),
        ]),
    '',
    ...costLines(all, reader),
  ];
}

function figures(messages: readonly Judged[], score: Scorer): string[] {
  return [tableHead(), ...accuracyLines(messages, score), ...strangerLines(messages, score)];
}

/** `npm run eval [-- --misses] [file.jsonl]`: topics, facts and the book; with each fact that was not heard. */
function main(args: readonly string[]): void {
  const path = args.find((arg) => !arg.startsWith('--'));
  const show = args.includes('--misses') ? 'misses' : 'figures';
  const sections = [topicLines(path), slotLines(show), bookLines()];
  console.log(sections.map((lines) => lines.join('\n')).join('\n\n'));
}

main(process.argv.slice(2));
