import type { ProgrammesWords } from '../../words';

export const allowanceProgrammes = {
  'social-pension': {
    name: 'social pension',
    gist: 'Money the State pays every month to older people without a pension.',
    calls: ['social pension', 'old age allowance', 'old age pension', 'elderly pension'],
    lines: {
      'no-pension': 'old enough and without a pension',
      'no-pension-on-rolls': 'old enough, without a pension, already paid',
      'small-pension': 'old enough, with a pension below the allowance',
      'not-yet': 'this benefit did not exist yet',
    },
  },
  'elderly-assistance': {
    name: 'social allowance for older people',
    gist: 'Money the State pays every month to poor older people with nobody to support them.',
    calls: [
      'social allowance for older people',
      'elderly allowance',
      'allowance for the elderly poor',
      'allowance for lonely elderly',
    ],
    lines: {
      alone: 'poor household, nobody to give support, from 60',
      'alone-eldest': 'poor household, nobody to give support, of higher age',
      'taken-in': 'poor household, alone, taken in by somebody',
      eighty: 'from 80, without a pension',
      'difficult-area': 'from 75, poor or near-poor, in a specially difficult place',
      'moved-to-pension': 'moved to the social pension',
      'alone-on-rolls': 'poor household, nobody to give support, already paid',
      'alone-eldest-on-rolls': 'poor household, nobody to give support, higher age, already paid',
      'alone-from-75-on-rolls': 'poor household, nobody to give support, from 75, already paid',
      'taken-in-on-rolls': 'poor household, alone, taken in by somebody, already paid',
    },
  },
  'disability-assistance': {
    name: 'social allowance for disability',
    gist: 'Money the State pays every month to people with a severe or extremely severe disability.',
    calls: ['disability allowance', 'disability benefit', 'allowance for disabled people'],
    lines: {
      'extreme-child-elder': 'extremely severe disability, a child or from 60',
      extreme: 'extremely severe disability',
      'severe-child-elder': 'severe disability, a child or from 60',
      severe: 'severe disability',
      'extreme-child-elder-on-rolls':
        'extremely severe disability, a child or from 60, already paid',
      'extreme-on-rolls': 'extremely severe disability, already paid',
      'severe-child-elder-on-rolls': 'severe disability, a child or from 60, already paid',
      'severe-on-rolls': 'severe disability, already paid',
    },
  },
} as const satisfies Partial<ProgrammesWords>;
