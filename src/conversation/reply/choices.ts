import type { FactKey, FactState } from '../../policy';
import { isOptions, PROGRAMMES } from '../../policy';
import type { Domain } from '../languages/hear-words';
import type { ButtonKey } from '../languages/talk-words';
import type { Words } from '../languages/words';
import type { ConversationState, RelationKey } from '../state';
import type { Choice } from '../turn';
import { choiceId, DOMAINS, optionsOf, parseChoice } from './choice-id';
import { wordsOf } from './say-fact';
import type { Speech } from './speech';

const FAMILY: readonly RelationKey[] = [
  'self',
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'wife',
  'husband',
  'child',
  'neighbour',
];

/** The label a citizen sees for a choice id; null for an id that we never made. */
function choiceLabel(id: string, words: Words): string | null {
  const chosen = parseChoice(id);
  if (chosen === null) return null;
  switch (chosen.kind) {
    case 'fact':
      return optionLabel(chosen.fact, chosen.option, words);
    case 'button':
      return words.talk.buttons[chosen.button];
    case 'domain':
      return words.talk.domains[chosen.domain];
    case 'relation':
      return words.talk.relations[chosen.relation].label;
  }
}

/** The ids offered under a turn: the answers of its question, else what one may well want next. */
export function choicesUnder(says: readonly Speech[], state: ConversationState): string[] {
  const question = says.find((one) => one.say === 'question');
  const answered = says.some((one) => one.say === 'verdict');
  const button = (name: ButtonKey): string => choiceId({ kind: 'button', button: name });
  if (says.some(({ say }) => say === 'consent')) return [button('agree'), button('refuse')];
  if (says.some(({ say }) => say === 'crisis') && question === undefined) return [button('human')];
  if (question !== undefined && question.say === 'question') {
    const { subject, fact, known } = question;
    const options = possible(fact, known).map((option) =>
      choiceId({ kind: 'fact', subject: subject.id, fact, option }),
    );
    const elsewhere = says.some(
      (one) => one.say === 'elsewhere' || (one.say === 'sentence' && one.key === 'hunger'),
    );
    return [
      ...options,
      ...(answered ? [button('why'), button('papers')] : []),
      ...(elsewhere ? [button('human')] : []),
    ];
  }
  if (isWhom(says)) {
    return FAMILY.map((relation) => choiceId({ kind: 'relation', relation }));
  }
  const others = DOMAINS.filter((domain) => !isInView(domain, state)).map((domain) =>
    choiceId({ kind: 'domain', domain }),
  );
  const about = state.inView.length === 0 ? [] : [button('why'), button('papers')];
  return [...about, ...others, button('other-person'), button('human')];
}

/** The choices with their labels, for those ids that have one. */
export function toChoices(ids: readonly string[], words: Words): Choice[] {
  return ids.flatMap((id) => {
    const label = choiceLabel(id, words);
    return label === null ? [] : [{ id, label }];
  });
}

function possible(fact: FactKey, known: FactState | undefined): readonly string[] {
  return known !== undefined && isOptions(known) ? [...known, '?'] : optionsOf(fact);
}

function optionLabel(fact: FactKey, option: string, words: Words): string | null {
  if (option === '?') return words.talk.buttons.unsure;
  const said = wordsOf(words, fact);
  if (option === 'yes' || option === 'no') return said[option]?.label ?? null;
  return said.options?.[option]?.label ?? null;
}

function isWhom(says: readonly Speech[]): boolean {
  return says.some(
    (one) => one.say === 'sentence' && (one.key === 'whom' || one.key === 'restarted'),
  );
}

function isInView(domain: Domain, { inView }: ConversationState): boolean {
  return PROGRAMMES.some((one) => one.domain === domain && inView.includes(one.key));
}
