import type { FactsWords } from '../../words';
import { Does, does, has, Is, is, of, receives, them, Was, was } from '../grammar';

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
    several: (who) => `${who.name} ${has(who)} a pension or monthly social insurance allowance`,
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
  abandoned: {
    label: 'abandoned',
    ask: (who) => `${Was(who)} ${who.name} abandoned, and not adopted by anybody yet?`,
    help: 'The commune has recorded the child as abandoned, and nobody has adopted it.',
    yes: { label: 'Yes', states: (who) => `${who.name} ${was(who)} abandoned and not adopted` },
    no: { label: 'No', states: (who) => `${who.name} ${was(who)} not abandoned` },
  },
  father: {
    label: 'situation of the father',
    ask: (who) => `What is the situation of ${of(who)} father?`,
    help: 'As the papers say: death certificate, court decision, decision of a care facility.',
    options: {
      none: {
        label: 'Alive, none of the following',
        states: (who) => `${of(who)} father is alive and in none of the situations listed`,
      },
      dead: { label: 'Dead', states: (who) => `${of(who)} father is dead` },
      undetermined: {
        label: 'Cannot be determined',
        states: (who) => `${of(who)} father cannot be determined`,
      },
      missing: {
        label: 'Declared missing by a court',
        states: (who) => `${of(who)} father has been declared missing`,
      },
      'in-facility': {
        label: 'In a social care facility',
        states: (who) => `${of(who)} father lives in a social care facility`,
      },
      sentenced: {
        label: 'In prison or compulsory education',
        states: (who) => `${of(who)} father is serving a sentence or a compulsory measure`,
      },
    },
  },
  mother: {
    label: 'situation of the mother',
    ask: (who) => `What is the situation of ${of(who)} mother?`,
    help: 'As the papers say: death certificate, court decision, decision of a care facility.',
    options: {
      none: {
        label: 'Alive, none of the following',
        states: (who) => `${of(who)} mother is alive and in none of the situations listed`,
      },
      dead: { label: 'Dead', states: (who) => `${of(who)} mother is dead` },
      undetermined: {
        label: 'Cannot be determined',
        states: (who) => `${of(who)} mother cannot be determined`,
      },
      missing: {
        label: 'Declared missing by a court',
        states: (who) => `${of(who)} mother has been declared missing`,
      },
      'in-facility': {
        label: 'In a social care facility',
        states: (who) => `${of(who)} mother lives in a social care facility`,
      },
      sentenced: {
        label: 'In prison or compulsory education',
        states: (who) => `${of(who)} mother is serving a sentence or a compulsory measure`,
      },
    },
  },
  allowanceAsChild: {
    label: 'allowance as a child',
    ask: (who) => `On turning 16, ${was(who)} ${who.name} on the allowance for orphaned children?`,
    help: 'The monthly allowance for children without a source of nurture, by a decision.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${was(who)} on the children’s allowance at 16`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${was(who)} not on the children’s allowance at 16`,
    },
  },
  studies: {
    label: 'studies from 16 on',
    ask: (who) => `${Is(who)} ${who.name} at school, in training, at college or university?`,
    help: 'A first university degree counts. Leave granted by the school is no break.',
    options: {
      none: { label: 'No', states: (who) => `${who.name} ${does(who)} not study` },
      continuous: {
        label: 'Yes, without a break',
        states: (who) => `${who.name} ${is(who)} studying without a break`,
      },
      interrupted: {
        label: 'Yes, after a break',
        states: (who) => `${who.name} ${is(who)} studying after a break`,
      },
    },
  },
  hiv: {
    label: 'HIV',
    ask: (who) => `${Does(who)} ${who.name} have a confirmation of HIV from a medical facility?`,
    help: 'This is kept private. Choose “do not know” to leave it out.',
    yes: { label: 'Yes', states: (who) => `${who.name} ${has(who)} HIV` },
    no: { label: 'No', states: (who) => `${who.name} ${does(who)} not have HIV` },
  },
  regularIncome: {
    label: 'wages or regular income',
    ask: (who) => `${Does(who)} ${who.name} have wages or another regular income every month?`,
    help: 'Farming or casual day labour is no regular monthly income.',
    yes: { label: 'Yes', states: (who) => `${who.name} ${has(who)} a regular income` },
    no: { label: 'No', states: (who) => `${who.name} ${has(who)} no regular income` },
  },
  marriage: {
    label: 'husband or wife',
    ask: (who) => `${Does(who)} ${who.name} have a husband or wife now?`,
    help: 'As the papers say. A spouse declared missing by a court counts as dead.',
    options: {
      married: { label: 'Married', states: (who) => `${who.name} ${is(who)} married` },
      unmarried: {
        label: 'Never married',
        states: (who) => `${who.name} ${has(who)} never married`,
      },
      widowed: {
        label: 'Spouse dead or missing',
        states: (who) => `${of(who)} husband or wife is dead or missing`,
      },
      separated: {
        label: 'Divorced or separated',
        states: (who) => `${who.name} ${is(who)} divorced or separated`,
      },
    },
  },
  youngChildren: {
    label: 'number of children under 16',
    ask: (who) => `How many children under 16 ${is(who)} ${who.name} raising?`,
    help: 'Own or legally adopted children; write 0 for none.',
  },
  studyingChildren: {
    label: 'number of children from 16 to 22 who study',
    ask: (who) => `How many children from 16 to 22 who study ${does(who)} ${who.name} have?`,
    help: 'School, training, college, university; write 0 for none.',
  },
  keptChildren: {
    label: 'number of children from 16 already counted, still studying',
    ask: (who) =>
      `How many of ${of(who)} children, now 16 or older and studying, were already counted?`,
    help: 'Already counted in this allowance before 16 and studying without a break; 0 for none.',
  },
} as const satisfies Partial<FactsWords>;
