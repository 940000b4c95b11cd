/** Letters and figures of codes: no i, l, o and u, so that nobody mistakes one for another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const BODY = 10;
const CODE = /(?<![\p{L}\d])(?=\d*[a-z])[0-9a-z]{11}(?![\p{L}\d])/iu;

/**
 * A notice's code: ten characters and one that checks them (Luhn's sum over 32 signs), so that a slip of a finger is
 * told from a code that we never gave. @throws Error for another length or other characters
 */
export function noticeCode(body: string): string {
  const sum = sumOf(body, 2);
  if (body.length !== BODY || sum === null) throw new Error('a notice has ten characters');
  return body + String(ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length]);
}

/** The code as we keep it, of what somebody typed; null where it cannot be one of ours. */
export function readNoticeCode(written: string): string | null {
  const code = plainCode(written);
  return code.length === BODY + 1 && (sumOf(code, 1) ?? 1) % ALPHABET.length === 0 ? code : null;
}

/** What looks like a notice's code in a message, as it was typed; null for none. */
export function noticeCodeIn(text: string): string | null {
  return CODE.exec(text)?.[0] ?? null;
}

/** Small letters; what looks like a figure is one. */
export function plainCode(written: string): string {
  return written.replace(/[\s-]/g, '').toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1');
}

/** Every second sign from the end counts twice, its two figures added. */
function sumOf(code: string, lastCounts: 1 | 2): number | null {
  let sum = 0;
  let counts: number = lastCounts;
  for (const sign of [...code].reverse()) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) return null;
    const weighed = value * counts;
    sum += Math.floor(weighed / ALPHABET.length) + (weighed % ALPHABET.length);
    counts = 3 - counts;
  }
  return sum;
}
