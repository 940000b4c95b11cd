import type { FactsWords } from '../../words';
import { Does, does, has, Is, is, lives, of, was } from '../grammar';

export const careFacts = {
  caresFor: {
    label: 'who is cared for',
    ask: (who) => `Whom ${does(who)} ${who.name} care for, or whom has been taken in?`,
    help: 'Children and older people here have nobody left to keep them. Levels are those of the disability certificate.',
    options: {
      none: {
        label: 'Nobody like that',
        states: (who) => `${who.name} ${has(who)} taken in nobody`,
      },
      'own-disabled': {
        label: 'An extremely disabled family member',
        states: (who) => `an extremely disabled member of the family is in the care of ${who.name}`,
      },
      'child-under-4': {
        label: 'A child without parents, under 4',
        states: (who) => `${who.name} ${has(who)} taken in a child under 4`,
      },
      child: {
        label: 'A child without parents, 4 to 15',
        states: (who) => `${who.name} ${has(who)} taken in a child of 4 to 15`,
      },
      elder: {
        label: 'A poor older person with nobody',
        states: (who) => `${who.name} ${has(who)} taken in an older person with nobody`,
      },
      'disabled-adult': {
        label: 'Taken in: an extremely disabled adult',
        states: (who) => `${who.name} ${has(who)} taken in an extremely disabled adult`,
      },
      'disabled-child': {
        label: 'Taken in: an extremely disabled child',
        states: (who) => `${who.name} ${has(who)} taken in an extremely disabled child`,
      },
    },
  },
  caredCount: {
    label: 'number of people cared for',
    ask: (who) => `How many people like that ${does(who)} ${who.name} care for?`,
    help: 'Only those of the kind just chosen.',
  },
  fosterKin: {
    label: 'relation to the child',
    ask: (who) =>
      `${Is(who)} ${who.name} a grandparent, aunt, uncle, brother or sister of the child?`,
    help: 'Relatives may take a child in even when they do not meet every condition.',
    yes: {
      label: 'Yes, a relative',
      states: (who) => `${who.name} ${is(who)} a relative of the child`,
    },
    no: { label: 'No', states: (who) => `${who.name} ${is(who)} no relative of the child` },
  },
  pregnant: {
    label: 'pregnancy',
    ask: (who) => `${Is(who)} ${who.name} pregnant?`,
    help: 'As the antenatal record says.',
    yes: { label: 'Pregnant', states: (who) => `${who.name} ${is(who)} pregnant` },
    no: { label: 'No', states: (who) => `${who.name} ${is(who)} not pregnant` },
  },
  smallChildren: {
    label: 'children under 36 months',
    ask: (who) => `How many children under 36 months ${does(who)} ${who.name} raise?`,
    help: 'Under 36 months is before the third birthday.',
    options: {
      none: {
        label: 'None',
        states: (who) => `${who.name} ${has(who)} no child under 36 months`,
      },
      one: { label: 'One', states: (who) => `${who.name} ${has(who)} one child under 36 months` },
      several: {
        label: 'Two or more',
        states: (who) => `${who.name} ${has(who)} two or more children under 36 months`,
      },
    },
  },
  spouseSupported: {
    label: 'support of the spouse',
    ask: (who) =>
      `${Does(who)} the spouse of ${who.name} already receive this support for a small child?`,
    help: 'When husband and wife are both disabled, only one of them receives it.',
    yes: {
      label: 'Yes',
      states: (who) => `the spouse of ${who.name} already receives this support`,
    },
    no: {
      label: 'No',
      states: (who) => `the spouse of ${who.name} does not receive this support`,
    },
  },
  death: {
    label: 'how the person died',
    ask: (who) => `My condolences. How did ${who.name} die?`,
    several: (who) => `${who.name} has died`,
    help: 'Serious accidents are fatal accidents in traffic or at work.',
    options: {
      none: { label: 'Still alive', states: (who) => `${who.name} ${is(who)} alive` },
      ordinary: { label: 'Illness or age', states: (who) => `${who.name} died of illness or age` },
      disaster: {
        label: 'Disaster, fire, epidemic, accident',
        states: (who) => `${who.name} died in a disaster or an accident`,
      },
      missing: {
        label: 'Missing after a disaster or accident',
        states: (who) => `${who.name} ${is(who)} missing after a disaster or an accident`,
      },
    },
  },
  deathPeriod: {
    label: 'time of the death',
    ask: (who) => `When did it happen to ${who.name}?`,
    help: 'Each time has its own law and amount.',
    options: {
      'since-decree': {
        label: 'On or after 5 October 2026',
        states: (who) => `${who.name} died on or after 5 October 2026`,
      },
      'raise-window': {
        label: '1 July to 4 October 2026',
        states: (who) => `${who.name} died between 1 July and 4 October 2026`,
      },
      'before-raise': {
        label: 'Before 1 July 2026',
        states: (who) => `${who.name} died before 1 July 2026`,
      },
    },
  },
  funeralTitle: {
    label: 'group of the dead person',
    ask: (who) => `Which of these was true of ${who.name} at the time of death?`,
    help: 'The commune has files on these cases.',
    options: {
      none: {
        label: 'None of them',
        states: (who) => `${who.name} ${was(who)} in none of the groups`,
      },
      'single-parent-child': {
        label: 'Child of a poor single parent with allowance',
        states: (who) =>
          `${who.name} ${was(who)} the child of a poor single parent on an allowance`,
      },
      'in-facility': {
        label: 'Living in a social care facility',
        states: (who) => `${who.name} lived in a social care facility`,
      },
      'pending-allowance': {
        label: 'Waiting for a social allowance decision',
        states: (who) => `${who.name} had asked for a social allowance, not yet decided`,
      },
      'pending-pension': {
        label: 'Waiting for a social pension decision',
        states: (who) => `${who.name} had asked for the social pension, not yet decided`,
      },
    },
  },
  inFacility: {
    label: 'living in a social care facility',
    ask: (who) => `${Does(who)} ${who.name} live in a social care facility?`,
    help: 'A facility that takes people in by a decision.',
    yes: {
      label: 'Yes',
      states: (who) => `${who.name} ${lives(who)} in a social care facility`,
    },
    no: {
      label: 'No',
      states: (who) => `${who.name} ${is(who)} not in a social care facility`,
    },
  },
  hungerCause: {
    label: 'reason for the lack of food',
    ask: (who) => `Why is there not enough food in ${of(who)} household?`,
    help: 'The lean season is when the old harvest is used up and the new one has not come.',
    options: {
      none: { label: 'There is enough', states: (who) => `${of(who)} household has enough food` },
      disaster: {
        label: 'Disaster, fire, lost crop',
        states: (who) => `${of(who)} household lacks food after a disaster or a lost crop`,
      },
      'lean-season': {
        label: 'Lean season',
        states: (who) => `${of(who)} household lacks food in the lean season`,
      },
      tet: { label: 'Tết', states: (who) => `${of(who)} household lacks food at Tết` },
    },
  },
  injured: {
    label: 'serious injury',
    ask: (who) => `${Is(who)} ${who.name} badly injured by a disaster, a fire or an accident?`,
    help: 'Disasters, fires, accidents in traffic and at work.',
    yes: { label: 'Yes', states: (who) => `${who.name} ${is(who)} badly injured` },
    no: { label: 'No', states: (who) => `${who.name} ${is(who)} not badly injured` },
  },
  emergencyDays: {
    label: 'days of emergency treatment',
    ask: (who) => `How many days of emergency treatment did ${who.name} need?`,
    help: 'As the discharge paper says.',
  },
  urgentCare: {
    label: 'need of care at once',
    ask: (who) =>
      `${Does(who)} ${who.name} need care at once, with no relative left able to give it?`,
    help: 'For example a child whose parents have just died or gone missing, or who was abused or abandoned.',
    yes: { label: 'Yes, at once', states: (who) => `care is needed at once for ${who.name}` },
    no: { label: 'No', states: (who) => `no urgent care is needed for ${who.name}` },
  },
} as const satisfies Partial<FactsWords>;
