import type { FactDef, FactKey } from '../../policy';
import { FACTS } from '../../policy';
import type { ConversationState } from '../state';
import type { Act } from '../understand/act';
import type { Draft } from './draft';
import { currentOf, turnTo } from './subjects';

type Told = Extract<Act, { act: 'fact' }>;

/** Programmes that look at a dead or missing person: never at the one who writes. */
const OF_THE_DEAD: readonly string[] = [
  'funeral-support',
  'social-pension-funeral',
  'emergency-death',
  'merit-funeral',
];
/** The programme that looks at a carer, not at whom she cares for. */
const OF_THE_CARER = 'care-support';

/**
 * Gives what was said to the person whose matter it is. A death told in passing ("bố mất rồi, mẹ 80 tuổi") is
 * no question about a funeral and is left out; somebody unnamed who died is not the citizen; whoever asks as a
 * carer tells of whom she cares for.
 */
export function withOwners(
  acts: readonly Act[],
  { inView, asking }: Pick<ConversationState, 'inView' | 'asking'>,
): readonly Act[] {
  const answered = asking !== null && acts.some((act) => act.act === 'answer');
  // 'Hưu trí xã hội' as the answer to what the dead person received asks for nothing new.
  const ofTheDead = inView.some((key) => OF_THE_DEAD.includes(key));
  const isNoTopic = (act: Act): boolean =>
    act.act === 'topic' && answered && (isTold(act) || ofTheDead);
  const kept = acts.filter((act) => !isPassing(act, acts) && !isNoTopic(act));
  const named = kept.flatMap((act) => (act.act === 'topic' && act.named ? act.programmes : []));
  if (named.includes(OF_THE_CARER)) return asCarer(kept);
  const view = named.length > 0 ? named : inView;
  const dead = view.some((key) => OF_THE_DEAD.includes(key));
  return kept.flatMap((act): Act[] => {
    if (act.act !== 'fact' || act.fact !== 'death') return [act];
    if (!dead) return [];
    return [act.who.length === 0 ? { ...act, who: ['someone'] } : act];
  });
}

/** The talk is about a dead person, who is somebody else. */
export function notOfSelf(draft: Draft): Draft {
  const { state } = draft;
  const ofTheDead = state.named.some((key) => OF_THE_DEAD.includes(key));
  if (!ofTheDead || currentOf(state).relation !== 'self') return draft;
  return { ...draft, state: turnTo(state, 'someone') };
}

function isTold(act: Act): boolean {
  return act.act === 'topic' && act.told !== undefined;
}

/** What a statement is about counts only when nothing else is asked and nobody else is spoken of. */
function isPassing(act: Act, acts: readonly Act[]): boolean {
  if (act.act !== 'topic' || act.told === undefined) return false;
  const { told, programmes } = act;
  const facts = acts.filter((one): one is Told => one.act === 'fact');
  const own = facts.find(({ fact }) => fact === told);
  // What the same words say besides (a widow by her husband's death) is no other matter.
  const further = facts.filter(({ span }) => span.join() !== own?.span.join());
  const others = further.filter((one) => one.who.join() !== own?.who.join());
  const more = further.some(({ fact }) => fact !== told && isOfHerself(fact));
  const asked = acts.some((one) => one.act === 'topic' && one.told === undefined);
  const dead = programmes.some((key) => OF_THE_DEAD.includes(key));
  return asked || others.length > 0 || (more && !dead);
}

/** An age, a poor household and a place only say more of the same matter. */
function isOfHerself(fact: FactKey): boolean {
  const { kind, of }: FactDef = FACTS[fact];
  return kind !== 'day' && of === 'person';
}

function asCarer(acts: readonly Act[]): readonly Act[] {
  const own = (who: readonly string[]): boolean => who.length === 0 || who.includes('self');
  return acts.flatMap((act): Act[] => {
    if (act.act === 'person') return own(act.who) ? [act] : [];
    if (act.act !== 'fact' || own(act.who)) return [act];
    const extreme = act.fact === 'disability' && JSON.stringify(act.value) === '["extreme"]';
    return extreme ? [{ ...act, who: ['self'], fact: 'caresFor', value: ['own-disabled'] }] : [];
  });
}
