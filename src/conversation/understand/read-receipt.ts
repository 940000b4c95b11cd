/** Ten characters of the alphabet of codes, in which no i, l, o and u stand, letters and figures among them. */
const CODE = /(?<![\p{L}\d])(?=[a-z]*\d)(?=\d*[a-z])[0-9a-hjkmnp-tv-z]{10}(?![\p{L}\d])/iu;
/** What can only be meant as a code by somebody who was asked for one. */
const ASKED_FOR = /^(?:[0-9a-z][\s-]?){10}$|^(?=\S*\d)(?=\S*[a-z])[0-9a-z-]{5,16}$/i;

/**
 * The code of a receipt in a message, in small letters; null when none stands there. A telephone number is none,
 * and neither is a long word, until she was `asked` for the code.
 */
export function receiptCodeIn(text: string, asked: 'asked' | 'unasked'): string | null {
  const written = text.trim();
  const [code] = CODE.exec(written) ?? [];
  if (code !== undefined) return code.toLowerCase();
  if (asked === 'unasked' || !ASKED_FOR.test(written)) return null;
  return written.replace(/[\s-]/g, '').toLowerCase();
}
