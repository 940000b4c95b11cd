import type { CivilDate } from '../../shared/civil-date';
import type { Facts } from '../facts';
import type { Assessment } from './assessment';
import type { Citation, Standing } from './citation';
import { weaker } from './citation';
import type { Conclusion } from './conclude';
import { concludeLines, progressOf } from './conclude-lines';
import type { Trace } from './evaluate';
import type { FactSheet, World } from './fact-sheet';
import { worldOf } from './fact-sheet';
import type { ProgrammeNow } from './law-on-day';
import { programmeOn } from './law-on-day';
import type { Programme } from './programme';
import { addOnce, citationsOf } from './trace';
import type { TriedLine } from './try-lines';
import { tryLine } from './try-lines';

/**
 * What one programme says of one person on one day, explained.
 * @throws AppError NOT_IN_FORCE for a day before the programme's earliest version.
 */
export function assessProgramme(programme: Programme, facts: Facts, on: CivilDate): Assessment {
  return assessIn(worldOf(facts, on), programmeOn(programme, on));
}

/** The same of somebody whose facts are laid out already. */
export function assessIn(world: World, now: ProgrammeNow): Assessment {
  if (isTold(now, world.sheet)) return assessTold(now, world);
  if (now.blank === null) now.blank = assessTold(now, world);
  return now.blank;
}

/** Is anything known that the programme asks about? Without it the answer is the same for everybody. */
function isTold({ places }: ProgrammeNow, sheet: FactSheet): boolean {
  for (const place of places) if (sheet[place] !== undefined) return true;
  return false;
}

function assessTold(now: ProgrammeNow, world: World): Assessment {
  const { programme, version, lines, procedure } = now;
  const tried = lines.map((line) => tryLine(line, world.sheet));
  const concluded = concludeLines(programme, tried, world);
  const { truth, deciding, amount, gift, insurance } = concluded;
  const trace = wholeTrace(now, concluded);
  const citations = citationsOf(trace);
  // A refusal rests on the conditions alone, not on what the line would have given.
  if (truth !== 'no') for (const line of deciding) addGivesLaw(line, citations);
  const { state, open, declined, communeDecides } = progressOf(concluded, world.facts);
  const standing = weakest(citations);
  const assessment: Assessment = {
    programme: programme.key,
    on: world.on,
    truth,
    state,
    open,
    declined,
    lines: truth === 'yes' ? deciding.map(({ now: { line } }) => line.key) : [],
    amount,
    pays: programme.pays,
    gift,
    insurance,
    givesWayTo: null,
    unsureBeside: null,
    trace,
    communeDecides,
    citations,
    standing,
    procedure,
    versionFrom: version.from,
  };
  const mixed = programme.concludes === 'sum' && truth === 'yes' && standing === 'unverified';
  return mixed ? { ...assessment, verified: verifiedPart(deciding, world.facts) } : assessment;
}

function wholeTrace({ rule }: ProgrammeNow, { truth, deciding }: Conclusion): Trace {
  return { rule, truth, because: deciding.map((one) => one.explain()) };
}

function addGivesLaw({ now }: TriedLine, found: Citation[]): void {
  for (const law of now.givesLaw()) addOnce(found, law);
}

/** Of a sum, what those lines pay at least that rest on nothing known from memory alone. */
function verifiedPart(deciding: readonly TriedLine[], facts: Facts): number {
  return deciding.reduce((total, one) => {
    const laws = citationsOf(one.explain());
    addGivesLaw(one, laws);
    const pays = weakest(laws) === 'unverified' ? null : one.now.pays(facts);
    return pays === null || pays === 'commune-decides' ? total : total + pays.min;
  }, 0);
}

function weakest(laws: readonly Citation[]): Standing {
  let standing: Standing = 'primary';
  for (const law of laws) standing = weaker(standing, law.standing);
  return standing;
}
