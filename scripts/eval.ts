import { foreignMessages, ownMessages } from './nlu/messages';
import { nearDuplicates } from './nlu/near-duplicates';
import { accuracyLines, costLines, strangerLines, tableHead } from './nlu/report';
import { openReader } from './nlu/open-reader';
import { readUtterances } from './nlu/utterances';

/** Prints how well messages are read: ours, and those of a JSONL file when one is named. */
function evaluate(path: string | undefined): string[] {
  const reader = openReader();
  const own = ownMessages();
  const utterances = readUtterances().map(({ text }) => text);
  const same = nearDuplicates(
    own.map(({ text }) => text),
    utterances,
  );
  if (same.length > 0)
    throw new Error(`Nearly learnt: ${same.map((one) => one.message).join(' / ')}`);
  const given = path === undefined ? null : foreignMessages(path);
  return [
    `Own messages: ${own.length}; learnt from: ${utterances.length} utterances, none nearly the same.`,
    tableHead(),
    ...accuracyLines(own, reader.score),
    ...strangerLines(own, reader.score),
    ...(given === null
      ? []
      : [
          '',
          `${path}: ${given.messages.length} messages, ${given.skipped} left out (greetings and the like).`,
          tableHead(),
          ...accuracyLines(given.messages, reader.score),
          ...strangerLines(given.messages, reader.score),
        ]),
    '',
    ...costLines(own, reader),
  ];
}

process.stdout.write(`${evaluate(process.argv[2]).join('\n')}\n`);
