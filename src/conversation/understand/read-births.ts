import type { Range } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import type { AgeQualifier, Mention } from '../languages/hear-words';
import {
  bornAboutAge,
  bornAroundDecade,
  bornAtAge,
  bornAtMonths,
  bornBetweenAges,
  bornInLunarYear,
  bornInYear,
} from './ages';
import { isPhrase, phraseAt } from './phrases';
import { readDate } from './read-date';
import { metresAt } from './read-house';
import type { NumberFound, Piece, Reading } from './reading';
import { endOf, numberAt, skip } from './reading';

/** Every age and birth in a message, as the range of days on which the person may be born. */
export function readBirths(reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = cycleAt(reading, at) ?? bornAt(reading, at) ?? ageAt(reading, at);
    if (found === null) continue;
    const told = reading.found.some(
      (one) => one.means.kind === 'claim' && one.at < at && one.to >= found.to,
    );
    if (found.value !== null && !told) {
      pieces.push({ fact: 'birth', value: found.value, at, to: found.to });
    }
    at = found.to - 1;
  }
  return pieces;
}

/** A birth, or null for words that were read and say nothing of the person ('từ đủ 80 tuổi'). */
interface Birth {
  readonly value: Range<CivilDate> | null;
  readonly to: number;
}

/** Old people and their grown children say 'tuổi Tân Tỵ'; of the young and of strangers the cycle is not certain. */
function cycleAt({ tokens, vocabulary, found, on }: Reading, at: number): Birth | null {
  const year = phraseAt(tokens, at, vocabulary.age.cycleYears);
  if (year === null) return null;
  const person = found.filter(({ means, to }) => means.kind === 'person' && to <= at).at(-1);
  const mention = person?.means.kind === 'person' ? person.means.mention : null;
  if (mention === null || !isElder(mention)) return { value: null, to: year.to };
  const latest = Number(on.slice(0, 4)) - ELDER;
  const born = year.means - CYCLE * Math.ceil((year.means - latest) / CYCLE);
  return { value: bornInLunarYear(born), to: year.to };
}

const CYCLE = 60;
/** Parents and grandparents of whoever writes are older than this. */
const ELDER = 40;

function isElder(mention: Mention): boolean {
  return /mother|father|parents/.test(mention);
}

function bornAt(reading: Reading, at: number): Birth | null {
  const cue = endOf(reading, at, reading.vocabulary.age.born);
  if (cue === null) return null;
  // 'bé mới sinh 2 tháng tuổi' is an age, not the year '02.
  const number = numberAt(reading, cue);
  const months = number === null ? null : endOf(reading, number.to, reading.vocabulary.age.months);
  return months === null ? readDate(reading, cue) : null;
}

function ageAt(reading: Reading, at: number): Birth | null {
  const { tokens, vocabulary, on } = reading;
  // 'tám' without its marks looks like 'tầm': a number goes first.
  const first = numberAt(reading, at);
  const rough = phraseAt(tokens, at, vocabulary.age.qualifiers);
  // Yet 'tu' before digits is 'từ', not 'tư'.
  const digits = rough !== null && tokens[rough.to]?.kind === 'number';
  const plain = digits ? null : first;
  const qualified = plain === null ? rough : null;
  const qualifier = qualified === null ? null : qualified.means;
  const number = qualified === null ? plain : numberAt(reading, qualified.to);
  if (number === null || !Number.isInteger(number.value) || number.value > 999) return null;
  if (metresAt(reading, number.to) !== null) return null;
  const months = monthsAfter(reading, at, number);
  if (months !== null) return { value: bornAtMonths(number.value, on), to: months };
  if (tokens[at]?.folded === 'u' && number.written === 'digits') {
    return { value: bornAroundDecade(number.value, on), to: number.to };
  }
  const unit = yearsAfter(reading, number);
  if (unit === null && !standsForAge(reading, at, number)) return null;
  const further = unit === null ? null : monthsFurther(reading, unit);
  if (further !== null && qualifier === null) {
    return { value: bornAtMonths(number.value * 12 + further.value, on), to: further.to };
  }
  const womb = unit === null ? null : endOf(reading, unit, vocabulary.age.countedFromBirth);
  if (womb !== null && (qualifier === null || qualifier === 'threshold')) {
    return { value: bornInYear(Number(on.slice(0, 4)) - number.value + 1, on), to: womb };
  }
  const some = endOf(reading, number.to, vocabulary.age.someOfTen);
  if (some !== null && number.value % 10 === 0 && number.value >= 20) {
    const value = bornBetweenAges({ min: number.value, max: number.value + 9 }, on);
    return { value, to: endOf(reading, some, vocabulary.age.years) ?? some };
  }
  const to = unit === null ? number.to : unit;
  const already = endOf(reading, to, vocabulary.age.already) !== null;
  if (!already && isLimitOfLaw(reading, at, qualifier)) return { value: null, to };
  if (qualifier === null || qualifier === 'threshold') {
    return { value: bornAtAge(number.value, on), to };
  }
  return { value: bornAboutAge(number.value, qualifier, on), to };
}

function yearsAfter(reading: Reading, number: NumberFound): number | null {
  const { tokens, vocabulary, words } = reading;
  const unit = endOf(reading, number.to, vocabulary.age.years);
  if (unit !== null) return unit;
  const next = tokens[number.to];
  const last = tokens[number.to - 1];
  const lone = next !== undefined && last !== undefined && last.kind === 'number';
  return lone && words.hear.age.yearsShort.includes(next.folded) ? number.to + 1 : null;
}

function monthsAfter(reading: Reading, at: number, number: NumberFound): number | null {
  const { age } = reading.vocabulary;
  const months = endOf(reading, number.to, age.months);
  if (months !== null) return months;
  const young = followsPerson(reading, at, (mention) => mention !== 'self');
  return young ? endOf(reading, number.to, age.monthsAfterPerson) : null;
}

/** '74 tuổi 11 tháng': the months beyond the full years. */
function monthsFurther(
  reading: Reading,
  at: number,
): { readonly value: number; readonly to: number } | null {
  const number = numberAt(reading, at);
  if (number === null || !Number.isInteger(number.value) || number.value > 11) return null;
  const to = endOf(reading, number.to, reading.vocabulary.age.monthsAfterPerson);
  return to === null ? null : { value: number.value, to };
}

/** A number without 'tuổi' is an age right behind a person ('mẹ tôi 78'), or behind 'ngoài', 'gần'. */
function standsForAge(reading: Reading, at: number, number: NumberFound): boolean {
  const { vocabulary, tokens, found } = reading;
  if (endOf(reading, number.to, vocabulary.money.units) !== null) return false;
  if (isCounted(reading, number.to)) return false;
  if (vocabulary.measures.some(({ units }) => phraseAt(tokens, number.to, units) !== null)) {
    return false;
  }
  if (['/', '%', '-'].includes(tokens[number.to]?.text ?? '')) return false;
  const least = number.written === 'words' ? 10 : 1;
  if (number.value < least || number.value > 130) return false;
  const qualified = number.to - at > 1 && phraseAt(tokens, at, vocabulary.age.qualifiers) !== null;
  const somebody = found.some(({ means }) => means.kind === 'person');
  const already = endOf(reading, number.to, vocabulary.age.already) !== null;
  const oneself = somebody || already || reading.asking === 'birth';
  if (qualified && number.value >= 10 && oneself) return true;
  return followsPerson(reading, at) || followsAge(reading, at) || standsAlone(reading, at, number);
}

/** '3 con' counts; in 'mẹ 78 con bố 81' without marks the 'con' is 'còn'. */
function isCounted(reading: Reading, at: number): boolean {
  const counted = endOf(reading, at, reading.vocabulary.age.counted);
  if (counted === null) return false;
  return !reading.found.some(({ means, at: next }) => means.kind === 'person' && next === counted);
}

function followsPerson(
  reading: Reading,
  at: number,
  may: (mention: Mention) => boolean = () => true,
): boolean {
  const { between } = reading.vocabulary.age;
  return reading.found.some(
    ({ means, to }) =>
      means.kind === 'person' && may(means.mention) && to <= at && skip(reading, to, between) >= at,
  );
}

/** 'chưa đủ 75 tuổi, mới 74': a part of the sentence by itself, of somebody named before. */
function standsAlone(reading: Reading, at: number, number: NumberFound): boolean {
  const { tokens, vocabulary, found } = reading;
  const opening = isPhrase(tokens, { at: at - 1, to: at }, vocabulary.age.between) ? at - 2 : -1;
  const next = tokens[number.to];
  const alone = tokens[opening]?.text === ',' && (next === undefined || next.kind === 'mark');
  const somebody = found.some(({ means, to }) => means.kind === 'person' && to <= at);
  return alone && somebody && number.value >= 10;
}

/** The second of two ages: 'bố mẹ tôi 80 và 78 tuổi' gives its unit to both, 'mẹ 78, bố 81' needs none. */
function followsAge(reading: Reading, at: number): boolean {
  const { tokens, vocabulary } = reading;
  if (!isPhrase(tokens, { at: at - 1, to: at }, vocabulary.joiners)) return false;
  const before = tokens[at - 2];
  return before !== undefined && before.kind === 'number' && followsPerson(reading, at - 2);
}

/** 'từ đủ 80 tuổi', 'dưới 6 tuổi' without a person is the law's limit, not somebody's age. */
function isLimitOfLaw(reading: Reading, at: number, qualifier: AgeQualifier | null): boolean {
  if (reading.asking === 'birth') return false;
  // 'tôi đủ 80 tuổi' is she; 'đủ 80 tuổi có được' is the limit.
  if (qualifier === 'threshold') return !followsPerson(reading, at);
  if (qualifier !== 'above' && qualifier !== 'below') return false;
  return !reading.found.some(({ means, to }) => means.kind === 'person' && to <= at);
}
