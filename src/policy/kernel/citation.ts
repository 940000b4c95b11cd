/**
 * How surely we know what the law says: `primary` read in the text of the law itself, `secondary` in
 * someone's account of it, `unverified` from memory. What rests on `unverified` is never shown as payable.
 */
export type Standing = 'primary' | 'secondary' | 'unverified';

/** Where the law says it, as the gazette prints it: act 'Nghị định 335/2026/NĐ-CP', at 'Điều 4 khoản 2'. */
export interface Citation {
  readonly act: string;
  readonly at: string;
  readonly standing: Standing;
}

/** 'Điều 4 khoản 2 Nghị định 335/2026/NĐ-CP' */
export function citationText(citation: Citation): string {
  return citation.at === '' ? citation.act : `${citation.at} ${citation.act}`;
}

const RANK: Record<Standing, number> = { primary: 0, secondary: 1, unverified: 2 };

/** The weaker of two standings: a conclusion is only as sure as its weakest source. */
export function weaker(a: Standing, b: Standing): Standing {
  if (a === b) return a;
  return RANK[a] > RANK[b] ? a : b;
}
