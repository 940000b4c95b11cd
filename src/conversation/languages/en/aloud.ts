/** A law by its number and year. */
const NUMBERED = /(\d+)\/(\d{4})\/[\p{L}\d-]+/gu;

/** Brackets that tell one child from another: heard, not left out. */
const APART = /\s*\((\d+(?: months)?|number \d+)\)/g;

/** English as it reads well aloud: no brackets, no marks, sums without commas inside. */
export function aloud(text: string): string {
  return text
    .replace(NUMBERED, '$1 of $2')
    .replace(APART, ', $1,')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/(\d{1,3}(?:,\d{3})+)/g, (sum) => inWords(Number(sum.replaceAll(',', ''))))
    .replace(/\s*%/g, ' per cent')
    .replace(/^• /gm, '')
    .replace(/^([^\n]*[^\n.?!:])$/gm, '$1.');
}

function inWords(sum: number): string {
  const [millions, thousands, rest] = [
    Math.floor(sum / 1_000_000),
    Math.floor((sum % 1_000_000) / 1_000),
    sum % 1_000,
  ];
  return [
    ...(millions > 0 ? [`${millions} million`] : []),
    ...(thousands > 0 ? [`${thousands} thousand`] : []),
    ...(rest > 0 ? [String(rest)] : []),
  ].join(' ');
}
