import type { ProgrammesWords } from '../../words';

export const housingProgrammes = {
  'social-housing-purchase': {
    name: 'buying social housing',
    gist: 'The right to apply to buy, or buy by instalments, a subsidised home in a project.',
    calls: ['social housing', 'buy social housing', 'affordable housing', 'subsidised housing'],
    lines: {
      'urban-poor': 'poor or near-poor household in town',
      'low-income-urban': 'person of low income in town',
      worker: 'working in a company or cooperative',
      official: 'public official or employee',
      'armed-forces': 'in the army, police or cipher service',
      merit: "person with merit, martyr's relative",
      'land-recovered': 'lost land and house to the State',
      'duty-house-returned': 'returned an official residence',
      'two-children': 'two or more children of one’s own',
      'rural-poor': 'poor or near-poor household in the country',
      'old-law': 'under the former housing law, to the end of July 2024',
    },
  },
} as const satisfies Partial<ProgrammesWords>;
