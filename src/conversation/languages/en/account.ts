import type { AccountTalk } from '../account-words';

const dong = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')} VND`;
const AS = {
  self: 'this person',
  guardian: 'the guardian of this person',
  collaborator: 'somebody who runs errands for this person',
} as const;

/** Links between accounts and people, and notices. */
export const account: AccountTalk = {
  confirm: (_, masked, role) =>
    `This code is for ${masked}. Are you ${AS[role]}? ` +
    'Write "yes" and this account may see that person’s file. Write "no" to leave it.',
  consent: (masked, role) =>
    `I am ${AS[role]} (${masked}). I agree that this account may see the file. ` +
    'It holds sensitive data. I can write "unlink" at any time.',
  noSuchCode: () =>
    'This code cannot be used. Each code works once, for ten minutes. Please ask the officer for another.',
  tooMany: () => 'Too many wrong codes. Please wait an hour, then try again.',
  digits: (_, digits) =>
    `Your code is ${digits}. Read it to the officer at the commune while you sit there. ` +
    'It works for ten minutes. Do not read it to anybody who calls you.',
  linked: (_, masked, lastDay) =>
    `You are linked to the file of ${masked} until ${lastDay}. ` +
    'You can now ask how far a file is, and what is received.',
  declined: 'Very well, nothing is linked.',
  unlinked: (many) =>
    many === 0
      ? 'This account is not linked to any file.'
      : 'Unlinked. This account can see no file any more.',
  nobody: () =>
    'This account is not linked to any file, so I cannot look. ' +
    'Write "link" when you are at the commune. Or write the code on your receipt.',
  restricted: () => 'This file is on hold, as was asked. Please ask the officer at the commune.',
  askNotices: () => 'Shall I write to you when there is news of the file? Write "yes" or "no".',
  noticesConsent:
    'I agree to be told here of files and allowances. ' +
    'These are sensitive data. I can write "no more messages" at any time.',
  noticesOn:
    'I shall write when there is news, never at night. To end it, write "no more messages".',
  noticesOff: 'I shall not write by myself any more. You can still ask me here.',
  of: (name) => `${name}:`,
  noFiles: 'There is no file in hand.',
  receivesNothing: 'The commune has nothing written down that is received.',
  filesOnly: 'This account sees only how far a file is. For money, please ask at the commune.',
  receives: (programme, since) => `Receives ${programme}, since ${since}.`,
  amount: (amount) => `The amount written down: ${dong(amount)}.`,
  noAmount: 'The amount is not written down.',
  ways: { account: 'Paid into an account.', cash: 'Paid in cash.', 'in-kind': 'Given in kind.' },
  noWay: 'How it is paid is not written down.',
  last: (day, amount) =>
    amount === null ? `Last given on ${day}.` : `Last given on ${day}: ${dong(amount)}.`,
  noLast: 'No payment is written down yet.',
  next: (day, place) => `Next payment: ${day}. Place: ${place}.`,
  nextUnknown: 'I do not know the next day of payment. The commune will announce day and place.',
  notice: (kind, day) => `This code is real. It was ${account.kinds[kind]}, on ${day}.`,
  noNotice: 'I sent no message with this code. Send no money, and read no code to anybody.',
  noticeMistyped: 'A character of this code is mistyped. It has eleven letters and figures.',
  neverAsks: 'I never ask for money, passwords or codes.',
  kinds: {
    'application-decided': 'about the result of a file',
    'papers-needed': 'about papers that are missing',
    'payment-due': 'about a day of payment',
    'link-made': 'about a new link',
    reminder: 'a reminder that was agreed',
  },
  decided: (name, what) => `There is a result for the file for ${what} of ${name}.`,
  papersNeeded: (name, what) => `The file for ${what} of ${name} needs more papers.`,
  paymentDue: ({ name, what, day, place }) =>
    `The ${what} of ${name} is paid on ${day}.${place === null ? '' : ` Place: ${place}.`}`,
  linkMade: (name) =>
    `One more account may now see the file of ${name}. If it was not you, tell the commune at once.`,
  askHowFar: 'Write "how far is my file" to see more.',
  code: (code) => `Code to check: ${code}.`,
  stop: 'To end this, write "no more messages".',
};
