import { plainCode } from '../../conversation/account/notice-code';
import { oneOf } from '../../records/rows';
import type { Tokens, Vault } from '../../shared/ports';

const LETTERS = 8;
const DIGITS = 6;
/** Characters of 64 signs: 132 bits. */
const TOKEN = 22;
const CODE = 'link_code|code';
const TOKEN_PLACE = 'link_code|token';

/** Eight characters that can be read out, of 40 bits. */
export function newLinkCode(tokens: Tokens): string {
  return tokens.code().slice(0, LETTERS).toUpperCase();
}

/** The long form, for a link that opens the chat. */
export function newLinkToken(tokens: Tokens): string {
  return tokens.secret().slice(0, TOKEN);
}

/** Six digits, shown in the chat to somebody who sits at the counter. */
export function newDigits(tokens: Tokens): string {
  return Array.from({ length: DIGITS }, () => tokens.digit()).join('');
}

/** All that is kept of a code. */
export function codeHash(vault: Vault, code: string): string {
  return vault.blindIndex(plainCode(code), CODE);
}

/** All that is kept of a long form. */
export function tokenHash(vault: Vault, token: string): string {
  return vault.blindIndex(token, TOKEN_PLACE);
}

/** Where a code lies that somebody typed, of either form; also when it was made with an older key. */
export function whereCode(vault: Vault, written: string) {
  const plain = plainCode(written);
  if (plain.length === LETTERS) return { codeHash: oneOf([...vault.blindIndexes(plain, CODE)]) };
  return { tokenHash: oneOf([...vault.blindIndexes(written.trim(), TOKEN_PLACE)]) };
}

/** The same of digits. */
export function whereDigits(vault: Vault, digits: string) {
  return { codeHash: oneOf([...vault.blindIndexes(digits, CODE)]) };
}
