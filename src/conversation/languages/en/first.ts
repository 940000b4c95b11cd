import type { FirstWords } from '../first-words';
import { account } from './hear/account';

/** Crises, tricks and suppositions in English. */
export const first: FirstWords = {
  crises: [
    {
      means: 'suicide',
      says: [
        'want to die',
        'wants to die',
        'kill myself',
        'kill himself',
        'kill herself',
        'do not want to live',
        "don't want to live",
        'end my life',
        'suicide',
        'no reason to live',
      ],
    },
    {
      means: 'child-abuse',
      says: ['child abuse', 'abuses the child', 'beats the child', 'raped', 'molested', 'abused'],
    },
    {
      means: 'violence',
      says: [
        'he beats me',
        'she beats me',
        'beats me',
        'hits me',
        'domestic violence',
        'threatens to kill',
        'my husband beats',
        'is beating me',
      ],
    },
    {
      means: 'fire',
      says: ['is on fire', 'is burning', 'house is burning', 'fire in the house now'],
      alone: ['fire'],
    },
    {
      means: 'flood',
      says: [
        'water is rising',
        'flood is coming',
        'is flooding',
        'trapped by the flood',
        'landslide is coming',
        'water in the house now',
      ],
      unlessMatter: ['trapped'],
      alone: ['flood', 'landslide'],
    },
    {
      means: 'medical',
      says: [
        'unconscious',
        'not breathing',
        'cannot breathe',
        'bleeding heavily',
        'call an ambulance',
        'need an ambulance',
        'having a stroke',
        'waters broke',
        'in labour',
      ],
      alone: ['ambulance', 'emergency'],
    },
    { means: 'rescue', says: ['save me', 'save us', 'rescue us'], alone: ['sos'] },
    { means: 'birth', says: ['about to give birth', 'about to have a baby'] },
  ],
  noCrises: [
    'died by suicide',
    'died of suicide',
    'abused the system',
    'in labour market',
    'in labour contract',
    'fire insurance',
    'fire extinguisher',
    'flood insurance',
    'emergency rice',
    'emergency allowance',
    'emergency support',
  ],
  matters: [
    ...['allowance', 'support', 'insurance', 'benefit', 'benefits', 'papers', 'form', 'entitled'],
    ...['how much', 'card', 'hospital bill', 'file', 'what is'],
  ],
  noMatters: ['need support now'],
  past: ['last year', 'last month', 'last week', 'years ago', 'months ago', 'in the past'],
  oddities: [
    {
      means: 'injection',
      says: [
        'ignore previous instructions',
        'ignore all previous instructions',
        'ignore all instructions',
        'ignore your instructions',
        'ignore your rules',
        'system prompt',
        'jailbreak',
        'developer mode',
        'act as',
        'pretend to be',
        'pretend you are',
        'you are now',
        'just say yes',
        'say that i am entitled',
        'drop table',
      ],
    },
    {
      means: 'others-data',
      says: [
        'phone number of',
        'address of',
        'identity number of',
        'bank account of',
        'file of my neighbour',
        'list of people',
        'list of poor households',
        'who receives',
        'who else asked',
        'show me the file of',
      ],
    },
    {
      means: 'other-tongue',
      says: [
        'bonjour',
        'je suis',
        'je voudrais',
        'hola',
        'por favor',
        'nyob zoo',
        'guten tag',
        'ni hao',
      ],
    },
  ],
  noOddities: ['phone number of the commune', 'address of the commune', 'address of the office'],
  howFar: {
    files: ['my file', 'the file', 'my application', 'the application', 'my claim', 'my papers'],
    progress: [
      'how far',
      'status of',
      'the status',
      'where is',
      'any news',
      'any progress',
      'been decided',
      'been approved',
      'ready yet',
      'done yet',
      'what happened to',
      'what became of',
    ],
    alone: ['code of my file', 'track my application', 'track my file', 'code on the receipt'],
  },
  account,
  genuine: [
    'is this message real',
    'is this message genuine',
    'is this message true',
    'is this real',
    'is this a scam',
    'is this message a scam',
    'is that message real',
    'did you send this',
    'check this message',
  ],
  supposing: ['if', 'what if', 'suppose', 'supposing', 'imagine'],
  noSupposing: [
    'know if',
    'tell me if',
    'see if',
    'ask if',
    'wonder if',
    'wondering if',
    'check if',
    'if possible',
  ],
  then: ['then', 'what then', 'what', 'would'],
  replies: {
    suicide: () =>
      'I am worried about you and have told the staff. ' +
      'In danger, call 115 or 113 now, or somebody near you.',
    'child-abuse': () =>
      'Call 111 now, the line that protects children. In danger, call 113. I have told the staff.',
    violence: () =>
      'Nobody may beat anybody. In danger, call 113 now. If somebody is hurt, call 115. ' +
      'If a child is beaten, call 111. I have told the staff.',
    fire: () =>
      'Get away from the fire and call 114 now. If somebody is hurt, call 115. ' +
      'I have told the staff.',
    flood: () =>
      'Go to high ground, away from streams and slopes. To be rescued, call 114 now. ' +
      'If somebody is hurt, call 115. I have told the staff.',
    medical: () => 'Call 115 now. Ask somebody near you to help. I have told the staff.',
    rescue: () =>
      'If you are in danger, call now. Fire, flood, trapped: 114. Ill or hurt: 115. ' +
      'Beaten or threatened: 113. I have told the staff.',
    birth: () =>
      'With pain, blood or broken waters, call 115 now. ' +
      'The commune health station helps too. I have told the staff.',
  },
};
