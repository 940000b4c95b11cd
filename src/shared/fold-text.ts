/**
 * Vietnamese folding for search and understanding: NFC or NFD in, lower case without marks out,
 * đ becomes d, runs of white space become one space. 'Nguyễn  Thị ĐÀO' → 'nguyen thi dao'.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
