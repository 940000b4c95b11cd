/**
 * Mã số an sinh xã hội: the public handle of a person in these records, ten random digits and one that checks
 * them. Eleven digits, so that nobody takes it for a mobile number (ten) or a personal identity number
 * (twelve); it tells nothing of its holder.
 */
const RANDOM_DIGITS = 10;

/**
 * The quasigroup of H. M. Damm (Total anti-symmetrische Quasigruppen, 2004): its check digit finds every single
 * wrong digit and every swap of neighbours.
 */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** A code out of random digits. @param digit 0 to 9, fresh at each call */
export function newSocialCode(digit: () => number): string {
  const digits = Array.from({ length: RANDOM_DIGITS }, digit).join('');
  return `${digits}${checksum(digits)}`;
}

/** The code in any grouping ('AS 1234 5678 901'), bare; null when it was mistyped. */
export function readSocialCode(text: string): string | null {
  const digits = text.replace(/^\s*AS/i, '').replace(/[\s.-]/g, '');
  const fits = new RegExp(`^\\d{${RANDOM_DIGITS + 1}}$`).test(digits);
  return fits && checksum(digits) === 0 ? digits : null;
}

/** As it is printed: 'AS 1234 5678 901'. */
export function showSocialCode(code: string): string {
  return `AS ${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`;
}

function checksum(digits: string): number {
  return Array.from(digits).reduce(
    (interim, digit) => Number(QUASIGROUP[interim]?.[Number(digit)]),
    0,
  );
}
