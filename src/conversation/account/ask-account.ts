import { LANGUAGES } from '../languages';
import type { AccountHearWords } from '../languages/account-words';
import type { ConversationState } from '../state';
import { accountMatters, asksHowFar, crisesIn, doubted, oddityIn } from '../understand/read-first';
import { receiptCodeIn } from '../understand/read-receipt';
import { saysYesOrNo } from '../understand/understand';
import { noticeCodeIn } from './notice-code';

/** What a message asks of the link between the account and the records. */
export type AccountAsk =
  | { readonly ask: 'redeem' | 'check-notice'; readonly code: string }
  | { readonly ask: 'answer-link' | 'answer-notices'; readonly says: 'yes' | 'no' }
  | { readonly ask: 'begin' | 'see' | 'unlink' | 'files' | 'receiving' | 'payments' }
  | { readonly ask: 'notices' | 'no-notices' };

/** 'LK ABCD1234', and the long code that a link of the counter puts behind it. */
const LINK =
  /^\s*(?:lk|link|mã liên kết|ma lien ket)[\s:.]+([0-9a-z_-][0-9a-z _-]{6,}[0-9a-z_-])\s*$/iu;
/** Eight characters of the alphabet of codes, and nothing else. */
const ALONE = /^\s*(?=\S*\d)(?=\S*[a-z])[0-9a-z]{4}-?[0-9a-z]{4}\s*$/iu;
/** Letters and figures that a question about a code has besides it. */
const BESIDE = 12;

const ASKS = {
  begin: 'begin',
  beginAlone: 'begin',
  see: 'see',
  unlink: 'unlink',
  receiving: 'receiving',
  payments: 'payments',
  notices: 'notices',
  noNotices: 'no-notices',
} as const;

/** Whether a message is a code and nothing else: its letters are words of no language. */
export function isCodeAlone(text: string): boolean {
  return /^\s*lk[\s:.]+[0-9a-z_-]+\s*$/iu.test(text);
}

/** What a message asks of the account's link; null for a message of any other kind, and whenever there is danger. */
export function accountAsked(state: ConversationState, text: string): AccountAsk | null {
  const words = LANGUAGES[state.language];
  if (crisesIn(text, words).length > 0) return null;
  const code = linkCodeIn(state, text);
  if (code !== null) return { ask: 'redeem', code };
  const notice = noticeAsked(state, text);
  if (notice !== null) return { ask: 'check-notice', code: notice };
  const matters = accountMatters(text, words);
  const [matter] = matters.flatMap((one) => (isAsk(one) ? [one] : []));
  if (matter !== undefined) return { ask: ASKS[matter] };
  const { awaiting } = state;
  if (awaiting === 'link' || awaiting === 'notices') {
    const says = agreedIn(matters) ?? saysYesOrNo(text, words);
    if (says !== null) return { ask: `answer-${awaiting}`, says };
  }
  if (!asksHowFar(text, words) || oddityIn(text, words) !== null) return null;
  return receiptCodeIn(text, 'unasked') === null ? { ask: 'files' } : null;
}

function isAsk(matter: keyof AccountHearWords): matter is keyof typeof ASKS {
  return matter in ASKS;
}

/** Whoever says both has not said yes. */
function agreedIn(matters: readonly (keyof AccountHearWords)[]): 'yes' | 'no' | null {
  if (matters.includes('refuse')) return 'no';
  return matters.includes('agree') ? 'yes' : null;
}

function linkCodeIn({ awaiting }: ConversationState, text: string): string | null {
  const named = LINK.exec(text)?.[1];
  if (named !== undefined) return named;
  const expected = awaiting === 'receipt' || awaiting === 'pasted';
  return !expected && ALONE.test(text) ? text.trim() : null;
}

/** The code alone, or beside the question; of a whole message pasted the words themselves are compared. */
function noticeAsked(state: ConversationState, text: string): string | null {
  const rest = doubted(text, LANGUAGES[state.language]) ?? text;
  const code = noticeCodeIn(rest);
  if (code === null) return null;
  const letters = rest.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length - code.length <= BESIDE ? code : null;
}
