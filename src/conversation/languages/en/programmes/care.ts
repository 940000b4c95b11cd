import type { ProgrammesWords } from '../../words';

export const careProgrammes = {
  'disabled-parent-support': {
    name: 'support for disabled people who are pregnant or raise a small child',
    gist: 'Money every month for severely disabled people, pregnant or with a child under 36 months.',
    calls: ['disabled and pregnant', 'disabled parent support', 'disabled mother support'],
    lines: {
      one: 'severely disabled, pregnant or with a small child',
      more: 'severely disabled, pregnant with a small child, or with several',
      'one-raised': 'pregnant or with a small child, at the raised amount',
      'more-raised': 'pregnant with a small child, at the raised amount',
    },
  },
  'care-support': {
    name: 'support for carers and foster families',
    gist: 'Money every month for whoever takes somebody in or cares for an extremely disabled person.',
    calls: ['carer', "carer's allowance", 'paid for caring', 'foster family', 'support for carers'],
    lines: {
      'own-disabled': 'caring for an extremely disabled member of the family',
      infant: 'has taken in a child under 4',
      child: 'has taken in a child of 4 to 15',
      elder: 'has taken in an older person with nobody',
      'disabled-adult': 'has taken in an extremely disabled adult',
      'disabled-child': 'has taken in an extremely disabled child',
      'own-disabled-raised': 'caring for a member of the family, at the raised amount',
      'infant-raised': 'has taken in a child under 4, at the raised amount',
      'child-raised': 'has taken in a child of 4 to 15, at the raised amount',
      'elder-raised': 'has taken in an older person, at the raised amount',
      'disabled-adult-raised': 'has taken in a disabled adult, at the raised amount',
      'disabled-child-raised': 'has taken in a disabled child, at the raised amount',
    },
  },
  'facility-care': {
    name: 'care in a social care facility',
    gist: 'What the State pays for people who live in a social care facility, instead of an allowance.',
    calls: ['social care facility', 'care facility', 'nursing home', 'orphanage'],
    lines: {
      infant: 'in a facility, under 4',
      'in-facility': 'in a facility',
      'infant-raised': 'in a facility, under 4, at the raised amount',
      'in-facility-raised': 'in a facility, at the raised amount',
      unread: 'in a facility since 5 October 2026',
    },
  },
  'funeral-support': {
    name: 'funeral support of social assistance',
    gist: 'Paid once to whoever buries a person who received a social allowance, or was old with a survivor allowance.',
    calls: ['funeral support of social assistance'],
    lines: {
      entitled: 'the dead person was in one of the groups',
      'in-facility': 'the dead person lived in a facility',
      'died-earlier': 'died before the new law',
      'died-in-window': 'died while the new amount was not settled',
      'facility-in-window': 'died in a facility while the new amount was not settled',
      'facility-unread': 'died in a facility since 5 October 2026',
    },
  },
  'social-pension-funeral': {
    name: 'funeral support for social pensioners',
    gist: 'Paid once to whoever buries a person who received the social pension.',
    calls: ['social pension funeral'],
    lines: {
      entitled: 'the dead person received the social pension',
      'died-earlier': 'died before the new law',
      'died-in-window': 'died while the new amount was not settled',
      'not-yet': 'this benefit did not exist yet',
    },
  },
  'emergency-rice': {
    name: 'emergency rice for each person',
    gist: 'Rice for households without food at Tết, in the lean season, after a disaster. The commune considers each.',
    calls: ['emergency rice', 'rice support', 'food support', 'lean season'],
    lines: {
      disaster: 'no food after a disaster or a lost crop',
      'lean-season': 'no food in the lean season',
      tet: 'no food at Tết',
    },
  },
  'emergency-injury': {
    name: 'emergency support for the badly injured',
    gist: 'Paid once to people badly injured in disasters, fires or accidents. The commune considers each.',
    calls: ['injury support', 'accident support', 'support for the injured'],
    lines: { serious: 'badly injured, in emergency treatment' },
  },
  'emergency-death': {
    name: 'emergency support after a death in a disaster or accident',
    gist: 'Paid once where somebody died or is missing after a disaster or a serious accident. The commune considers each.',
    calls: ['disaster death support', 'support for the missing'],
    lines: {
      lost: 'died or missing in a disaster or an accident',
      'lost-earlier': 'died or missing before the new law',
    },
  },
  'emergency-child-care': {
    name: 'food in urgent short-term care',
    gist: 'Money for food by the day for somebody who must be cared for at once. The commune decides.',
    calls: ['short-term care', 'urgent care', 'temporary care'],
    lines: { 'short-term': 'in short-term care' },
  },
} as const satisfies Partial<ProgrammesWords>;
