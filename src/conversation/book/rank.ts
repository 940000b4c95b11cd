/** A text to be found: its terms with their weights. */
export type Weighed = ReadonlyMap<string, number>;

/** Postings of all terms in one run of typed arrays: those of term t lie in [starts[t], starts[t + 1]). */
export interface RankIndex {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  readonly weights: Float32Array;
  /** How much each term tells. */
  readonly tells: Float32Array;
  readonly count: number;
}

export interface Ranked {
  readonly document: number;
  readonly score: number;
}

const SATURATION = 1.2;
const LENGTH = 0.4;
/** Two words that follow one another say more than each alone. */
const PAIR = 1.5;
/** Pairs that no text has: people say the same thing in many ways. */
const UNSEEN_PAIR = 0.5;

/** An index for `rank`; terms that stand in more than half of the texts tell nothing and are left out. */
export function buildIndex(texts: readonly Weighed[]): RankIndex {
  const holders = new Map<string, number[]>();
  texts.forEach((text, document) => {
    for (const term of text.keys()) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [document]);
      else known.push(document);
    }
  });
  const kept = [...holders].filter(([, { length }]) => length * 2 <= texts.length);
  const lengths = texts.map((text) => [...text.values()].reduce((sum, weight) => sum + weight, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const size = kept.reduce((sum, [, { length }]) => sum + length, 0);
  const index = {
    terms: new Map(kept.map(([term], at) => [term, at])),
    starts: new Uint32Array(kept.length + 1),
    documents: new Uint16Array(size),
    weights: new Float32Array(size),
    tells: new Float32Array(kept.length),
    count: texts.length,
  };
  let at = 0;
  kept.forEach(([term, documents], term_) => {
    index.tells[term_] = tellsOf(term, documents.length, texts.length);
    for (const document of documents) {
      const often = texts[document]?.get(term) as number;
      const long = 1 - LENGTH + (LENGTH * (lengths[document] as number)) / mean;
      index.documents[at] = document;
      index.weights[at] = (often * (SATURATION + 1)) / (often + SATURATION * long);
      at += 1;
    }
    index.starts[term_ + 1] = at;
  });
  return index;
}

/** BM25 of the texts for a question's terms, best first. */
export function rank(index: RankIndex, asked: readonly string[]): Ranked[] {
  const scores = new Float32Array(index.count);
  for (const term of new Set(asked)) {
    const at = index.terms.get(term);
    if (at === undefined) continue;
    const tells = index.tells[at] as number;
    const end = index.starts[at + 1] as number;
    for (let post = index.starts[at] as number; post < end; post += 1) {
      const document = index.documents[post] as number;
      scores[document] = (scores[document] as number) + tells * (index.weights[post] as number);
    }
  }
  return [...scores]
    .map((score, document) => ({ document, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/**
 * How surely a text answers a question: the words and pairs they share, less for a question that asks much
 * besides. Rare words count no more than common ones here: what is common in the texts is our business, and
 * a word that only one of them has by chance is not.
 */
export function sureness(index: RankIndex, asked: readonly string[], document: number): number {
  let whole = 0;
  let shared = 0;
  for (const term of new Set(asked)) {
    const pair = term.includes(' ');
    const counts = pair ? PAIR : 1;
    const at = index.terms.get(term);
    whole += at === undefined && pair ? counts * UNSEEN_PAIR : counts;
    if (at !== undefined) shared += counts * weightIn(index, at, document);
  }
  return whole === 0 ? 0 : shared / Math.sqrt(whole);
}

function weightIn(
  { starts, documents, weights }: RankIndex,
  term: number,
  document: number,
): number {
  const end = starts[term + 1] as number;
  for (let post = starts[term] as number; post < end; post += 1) {
    if (documents[post] === document) return weights[post] as number;
  }
  return 0;
}

function tellsOf(term: string, holders: number, count: number): number {
  const rare = Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
  return term.includes(' ') ? rare * PAIR : rare;
}
