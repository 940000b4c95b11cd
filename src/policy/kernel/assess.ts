import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { Assessment } from './assessment';
import type { Citation, Standing } from './citation';
import { weaker } from './citation';
import type { Conclusion } from './conclude';
import { concludeLines, progressOf } from './conclude-lines';
import { datedOf } from './dated-of';
import type { Trace } from './evaluate';
import type { InsuranceGives } from './gives';
import { entryOn, inForce } from './in-force';
import type { Line, Programme, ProgrammeVersion } from './programme';
import { citations, communePoints } from './trace';
import type { TriedLine } from './try-lines';
import { tryLines } from './try-lines';

/**
 * What one programme says of one person on one day, explained.
 * @throws AppError NOT_IN_FORCE for a day before the programme's earliest version.
 */
export function assessProgramme(programme: Programme, facts: Facts, on: CivilDate): Assessment {
  const version = entryOn(programme.versions, on, programme.key);
  const tried = tryLines(programme, facts, on);
  const concluded = concludeLines(programme, tried, { facts, on });
  const { truth, deciding, matters } = concluded;
  const trace = wholeTrace(programme, version, concluded);
  // A refusal rests on the conditions alone, not on what the line would have given.
  const giving = truth === 'no' ? [] : deciding;
  const found = [...citations(trace), ...giving.flatMap(({ line }) => givesLaw(line, on))];
  return {
    programme: programme.key,
    on,
    truth,
    ...progressOf(concluded, facts),
    lines: truth === 'yes' ? deciding.map(({ line }) => line.key) : [],
    amount: concluded.amount,
    pays: programme.pays,
    gift: concluded.gift,
    insurance: concluded.insurance,
    givesWayTo: null,
    trace,
    communeDecides: [...new Set(matters.flatMap(communeSentences))],
    citations: unique(found),
    standing: found.map((law) => law.standing).reduce<Standing>(weaker, 'primary'),
    procedure: entryOn(programme.procedures, on, programme.key),
    versionFrom: version.from,
  };
}

function wholeTrace(
  programme: Programme,
  version: ProgrammeVersion,
  { truth, deciding }: Conclusion,
): Trace {
  return {
    rule: {
      kind: 'any',
      says: programme.name,
      law: version.law,
      of: version.lines.map((line) => line.when),
    },
    truth,
    because: deciding.map((one) => one.explain()),
  };
}

function givesLaw({ gives }: Line, on: CivilDate): Citation[] {
  if (gives.kind === 'insurance') return insuranceLaw(gives, on);
  const numbers = gives.kind === 'commune-decides' ? [] : datedOf(gives);
  const own = 'law' in gives ? [gives.law] : [];
  return [...own, ...numbers.map((of) => inForce(of, on).law)];
}

function insuranceLaw({ ownPermille, base, level }: InsuranceGives, on: CivilDate): Citation[] {
  const standard = base.kind === 'standard' ? [inForce(base.amount, on).law] : [];
  return [inForce(ownPermille, on).law, ...standard, inForce(level, on).law];
}

function communeSentences({ explain }: TriedLine): string[] {
  return communePoints(explain()).map((point) => point.rule.says);
}

function unique(laws: readonly Citation[]): Citation[] {
  const byText = new Map<string, Citation>();
  for (const law of new Set(laws)) {
    const text = `${law.act}|${law.at}|${law.standing}`;
    if (!byText.has(text)) byText.set(text, law);
  }
  return [...byText.values()];
}
