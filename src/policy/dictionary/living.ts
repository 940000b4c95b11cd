import type { FactDef } from '../kernel/fact';
import { choice, flag, number, of } from './define';

/** Facts that the shorter programmes are decided on: electricity, learning, work, gifts. */
export const LIVING_FACTS = {
  /** Somebody in the household is on a monthly social allowance. */
  memberOnAllowance: flag(of('household', 'sensitive', 'recognised')),
  /** Electricity the household uses a month, as the bill has it. */
  electricityUse: number(of('household', 'basic', 'stated'), 'kWh', [0, 10_000]),
  /** What she learns in: the level of school, college or university; 'none' is not a pupil or student. */
  schooling: choice(of('person', 'basic', 'stated'), [
    'none',
    'preschool',
    'primary',
    'lower-secondary',
    'upper-secondary',
    'college',
  ]),
  /** The school is a public one. */
  publicSchool: flag(of('person', 'basic', 'stated')),
  /** The ground on which fees are waived or lowered, the strongest; others follow from other facts. */
  tuitionGround: choice(of('person', 'sensitive', 'recognised'), [
    'none',
    'merit-family',
    'orphan',
    'very-small-people',
    'heavy-trade',
    'work-accident-child',
  ]),
  /** As what the school has listed her: boarder, or pupil of an inter-level school in a border commune. */
  boarding: choice(of('person', 'basic', 'recognised'), [
    'none',
    'boarder',
    'border-full',
    'border-midday',
  ]),
  /** A boarder who must find her own lodging, since the school has no room. */
  selfHoused: flag(of('person', 'basic', 'stated')),
  /** The labour contract has ended. */
  jobEnded: flag(of('person', 'basic', 'stated')),
  /** Months since it ended. */
  jobEndedMonths: number(of('person', 'basic', 'stated'), 'tháng', [0, 600]),
  /** Months of unemployment insurance paid within the 24 months before the job ended. */
  insuredIn24: number(of('person', 'basic', 'stated'), 'tháng', [0, 24]),
  /** The job was seasonal work or under a short contract, for which 36 months are looked back on. */
  seasonalWork: flag(of('person', 'basic', 'stated')),
  /** Months of unemployment insurance paid within the 36 months before the job ended. */
  insuredIn36: number(of('person', 'basic', 'stated'), 'tháng', [0, 36]),
  /** All months of unemployment insurance paid for which no benefit was drawn yet. */
  insuredTotal: number(of('person', 'basic', 'stated'), 'tháng', [0, 600]),
  /** Paid by the State's own wage scale (otherwise by what the employer decides). */
  stateScale: flag(of('person', 'basic', 'stated')),
  /** Average of the insured wage over the last six months. */
  averageWage: number(of('person', 'basic', 'stated'), 'đồng/tháng', [0, 1_000_000_000]),
  /** Income of the household a month for each of its people. */
  incomePerHead: number(of('household', 'sensitive', 'stated'), 'đồng/tháng', [0, 1_000_000_000]),
  /** How many of the indicators of missing basic services the household has. */
  missingIndicators: number(of('household', 'sensitive', 'stated'), 'chỉ số', [0, 12]),
} as const satisfies Record<string, FactDef>;
