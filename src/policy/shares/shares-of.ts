import type { ChoiceFact, DayFact, FactDef, FlagFact } from '../kernel/fact';
import type { Share, Spread } from './share';

type AnswersOf<F> = F extends FlagFact
  ? { readonly yes: number; readonly no: number }
  : F extends ChoiceFact
    ? { readonly [Option in F['options'][number]]: number }
    : Spread;

/** A share for every fact of a part of the dictionary, and for every option of it: a gap does not compile. */
export type SharesOf<Facts extends Readonly<Record<string, FactDef | DayFact>>> = {
  readonly [K in keyof Facts]: Share<AnswersOf<Facts[K]>>;
};
