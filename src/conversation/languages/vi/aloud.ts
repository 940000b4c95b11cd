const SCALES = [
  [1_000_000_000, 'tỷ'],
  [1_000_000, 'triệu'],
  [1_000, 'nghìn'],
] as const;

/** A law by its number and year. */
const NUMBERED = /(\d+)\/(\d{4})\/[\p{L}\d-]+/gu;

/** Brackets that tell one child from another: heard, not left out. */
const APART = /\s*\((\d+ (?:tháng )?tuổi|người thứ \d+)\)/g;

/** Vietnamese as it reads well aloud: 'Mức là 1 triệu 80 nghìn đồng mỗi tháng.' */
export function aloud(text: string): string {
  return text
    .replace(NUMBERED, '$1 năm $2')
    .replace(APART, ' $1')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/(\d{1,3}(?:\.\d{3})+) đồng/g, (_, sum: string) => `${inWords(sum)} đồng`)
    .replace(/\s*%/g, ' phần trăm')
    .replace(/^• /gm, '')
    .replace(/^([^\n]*[^\n.?!:])$/gm, '$1.')
    .replace(/\//g, ' ');
}

function inWords(sum: string): string {
  let rest = Number(sum.replaceAll('.', ''));
  const parts: string[] = [];
  for (const [size, name] of SCALES) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${name}`);
    rest %= size;
  }
  return [...parts, ...(rest > 0 ? [String(rest)] : [])].join(' ');
}
