import { seeded } from './random';
import type { Annotated } from './slot-file';
import { readSlotFile } from './slot-file';
import { typedInHurry } from './slot-noise';
import type { SlotScore } from './slot-score';
import { SLICES, ratios, scoreSlots, slotsHeard } from './slot-score';

const LONG = 300;
const FILES = ['nlu/eval/slots.txt', 'nlu/eval/slots-held-out.txt'];

/** The section of `npm run eval` on facts: how well they are heard, and message by message what was not. */
export function slotLines(show: 'figures' | 'misses'): string[] {
  return FILES.flatMap((file) => {
    const messages = readSlotFile(file);
    const scores = SLICES.map((slice) => scoreSlots(messages, slice));
    return [
      `Facts: ${file}, ${messages.length} messages`,
      ...scores.flatMap((score) => [
        ...scoreLines(score),
        ...(show === 'misses' ? missLines(score) : []),
      ]),
      timeLine(messages),
    ];
  });
}

function scoreLines({ slice, messages, byFact, exact, ...all }: SlotScore): string[] {
  const facts = [...byFact].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = facts.map(([fact, counts]) => {
    const slots = counts.right + counts.missed;
    return `${fact} ${percent(ratios(counts).f1)} (${slots})`;
  });
  return [
    `  ${slice.padEnd(9)} F1 ${percent(all.f1)}  precision ${percent(all.precision)}  ` +
      `recall ${percent(all.recall)}  whole message ${percent(exact)}  (${messages} read)`,
    `    ${each.join(', ')}`,
  ];
}

/** How long messages of 300 characters take to read, as they are and typed in a hurry. */
function timeLine(messages: readonly Annotated[]): string {
  const long = messages.map((_one, at) => {
    const text = [...messages.slice(at), ...messages].map((one) => one.text).join('. ');
    return text.slice(0, LONG);
  });
  const all = [...long, ...long.map((text, at) => typedInHurry(text, seeded(at)).slice(0, LONG))];
  for (const text of all) slotsHeard(text, null);
  const taken = all.map((text) => {
    const start = performance.now();
    slotsHeard(text, null);
    return performance.now() - start;
  });
  const sorted = taken.sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `  ${LONG} characters are read in ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function missLines({ misses }: SlotScore): string[] {
  return misses.flatMap(({ text, wrong, missed }) => [
    `    "${text}"`,
    ...wrong.map((slot) => `      heard  ${slot}`),
    ...missed.map((slot) => `      missed ${slot}`),
  ]);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
