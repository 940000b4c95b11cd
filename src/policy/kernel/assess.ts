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
import { inForce } from './in-force';
import { paysOf } from './money';
import type { Line, Programme, ProgrammeVersion } from './programme';
import type { Rule } from './rule';
import { anyOf } from './rule';
import { citations, communePoints } from './trace';
import type { ProgrammeNow, TriedLine } from './try-lines';
import { programmeOn, tryLine } from './try-lines';

/**
 * What one programme says of one person on one day, explained.
 * @throws AppError NOT_IN_FORCE for a day before the programme's earliest version.
 */
export function assessProgramme(programme: Programme, facts: Facts, on: CivilDate): Assessment {
  const now = programmeOn(programme, on);
  if (now.blank !== null && !isTold(now, facts)) return now.blank;
  const assessment = assessTold(programme, now, { facts, on });
  if (!isTold(now, facts)) now.blank = assessment;
  return assessment;
}

/** Is anything known that the programme asks about? Without it the answer is the same for everybody. */
function isTold({ facts: asked }: ProgrammeNow, facts: Facts): boolean {
  for (const fact of asked) if (facts[fact] !== undefined) return true;
  return false;
}

function assessTold(
  programme: Programme,
  { version, lines, procedure }: ProgrammeNow,
  { facts, on }: { readonly facts: Facts; readonly on: CivilDate },
): Assessment {
  const tried = lines.map((line) => tryLine(line, facts));
  const concluded = concludeLines(programme, tried, { facts, on });
  const { truth, deciding, matters } = concluded;
  const trace = wholeTrace(programme, version, concluded);
  const found = citations(trace);
  // A refusal rests on the conditions alone, not on what the line would have given.
  if (truth !== 'no') {
    for (const { line } of deciding) for (const law of givesLaw(line, on)) found.add(law);
  }
  const { state, open, declined } = progressOf(concluded, facts);
  const standing = weakest(found);
  const mixed = programme.concludes === 'sum' && truth === 'yes' && standing === 'unverified';
  return {
    programme: programme.key,
    on,
    truth,
    state,
    open,
    declined,
    lines: truth === 'yes' ? deciding.map(({ line }) => line.key) : [],
    amount: concluded.amount,
    pays: programme.pays,
    gift: concluded.gift,
    insurance: concluded.insurance,
    givesWayTo: null,
    unsureBeside: null,
    trace,
    communeDecides: matters.length === 0 ? [] : [...new Set(matters.flatMap(communeSentences))],
    citations: [...found],
    standing,
    ...(mixed ? { verified: verifiedPart(deciding, facts, on) } : {}),
    procedure,
    versionFrom: version.from,
  };
}

function wholeTrace(
  programme: Programme,
  version: ProgrammeVersion,
  { truth, deciding }: Conclusion,
): Trace {
  return {
    rule: wholeRule(programme, version),
    truth,
    because: deciding.map((one) => one.explain()),
  };
}

const wholeRules = new WeakMap<ProgrammeVersion, Rule>();

/** A version as the one rule that it is: any of its lines. */
function wholeRule({ name }: Programme, version: ProgrammeVersion): Rule {
  const known = wholeRules.get(version);
  if (known !== undefined) return known;
  const made = anyOf(
    name,
    version.law,
    version.lines.map((line) => line.when),
  );
  wholeRules.set(version, made);
  return made;
}

function givesLaw({ gives }: Line, on: CivilDate): Citation[] {
  if (gives.kind === 'insurance') return insuranceLaw(gives, on);
  const numbers = gives.kind === 'commune-decides' ? [] : datedOf(gives);
  const own = 'law' in gives ? [gives.law] : [];
  return [...own, ...numbers.map((of) => inForce(of, on).law)];
}

/** Of a sum, what those lines pay at least that rest on nothing known from memory alone. */
function verifiedPart(deciding: readonly TriedLine[], facts: Facts, on: CivilDate): number {
  return deciding.reduce((total, one) => {
    const laws = [...citations(one.explain()), ...givesLaw(one.line, on)];
    const pays = weakest(laws) === 'unverified' ? null : paysOf(one.line.gives, facts, on);
    return pays === null || pays === 'commune-decides' ? total : total + pays.min;
  }, 0);
}

function insuranceLaw({ ownPermille, base, level }: InsuranceGives, on: CivilDate): Citation[] {
  const standard = base.kind === 'standard' ? [inForce(base.amount, on).law] : [];
  return [inForce(ownPermille, on).law, ...standard, inForce(level, on).law];
}

function communeSentences(line: TriedLine): string[] {
  return communePoints(line.explain()).map((point) => point.rule.says);
}

function weakest(laws: Iterable<Citation>): Standing {
  let standing: Standing = 'primary';
  for (const law of laws) standing = weaker(standing, law.standing);
  return standing;
}
