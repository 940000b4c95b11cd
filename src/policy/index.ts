/** The door of the law. Everything outside `src/policy` imports from here and nowhere deeper. */
export { FACTS, FACT_KEYS } from './facts';
export type { ChoiceKey, DayKey, FactKey, Facts, FlagKey, NumberKey, OptionOf } from './facts';
export type { Amount, Assessment, InsuranceConclusion } from './kernel/assessment';
export type { Citation, Standing } from './kernel/citation';
export { citationText } from './kernel/citation';
export type { Trace } from './kernel/evaluate';
export type { FactState, FactValue, Range } from './kernel/fact';
export type { Gives, Line, Procedure, Programme, ProgrammeVersion } from './kernel/programme';
export type { Truth } from './kernel/truth';
