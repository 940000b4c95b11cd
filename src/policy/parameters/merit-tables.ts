import type { Dated } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import { law } from '../laws';

const TABLE = law('ND77/2024', 'Phụ lục', 'unverified');
const NEXT_TABLE = law('ND321/2026', 'Phụ lục', 'secondary');

/** An amount of the table of 2024, known from memory alone; of the tables before and after we hold none. */
function of2024(key: string, value: number): Dated {
  return dated(key, 'đồng/tháng', [
    ['2026-07-01', null, NEXT_TABLE],
    ['2024-07-01', value, TABLE],
  ]);
}

/** The table names an amount, not a coefficient; one keeps amounts in one shape. */
export const TABLE_TIMES = dated('merit-table-times', 'lần', [['2024-07-01', 1, TABLE]]);

/** War invalids: about so much for each per cent. */
export const WAR_INVALID_RATE = of2024('war-invalid-rate', 89_550);
export const HERO_RATE = of2024('hero-rate', 2_337_000);
export const GRATITUDE_RATE = of2024('helper-gratitude-rate', 2_789_000);
export const MEDAL_RATE = of2024('helper-medal-rate', 1_639_000);
export const STAYED_RATE = of2024('before-1945-stayed-rate', 5_292_000);
export const UPRISING_RATE = of2024('uprising-rate', 2_884_000);
export const MERIT_SURVIVOR_RATE = of2024('merit-survivor-rate', 1_565_000);

/** A bracket of the table: from this percentage on so much, less what the bracket below has paid already. */
export interface Bracket {
  readonly from: Dated;
  readonly rate: Dated;
  readonly below?: Dated;
}

/** Brackets from the lowest up; each is counted by its lower end alone and adds what it has more. */
function brackets<const P extends number>(
  kind: string,
  rows: readonly (readonly [from: P, rate: number])[],
): Readonly<Record<P, Bracket>> {
  const made = rows.map(([from, rate], at) => {
    const lower = rows[at - 1];
    const less =
      lower === undefined ? {} : { below: of2024(`${kind}-below-${from}`, -Number(lower[1])) };
    const own = {
      from: percent(`${kind}-${from}`, from),
      rate: of2024(`${kind}-rate-${from}`, rate),
    };
    return [from, { ...own, ...less }] as const;
  });
  return Object.fromEntries(made) as unknown as Readonly<Record<P, Bracket>>;
}

function percent(key: string, value: number): Dated {
  return dated(key, '%', [
    ['2024-07-01', value, TABLE],
    ['2021-07-01', value, law('ND75/2021', 'Phụ lục', 'unverified')],
  ]);
}

/** War invalids from this percentage on. */
export const WAR_INVALID_FROM = percent('war-invalid-from', 21);
/** Children of people exposed to toxic chemicals, from this percentage on. */
export const AGENT_ORANGE_CHILD_FROM = percent('agent-orange-child-from', 61);

export const SICK_SOLDIER = brackets('sick-soldier', [
  [41, 2_911_000],
  [51, 3_628_000],
  [61, 4_623_000],
  [71, 5_330_000],
  [81, 6_381_000],
  [91, 7_107_000],
]);

export const AGENT_ORANGE = brackets('agent-orange', [
  [21, 2_117_000],
  [41, 3_539_000],
  [61, 4_960_000],
  [81, 6_348_000],
]);

export const AGENT_ORANGE_CHILD = brackets('agent-orange-child', [
  [61, 1_673_000],
  [81, 2_789_000],
]);

/** Survivors are paid at most so many shares; a further one is looked at by the office. */
export const SURVIVOR_SHARES = dated('survivor-shares', 'người', [
  ['2021-07-01', 2, law('PL02/2020', 'Điều 6 khoản 5')],
]);
/** The second and the third martyr. */
export const SECOND_MARTYR = dated('second-martyr', 'người', [
  ['2021-07-01', 2, law('ND75/2021', 'Phụ lục', 'unverified')],
]);
export const THIRD_MARTYR = dated('third-martyr', 'người', [
  ['2021-07-01', 3, law('ND75/2021', 'Phụ lục', 'unverified')],
]);
