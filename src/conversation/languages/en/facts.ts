import type { FactsWords, Who } from '../words';

const is = verb('are', 'is');
const was = verb('were', 'was');
const has = verb('have', 'has');
const does = verb('do', 'does');
const Is = verb('Are', 'Is');
const Has = verb('Have', 'Has');
const Does = verb('Do', 'Does');
const receives = verb('receive', 'receives');
const studies = verb('study', 'studies');
const works = verb('work', 'works');
const pays = verb('pay', 'pays');
const holds = verb('hold', 'holds');
const serves = verb('serve', 'serves');
const lives = verb('live', 'lives');
const raises = verb('raise', 'raises');

/** Questions and answers in English, fact by fact. */
export const facts: FactsWords = {
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
  work: {
    label: 'present work',
    ask: (who) => `What ${does(who)} ${who.name} do now: work, study, or neither?`,
    help: 'Small trade, housework or hired work without a contract: the first line.',
    options: {
      none: {
        label: 'Farming, casual work, at home, retired',
        states: (who) => `${who.name} neither ${studies(who)} nor ${works(who)} under a contract`,
      },
      student: {
        label: 'Pupil or student',
        states: (who) => `${who.name} ${is(who)} a pupil or student`,
      },
      employee: {
        label: 'Contract from 3 months, or official',
        states: (who) => `${who.name} ${works(who)} with compulsory social insurance`,
      },
      'on-leave': {
        label: 'On maternity or long sick leave',
        states: (who) =>
          `${who.name} ${is(who)} on maternity or sick leave paid by social insurance`,
      },
      'part-time': {
        label: 'Contract under 3 months, or part time',
        states: (who) => `${who.name} ${works(who)} on a short contract or part time`,
      },
      'business-owner': {
        label: 'Business owner paying social insurance',
        states: (who) => `${who.name} ${pays(who)} compulsory social insurance as an owner`,
      },
      'commune-part-timer': {
        label: 'Part-time post at the commune or ward',
        states: (who) => `${who.name} ${holds(who)} a part-time post at the commune`,
      },
      'village-part-timer': {
        label: 'Village head or part-time village post',
        states: (who) => `${who.name} ${holds(who)} a part-time post in the village`,
      },
      'village-health-worker': {
        label: 'Village health worker or midwife',
        states: (who) => `${who.name} ${is(who)} a village health worker or midwife`,
      },
      'security-force': {
        label: 'Local security and order team',
        states: (who) => `${who.name} ${serves(who)} in the local security team`,
      },
      artisan: {
        label: "People's artisan or artisan of merit",
        states: (who) => `${who.name} ${is(who)} a recognised artisan`,
      },
      'unemployment-benefit': {
        label: 'Receiving unemployment benefit',
        states: (who) => `${who.name} ${receives(who)} unemployment benefit`,
      },
    },
  },
  wage: {
    label: 'insured wage',
    ask: (who) => `On which monthly wage ${does(who)} ${who.name} pay social insurance?`,
    help: 'The wage written in the contract or shown in the VssID app.',
  },
  allowance: {
    label: 'monthly allowance from the State',
    ask: (who) => `Which of these monthly allowances ${does(who)} ${who.name} receive now?`,
    help: 'Only what is being paid. Pensions and merit allowances do not count here.',
    options: {
      none: {
        label: 'None',
        states: (who) => `${who.name} ${receives(who)} no monthly allowance from the State`,
      },
      'social-allowance': {
        label: 'Social allowance (disability, alone)',
        states: (who) => `${who.name} ${receives(who)} monthly social allowance`,
      },
      'social-pension': {
        label: 'Social pension (old age)',
        states: (who) => `${who.name} ${receives(who)} the social pension`,
      },
      'near-pension': {
        label: 'Allowance for too few pension years',
        states: (who) => `${who.name} ${receives(who)} an allowance for lacking pension years`,
      },
      'ex-cadre': {
        label: 'Former commune official, lost capacity',
        states: (who) => `${who.name} ${receives(who)} a monthly allowance from the State budget`,
      },
    },
  },
  merit: {
    label: 'merit or other recognised title',
    ask: (who) => `${Has(who)} ${who.name} been recognised under any of these titles?`,
    help: 'By the papers issued; of several the first. Who raised a martyr counts as a parent.',
    options: {
      none: {
        label: 'None of them',
        states: (who) => `${who.name} ${has(who)} none of the merit or related titles`,
      },
      merit: {
        label: 'Person with merit to the revolution',
        states: (who) => `${who.name} ${is(who)} a person with merit to the revolution`,
      },
      veteran: { label: 'War veteran', states: (who) => `${who.name} ${is(who)} a war veteran` },
      'martyr-relative': {
        label: "Martyr's parent, spouse or child",
        states: (who) => `${who.name} ${is(who)} a close relative of a martyr`,
      },
      resistance: {
        label: 'Took part in resistance or defence wars',
        states: (who) => `${who.name} took part in the resistance or national defence`,
      },
      'merit-relative': {
        label: 'Other relative of a person with merit',
        states: (who) => `${who.name} ${is(who)} a relative of a person with merit`,
      },
      'organ-donor': {
        label: 'Organ donor',
        states: (who) => `${who.name} ${has(who)} donated a part of the body`,
      },
      deputy: {
        label: 'Serving assembly or council deputy',
        states: (who) => `${who.name} ${is(who)} a serving deputy`,
      },
    },
  },
  areaClass: {
    label: 'class of the commune or village',
    ask: (who) => `Which class is the commune or village where ${who.name} ${lives(who)}?`,
    help: 'The commune knows. Merged: the old decision while valid. Off the list lately: that line.',
    options: {
      outside: {
        label: 'Outside the ethnic-minority area',
        states: (who) => `${who.name} ${lives(who)} outside the ethnic-minority and mountain area`,
      },
      developing: {
        label: 'Ethnic-minority area, not a difficult one',
        states: (who) => `${who.name} ${lives(who)} in a place that is not classed as difficult`,
      },
      difficult: {
        label: 'Difficult commune',
        states: (who) => `${who.name} ${lives(who)} in a difficult commune`,
      },
      'extremely-difficult': {
        label: 'Specially difficult commune or village',
        states: (who) => `${who.name} ${lives(who)} in a specially difficult commune or village`,
      },
      'left-list': {
        label: 'Commune that just left the list',
        states: (who) => `${who.name} ${lives(who)} in a commune that left the difficult list`,
      },
      'safe-zone': {
        label: 'Revolutionary safe-zone commune',
        states: (who) => `${who.name} ${lives(who)} in a revolutionary safe-zone commune`,
      },
    },
  },
  ethnicMinority: {
    label: 'ethnic group',
    ask: (who) => `${Is(who)} ${who.name} from an ethnic minority?`,
    help: 'Any people other than Kinh, by the birth certificate or identity card.',
    yes: {
      label: 'Ethnic minority',
      states: (who) => `${who.name} ${is(who)} from an ethnic minority`,
    },
    no: { label: 'Kinh', states: (who) => `${who.name} ${is(who)} Kinh` },
  },
  poorCommune: {
    label: 'poor commune',
    ask: (who) => `Is ${of(who)} commune on the Prime Minister's list of poor communes?`,
    help: 'Since 1 July 2025 the old poor districts no longer count. If unsure: "I do not know".',
    yes: {
      label: 'On the list',
      states: (who) => `${who.name} ${lives(who)} in a listed poor commune or district`,
    },
    no: {
      label: 'Not on the list',
      states: (who) => `${of(who)} commune is not a listed poor commune or district`,
    },
  },
  farmStandard: {
    label: 'farming household of average standard',
    ask: (who) => `Is ${of(who)} household certified as farming with an average living standard?`,
    help: 'Forestry, fishing and salt-making count too. The commune must have certified it.',
    yes: {
      label: 'Certified',
      states: (who) => `${of(who)} household is certified as farming, of average standard`,
    },
    no: {
      label: 'Not certified',
      states: (who) => `${of(who)} household is not certified as farming, of average standard`,
    },
  },
  householdOrder: {
    label: 'place among those who pay in the household',
    ask: (who) => `Which one in the household to pay for health insurance ${is(who)} ${who.name}?`,
    help: 'Count only those who pay for themselves as a household. Paying alone is place 1.',
  },
  settlement: {
    label: 'ward or commune',
    ask: (who) => `${Does(who)} ${who.name} live in a ward, a former town, or a commune?`,
    help: 'A former town is one from before 1 July 2025 that is now part of a commune.',
    options: {
      ward: { label: 'Ward', states: (who) => `${who.name} ${lives(who)} in a ward` },
      'former-town': {
        label: 'Former town, now a commune',
        states: (who) => `${who.name} ${lives(who)} in a former town, now a commune`,
      },
      rural: { label: 'Commune', states: (who) => `${who.name} ${lives(who)} in a commune` },
    },
  },
  family: {
    label: 'marital status',
    ask: (who) => `${Is(who)} ${who.name} married, single, or raising a young child alone?`,
    help: 'A young child is one under 18. Income is counted differently for each.',
    options: {
      single: {
        label: 'Single, not raising a young child',
        states: (who) => `${who.name} ${is(who)} single`,
      },
      'single-with-minor': {
        label: 'Single, raising a child under 18',
        states: (who) => `${who.name} ${raises(who)} a child under 18 alone`,
      },
      couple: { label: 'Married', states: (who) => `${who.name} ${is(who)} married` },
    },
  },
  income: {
    label: 'income a month',
    ask: (who) =>
      `How much ${does(who)} ${who.name} take home a month, with the spouse if married?`,
    help: 'The average of the last 12 months, by payroll or a certificate of income.',
  },
  housingGroup: {
    label: 'group that may buy social housing',
    ask: (who) => `Which of these groups ${does(who)} ${who.name} belong to?`,
    help: 'The law lets these groups buy social housing. Choose one you have papers for.',
    options: {
      none: {
        label: 'None of them',
        states: (who) => `${who.name} ${is(who)} in none of the groups named by the law`,
      },
      worker: {
        label: 'Working in a company or cooperative',
        states: (who) => `${who.name} ${works(who)} in a company or cooperative`,
      },
      official: {
        label: 'Public official or employee',
        states: (who) => `${who.name} ${is(who)} a public official or employee`,
      },
      'armed-forces': {
        label: 'Army, police, cipher service',
        states: (who) => `${who.name} ${serves(who)} in the army, police or cipher service`,
      },
      merit: {
        label: "Person with merit or martyr's relative, due for housing support",
        states: (who) => `${who.name} ${is(who)} due for housing support for merit`,
      },
      'land-recovered': {
        label: 'Lost land and house to the State, not yet compensated with another',
        states: (who) => `${who.name} lost land and house without compensation in kind`,
      },
      'duty-house-returned': {
        label: 'Returned an official residence',
        states: (who) => `${who.name} returned an official residence`,
      },
      'two-children': {
        label: 'Has two or more children of one’s own',
        states: (who) => `${who.name} has two or more children`,
      },
    },
  },
  hasHouse: {
    label: "a house of one's own",
    ask: (who) =>
      `${Does(who)} ${who.name} or the spouse own a house in the province of the project?`,
    help: 'Until 31 May 2030 only the province as it was before the merger counts.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${has(who)} a house in the province of the project`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${has(who)} no house in the province of the project`,
    },
  },
  areaPerHead: {
    label: 'floor area for each person',
    ask: () => 'How many square metres of floor are there for each person?',
    help: 'Floor area divided by the people: oneself, spouse, parents and children.',
  },
  housingHelped: {
    label: 'housing support already received',
    ask: (who) => `${Has(who)} ${who.name} already had social housing or housing support there?`,
    help: 'Any form of State housing support in that province counts.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${has(who)} had housing support in that province`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${has(who)} had no housing support in that province`,
    },
  },
};

/** A verb that agrees with the person spoken about. */
function verb(second: string, third: string): (who: Who) => string {
  return ({ person }) => (person === 'second' ? second : third);
}
function of({ name, person }: Who): string {
  return person === 'second' ? 'your' : `${name}'s`;
}
function them({ person }: Who): string {
  return person === 'second' ? 'you' : 'them';
}
