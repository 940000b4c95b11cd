import type { FactsWords } from '../../words';
import { Does, Has, Is, does, has, holds, is, of, studies } from '../grammar';
import { FURTHER_TITLES, TITLE_KINDS, TITLES } from './merit-titles';

export const meritFacts = {
  meritTitle: {
    label: 'title of merit',
    ask: (who) => `Which of these titles ${has(who)} ${who.name} been given?`,
    help: 'The title on the certificate or on the decision on the merit allowance.',
    families: TITLE_KINDS,
    options: TITLES,
  },
  meritSecond: {
    label: 'second title of merit',
    ask: (who) => `Besides that, ${has(who)} ${who.name} another title?`,
    help: 'Whoever holds several titles is paid for each.',
    families: TITLE_KINDS,
    options: FURTHER_TITLES,
  },
  meritThird: {
    label: 'third title of merit',
    ask: (who) => `${Has(who)} ${who.name} a third title as well?`,
    help: 'Whoever holds several titles is paid for each.',
    families: TITLE_KINDS,
    options: FURTHER_TITLES,
  },
  warInvalidPercent: {
    label: 'percentage of the war invalid',
    ask: (who) => `Which percentage stands on ${of(who)} war invalid's certificate?`,
    help: 'The loss of bodily capacity on the certificate.',
  },
  sickSoldierPercent: {
    label: 'percentage of the sick soldier',
    ask: (who) => `Which percentage stands on ${of(who)} sick soldier's certificate?`,
    help: 'The loss of bodily capacity on the certificate.',
  },
  agentOrangePercent: {
    label: 'percentage by toxic chemicals',
    ask: (who) => `Which percentage stands in ${of(who)} decision on toxic chemicals?`,
    help: 'The loss of bodily capacity by toxic chemicals, in the decision.',
  },
  agentOrangeChildPercent: {
    label: 'percentage of the child of somebody exposed',
    ask: (who) => `Which percentage stands in the decision on ${who.name}?`,
    help: 'A child born with the consequences; the percentage is in the decision.',
  },
  martyrs: {
    label: 'number of martyrs in the family',
    ask: (who) => `Of how many martyrs ${is(who)} ${who.name} a survivor?`,
    help: "Only those for whom the monthly survivor's pay is given.",
  },
  nurture: {
    label: 'living alone or an orphan',
    ask: (who) => `${Has(who)} ${who.name} a decision for living alone, or as an orphan?`,
    help: "It is the nurture allowance, added to the survivor's pay; one share only.",
    yes: {
      label: 'Yes, by decision',
      states: (who) => `${who.name} ${is(who)} recognised as living alone or an orphan`,
    },
    no: { label: 'No', states: (who) => `${who.name} ${is(who)} not recognised as living alone` },
  },
  helperAward: {
    label: 'award for help to the revolution',
    ask: (who) => `Which award ${has(who)} ${who.name} for help to the revolution?`,
    help: 'As on the certificate of the award.',
    options: {
      gratitude: {
        label: 'Commemorative medal or state diploma',
        states: (who) => `${who.name} ${holds(who)} the commemorative medal or the state diploma`,
      },
      medal: {
        label: 'Resistance Order',
        states: (who) => `${who.name} ${holds(who)} a Resistance Order`,
      },
      other: {
        label: 'A medal or another award',
        states: (who) => `${who.name} ${holds(who)} a medal or another award`,
      },
    },
  },
  earlyRevolution: {
    label: 'time in the revolution',
    ask: (who) => `Since when ${is(who)} ${who.name} recognised as active in the revolution?`,
    help: 'As in the decision.',
    options: {
      stayed: {
        label: 'Before 1945, living at home',
        states: (who) => `${who.name} ${is(who)} recognised from before 1945, living at home`,
      },
      left: {
        label: 'Before 1945, away from home',
        states: (who) => `${who.name} ${is(who)} recognised from before 1945, away from home`,
      },
      uprising: {
        label: 'From 1945 to the uprising',
        states: (who) => `${who.name} ${is(who)} recognised from 1945 to the uprising`,
      },
    },
  },
  meritPupil: {
    label: 'merit preference in education',
    ask: (who) => `${Is(who)} ${who.name} recognised for the merit preference in education?`,
    help: 'A paper of the merit office, for money each school year.',
    yes: {
      label: 'Recognised',
      states: (who) => `${who.name} ${is(who)} recognised for the merit preference in education`,
    },
    no: {
      label: 'Not yet',
      states: (who) => `${who.name} ${is(who)} not yet recognised for that preference`,
    },
  },
  meritSchool: {
    label: 'kind of school',
    ask: (who) => `Where ${does(who)} ${who.name} learn now?`,
    help: 'Preschool has a rate of its own; all later schools share one.',
    options: {
      none: { label: 'Not at school', states: (who) => `${who.name} ${is(who)} at no school` },
      preschool: {
        label: 'Preschool',
        states: (who) => `${who.name} ${is(who)} at preschool`,
      },
      school: {
        label: 'School, vocational, university',
        states: (who) => `${who.name} ${studies(who)} at a school, college or university`,
      },
    },
  },
  convalescence: {
    label: 'list for convalescence',
    ask: (who) => `${Is(who)} ${who.name} on this year's list for convalescence?`,
    help: 'The merit office makes the list and tells the commune.',
    options: {
      none: { label: 'Not on the list', states: (who) => `${who.name} ${is(who)} not on the list` },
      home: {
        label: 'Yes, at home',
        states: (who) => `${who.name} ${is(who)} on the list for convalescence at home`,
      },
      group: {
        label: 'Yes, in a group',
        states: (who) => `${who.name} ${is(who)} on the list for convalescence in a group`,
      },
    },
  },
  martyrWorship: {
    label: 'worship of a martyr',
    ask: (who) => `${Is(who)} ${who.name} entrusted with the worship of a martyr?`,
    help: 'The family agrees on one person, and the commune confirms.',
    yes: {
      label: 'Entrusted with it',
      states: (who) => `${who.name} ${is(who)} entrusted with the worship of a martyr`,
    },
    no: { label: 'No', states: (who) => `${who.name} ${is(who)} not entrusted with it` },
  },
  graveWork: {
    label: "plan for a martyr's grave",
    ask: (who) => `What ${does(who)} ${of(who)} family plan for a martyr's grave?`,
    help: 'Each has a support of its own.',
    options: {
      none: { label: 'Nothing', states: (who) => `${of(who)} family plans nothing for the grave` },
      visit: { label: 'Visit it', states: (who) => `${of(who)} family visits a martyr's grave` },
      recover: {
        label: 'Bring the remains home',
        states: (who) => `${of(who)} family brings a martyr's remains home`,
      },
      bury: {
        label: 'Build a grave outside the cemetery',
        states: (who) => `${of(who)} family builds a grave outside the martyrs' cemetery`,
      },
      'recover-and-bury': {
        label: 'Bring them home and build a grave',
        states: (who) => `${of(who)} family brings the remains home and builds a grave`,
      },
    },
  },
  graveDistance: {
    label: "way to the martyr's grave",
    ask: (who) => `How many kilometres is it from ${of(who)} home to the grave?`,
    help: 'From home to the grave, one way.',
  },
  graveVisitors: {
    label: 'number of visitors to the grave',
    ask: () => 'How many people go to visit the grave?',
    help: 'At most three are helped, once a year.',
  },
  meritDeceased: {
    label: 'allowance of the person who died',
    ask: () => 'Did the person who died receive a monthly merit allowance?',
    help: "The monthly pay of invalids, sick soldiers, martyrs' survivors and the like.",
    yes: { label: 'Yes', states: () => 'the person who died received a monthly merit allowance' },
    no: { label: 'No', states: () => 'the person who died received no monthly merit allowance' },
  },
  resistanceMedal: {
    label: 'Resistance Order or Medal',
    ask: (who) => `${Does(who)} ${who.name} hold a Resistance Order or Medal?`,
    help: 'Those who hold one are paid once, not monthly.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${holds(who)} a Resistance Order or Medal`,
    },
    no: { label: 'No', states: (who) => `${who.name} ${holds(who)} no Resistance Order or Medal` },
  },
} as const satisfies Partial<FactsWords>;
