import type { Amount, Assessment, Facts, Gift, InsuranceConclusion, Truth } from '../../src/policy';
import { PROGRAMMES } from '../../src/policy';
import { assessProgramme } from '../../src/policy/kernel/assess';
import { checkFacts } from '../../src/policy/kernel/check-facts';
import type { CivilDate } from '../../src/shared/civil-date';
import { civilDate } from '../../src/shared/civil-date';

/** One row that a lawyer can read: a sentence, the day, the facts, the answer, the article it proves. */
export interface Case {
  readonly says: string;
  readonly on: string;
  readonly facts: Facts;
  readonly truth: Truth;
  /** Đồng in the programme's rhythm; [from, to] for a range. Left out: not looked at. */
  readonly amount?: number | readonly [number, number] | 'commune-decides' | null;
  readonly line?: string;
  readonly state?: 'settled' | 'open' | 'stuck';
  /** What is given besides money; null when nothing is. Left out: not looked at. */
  readonly gift?: Partial<Gift> | null;
  readonly insurance?: Partial<InsuranceConclusion>;
  /** How sure the weakest source is that decides. Left out: not looked at. */
  readonly standing?: Assessment['standing'];
  readonly proves: string;
}

/** Runs every row of a programme's table as a test named by its sentence. */
export function runCases(programme: string, cases: readonly Case[]): void {
  const found = PROGRAMMES.find((one) => one.key === programme);
  if (found === undefined) throw new Error(`no programme ${programme}`);
  test.each(cases.map((row) => [`${row.on}: ${row.says} [${row.proves}]`, row] as const))(
    '%s',
    (_title, row) => {
      const on = civilDate(row.on);
      checkFacts(row.facts, on);
      const said = assessProgramme(found, row.facts, on);
      expect(said.truth).toBe(row.truth);
      if (row.amount !== undefined) expect(said.amount).toEqual(amountOf(row.amount));
      if (row.line !== undefined) expect(said.lines[0]).toBe(row.line);
      if (row.state !== undefined) expect(said.state).toBe(row.state);
      if (row.standing !== undefined) expect(said.standing).toBe(row.standing);
      if (row.gift === null) expect(said.gift).toBeNull();
      else if (row.gift !== undefined) expect(said.gift).toMatchObject(row.gift);
      if (row.insurance !== undefined) expect(said.insurance).toMatchObject(row.insurance);
    },
  );
}

/** Born on exactly this day. */
export function born(day: string): { readonly birth: { min: CivilDate; max: CivilDate } } {
  return { birth: { min: civilDate(day), max: civilDate(day) } };
}

/** Born some time in this year. */
export function bornIn(year: number): { readonly birth: { min: CivilDate; max: CivilDate } } {
  return { birth: { min: civilDate(`${year}-01-01`), max: civilDate(`${year}-12-31`) } };
}

/** Exactly this many (đồng, m², people). */
export function just(value: number): { readonly min: number; readonly max: number } {
  return { min: value, max: value };
}

/** The same facts on several days; an amount for each, or null where she is refused. */
export function through(
  says: string,
  proves: string,
  {
    facts,
    days,
    line,
  }: {
    readonly facts: Facts;
    readonly days: readonly (readonly [on: string, amount: number | null])[];
    readonly line?: string;
  },
): Case[] {
  return days.map(([on, amount]) => ({
    says: amount === null ? `${says}: refused` : `${says}: ${amount}`,
    on,
    facts,
    truth: amount === null ? 'no' : 'yes',
    amount,
    state: 'settled',
    ...(line === undefined || amount === null ? {} : { line }),
    proves,
  }));
}

/** One day, several days of birth. */
export function ages(
  says: string,
  proves: string,
  {
    facts,
    on,
    births,
  }: {
    readonly facts: Facts;
    readonly on: string;
    readonly births: readonly (readonly [birth: string, amount: number | null])[];
  },
): Case[] {
  return births.flatMap(([birth, amount]) =>
    through(`${says}, born ${birth}`, proves, {
      facts: { ...facts, ...born(birth) },
      days: [[on, amount]],
    }),
  );
}

function amountOf(amount: NonNullable<Case['amount']> | null): Amount | null {
  if (amount === null || amount === 'commune-decides') return amount;
  return typeof amount === 'number' ? just(amount) : { min: amount[0], max: amount[1] };
}
