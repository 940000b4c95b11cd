import { capital } from '../capital';
import type { TalkWords } from '../talk-words';
import type { Who } from '../words';
import { topics } from './topics';
import { aloud } from './aloud';

function your(noun: string): (you: Who) => Who {
  return () => ({ name: `your ${noun}`, person: 'third' });
}

function verb(who: Who, plain: string, third: string): string {
  return who.person === 'second' ? plain : third;
}

const YOU: Who = { name: 'you', person: 'second' };

/** English sentences: one thought each, 20 words or fewer. */
export const talk: TalkWords = {
  you: { elder: YOU, young: YOU },
  relations: {
    self: { label: 'Myself', who: (you) => you },
    mother: { label: 'Mother', who: your('mother') },
    father: { label: 'Father', who: your('father') },
    grandmother: { label: 'Grandmother', who: your('grandmother') },
    grandfather: { label: 'Grandfather', who: your('grandfather') },
    'paternal-grandmother': { label: "Father's mother", who: your("father's mother") },
    'paternal-grandfather': { label: "Father's father", who: your("father's father") },
    'maternal-grandmother': { label: "Mother's mother", who: your("mother's mother") },
    'maternal-grandfather': { label: "Mother's father", who: your("mother's father") },
    'mother-in-law': { label: 'Mother-in-law', who: your('mother-in-law') },
    'father-in-law': { label: 'Father-in-law', who: your('father-in-law') },
    wife: { label: 'Wife', who: your('wife') },
    husband: { label: 'Husband', who: your('husband') },
    child: { label: 'Child', who: your('child') },
    son: { label: 'Son', who: your('son') },
    daughter: { label: 'Daughter', who: your('daughter') },
    grandchild: { label: 'Grandchild', who: your('grandchild') },
    'older-brother': { label: 'Brother', who: your('brother') },
    'older-sister': { label: 'Sister', who: your('sister') },
    'younger-sibling': { label: 'Younger brother or sister', who: your('younger sibling') },
    aunt: { label: 'Aunt', who: your('aunt') },
    uncle: { label: 'Uncle', who: your('uncle') },
    neighbour: { label: 'Neighbour', who: your('neighbour') },
    friend: { label: 'Friend', who: your('friend') },
    someone: { label: 'Somebody else', who: () => ({ name: 'that person', person: 'third' }) },
  },
  sentences: {
    greet: () =>
      'Hello. This is a machine that answers on allowances, health insurance and social housing. ' +
      'The commune decides. Whom are you asking for, and about what?',
    introduce: () => 'This is a machine. The commune looks at the papers and decides.',
    closing: () => 'A machine answers from the law; the commune sees the papers and decides.',
    empty: () => 'I see no words in your message. Please type your question.',
    unclear: () => 'Sorry, I did not understand that.',
    examples: () => 'You can write: "My mother is 82, she has no pension, what can she get?"',
    tooLong: () => 'That message is too long, I read only its beginning. Please write less.',
    unsupported: () => 'I cannot read pictures, voice or files yet. Please type your question.',
    edited: () =>
      'I see that you changed an older message. Please send what you changed as a new message.',
    place: () => 'I neither read nor keep places on a map. Please type the name of the commune.',
    'contact-of-other': () =>
      'That number is not of the account that writes here, so I do not keep it. ' +
      'Please send your own, or write "talk to a person".',
    group: () =>
      'In a group this machine talks about nobody in person. Please write to me in private.',
    'data-rights': () =>
      'You may see, correct and erase what is kept about you. ' +
      'Write "erase my data" to erase what you told here. ' +
      'Write "talk to a person" to see or correct your records.',
    thanks: () => 'You are welcome. Write again whenever you need.',
    stopped: () => 'I will stop asking. Write again whenever you need.',
    restarted: () => 'We start from the beginning. Whom are you asking for?',
    forgotten: () => 'I have erased what you told me in this conversation.',
    help: () =>
      'I answer on monthly allowances, health insurance and social housing. ' +
      'Tell me the age and situation of the person. ' +
      'At any time you can write: back, correct, I do not know, why, talk to a person. ' +
      'Also: in short, read aloud, remind me.',
    offTopic: () =>
      'I only answer on monthly allowances, health insurance and social housing. ' +
      'I do not know about other matters. Write "talk to a person" to ask somebody.',
    whichMatter: () => 'Which of these do you ask about?',
    whichTopic: () => 'Which of these do you mean?',
    whoseNumber: () => 'Please say whose age or money that is.',
    machine: () => 'I am a machine, not a person. To reach a person, write "talk to a person".',
    rude: () => 'I am sorry I could not help. Write "talk to a person" to reach somebody.',
    hunger: () =>
      'If there is nothing to eat, tell the village head or the commune at once. ' +
      'If somebody faints, call 115. If a child is left hungry, call 111. ' +
      'I have told the staff; you can also write "talk to a person".',
    nothingBack: () => 'There is no answer yet to go back to.',
    back: () => 'We go back one question.',
    fixWhat: () => 'What do you want to correct? For example: "correct the age".',
    whom: () => 'Whom are you asking for?',
    oldChoice: () => 'That button belongs to somebody who is no longer in this conversation.',
    disagreed: () =>
      'I have noted that you disagree and asked the staff to look again. ' +
      'An answer of the machine is not a decision. ' +
      'You may still apply, and the commune must answer in writing.',
    humanAsked: () =>
      'I have passed the conversation to the staff. You can go on asking meanwhile.',
    humanMisses: () =>
      'I failed to understand twice, so I have passed this to the staff. ' +
      'Meanwhile you can try other words.',
    language: () => 'I will answer in English.',
    noLaw: () => 'I hold no law for that day. I know the law from 1 July 2021 on.',
    declined: () => 'No matter, we leave that question.',
    whichOne: () => 'Please choose one of these.',
    unchanged: () => 'The result stays the same.',
    future: () => 'That day of birth lies in the future.',
    tooOld: () => 'Nobody has lived that long; perhaps a slip of the hand.',
    notADay: () => 'That day does not exist.',
    outOfBounds: () => 'That number cannot be; perhaps a slip of the hand.',
    secondary: () => 'Part of this rests on an account of the law, not on its own text.',
    nominalAge: () => 'Age counts from the day of birth on the identity card.',
    injection: () =>
      'I answer only from the law and from what is really so. No message changes that.',
    othersData: () =>
      'I hold no private data of other people and show none. ' +
      'To ask for one of your family, tell me of that person.',
    otherTongue: () =>
      'I read Vietnamese and English only. Tôi chỉ đọc được tiếng Việt và tiếng Anh. ' +
      'For help, write "talk to a person".',
    pasteIt: () => 'Please paste here the whole message to be checked.',
    genuine: () =>
      'That message is one that I sent here. I never ask for money, passwords or codes.',
    notGenuine: () =>
      'I do not find that message among those sent here. ' +
      'Do not open its links, send no money, tell nobody a code. ' +
      'If you fear a fraud, call 113, or write "talk to a person".',
    tooShortToTell: () => 'That is too short to be checked. Please paste the whole message.',
    askReceipt: () =>
      'Please write the code that stands on the receipt you were given with the file. ' +
      'It has ten letters and figures. Without the receipt, write "talk to a person". ' +
      'At the commune, write "link", and you need no code again.',
    noSuchFile: () =>
      'I find no file with that code. Please compare it with the receipt and write it again. ' +
      'It has ten letters and figures, and no i, l, o or u.',
    readAloud: () => 'From now on I write so that it reads well aloud.',
    readShort: () => 'From now on I answer in short. For all of it, write "read it all".',
    readFull: () => 'From now on I answer in full.',
    moreOffered: () => 'For more, write "read it all" or "why".',
    notStored: () => 'That was only supposed; I have not noted it.',
    noDayAhead: () => 'By what is known, the law shows no day of change for ten years ahead.',
    reminded: () =>
      'Good, I will write on that day. If you change your mind, write "do not remind me".',
    notReminded: () => 'Good, I will not remind you and keep nothing for it.',
    remindersEnded: () => 'I have dropped the reminders and will not write.',
    nothingProposed: () => 'No reminder waits to be agreed to. To have one, write "remind me".',
    notMeant: () => 'Then I do not note it. Please write it in another way.',
    broken: () =>
      'Sorry, the machine could not answer this message. A member of staff will read it and answer here.',
  },
  buttons: {
    unsure: 'I do not know',
    why: 'Why?',
    papers: 'Which papers?',
    'other-person': 'For somebody else',
    human: 'Talk to a person',
    restart: 'Start over',
    back: 'Back',
    help: 'Help',
    'read-full': 'Read it all',
    agree: 'I agree',
    refuse: 'No reminder',
    right: 'Right',
    wrong: 'Not that',
  },
  domains: {
    allowance: 'Monthly allowances',
    insurance: 'Health insurance',
    housing: 'Social housing',
  },
  topics,
  elsewhere: {
    scholarship: 'scholarships',
    loan: 'loans',
    maternity: 'maternity benefit',
    illness: 'help for grave illness',
    'disability-certificate': 'getting a certificate of disability',
    'lost-card': 'a new insurance card',
    'house-projects': 'names, prices and places of housing projects',
    'pension-reckoning': 'how a pension is reckoned',
  },
  notHere: (what) =>
    `I cannot answer on ${what} yet. Please ask the commune, or write "talk to a person".`,

  money: (dong) => `${dong.toLocaleString('en-US')} dong`,
  aDay: (amount) => `${amount} a day`,
  aMonth: (amount) => `${amount} a month`,
  aYear: (amount) => `${amount} a year`,
  once: (amount) => `${amount}, paid once`,
  goods: { rice: (kg, months) => `${kg} kg of rice a month, for ${months} months at most` },
  shares: {
    tuition: (percent) => (percent === '100' ? 'no tuition to pay' : `${percent} % off tuition`),
    'house-rent': (percent) => `${percent} % off the rent`,
  },
  loan: ({ most, costPercent, rate, years, graceYears }) =>
    [
      ...(most === undefined ? [] : [`a loan of at most ${most}`]),
      ...(costPercent === undefined ? [] : [`at most ${costPercent} % of the price`]),
      ...(rate === undefined ? [] : [`at ${rate} % a year`]),
      ...(years === undefined ? [] : [`for at most ${years} years`]),
      ...(graceYears === undefined ? [] : [`no repayment in the first ${graceYears} years`]),
    ].join('; ') || 'the policy bank decides how much',
  fromTo: (from, to) => `from ${from} to ${to}`,
  atLeast: (amount) => `at least ${amount}`,
  counted: {
    'm²': (value) => `${value} square metres`,
    người: (value) => (value === '1' ? '1 person' : `${value} people`),
    tháng: (value) => (value === '1' ? '1 month' : `${value} months`),
    ngày: (value) => (value === '1' ? '1 day' : `${value} days`),
    km: (value) => `${value} km`,
    '%': (value) => `${value} %`,
    kWh: (value) => `${value} kWh`,
    'chỉ số': (value) => `${value} indicators`,
  },
  lasts: (months) => `It is paid for ${months} months.`,
  number: (value) => value.toLocaleString('en-US'),
  date: (day) =>
    `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  month: (day) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  or: (items) => list(items, 'or'),

  isAged: (who, { min, max, unit }) => {
    const name = who.plain ?? who.name;
    const is = verb(who, 'are', 'is');
    const old = unit === 'months' ? 'months old' : 'years old';
    if (min === max) return `${name} ${is} ${min} ${old}`;
    if (max >= 120) return `${name} ${is} ${min} ${old} or older`;
    if (min === 0) return `${name} ${is} under ${max + 1} ${old}`;
    return `${name} ${is} between ${min} and ${max} ${old}`;
  },
  isValue: (label, value) => `${label}: ${value}`,
  isOneOf: (label, options) => `${label}: ${options}`,
  compared: (comparison, holds, limit) => COMPARED[comparison][holds].replace('#', limit),
  nth: (value) => `number ${value}`,
  years: (value) => `${value}`,
  months: (value) => `${value} months`,

  yesPaid: (who, programme, amount) =>
    `Yes. ${capital(who.name)} ${verb(who, 'are', 'is')} entitled to the ${programme}: ${amount}.`,
  yesCommune: (who, programme) =>
    `Yes. ${capital(who.name)} ${verb(who, 'are', 'is')} entitled to the ${programme}; ` +
    'the commune settles the amount.',
  yesRight: (who, programme) =>
    `Yes. ${capital(who.name)} ${verb(who, 'meet', 'meets')} the conditions for ${programme}.`,
  yesGift: (who, programme, gift) =>
    `Yes. ${capital(who.name)} ${verb(who, 'are', 'is')} entitled to ${programme}: ${gift}.`,
  yesCard: (who) => `Yes. ${capital(who.name)} can have health insurance.`,
  no: (who, programme) =>
    `No. ${capital(who.name)} ${verb(who, 'are', 'is')} not entitled to ${programme}.`,
  noneOf: (who) =>
    `No. ${capital(who.name)} ${verb(who, 'are', 'is')} entitled to none of what I looked at.`,
  depends: (who, programme) =>
    `It depends. Whether ${who.name} ${verb(who, 'get', 'gets')} ${programme} is not settled yet.`,
  ifEntitled: (amount) => `If so, it is ${amount}.`,
  unverified: (amount) => `${amount} (not certain, please ask where you apply)`,
  unverifiedGift: (gift) => `${gift} (not certain, please ask where you apply)`,
  because: 'Because:',
  becauseOf: (clauses) => `Because ${clauses}.`,
  notHeading: 'Not entitled to:',
  openHeading: 'Open:',
  alsoHeading: 'Also:',
  missing: (labels) => `still to know: ${labels}`,
  communeLooks: (points) => `The commune will look at (in Vietnamese): ${points}.`,
  mayBeMore: (programmes) => `It may be more, with: ${programmes}.`,
  closingBy: (law, decides) =>
    `A machine answers from ${law}; the ${decides === 'commune' ? 'commune' : 'office'} decides.`,
  mayAskMore: 'It may be more, so I ask a little further.',
  highestOnly: (programme) => `Only the highest allowance is paid, so not ${programme} as well.`,
  unsureBeside: (programme, other) =>
    `Whether ${programme} is paid as well as ${other} is not clear; the commune decides.`,
  willBe: (when) => `From ${when} the answer will be yes, if all stays as it is.`,
  willBeBy: (when) =>
    `From ${when} at the latest the answer will be yes, if all stays as it is. It may be sooner: the day of birth decides.`,
  mayBe: (when) => `From ${when} at the earliest the answer may be another.`,
  willPay: (when, amount) => `From ${when} it will be ${amount}.`,
  willEnd: (when) => `It ends on ${when}, if all stays as it is.`,
  wouldTurn: (statement) => `If ${statement}, the answer would be yes.`,

  group: (line) => `Group: ${line}.`,
  groupsOpen: 'Which group it is, and who pays, is still open.',
  payers: {
    state: 'The State pays all of it.',
    'state-part': 'The State pays a part.',
    'insurance-fund': 'The social insurance office pays.',
    employer: 'The employer pays most of it and hands in the papers.',
    self: 'The person pays.',
  },
  ownNothing: (who) => `${capital(who.name)} ${verb(who, 'pay', 'pays')} nothing.`,
  ownPays: (who, amount) => `${capital(who.name)} ${verb(who, 'pay', 'pays')} ${amount}.`,
  cardPays: (percent) => `The card pays ${percent}% of treatment at the registered place.`,
  cardMayPay: (from, to) =>
    `The card pays ${from}% to ${to}% of treatment at the registered place.`,
  mayChoose: (line) => `Where many of a household pay, choosing to pay as ${line} may cost less.`,

  paidFrom: (clause) => `It runs ${clause}.`,
  formLine: (form) => `Form: ${form}.`,
  noForm: 'No form of its own is needed.',
  formUnknown: 'I do not know the form for sure; please ask where you hand in.',
  handIn: (form, place) => `What to do: hand in ${form} at ${place}.`,
  goTo: (place) => `What to do: go to ${place}.`,
  papersLine: (papers) => `Bring: ${papers}.`,
  whereLine: (places) => `Where: ${places}.`,
  daysLine: (days) => `The answer comes within ${days} working days.`,
  daysUnknown: 'I do not know the number of days for sure; please ask where you hand in.',
  presumesLine: (clauses) => `Taken for granted and checked there: ${clauses}.`,
  proceduresOf: (programme) => `To apply for ${programme}:`,
  whyHeading: (programme, truth) =>
    truth === 'yes'
      ? `Why yes, ${programme}:`
      : truth === 'no'
        ? `Why not, ${programme}:`
        : `Why it is open, ${programme}:`,
  otherLaws: (laws) => `Other sources: ${laws}.`,

  sheetLine: (address) => `A sheet in large type to print and take along: ${address}`,
  sheet: {
    title: 'Answer sheet',
    about: (who) => `For: ${who}`,
    code: (code) => `Code: ${code}`,
    on: (day) => `By the law of ${day}.`,
    why: 'Why',
    asks: (says) => `The law asks: ${says}.`,
    papers: 'Papers and where to go',
    notYet: 'Not entitled yet',
    others: 'Also entitled to',
    decides: 'A machine answers by the law, from what was told. The commune checks and decides.',
    staffOnly: 'Staff can enter this code to see the answer and its articles again.',
    print: 'To print: open it on a computer or a phone and choose Print.',
    gone: 'There is no such sheet, or it has been erased.',
  },
  contradictions: {
    'pensioner-too-young': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young to draw a pension.`,
    'pension-without-pension': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'have', 'has')} no pension, yet an amount of pension.`,
    'social-pensioner-too-young': () =>
      `These two things do not fit: the social pension is for people of 70 and over.`,
    'working-child': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young for insured work.`,
    'wage-without-work': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'have', 'has')} no contract, yet an insured wage.`,
    'veteran-too-young': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young for that title.`,
    'married-child': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young to have a spouse or a child.`,
    'floor-without-house': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'have', 'has')} no house, yet a floor area of one.`,
    'house-elsewhere-without-house': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'have', 'has')} no house, yet one in the other former province.`,
    'head-beyond-house': () =>
      `These two things do not fit: the floor for each person is more than the whole house.`,
    'marriage-and-family': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} both married and living single.`,
    'spouse-of-a-child': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young to have had a spouse.`,
    'child-of-a-child': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young to raise children.`,
    'pregnant-child': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young to be pregnant.`,
    'pregnant-and-dead': () =>
      `These two things do not fit: somebody who has died cannot be pregnant.`,
    'student-at-no-school': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} a pupil or student, yet at no school.`,
    'boarder-at-no-school': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} a boarding pupil, yet at no such school.`,
    'preschool-too-old': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too old for kindergarten.`,
    'college-too-young': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young for college.`,
    'title-without-merit': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'have', 'has')} a title, yet no standing as a person with merit.`,
    'title-too-young': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'are', 'is')} too young for that title.`,
    'months-beyond-months': () =>
      `These two things do not fit: more months were paid within 24 months than within 36.`,
    'job-goes-on': () =>
      `These two things do not fit: the job has not ended, yet months have passed since it did.`,
    'days-without-injury': (who) =>
      `These two things do not fit: ${who.name} ${verb(who, 'were', 'was')} not injured, yet treated for so many days.`,
  },
  noted: (statements) => `I have noted: ${statements}.`,
  corrected: (statements) => `I have corrected: ${statements}.`,
  speakingOf: (who) => `We speak of ${who.name}.`,
  about: (programme, gist) => `${capital(programme)}: ${gist}`,
  wonder: (_you, statement) => `Do you mean: ${statement}?`,

  supposing: (statements) => `If ${statements}:`,
  askConsent: (who, _you, when) =>
    `I can write to you on ${when}. Then the answer about ${who.name} may change. ` +
    'For it I keep that day, whom it is about and this address, until I have written. ' +
    'Do you agree?',
  reminder: (who) =>
    `You asked to be reminded: from today the answer about ${who.name} may be another. ` +
    'Write again to see it. This is a machine.',
  whenOf: (programme, change) => `${capital(programme)}: ${change}`,
  noDayOf: (programme) =>
    `${capital(programme)}: the law we hold shows no day on which the answer will be yes.`,
  aloud,
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const COMPARED = {
  reaches: { holds: 'the limit is # or older', fails: 'the limit is # or older' },
  belowAge: { holds: 'under #', fails: 'no longer under #' },
  atLeast: { holds: 'which reaches #', fails: 'which is less than #' },
  lessThan: { holds: 'which is below #', fails: 'which is not below #' },
  atMost: { holds: 'which is within #', fails: 'which is above #' },
  moreThan: { holds: 'which is above #', fails: 'which is not above #' },
};

function list(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1]}`;
}
