import type { ClaimRow } from '../../hear-words';

/** How pensions, poverty, disability, work and a place are stated. */
export const toldClaims: readonly ClaimRow[] = [
  {
    fact: 'pension',
    is: ['retirement'],
    not: ['none'],
    says: ['pension', 'retirement pension', 'a pension', 'state pension'],
  },
  {
    fact: 'pension',
    is: ['survivor'],
    says: ['survivor benefit', "survivor's benefit", 'survivor allowance', "survivors' benefit"],
  },
  {
    fact: 'pension',
    is: ['other-insurance'],
    not: ['none'],
    says: ['social insurance allowance', 'social insurance benefit'],
  },
  {
    fact: 'poverty',
    is: ['poor'],
    says: [
      'poor household',
      'certified poor',
      'poor household certificate',
      'classified as poor',
      'poor family certificate',
    ],
  },
  {
    fact: 'poverty',
    is: ['near-poor'],
    says: ['near poor', 'near - poor', 'near poor household', 'near - poor household'],
  },
  {
    fact: 'poverty',
    is: ['neither'],
    not: [],
    says: ['neither poor nor near poor', 'ordinary household'],
  },
  {
    fact: 'disability',
    is: ['extreme'],
    says: [
      'extremely severe disability',
      'extremely severely disabled',
      'especially severe disability',
      'exceptionally severe disability',
    ],
  },
  { fact: 'disability', is: ['severe'], says: ['severe disability', 'severely disabled'] },
  { fact: 'disability', is: ['mild'], says: ['mild disability', 'mildly disabled'] },
  {
    fact: 'disability',
    is: [],
    not: ['none'],
    says: ['disability', 'disabled', 'disability certificate', 'disabilities'],
  },
  {
    fact: 'supporter',
    is: [],
    not: ['none'],
    says: ['one to support', 'one supports', 'one to care for', 'children', 'family to support'],
  },
  {
    fact: 'work',
    is: ['student'],
    says: ['student', 'pupil', 'at school', 'at university', 'goes to school', 'go to school'],
  },
  {
    fact: 'work',
    is: ['employee'],
    says: ['factory worker', 'teacher', 'civil servant', 'works for a company', 'employed'],
  },
  {
    fact: 'work',
    is: ['none'],
    not: [],
    says: ['farmer', 'unemployed', 'housewife', 'works in the fields', 'not working', 'retired'],
  },
  { fact: 'merit', is: ['veteran'], says: ['veteran', 'war veteran'] },
  {
    fact: 'areaClass',
    is: ['extremely-difficult'],
    says: [
      'extremely difficult area',
      'extremely difficult commune',
      'extremely difficult village',
    ],
  },
  {
    fact: 'ethnicMinority',
    is: true,
    says: ['ethnic minority', 'hmong', "h'mong", 'tay people', 'dao people', 'thai people'],
  },
];
