import type { AccountHearWords } from '../../account-words';

/** How citizens ask about the link of their account, and about what their records hold. */
export const account: AccountHearWords = {
  begin: ['link my account', 'link this account', 'link my file', 'connect my file', 'verify me'],
  beginAlone: ['link', 'verify'],
  see: ['want to see my file', 'see my own file'],
  unlink: ['unlink', 'remove the link', 'cancel the link', 'end the link'],
  receiving: [
    'what am i receiving',
    'what do i receive now',
    'what is my mother receiving',
    'what is my father receiving',
    'what am i getting now',
  ],
  payments: [
    'when do i get paid',
    'when will i be paid',
    'when is the money paid',
    'when is the allowance paid out',
    'next payment',
  ],
  notices: ['send me messages', 'turn messages on'],
  agree: ['i agree', 'agree', 'agreed', 'i confirm'],
  refuse: ['i do not agree', "i don't agree", 'disagree', 'not me'],
  noNotices: ['no more messages', 'stop sending messages', 'turn messages off'],
};
