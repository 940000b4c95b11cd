import type { FactDef } from '../kernel/fact';
import { choice, flag, number, of } from './define';

/** Titles that a monthly merit allowance hangs on; 'none' first, then the usual ones. */
const TITLES = [
  'none',
  'war-invalid',
  'sick-soldier',
  'agent-orange',
  'martyr-survivor',
  'merit-survivor',
  'agent-orange-child',
  'imprisoned',
  'heroic-mother',
  'hero',
  'helper',
  'pre-uprising',
  'carer',
] as const;

/** Facts that benefits of people with merit are decided on, besides `merit` of the insurance. */
export const MERIT_FACTS = {
  /** A title by decision; somebody may hold several, and each brings an allowance of its own. */
  meritTitle: choice(of('person', 'sensitive', 'recognised'), TITLES),
  /** Another title beside the first. */
  meritSecond: choice(of('person', 'sensitive', 'recognised'), TITLES),
  /** A third title beside the two. */
  meritThird: choice(of('person', 'sensitive', 'recognised'), TITLES),
  /** Loss of working capacity by wounds, on the war invalid's certificate. */
  warInvalidPercent: number(of('person', 'sensitive', 'recognised'), '%', [0, 100]),
  /** The same on the sick soldier's certificate. */
  sickSoldierPercent: number(of('person', 'sensitive', 'recognised'), '%', [0, 100]),
  /** The same by toxic chemicals. */
  agentOrangePercent: number(of('person', 'sensitive', 'recognised'), '%', [0, 100]),
  /** The same of a child born with the consequences. */
  agentOrangeChildPercent: number(of('person', 'sensitive', 'recognised'), '%', [0, 100]),
  /** Of how many martyrs she is a survivor on the monthly allowance. */
  martyrs: number(of('person', 'basic', 'recognised'), 'người', [1, 20]),
  /** Survivor who lives alone or is an orphan, by decision: the nurture allowance is paid besides. */
  nurture: flag(of('person', 'sensitive', 'recognised')),
  /** Award for help to the revolution. */
  helperAward: choice(of('person', 'basic', 'recognised'), ['gratitude', 'medal', 'other']),
  /** Since when in the revolution: before 1945 away from home or not, or from 1945 to the uprising. */
  earlyRevolution: choice(of('person', 'basic', 'recognised'), ['stayed', 'left', 'uprising']),
  /** Recognised as a learner with the merit preference in education. */
  meritPupil: flag(of('person', 'basic', 'recognised')),
  /** Where she learns, as far as the preference in education tells apart. */
  meritSchool: choice(of('person', 'basic', 'stated'), ['none', 'preschool', 'school']),
  /** On this year's list for convalescence: at home or in a group. */
  convalescence: choice(of('person', 'sensitive', 'recognised'), ['none', 'home', 'group']),
  /** Entrusted with the worship of a martyr. */
  martyrWorship: flag(of('person', 'basic', 'recognised')),
  /** What the family does for a martyr's grave. */
  graveWork: choice(of('person', 'basic', 'stated'), [
    'none',
    'visit',
    'recover',
    'bury',
    'recover-and-bury',
  ]),
  /** How far the grave is from home. */
  graveDistance: number(of('person', 'basic', 'stated'), 'km', [1, 3_000]),
  /** How many go to visit it. */
  graveVisitors: number(of('person', 'basic', 'stated'), 'người', [1, 50]),
  /** The dead person received a monthly merit allowance. */
  meritDeceased: flag(of('person', 'sensitive', 'recognised')),
  /** Holds a Huân chương or Huy chương Kháng chiến. */
  resistanceMedal: flag(of('person', 'basic', 'recognised')),
} as const satisfies Record<string, FactDef>;
