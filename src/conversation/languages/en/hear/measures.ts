import type { HearWords } from '../../hear-words';

const MONTHS = [
  { means: 1, says: ['month', 'months'] },
  { means: 12, says: ['year', 'years'] },
];
const PERCENT = [{ means: 1, says: ['%', 'percent', 'per cent'] }];

/** Numbers told of a job, an injury, a wound, a bill and the children raised. */
export const measures: Pick<HearWords, 'measures'> = {
  measures: [
    {
      fact: 'insuredTotal',
      cues: ['unemployment insurance for', 'unemployment insurance', 'of unemployment insurance'],
      units: MONTHS,
    },
    {
      fact: 'jobEndedMonths',
      cues: [
        'lost my job',
        'job ended',
        'contract ended',
        'left my job',
        'lost his job',
        'lost her job',
      ],
      units: MONTHS.slice(0, 1),
    },
    {
      fact: 'emergencyDays',
      cues: ['emergency treatment for', 'emergency care for', 'emergency treatment'],
      units: [
        { means: 1, says: ['day', 'days'] },
        { means: 7, says: ['week', 'weeks'] },
      ],
    },
    {
      fact: 'electricityUse',
      cues: ['use', 'uses', 'electricity', 'we use', 'using'],
      units: [{ means: 1, says: ['kwh', 'kilowatt hours', 'units of electricity'] }],
    },
    {
      fact: 'warInvalidPercent',
      cues: ['war invalid', 'wounded soldier', 'invalid'],
      units: PERCENT,
    },
    { fact: 'sickSoldierPercent', cues: ['sick soldier'], units: PERCENT },
    { fact: 'agentOrangePercent', cues: ['agent orange', 'dioxin'], units: PERCENT },
    {
      fact: 'youngChildren',
      cues: ['raise', 'raising', 'have', 'with', 'bring up', 'bringing up'],
      units: [{ means: 1, says: ['small children', 'young children', 'children under 16'] }],
    },
  ],
};
