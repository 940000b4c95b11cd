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
  'child-assistance': {
    name: 'social allowance for children without a source of nurture',
    gist:
      'Money the State pays every month for children under 16 who are abandoned or orphaned. ' +
      'Children whose parents both cannot raise them count too.',
    calls: ['orphan', 'orphans', 'orphaned', 'orphan allowance', 'allowance for orphans'],
    lines: {
      'small-child': 'no source of nurture, under 4',
      child: 'no source of nurture, under 16',
      studies: 'was paid as a child, studies on from 16',
      'studies-at-22': 'was paid as a child, studies on at 22',
      'small-child-on-rolls': 'no source of nurture, under 4, already paid',
      'child-on-rolls': 'no source of nurture, under 16, already paid',
      'studies-on-rolls': 'was paid as a child, studies on from 16, already paid',
      'studies-at-22-on-rolls': 'was paid as a child, studies on at 22, already paid',
    },
  },
  'hiv-assistance': {
    name: 'social allowance for people with HIV',
    gist:
      'Money the State pays every month to people with HIV in poor households. ' +
      'Adults must be without a regular income.',
    calls: ['hiv', 'hiv allowance', 'hiv benefit', 'allowance for people with hiv'],
    lines: {
      'small-child': 'a child under 4 with HIV, poor household',
      child: 'a child under 16 with HIV, poor household',
      'no-income': 'HIV, poor household, no regular income',
      'small-child-on-rolls': 'a child under 4 with HIV, poor household, already paid',
      'child-on-rolls': 'a child under 16 with HIV, poor household, already paid',
      'no-income-on-rolls': 'HIV, poor household, no regular income, already paid',
    },
  },
  'single-parent-assistance': {
    name: 'allowance for poor single parents',
    gist:
      'Money the State pays every month for each child of a poor or near-poor single parent. ' +
      'It is for those who never married or are widowed.',
    calls: ['single parent allowance', 'single mother allowance', 'single parent benefit'],
    lines: {
      children: 'single, poor or near-poor, raising children under 16',
      'children-studying': 'single, poor or near-poor, with children from 16 to 22 who study',
      'children-kept': 'single, poor or near-poor, already paid, children from 16 study on',
      'children-on-rolls': 'single, poor or near-poor, raising children under 16, already paid',
      'children-studying-on-rolls':
        'single, poor or near-poor, with children from 16 to 22 who study, already paid',
    },
  },
  'small-child-assistance': {
    name: 'social allowance for children under 3',
    gist:
      'Money the State pays every month for children under 3 of poor or near-poor households. ' +
      'It is for specially difficult places only.',
    calls: ['allowance for children under 3', 'small child allowance'],
    lines: {
      'small-child': 'under 3, poor or near-poor, in a specially difficult place',
      'small-child-on-rolls':
        'under 3, poor or near-poor, in a specially difficult place, already paid',
    },
  },
} as const satisfies Partial<ProgrammesWords>;
