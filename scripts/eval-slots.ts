import { SLICES, ratios, scoreSlots } from './slot-score';
import type { SlotScore } from './slot-score';
import { readSlotFile } from './slot-file';

const FILES = ['nlu/eval/slots.txt', 'nlu/eval/slots-held-out.txt'];

/** `npm run eval:slots [-- --misses] [file …]`: how well facts are heard, message by message if asked. */
function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'));
  for (const file of files.length === 0 ? FILES : files) {
    const messages = readSlotFile(file);
    console.log(`${file}: ${messages.length} messages`);
    for (const slice of SLICES) {
      const score = scoreSlots(messages, slice);
      print(score);
      if (args.includes('--misses')) printMisses(score);
    }
  }
}

function print({ slice, messages, byFact, exact, ...all }: SlotScore): void {
  console.log(
    `  ${slice.padEnd(9)} F1 ${percent(all.f1)}  precision ${percent(all.precision)}  ` +
      `recall ${percent(all.recall)}  whole message ${percent(exact)}  (${messages} read)`,
  );
  const facts = [...byFact].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = facts.map(([fact, counts]) => {
    const slots = counts.right + counts.missed;
    return `${fact} ${percent(ratios(counts).f1)} (${slots})`;
  });
  console.log(`    ${each.join(', ')}`);
}

function printMisses({ misses }: SlotScore): void {
  for (const { text, wrong, missed } of misses) {
    console.log(`    "${text}"`);
    for (const slot of wrong) console.log(`      heard  ${slot}`);
    for (const slot of missed) console.log(`      missed ${slot}`);
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

main(process.argv.slice(2));
