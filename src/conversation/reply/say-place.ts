import type { Place, PlaceAnswer } from '../../policy';
import {
  addressOf,
  citationText,
  LAST_OLD_DAY,
  LAW_DAYS,
  predecessorsOf,
  successorOf,
} from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { capital } from '../languages/capital';
import type { Words } from '../languages/words';

/** Where a commune went at the merger, what today's is made of, or which of several is meant. */
export function placeLines(
  answer: PlaceAnswer,
  { on, words }: { readonly on: CivilDate; readonly words: Words },
): string[] {
  const { book } = words;
  switch (answer.kind) {
    case 'ambiguous':
      return [book.whichPlace];
    case 'unknown':
      return [book.noPlace];
    case 'abolished':
      return [wentTo(answer.place, words), source(answer.place, words)];
    case 'not-yet':
      return [madeOf(answer.place, words), source(answer.place, words)];
    case 'place': {
      const { place, namesakes } = answer;
      const old = place.until !== null || on <= LAST_OLD_DAY;
      return [
        old ? wentTo(place, words) : madeOf(place, words),
        ...namesakes.map((one) => wentTo(one, words)),
        source(place, words),
      ];
    }
  }
}

function wentTo(place: Place, { book, talk }: Words): string {
  const now = successorOf(place);
  if (now === place) return capital(book.stayed(place.title));
  return book.liesIn(addressOf(place, LAST_OLD_DAY), now.title, talk.date(LAW_DAYS.merger.day));
}

function madeOf(place: Place, { book, talk }: Words): string {
  const parts = predecessorsOf(place);
  if (parts.every((one) => one === place)) return capital(book.stayed(place.title));
  const old = parts.map((one) => addressOf(one, LAST_OLD_DAY)).join('; ');
  return book.madeOf(place.title, old, talk.date(LAW_DAYS.merger.day));
}

function source({ law }: Place, { book }: Words): string {
  return book.source(citationText(law));
}
