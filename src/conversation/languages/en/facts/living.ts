import type { FactsWords } from '../../words';
import { Is, does, has, is, lives, of, receives, studies, works } from '../grammar';

export const livingFacts = {
  memberOnAllowance: {
    label: 'somebody in the household on a social allowance',
    ask: (who) => `Is anybody in ${of(who)} household on a monthly social allowance?`,
    help: 'Disabled people, orphans or lonely old people whom the commune pays monthly.',
    yes: {
      label: 'Yes, somebody is',
      states: (who) => `somebody in ${of(who)} household is on a monthly social allowance`,
    },
    no: {
      label: 'Nobody',
      states: (who) => `nobody in ${of(who)} household is on a monthly social allowance`,
    },
  },
  electricityUse: {
    label: 'electricity used a month',
    ask: (who) => `How many kWh of electricity does ${of(who)} household use a month?`,
    help: 'It stands on the electricity bill.',
  },
  schooling: {
    label: 'level of school',
    ask: (who) => `What ${does(who)} ${who.name} study in?`,
    help: 'Choose the first line for somebody no longer at school.',
    options: {
      none: { label: 'Not at school', states: (who) => `${who.name} ${is(who)} not at school` },
      preschool: {
        label: 'Kindergarten',
        states: (who) => `${who.name} ${is(who)} in kindergarten`,
      },
      primary: {
        label: 'Primary school',
        states: (who) => `${who.name} ${is(who)} in primary school`,
      },
      'lower-secondary': {
        label: 'Lower secondary school',
        states: (who) => `${who.name} ${is(who)} in lower secondary school`,
      },
      'upper-secondary': {
        label: 'Upper secondary school',
        states: (who) => `${who.name} ${is(who)} in upper secondary school`,
      },
      college: {
        label: 'College or university',
        states: (who) => `${who.name} ${studies(who)} at a college or university`,
      },
    },
  },
  publicSchool: {
    label: 'public or private school',
    ask: (who) => `Is ${of(who)} school a public one?`,
    help: 'A public school is one of the State.',
    yes: { label: 'Public', states: (who) => `${who.name} ${is(who)} at a public school` },
    no: { label: 'Private', states: (who) => `${who.name} ${is(who)} at a private school` },
  },
  tuitionGround: {
    label: 'ground for lower fees',
    ask: (who) => `Which of these applies to ${who.name}?`,
    help: 'Of several choose the upper. Disability, poverty and ethnicity are asked apart.',
    options: {
      none: {
        label: 'None of these',
        states: (who) => `${who.name} ${has(who)} no special ground for lower fees`,
      },
      'merit-family': {
        label: 'Person with merit, or a child of one',
        states: (who) => `${who.name} ${is(who)} a person with merit or a child of one`,
      },
      orphan: {
        label: 'Orphan of both parents',
        states: (who) => `${who.name} ${is(who)} an orphan of both parents`,
      },
      'very-small-people': {
        label: 'Very small people, difficult area',
        states: (who) => `${who.name} ${is(who)} of a very small people in a difficult area`,
      },
      'heavy-trade': {
        label: 'Learning a heavy or harmful trade',
        states: (who) => `${who.name} ${studies(who)} a heavy or harmful trade`,
      },
      'work-accident-child': {
        label: 'Child of a victim of a work accident',
        states: (who) => `a parent of ${who.name} is on a regular work-accident benefit`,
      },
    },
  },
  boarding: {
    label: 'boarding at school',
    ask: (who) => `Has the school listed ${who.name} as a boarder?`,
    help: 'By the list of the school. Inter-level schools in border communes have rates of their own.',
    options: {
      none: { label: 'No', states: (who) => `${who.name} ${is(who)} no boarder` },
      boarder: { label: 'Boarder', states: (who) => `${who.name} ${is(who)} a boarder` },
      'border-full': {
        label: 'Full boarder, border school',
        states: (who) => `${who.name} ${lives(who)} in an inter-level border school`,
      },
      'border-midday': {
        label: 'Midday meals, border school',
        states: (who) =>
          `${who.name} ${receives(who)} midday meals in an inter-level border school`,
      },
    },
  },
  selfHoused: {
    label: 'lodging of a boarder',
    ask: (who) => `Must ${who.name} find lodging outside of the school?`,
    help: 'When the school has no room, a boarder gets housing money as well.',
    yes: { label: 'Own lodging', states: (who) => `${who.name} ${has(who)} own lodging` },
    no: { label: 'In the school', states: (who) => `${who.name} ${lives(who)} in the school` },
  },
  jobEnded: {
    label: 'the job has ended',
    ask: (who) => `Has ${of(who)} labour contract ended?`,
    help: 'For good: by a decision, or because the contract ran out.',
    yes: { label: 'It has ended', states: (who) => `${of(who)} job has ended` },
    no: { label: 'Still working', states: (who) => `${who.name} still ${works(who)}` },
  },
  jobEndedMonths: {
    label: 'months since the job ended',
    ask: (who) => `How many months ago did ${of(who)} job end?`,
    help: 'Write 0 for less than one. The file must come within 3 months.',
  },
  insuredIn24: {
    label: 'months of unemployment insurance within 24',
    ask: (who) =>
      `In the 24 months before, how many months of unemployment insurance did ${who.name} pay?`,
    help: 'See the social insurance book or the VssID app.',
  },
  seasonalWork: {
    label: 'seasonal contract',
    ask: (who) => `Was ${of(who)} contract a seasonal or short one?`,
    help: 'For seasonal work the last 36 months count.',
    yes: { label: 'Seasonal, short', states: (who) => `${who.name} had a seasonal contract` },
    no: { label: 'No', states: (who) => `${who.name} had no seasonal contract` },
  },
  insuredIn36: {
    label: 'months of unemployment insurance within 36',
    ask: (who) =>
      `In the 36 months before, how many months of unemployment insurance did ${who.name} pay?`,
    help: 'See the social insurance book or the VssID app.',
  },
  insuredTotal: {
    label: 'all months of unemployment insurance',
    ask: (who) => `How many months of unemployment insurance ${has(who)} ${who.name} paid in all?`,
    help: 'Only months for which no benefit was drawn yet. Three years are 36 months.',
  },
  stateScale: {
    label: "pay by the State's scale",
    ask: (who) => `${Is(who)} ${who.name} paid by the State's wage scale?`,
    help: 'A coefficient times the base salary. Private companies do not pay so.',
    yes: {
      label: "The State's scale",
      states: (who) => `${of(who)} pay follows the State's scale`,
    },
    no: { label: 'The employer decides', states: (who) => `${of(who)} pay is set by the employer` },
  },
  averageWage: {
    label: 'average wage over 6 months',
    ask: (who) => `What was ${of(who)} average insured wage over the last 6 months?`,
    help: 'Add the insured wages of the 6 months before the job ended and divide by 6.',
  },
  incomePerHead: {
    label: 'income for each person of the household',
    ask: (who) => `How much a month is there for each person in ${of(who)} household?`,
    help: 'Add all income of 12 months, divide by the people and by 12.',
  },
  missingIndicators: {
    label: 'missing indicators',
    ask: (who) => `How many indicators of basic services does ${of(who)} household miss?`,
    help: 'There are 12: work, health, school, housing, water and toilet, information.',
  },
} as const satisfies Partial<FactsWords>;
