import type { OptionOf } from '../../policy';
import { EARLIEST_DAY, findPlace } from '../../policy';
import type { PlaceAnswer } from '../../policy';
import { phraseAt } from './phrases';
import type { Piece, Reading } from './reading';

/** The longest name of a commune has four words. */
const LONGEST = 4;

/**
 * Where people live, by the name of the commune, ward or town as it is or as it was before the merger of
 * 2025: 'ở xã Cao Phạ cũ' is in the country still. Of namesakes only what they share is heard.
 */
export function readPlaces(reading: Reading): Piece[] {
  const found: Piece[] = [];
  if (reading.on < EARLIEST_DAY) return found;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const one = placeAt(reading, at);
    if (one === null) continue;
    found.push(one);
    at = one.to - 1;
  }
  const [last] = found.slice(-1);
  if (last === undefined) return found;
  // The place before the merger and the one of today: what both may be.
  const value = (last.value as Settlement).filter((kind) =>
    found.every((one) => (one.value as Settlement).includes(kind)),
  );
  return value.length === 0 ? [] : [{ ...last, value }];
}

function placeAt(reading: Reading, at: number): Piece | null {
  const { tokens, vocabulary, on } = reading;
  const kind = phraseAt(tokens, at, vocabulary.placeKinds);
  if (kind === null) return null;
  for (let words = LONGEST; words >= 1; words -= 1) {
    const to = kind.to + words;
    const name = tokens.slice(at, to);
    if (name.length < to - at || name.some((token) => token.kind !== 'word')) continue;
    const settlement = settlementIn(findPlace(name.map(({ text }) => text).join(' '), on));
    if (settlement !== null) return { fact: 'settlement', value: settlement, at, to };
  }
  return null;
}

type Settlement = readonly OptionOf<'settlement'>[];

function settlementIn(answer: PlaceAnswer): Settlement | null {
  switch (answer.kind) {
    case 'place':
      return settlementOf(answer.place, answer.place);
    case 'abolished':
      return settlementOf(answer.place, answer.successor);
    case 'ambiguous': {
      const kinds = new Set(answer.candidates.map((one) => String(settlementOf(one, one))));
      const [first] = answer.candidates;
      return kinds.size === 1 && first !== undefined ? settlementOf(first, first) : null;
    }
    default:
      return null;
  }
}

type Place = Extract<PlaceAnswer, { kind: 'place' }>['place'];

/** A ward is a ward now, whatever the place was; a former town in a commune stays one for the law. */
function settlementOf(was: Place, is: Place): Settlement {
  if (is.kind === 'ward') return ['ward'];
  if (was.kind === 'town') return ['former-town'];
  return was.from === null ? ['rural'] : ['former-town', 'rural'];
}
