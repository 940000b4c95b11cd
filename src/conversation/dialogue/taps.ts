import { familiesOf } from '../languages/families';
import type { Chosen } from '../reply/choice-id';
import { decline } from './controls';
import { mergeValue } from '../understand/merge-value';
import type { Draft } from './draft';
import { sentence, withState } from './draft';
import { carryOn, respond } from './respond';
import { subjectOf } from './subjects';
import { takeValue } from './take-facts';

type Tapped<Kind extends Chosen['kind']> = Extract<Chosen, { kind: Kind }>;

/** One option of a question, or that she does not know. */
export function tap(draft: Draft, { subject, fact, option }: Tapped<'fact'>): Draft {
  if (option !== '?') {
    const value = option === 'yes' || option === 'no' ? option === 'yes' : [option];
    return taken(draft, { subject, fact, value });
  }
  if (subjectOf(draft.state, subject) === undefined) return carryOn(sentence(draft, 'oldChoice'));
  return decline(withState(draft, { current: subject, asking: { subject, fact } }));
}

/** A tapped value takes the place of what is known; one of what was left open only narrows it down. */
export function taken(
  draft: Draft,
  { subject, fact, value }: Omit<Tapped<'meant'>, 'kind'>,
): Draft {
  const about = subjectOf(draft.state, subject);
  if (about === undefined) return carryOn(sentence(draft, 'oldChoice'));
  const at = withState(draft, { current: subject });
  const merged = mergeValue(about.facts[fact], value, 'stated');
  const within = mergeValue(merged.value, value, 'stated').how === 'same';
  const manner = within ? 'stated' : 'corrected';
  const said = { subject, fact, value, from: 'tap', manner, span: null } as const;
  return respond(takeValue(at, said), 'told');
}

/** The first of two steps narrows the fact down; the second is asked next, if it still matters. */
export function tapFamily(draft: Draft, { subject, fact, family }: Tapped<'family'>): Draft {
  if (subjectOf(draft.state, subject) === undefined) return carryOn(sentence(draft, 'oldChoice'));
  const value = familiesOf(fact).get(family) ?? [];
  const said = { subject, fact, value, from: 'tap', manner: 'stated', span: null } as const;
  return respond(takeValue(withState(draft, { current: subject }), said), 'told');
}
