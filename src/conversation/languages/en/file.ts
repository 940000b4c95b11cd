import type { FileTalk } from '../file-talk';

const days = (count: number, kind: 'working' | 'calendar') =>
  `${count} ${kind === 'working' ? 'working ' : ''}day${count === 1 ? '' : 's'}`;

/** How far a file is. */
export const file: FileTalk = {
  certificate: 'the certificate of disability',
  received: (what, day) => `The commune received the file for ${what} on ${day}.`,
  working: 'It is being worked on.',
  due: (day) => `You were promised an answer by ${day}.`,
  daysLeft: (count, kind) => `That is ${days(count, kind)} from now.`,
  dueToday: 'That is today.',
  late: (day) => `The answer is late: it was promised for ${day}.`,
  lateAdvice: 'Ask the commune, or let our staff ask for you.',
  noTerm: (count) =>
    `We do not know how many days the law allows; ${days(count, 'working')} went by so far.`,
  waiting: 'The commune waits for papers from you.',
  afterWaiting: (count, kind) => `Once they are in, it has ${days(count, kind)} left.`,
  granted: (decision, day) => `It was granted by ${decision} of ${day}.`,
  refused: (decision, day) => `It was refused by ${decision} of ${day}.`,
  mayComplain: 'If you do not agree, you have the right to complain.',
  returned: 'The commune gave the file back, with a letter that says why.',
  withdrawn: 'The file was withdrawn as the applicant wished.',
  appealed: 'The commune received a complaint about this file and is looking into it.',
  caveats: {
    'no-announcement':
      'The holidays of this year were not announced yet, so the day may still move.',
    'culture-day': 'It is not sure whether 24 November is a day off; if so, the day moves by one.',
  },
};
