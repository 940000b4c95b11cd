import type { Range } from '../../policy';
import { findAll, phraseAt } from './phrases';
import { spread } from './read-money';
import type { Piece, Reading } from './reading';
import { numberAt } from './reading';
import type { MeasureWords } from './vocabulary';

/** Tokens between a cue and the number it speaks of: 'đóng bảo hiểm thất nghiệp tổng cộng được 40 tháng'. */
const REACH = 9;

/**
 * Numbers that a unit behind them and a word before them tie to a fact: months of insurance, days of treatment,
 * per cent of a wound. Of several cues the nearest before the number; with none, one right behind the unit.
 */
export function readMeasures(reading: Reading): Piece[] {
  const { tokens, vocabulary } = reading;
  let cues: readonly Cue[] | null = null;
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(reading, at);
    if (number === null) continue;
    const fitting = vocabulary.measures.flatMap((measure) => {
      const unit = phraseAt(tokens, number.to, measure.units);
      return unit === null ? [] : [{ measure, unit }];
    });
    if (fitting.length === 0) continue;
    cues ??= cuesIn(reading);
    const before = cues
      .filter((cue) => cue.to <= at && at - cue.to <= REACH && !isCut(reading, cue.to, at))
      .filter(({ measure }) => fitting.some((one) => one.measure === measure))
      .sort((a, b) => b.to - a.to);
    const [behind] = cues.filter(({ measure, at: start }) =>
      fitting.some((one) => one.measure === measure && one.unit.to === start),
    );
    const cue = before[0] ?? behind;
    const found = fitting.find(({ measure }) => measure === cue?.measure);
    if (found === undefined) continue;
    pieces.push({
      fact: found.measure.fact,
      value: roughly(reading, at, number.value * found.unit.means),
      at,
      to: found.unit.to,
    });
    at = found.unit.to - 1;
  }
  return pieces.filter(isWhole);
}

/** 'khoảng 60 số điện': as rough as an amount of money so told. */
function roughly({ tokens, vocabulary }: Reading, at: number, value: number): Range<number> {
  const { qualifiers } = vocabulary.money;
  const before = [2, 1].flatMap((back) => {
    const found = at < back ? null : phraseAt(tokens, at - back, qualifiers);
    return found !== null && found.to === at ? [found.means] : [];
  });
  return spread(value, before[0] ?? null);
}

interface Cue {
  readonly measure: MeasureWords;
  readonly at: number;
  readonly to: number;
}

function cuesIn({ tokens, vocabulary }: Reading): Cue[] {
  return vocabulary.measures.flatMap((measure) =>
    findAll(tokens, measure.cues).map(({ at, to }) => ({ measure, at, to })),
  );
}

/** A full stop ends what a cue speaks of. */
function isCut({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => ['.', '?', '!', '\n', ';'].includes(text));
}

function isWhole({ value }: Piece): boolean {
  return Number.isInteger((value as { readonly min: number }).min);
}
