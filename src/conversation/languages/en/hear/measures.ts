import type { HearWords } from '../../hear-words';

const MONTHS = [
  { means: 1, says: ['months', 'month'] },
  { means: 12, says: ['years', 'year'] },
];

/** Numbers that are neither ages nor money: shares, counts, areas, and the names of places. */
export const measured: Pick<
  HearWords,
  'measures' | 'percent' | 'percentOf' | 'squareMetres' | 'placeKinds'
> = {
  measures: [
    {
      fact: 'electricityUse',
      units: [{ means: 1, says: ['kwh', 'kilowatt hours', 'units of electricity'] }],
      after: [],
    },
    {
      fact: 'youngChildren',
      units: [{ means: 1, says: ['small children', 'young children', 'children under 16'] }],
      after: ['raise', 'raising', 'bring up', 'bringing up'],
      close: true,
    },
    {
      fact: 'insuredTotal',
      units: MONTHS,
      after: ['paid unemployment insurance', 'unemployment insurance for'],
    },
    {
      fact: 'jobEndedMonths',
      units: MONTHS,
      after: ['lost my job', 'out of work', 'out of work for', 'unemployed for'],
      close: true,
    },
  ],
  percent: ['%', 'percent', 'per cent'],
  percentOf: [
    { means: 'warInvalidPercent', says: ['war invalid'] },
    { means: 'sickSoldierPercent', says: ['sick soldier'] },
    { means: 'agentOrangePercent', says: ['agent orange'] },
  ],
  squareMetres: ['square metres', 'square meters', 'sqm', 'm2'],
  placeKinds: ['commune', 'ward', 'xa', 'phuong'],
};
