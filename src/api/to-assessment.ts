import type {
  Amount,
  Assessment,
  Cause,
  Change,
  FactKey,
  InsuranceConclusion,
  Known,
  PlainAssessment,
  PlainTrace,
  Rhythm,
} from '../policy';
import { knownOn, plainAssessment, PROGRAMMES, turnsOf, whenChanges } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import type { AssessmentType, FindingType } from './assessment.types';
import type { ChangeCauseType, ChangeType } from './change.types';
import type { FactType } from './fact.types';
import { toFact, toFactValue } from './fact.types';
import { toGift } from './gift.types';
import type { AmountType } from './law.types';
import { toCitation } from './law.types';
import type { OutcomeType } from './outcome.types';
import { toLine, toProcedure, toProgramme } from './programme.types';

/** A verdict just reached: its next change and single changes are worked out when asked for. */
export function toAssessment(assessment: Assessment, known: Known): AssessmentType {
  const { programme, on } = assessment;
  const changes = (): readonly Change[] => whenChanges(programme, known, on);
  return {
    ...fromPlain(plainAssessment(assessment)),
    nextChange: () => {
      const [first] = changes();
      return first === undefined ? null : toChange(programme, first);
    },
    changes: () => changes().map((change) => toChange(programme, change)),
    singleChanges: () =>
      turnsOf(programme, knownOn(known, on), on).map(({ fact, to }) => ({
        fact: toFact(fact),
        to: toFactValue(fact, to, on),
      })),
  };
}

/** A verdict as it was stored; nothing in it is computed anew. */
export function toStoredAssessment(stored: PlainAssessment): AssessmentType {
  return {
    ...fromPlain(stored),
    nextChange: () => null,
    changes: () => null,
    singleChanges: () => null,
  };
}

type Given = Omit<AssessmentType, 'nextChange' | 'changes' | 'singleChanges'>;

function fromPlain(plain: PlainAssessment): Given {
  const { on, trace } = plain;
  const steps = (): FindingType[] => findings(trace, { level: 0, on });
  return {
    ...toOutcome(plain.programme, plain),
    programme: () => toProgramme(plain.programme, on),
    on,
    state: plain.state,
    givesWayTo: beside(plain.givesWayTo, on),
    unsureBeside: beside(plain.unsureBeside, on),
    reasons: () => leaves(steps()),
    trace: steps,
    open: () => plain.open.map(toFact),
    declined: () => plain.declined.map(toFact),
    communeDecides: plain.communeDecides,
    citations: plain.citations.map(toCitation),
    standing: plain.standing,
    procedure: () => toProcedure(plain.procedure),
  };
}

function beside(
  one: Assessment['givesWayTo'] | undefined,
  on: CivilDate,
): AssessmentType['givesWayTo'] {
  // A verdict stored before the rules knew of doubts has none.
  if (one === null || one === undefined) return null;
  return () => ({ programme: toProgramme(one.programme, on), law: toCitation(one.law) });
}

function toChange(programme: string, { on, before, after, causes }: Change): ChangeType {
  return {
    on,
    before: toOutcome(programme, before),
    after: toOutcome(programme, after),
    causes: causes.map(toCause),
  };
}

function toCause(cause: Cause): ChangeCauseType {
  const fact = 'fact' in cause ? (): FactType => toFact(cause.fact) : null;
  const law = 'law' in cause ? toCitation(cause.law) : null;
  const age = cause.kind === 'age' ? cause.limit : null;
  return { kind: cause.kind, fact, age, inMonths: isInMonths(cause), law };
}

function isInMonths(cause: Cause): boolean {
  return cause.kind === 'age' && cause.unit === 'tháng tuổi';
}

type Concluded = Pick<Assessment, 'truth' | 'amount' | 'gift' | 'insurance' | 'lines'>;

function toOutcome(
  programme: string,
  { truth, amount, gift, insurance, lines }: Concluded,
): OutcomeType {
  return {
    truth,
    amount: amount === null ? null : toAmount(amount, rhythmOf(programme)),
    gift: gift === null ? null : toGift(gift),
    insurance: insurance === null ? null : toInsurance(programme, insurance),
    lines: lines.map((line) => toLine(programme, line)),
  };
}

function rhythmOf(programme: string): Rhythm {
  const pays = PROGRAMMES.find(({ key }) => key === programme)?.pays;
  return pays ?? { per: 'month', bound: 'exact' };
}

/** An amount in the rhythm of its programme. */
export function toAmount(amount: Amount, { per, bound }: Rhythm): AmountType {
  const paid = { per, isFloor: bound === 'at-least' };
  return amount === 'commune-decides'
    ? { ...paid, min: null, max: null, communeDecides: true }
    : { ...paid, min: amount.min, max: amount.max, communeDecides: false };
}

/** What insurance comes to, its lines with their names. */
export function toInsurance(
  programme: string,
  { groups, own, level, levelFrom }: InsuranceConclusion,
): OutcomeType['insurance'] {
  return {
    groups: groups.map((line) => toLine(programme, line)),
    own,
    level,
    levelFrom: levelFrom === null ? null : toLine(programme, levelFrom),
  };
}

interface At {
  readonly level: number;
  readonly on: CivilDate;
}

/** The trace from the top down, each step with its level. */
function findings(trace: PlainTrace, { level, on }: At): FindingType[] {
  const below = trace.because.flatMap((part) => findings(part, { level: level + 1, on }));
  return [toFinding(trace, { level, on }), ...below];
}

function toFinding(step: PlainTrace, { level, on }: At): FindingType {
  const { says, law, truth, fact, seen, limit } = step;
  const isSeen = fact !== undefined && seen !== undefined;
  return {
    level,
    text: says,
    truth,
    law: toCitation(law),
    fact: fact === undefined ? null : fact,
    value: isSeen ? toFactValue(fact as FactKey, seen, on) : null,
    limit: limit === undefined ? null : { ...limit, law: toCitation(limit.law) },
  };
}

/** The steps under which nothing stands, each once. */
function leaves(steps: readonly FindingType[]): FindingType[] {
  const last = steps.filter((step, at) => (steps[at + 1]?.level ?? 0) <= step.level);
  const same = (a: FindingType, b: FindingType): boolean =>
    a.text === b.text && a.law.text === b.law.text && a.fact === b.fact;
  return last.filter((step, at) => last.findIndex((other) => same(other, step)) === at);
}
