import type { FactsWords } from '../../words';
import {
  Has,
  Is,
  does,
  has,
  holds,
  is,
  lives,
  of,
  pays,
  receives,
  serves,
  studies,
  works,
} from '../grammar';

export const insuranceFacts = {
  work: {
    label: 'present work',
    ask: (who) => `What ${does(who)} ${who.name} do now: work, study, or neither?`,
    help: 'Small trade, housework or hired work without a contract: the first line.',
    families: {
      hired: 'Employed, official, business owner',
      commune: 'Post at the commune or village',
      forces: 'In the army, police or militia',
      other: 'Something else',
    },
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
      'unpaid-leave': {
        label: 'On unpaid leave, contract suspended',
        states: (who) => `${who.name} ${is(who)} on unpaid leave or a suspended contract`,
      },
      'armed-forces': {
        label: 'Army, police or standing militia',
        states: (who) => `${who.name} ${serves(who)} in the army, police or standing militia`,
      },
      'military-cadet': {
        label: 'Cadet of the commune military command',
        states: (who) => `${who.name} ${is(who)} a cadet of the commune military command`,
      },
      'foreign-student': {
        label: 'Foreigner on a State scholarship',
        states: (who) => `${who.name} ${is(who)} a foreigner on a State scholarship`,
      },
      institution: {
        label: 'In a charity or religious institution',
        states: (who) => `${who.name} ${lives(who)} in a charity or religious institution`,
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
      'entitled-survivor': {
        label: 'Survivor pay, entitled to social aid',
        states: (who) =>
          `${who.name} ${receives(who)} survivor pay and could have the social allowance`,
      },
    },
  },
  merit: {
    label: 'merit or other recognised title',
    ask: (who) => `${Has(who)} ${who.name} been recognised under any of these titles?`,
    help: 'By the papers issued; of several the first. Who raised a martyr counts as a parent.',
    families: {
      self: 'Merit, veteran, resistance',
      kin: 'Relative of a martyr or person with merit',
      forces: 'Relative of army, police, defence',
      other: 'Another title',
    },
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
      'forces-relative': {
        label: 'Relative of a soldier or police officer',
        states: (who) => `${who.name} ${is(who)} a relative of a soldier or police officer`,
      },
      'defence-worker-relative': {
        label: 'Relative of a defence or police worker',
        states: (who) => `${who.name} ${is(who)} a relative of a defence or police worker`,
      },
      'trafficking-victim': {
        label: 'Victim of trafficking, within a year',
        states: (who) =>
          `${who.name} ${is(who)} confirmed as a victim of trafficking within the last year`,
      },
      'mine-victim': {
        label: 'Victim of bombs or mines after the war',
        states: (who) => `${who.name} ${is(who)} a victim of bombs or mines left by the war`,
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
} as const satisfies Partial<FactsWords>;
