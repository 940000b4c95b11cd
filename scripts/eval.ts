import type { Judged, Scorer } from './nlu/measure';
import { foreignMessages, OWN_SETS, ownMessages } from './nlu/messages';
import { nearDuplicates } from './nlu/near-duplicates';
import { accuracyLines, costLines, strangerLines, tableHead } from './nlu/report';
import { openReader } from './nlu/open-reader';
import { readUtterances } from './nlu/utterances';

/** Prints how well messages are read: ours, and those of a JSONL file when one is named. */
function evaluate(path: string | undefined): string[] {
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

process.stdout.write(`${evaluate(process.argv[2]).join('\n')}\n`);
