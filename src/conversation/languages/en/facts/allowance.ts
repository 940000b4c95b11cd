import type { FactsWords } from '../../words';
import { Does, does, has, is, of, receives, them, was } from '../grammar';

export const allowanceFacts = {
  birth: {
    label: 'age',
    ask: (who) => `How old ${is(who)} ${who.name}, or in which year ${was(who)} ${who.name} born?`,
    help: 'Age counts full years, by the day of birth on the identity card or birth certificate.',
  },
  pension: {
    label: 'pension or monthly social insurance allowance',
    ask: (who) =>
      `${Does(who)} ${who.name} receive a pension or a monthly social insurance allowance?`,
    help: 'Paid every month by the social insurance office; not an allowance from the commune.',
    options: {
      none: {
        label: 'No',
        states: (who) => `${who.name} ${has(who)} no pension or monthly social insurance allowance`,
      },
      retirement: {
        label: 'Yes, a pension',
        states: (who) => `${who.name} ${has(who)} a pension`,
      },
      'disability-allowance': {
        label: 'Loss-of-working-capacity allowance',
        states: (who) => `${who.name} ${receives(who)} a loss-of-working-capacity allowance`,
      },
      'other-insurance': {
        label: 'Another social insurance allowance',
        states: (who) => `${who.name} ${receives(who)} a monthly social insurance allowance`,
      },
      survivor: {
        label: 'Monthly survivor allowance',
        states: (who) => `${who.name} ${receives(who)} a monthly survivor allowance`,
      },
    },
  },
  pensionAmount: {
    label: 'amount of the pension or allowance',
    ask: (who) => `How much pension or allowance ${does(who)} ${who.name} receive a month?`,
    help: 'The amount printed on the monthly payment slip.',
  },
  poverty: {
    label: 'poor or near-poor household',
    ask: (who) => `Is ${of(who)} household certified as poor or near-poor this year?`,
    help: 'What counts is the decision of the commune, not an income you estimate yourself.',
    options: {
      poor: {
        label: 'Poor household',
        states: (who) => `${of(who)} household is certified as poor`,
      },
      'near-poor': {
        label: 'Near-poor household',
        states: (who) => `${of(who)} household is certified as near-poor`,
      },
      neither: {
        label: 'Neither',
        states: (who) => `${of(who)} household is neither poor nor near-poor`,
      },
    },
  },
  disability: {
    label: 'level of disability',
    ask: (who) =>
      `${Does(who)} ${who.name} have a disability certificate, and which level does it give?`,
    help: 'The level written on the certificate of disability issued by the commune.',
    options: {
      none: {
        label: 'No certificate',
        states: (who) => `${who.name} ${has(who)} no disability certificate`,
      },
      mild: { label: 'Mild', states: (who) => `${who.name} ${has(who)} a mild disability` },
      severe: { label: 'Severe', states: (who) => `${who.name} ${has(who)} a severe disability` },
      extreme: {
        label: 'Extremely severe',
        states: (who) => `${who.name} ${has(who)} an extremely severe disability`,
      },
    },
  },
  supporter: {
    label: 'someone bound to support',
    ask: (who) =>
      `${Does(who)} ${who.name} have children or relatives who must support ${them(who)}?`,
    help: 'A spouse, grown-up children or grandchildren with a legal duty of care.',
    options: {
      none: {
        label: 'Nobody',
        states: (who) => `nobody has a duty to support ${who.name}`,
      },
      'on-allowance': {
        label: 'Yes, but that person receives social allowance too',
        states: (who) => `whoever must support ${who.name} receives social allowance too`,
      },
      able: {
        label: 'Yes',
        states: (who) => `${who.name} ${has(who)} someone to support ${them(who)}`,
      },
    },
  },
  takenIn: {
    label: 'taken in by somebody',
    ask: (who) => `Has somebody taken ${who.name} in, instead of a social care facility?`,
    help: 'This is when a place in a State facility is due, but somebody gives care at home.',
    yes: {
      label: 'Yes, taken in',
      states: (who) => `${who.name} ${was(who)} taken in instead of entering a care facility`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${was(who)} not taken in instead of entering a care facility`,
    },
  },
} as const satisfies Partial<FactsWords>;
