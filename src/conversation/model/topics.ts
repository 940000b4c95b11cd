import type { ProgrammeKey } from '../../policy';
import type { ElsewhereKey, FacetKey } from '../languages/hear-words';
import type { AskedKey, TopicKey } from './topic-key';

/** What a topic brings into view. It chooses nothing: facts decide what somebody is owed. */
export type Matter =
  | { readonly programmes: readonly ProgrammeKey[] }
  /** A matter of the office that is not reckoned here. */
  | { readonly elsewhere: ElsewhereKey }
  /** Answered from the book, where it has a passage. */
  | { readonly book: true };

const BOOK: Matter = { book: true };

export const MATTERS: Readonly<Record<TopicKey, Matter>> = {
  allowances: BOOK,
  'old-age': { programmes: ['social-pension', 'elderly-assistance'] },
  gifts: { programmes: ['longevity-wishes', 'tet-gift'] },
  disability: { programmes: ['disability-assistance', 'disabled-parent-support'] },
  'disability-certificate': { elsewhere: 'disability-certificate' },
  child: { programmes: ['child-assistance', 'emergency-child-care'] },
  'small-child': { programmes: ['small-child-assistance'] },
  hiv: { programmes: ['hiv-assistance'] },
  'single-parent': { programmes: ['single-parent-assistance'] },
  carer: { programmes: ['care-support'] },
  facility: { programmes: ['facility-care'] },
  funeral: { programmes: ['funeral-support', 'social-pension-funeral'] },
  emergency: { programmes: ['emergency-rice', 'emergency-injury', 'emergency-death'] },
  'disaster-house': { programmes: ['disaster-house', 'disaster-house-province'] },
  'poor-house': { programmes: ['temporary-house'] },
  'social-housing': { programmes: ['social-housing-purchase', 'social-housing-rent'] },
  loan: { elsewhere: 'loan' },
  'insurance-group': { programmes: ['health-insurance'] },
  'insurance-benefit': { programmes: ['health-insurance'] },
  'insurance-card': { elsewhere: 'lost-card' },
  'social-insurance': { elsewhere: 'pension-reckoning' },
  maternity: { elsewhere: 'maternity' },
  unemployment: { programmes: ['unemployment-benefit'] },
  jobs: BOOK,
  'work-abroad': BOOK,
  tuition: { programmes: ['tuition-relief', 'learning-costs'] },
  boarding: { programmes: ['boarding-pupils', 'boarding-rice', 'boarding-uniforms'] },
  electricity: { programmes: ['electricity-support'] },
  water: BOOK,
  merit: { programmes: ['merit-allowance', 'merit-convalescence', 'resistance-once'] },
  martyr: { programmes: ['martyr-worship', 'martyr-grave'] },
  'merit-house': { programmes: ['merit-house'] },
  poverty: { programmes: ['poverty-review'] },
  illness: { elsewhere: 'illness' },
  'place-names': BOOK,
  'one-stop': BOOK,
  complaint: BOOK,
  payment: BOOK,
  identity: BOOK,
  'action-programme': BOOK,
};

/** What is asked, as the answers about programmes know it; null where only the book or a person can say. */
export const FACET_OF: Readonly<Record<AskedKey, FacetKey | null>> = {
  entitled: 'entitled',
  'how-much': 'how-much',
  papers: 'papers',
  where: 'where',
  when: 'when',
  about: 'about',
  why: 'why',
  status: null,
  change: null,
  complaint: null,
  rules: null,
};
