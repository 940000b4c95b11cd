import { chanceOf, noisy } from './noise';
import { SLICES, ratios, scoreSlots, slotsHeard } from './slot-score';
import type { SlotScore } from './slot-score';
import type { Annotated } from './slot-file';
import { readSlotFile } from './slot-file';

const LONG = 300;
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
    printTime(messages);
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

/** How long messages of 300 characters take to read, as they are and typed in a hurry. */
function printTime(messages: readonly Annotated[]): void {
  const long = messages.map((_one, at) => {
    const text = [...messages.slice(at), ...messages].map((one) => one.text).join('. ');
    return text.slice(0, LONG);
  });
  const hurried = long.map((text, at) => noisy(text, chanceOf(at)).slice(0, LONG));
  for (const text of [...long, ...hurried]) slotsHeard(text, null);
  const taken = [...long, ...hurried].map((text) => {
    const start = performance.now();
    slotsHeard(text, null);
    return performance.now() - start;
  });
  const sorted = taken.sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`  ${LONG} characters are read in ${at(0.5)} ms, p95 ${at(0.95)} ms`);
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
