import type { AnswerWords, ChoiceWords } from '../../words';
import { has, is, receives } from '../grammar';

/** Kinds of titles, where they are asked for in two steps. */
export const TITLE_KINDS = {
  wounded: 'Wounded, sick, imprisoned or poisoned',
  kin: 'Relative or carer',
  honoured: 'Heroic Mother, hero, other merit',
};

/** The titles of people with merit, the same for the first, the second and the third. */
export const TITLES: ChoiceWords<'meritTitle'>['options'] = {
  none: {
    label: 'No such title',
    states: (who) => `${who.name} ${has(who)} no title of merit`,
  },
  'war-invalid': being('War invalid, or treated as one', 'a war invalid'),
  'sick-soldier': being('Sick soldier', 'a sick soldier'),
  'agent-orange': being(
    'Exposed to toxic chemicals in the war',
    'a resistance fighter exposed to toxic chemicals',
  ),
  'martyr-survivor': {
    label: "Martyr's survivor on the monthly pay",
    states: (who) => `${who.name} ${receives(who)} the monthly survivor's pay for a martyr`,
  },
  'merit-survivor': {
    label: 'Survivor of an invalid or sick soldier',
    states: (who) => `${who.name} ${receives(who)} survivor's pay for an invalid or sick soldier`,
  },
  'agent-orange-child': being(
    'Child of somebody so exposed',
    'a child of somebody exposed to toxic chemicals',
  ),
  imprisoned: being('Imprisoned or exiled by the enemy', 'one of those imprisoned by the enemy'),
  'heroic-mother': being('Heroic Vietnamese Mother', 'a Heroic Vietnamese Mother'),
  hero: being('Hero of the armed forces or labour', 'a Hero of the armed forces or of labour'),
  helper: being('Helper of the revolution', 'a recognised helper of the revolution'),
  'pre-uprising': being(
    'In the revolution before August 1945',
    'one of those active before the uprising of August 1945',
  ),
  carer: being(
    'Carer of a Heroic Mother or invalid',
    'a carer of a Heroic Mother or grave invalid',
  ),
};

/** The same, asked besides the titles already told. */
export const FURTHER_TITLES: typeof TITLES = {
  ...TITLES,
  none: { label: 'No other title', states: (who) => `${who.name} ${has(who)} no other title` },
};

function being(label: string, what: string): AnswerWords {
  return { label, states: (who) => `${who.name} ${is(who)} ${what}` };
}
