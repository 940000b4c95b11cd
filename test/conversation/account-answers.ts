import type { ToldFile } from '../../src/conversation/applications/tell-file';
import type { AccountTold } from '../../src/conversation/account/told';

const masked = 'Lò T. Ó., 19**';
const name = 'Lò T. Ó.';
const received = {
  programme: 'social-pension',
  amount: 540_000,
  since: '2026-02-10',
  payment: 'cash',
  next: { day: '2026-12-04', place: 'bưu điện xã' },
  last: { day: '2026-11-05', amount: 540_000 },
} as const;
const bare = { ...received, amount: null, payment: null, next: null, last: null } as const;

/** What the records answer in a transcript, by a word behind '% '. */
export function accountAnswer(word: string, file: ToldFile): AccountTold {
  const people = [{ name, reach: 'all', receives: [received] }] as const;
  const answers: Readonly<Record<string, AccountTold>> = {
    confirm: { told: 'confirm', masked, role: 'self' },
    'confirm guardian': { told: 'confirm', masked, role: 'guardian' },
    'confirm collaborator': { told: 'confirm', masked, role: 'collaborator' },
    'no-such-code': { told: 'no-such-code' },
    'too-many': { told: 'too-many' },
    declined: { told: 'declined' },
    nobody: { told: 'nobody' },
    restricted: { told: 'restricted' },
    digits: { told: 'digits', digits: '042917' },
    linked: { told: 'linked', masked, lastDay: '2027-11-22' },
    unlinked: { told: 'unlinked', many: 1 },
    'unlinked nothing': { told: 'unlinked', many: 0 },
    files: {
      told: 'files',
      people: [
        { name, files: [file] },
        { name: 'Hoàng V. P.', files: [] },
      ],
    },
    receiving: { told: 'receiving', people },
    'receiving little': {
      told: 'receiving',
      people: [
        { name, reach: 'all', receives: [bare] },
        { name: 'Hoàng V. P.', reach: 'all', receives: [] },
        { name: 'Sùng A. C.', reach: 'files-only', receives: [] },
      ],
    },
    payments: { told: 'payments', people },
    'payments little': {
      told: 'payments',
      people: [{ name, reach: 'all', receives: [bare] }],
    },
    notices: { told: 'notices', wanted: 'yes' },
    'no notices': { told: 'notices', wanted: 'no' },
    'notice real': { told: 'notice', found: { kind: 'application-decided', day: '2026-11-20' } },
    'notice unknown': { told: 'notice', found: null },
    'notice mistyped': { told: 'notice-mistyped' },
  };
  const answer = answers[word];
  if (answer === undefined) throw new Error(`no answer of the records is called "${word}"`);
  return answer;
}
