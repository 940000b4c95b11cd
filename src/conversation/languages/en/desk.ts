import type { DeskTalk } from '../desk-talk';
import { weekdayOf } from '../../desk/weekday-of';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayOf = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`;

/** The desk of the staff. */
export const desk: DeskTalk = {
  before: (people) =>
    people === 1
      ? 'Right now one person is waiting before you.'
      : `Right now ${people} people are waiting before you.`,
  nextInLine: 'Right now nobody is waiting before you.',
  placeUnknown: 'I do not know how many people are waiting before you.',
  opensAt: (time, day) =>
    `The office is closed now; staff work again at ${time} on ${WEEKDAYS[weekdayOf(day)]}, ${dayOf(day)}.`,
  holidayMayMove: 'The holidays are not announced yet, so this day may change.',
  hoursUnknown: 'I do not know the working hours of the staff, so I can name no time.',
  backInQueue:
    'The member of staff is busy and could not answer you. You are back in the queue, at your old place.',
  promised: (text, day) => `${text}\nThe staff promise this by ${dayOf(day)}/${day.slice(0, 4)}.`,
  closed: 'The member of staff has ended this conversation. Write again whenever you need.',
  askRating: 'Please rate the help: 1 is very bad, 5 is very good. You need not.',
  askWord: 'Thank you. Is there anything you want to add?',
  ratingTaken: 'Thank you. Write again whenever you need.',
  asksTurn: [
    ...['is it my turn', 'when is my turn', 'how many people', 'how long must i wait'],
    ...['how long do i wait', 'how much longer', 'when will staff answer', 'working hours'],
  ],
  scores: {
    1: ['very bad', 'terrible', 'awful', 'very dissatisfied'],
    2: ['bad', 'poor', 'not good', 'dissatisfied', 'not satisfied'],
    3: ['ok', 'okay', 'average', 'so so', 'not bad'],
    4: ['good', 'satisfied', 'fine'],
    5: ['very good', 'excellent', 'great', 'wonderful', 'very satisfied'],
  },
  fillers: ['points', 'stars', 'point', 'star', 'i', 'say', 'it', 'was'],
  noWord: ['no', 'nothing', 'no thanks', 'no thank you', 'nope', 'skip'],
};
