import { bare, hurried } from './eval-noise';
import type { Judged, Scorer } from './measure';
import { auroc, coverageAt, marginOf, measure } from './measure';
import type { OpenReader } from './open-reader';

/** How many messages a figure of cost is taken from, and how long a message it is taken for. */
const TIMED = 2_000;
const LENGTH = 300;

export function tableHead(): string {
  return `${'slice'.padEnd(22)}   n  strict  accepted  top 3  macro-F1  asked  cover@98`;
}

/** One line for each way of writing, and for each slice of those who wrote. */
export function accuracyLines(messages: readonly Judged[], score: Scorer): string[] {
  const slices = [...new Set(messages.map(({ slice }) => slice))].filter((slice) =>
    messages.some((one) => one.slice === slice && one.topics.length > 0),
  );
  return [
    line('clean', messages, score),
    line(
      'without diacritics',
      messages.map((one) => ({ ...one, text: bare(one.text) })),
      score,
    ),
    line(
      'noisy',
      messages.map((one, at) => ({ ...one, text: hurried(one.text, at) })),
      score,
    ),
    ...(slices.length < 2
      ? []
      : slices.map((slice) =>
          line(
            slice,
            messages.filter((one) => one.slice === slice),
            score,
          ),
        )),
  ];
}

/** How well strangers' questions are told from ours, far and near apart where the messages say so. */
export function strangerLines(messages: readonly Judged[], score: Scorer): string[] {
  const versions: readonly [string, (text: string, at: number) => string][] = [
    ['clean', (text) => text],
    ['without diacritics', bare],
    ['noisy', hurried],
  ];
  const kinds = [
    ...new Set(messages.filter(({ topics }) => topics.length === 0).map((one) => one.slice)),
  ];
  return versions.map(([name, write]) => {
    const notOurs = messages.map((one, at) => ({ one, score: score(write(one.text, at)).notOurs }));
    const ours = notOurs.filter(({ one }) => one.topics.length > 0).map((each) => each.score);
    const figures = kinds.map((kind) => {
      const strangers = notOurs.filter(({ one }) => one.topics.length === 0 && one.slice === kind);
      return `${kind} ${percent(
        auroc(
          ours,
          strangers.map((each) => each.score),
        ),
      )}`;
    });
    return `out of scope, AUROC, ${name}: ${figures.join(', ')}`;
  });
}

/** Time and memory of reading. */
export function costLines(
  messages: readonly Judged[],
  { score, loadMs, megabytes }: OpenReader,
): string[] {
  const long = messages.map(({ text }) => `${text} `.repeat(20).slice(0, LENGTH));
  const began = process.cpuUsage();
  const times = Array.from({ length: TIMED }, (_, at) => {
    const text = long[at % long.length] as string;
    const from = performance.now();
    score(text);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(began);
  const p95 = times[Math.floor(TIMED * 0.95)] as number;
  return [
    `reading ${LENGTH} characters: p95 ${p95.toFixed(2)} ms by the clock, ${((user + system) / 1000 / TIMED).toFixed(2)} ms of processor on average`,
    `opening the weights: ${loadMs.toFixed(1)} ms, ${megabytes.toFixed(1)} MB`,
  ];
}

function line(name: string, messages: readonly Judged[], score: Scorer): string {
  const { messages: count, ...shares } = measure(messages, score);
  const figures = [shares.strict, shares.accepted, shares.top3, shares.macroF1, shares.asked];
  const widths = [8, 10, 7, 10, 7];
  const columns = figures.map((value, at) => percent(value).padStart(widths[at] as number));
  const covered = percent(coverWithin(messages, score)).padStart(10);
  return `${name.padEnd(22)}${String(count).padStart(4)}${columns.join('')}${covered}`;
}

/** The greatest share of messages that can be answered while 98 % of the answers are right. */
function coverWithin(messages: readonly Judged[], score: Scorer): number | null {
  const margins = messages.map(({ text }) => marginOf(score(text))).sort((a, b) => a - b);
  const good = margins
    .map((margin) => coverageAt(messages, score, margin))
    .filter(({ right }) => right >= 0.98);
  return good.length === 0 ? null : Math.max(...good.map(({ covered }) => covered));
}

function percent(value: number | null): string {
  return value === null ? '-' : (value * 100).toFixed(1);
}
