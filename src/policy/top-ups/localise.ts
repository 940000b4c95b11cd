import { addDays } from '../../shared/civil-date';
import type { CivilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Gives, InsuranceGives, MoneyGives } from '../kernel/gives';
import type { Dated } from '../kernel/in-force';
import { begunBy, dated } from '../kernel/in-force';
import type { Line, Programme } from '../kernel/programme';
import type { TopUp, TopUpArea } from './top-up';
import { holdsIn, isOwnShareOpen } from './top-up';

/**
 * The programmes as they stand where some top-ups hold: the same rules over numbers with further dated rows,
 * so that amounts, reasons, the next changes and the plan need know nothing of top-ups. A programme without
 * one comes back as it is.
 */
export function localProgrammes<P extends Programme>(
  programmes: readonly P[],
  topUps: readonly TopUp[],
  area: TopUpArea,
): readonly P[] {
  const here = topUps.filter((one) => holdsIn(one, area));
  if (here.length === 0) return programmes;
  return programmes.map((programme) => {
    const own = here.filter((one) => one.programme === programme.key);
    return own.length === 0 ? programme : withTopUps(programme, own);
  });
}

function withTopUps<P extends Programme>(programme: P, topUps: readonly TopUp[]): P {
  const versions = programme.versions.map((version) => ({
    ...version,
    lines: version.lines.map((line) => localLine(line, topUps)),
  }));
  return { ...programme, versions };
}

function localLine(line: Line, topUps: readonly TopUp[]): Line {
  const own = topUps.filter(({ lines }) => lines.length === 0 || lines.includes(line.key));
  return own.length === 0 ? line : { ...line, gives: localGives(line.gives, own) };
}

function localGives(gives: Gives, topUps: readonly TopUp[]): Gives {
  const of = (raises: TopUp['raises']): readonly TopUp[] =>
    topUps.filter((one) => one.raises === raises);
  if (gives.kind === 'money') return localMoney(gives, of('standard'), of('adds'));
  return gives.kind === 'insurance' ? localInsurance(gives, of('own-share')) : gives;
}

function localMoney(
  gives: MoneyGives,
  standards: readonly TopUp[],
  adds: readonly TopUp[],
): MoneyGives {
  const { standard } = gives;
  const raised =
    'fact' in standard || standards.length === 0
      ? standard
      : overlaid(standard, standards, (national, local) => Math.max(national, ...local));
  if (adds.length === 0) return { ...gives, standard: raised };
  const plus = overlaid(plusOf(gives), adds, (national, local) =>
    local.reduce((sum, one) => sum + one, national),
  );
  return { ...gives, standard: raised, plus };
}

/** What the law adds to the standard, 0 đồng where it adds nothing. */
function plusOf({ standard, times, plus }: MoneyGives): Dated {
  if (plus !== undefined) return plus;
  const base = 'fact' in standard ? times : standard;
  return dated(
    `${base.key}-plus`,
    'đồng',
    base.values.map(({ from, law }) => [from, 0, law] as const),
  );
}

/** Only what she pays besides the State or alone; the shares of employers and funds are not the province's. */
function localInsurance(gives: InsuranceGives, shares: readonly TopUp[]): InsuranceGives {
  const [newest] = gives.wholePermille.values;
  if (shares.length === 0 || newest === undefined || newest.value === null) return gives;
  if (!isOwnShareOpen(gives)) return gives;
  const full = newest.value;
  const capped = (permille: Dated): Dated =>
    overlaid(permille, shares, (national, local) =>
      Math.min(national, ...local.map((percent) => (full * percent) / 100)),
    );
  const { ownPermille, laterMembers } = gives;
  return {
    ...gives,
    ownPermille: capped(ownPermille),
    ...(laterMembers === undefined ? {} : { laterMembers: laterMembers.map(capped) }),
  };
}

/** A national number with the rows of local decisions laid over it; a day without national value has none. */
function overlaid(
  national: Dated,
  topUps: readonly TopUp[],
  joined: (national: number, local: readonly number[]) => number,
): Dated {
  const days = new Set([
    ...national.values.map(({ from }) => from),
    ...topUps.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)])),
  ]);
  const [first] = [...national.values].reverse();
  const inside = [...days].filter((day) => first !== undefined && day >= first.from);
  const rows = inside
    .sort()
    .reverse()
    .map((day) => rowOn(national, topUps, { day, joined }));
  return dated(national.key, national.unit, rows);
}

function rowOn(
  national: Dated,
  topUps: readonly TopUp[],
  {
    day,
    joined,
  }: {
    readonly day: CivilDate;
    readonly joined: (national: number, local: readonly number[]) => number;
  },
): readonly [string, number | null, Citation] {
  const row = begunBy(national.values, day);
  if (row === undefined) throw new Error(`${national.key}: no national value on ${day}`);
  const held = topUps.filter(({ from, until }) => from <= day && (until === null || day <= until));
  const [decision] = held;
  if (row.value === null || decision === undefined) return [day, row.value, row.law];
  const value = joined(
    row.value,
    held.map((one) => one.value),
  );
  return [day, value, value === row.value ? row.law : decisionOf(held)];
}

function decisionOf(topUps: readonly TopUp[]): Citation {
  const acts = [...new Set(topUps.map(({ decision }) => decision))].join('; ');
  const at = [...new Set(topUps.map((one) => one.at))].join('; ');
  return Object.freeze({ act: acts, at, standing: 'primary' });
}
