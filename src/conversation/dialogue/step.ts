import type { Domain } from '../../policy';
import { PROGRAMMES, raisedFor } from '../../policy';
import type { ControlKey, FacetKey } from '../languages/hear-words';
import { LANGUAGES } from '../languages';
import { BUTTON_CONTROLS, BUTTON_FACETS, parseChoice } from '../reply/choice-id';
import type { LawHere } from '../reply/say-fact';
import { topicActs } from '../model/guess-acts';
import type { ConversationState, RelationKey } from '../state';
import type { Act } from '../understand/act';
import { ALONE, control, ENDING, KEEPING, MANNERS, miss } from './controls';
import type { Draft } from './draft';
import { newDraft, saying, sentence, withState } from './draft';
import { facet, introducing } from './facets';
import { matter } from './matter';
import { fromBook, onTheLaw, saysArticle } from './from-book';
import { fromPlaces, saysPlace } from './from-places';
import { inReading } from './reading-mode';
import { carryOn, question, respond } from './respond';
import { strange } from './strangers';
import { currentOf, subjectOf, turnTo } from './subjects';
import { hasTurned, takeFacts } from './take-facts';
import { taken, tap, tapFamily } from './taps';
import { isSupposed, whatIf } from './what-if';
import { notMeant } from './wonder';
import { notOfSelf, withOwners } from './whose-matter';

/** A message, and what was understood in it. */
interface Heard {
  readonly text: string;
  readonly acts: readonly Act[];
}

/** What a message with words does: the acts understood in it, on a conversation. */
export function step(state: ConversationState, { text, acts }: Heard, law: LawHere): Draft {
  const draft = { ...newDraft(state, law, text), understood: plainActs(acts) };
  const chosen = acts.find((act) => act.act === 'choose');
  if (chosen !== undefined && chosen.act === 'choose') return choose(draft, chosen.id);
  const read = fromPlaces(draft) ?? onTheLaw(asked(draft, acts), acts);
  if (read !== null) return read;
  const owned = withOwners(acts, state);
  const controls = acts.flatMap((act) => (act.act === 'control' ? [act] : []));
  // 'Sai rồi, tôi có lương hưu' corrects; without a fact it disagrees.
  const told = acts.some((act) => act.act === 'fact' || act.act === 'answer');
  const ending = ENDING.find(
    (key) => controls.some((act) => act.control === key) && !(told && key === 'disagree'),
  );
  if (ending !== undefined) {
    return control(KEEPING.includes(ending) ? takeFacts(draft, owned) : draft, ending, null);
  }
  if (acts.some(isSupposed)) return whatIf(draft, owned, (from) => topics(from, owned));
  const heard = notOfSelf(topics(takeFacts(draft, owned), owned));
  if (heard.refused !== null) return askAgain(heard, heard.refused);
  const misses = heard.changes.length > 0 ? 0 : heard.state.misses;
  return answer(withState(heard, { awaiting: null, misses }), owned);
}

/** A tapped or typed choice; it works however old it is. */
export function choose(draft: Draft, id: string): Draft {
  const chosen = parseChoice(id);
  const calm = withState(draft, { misses: 0, awaiting: null });
  if (chosen === null) return carryOn(sentence(calm, 'oldChoice'));
  switch (chosen.kind) {
    case 'button': {
      const asked = BUTTON_FACETS[chosen.button];
      if (asked !== undefined) return facet(calm, asked, 'no topic');
      if (chosen.button === 'wrong') return notMeant(draft);
      return control(calm, BUTTON_CONTROLS[chosen.button] ?? 'help', null);
    }
    case 'domain':
      return respond(view(calm, domainKeys(calm, chosen.domain), 'domain'), 'asked');
    case 'relation':
      return goOn({ ...calm, state: turnTo(calm.state, chosen.relation) }, 'no topic');
    case 'topic': {
      const acts = topicActs(chosen.topic, chosen.asked, [0, 0]);
      // What no programme answers is looked up in the book by its name.
      const text = LANGUAGES[calm.state.language].talk.topics[chosen.topic];
      return { ...step(calm.state, { text, acts }, draft), understood: draft.understood };
    }
    case 'fact':
      return tap(calm, chosen);
    case 'family':
      return tapFamily(calm, chosen);
    case 'meant':
      return taken(calm, chosen);
    case 'article':
      return saysArticle(calm, chosen.article, []);
    case 'place':
      return saysPlace(calm, chosen.code, chosen.time);
  }
}

/** Brings the programmes that a message asks about into view; a name goes before a whole domain. */
function topics(draft: Draft, acts: readonly Act[]): Draft {
  const found = acts.flatMap((act) => (act.act === 'topic' ? [act] : []));
  const answered = acts.some((act) => act.act === 'answer');
  const named = found.filter((act) => act.named).flatMap((act) => act.programmes);
  if (named.length > 0) return ofAChild(view(draft, named, 'named'), acts);
  const asked = acts.some((act) => act.act === 'ask');
  const all = found.flatMap((act) => act.programmes);
  if (all.length === 0 || (answered && !asked)) return draft;
  return view(draft, all, 'domain');
}

/** Whoever asks for an allowance of children by name, and tells of nobody, asks for a child. */
const OF_A_CHILD: Readonly<Record<string, RelationKey>> = {
  'child-assistance': 'grandchild',
  'small-child-assistance': 'child',
};

function ofAChild(draft: Draft, acts: readonly Act[]): Draft {
  const { state, changes } = draft;
  const { relation, facts } = currentOf(state);
  const told = changes.length > 0 || acts.some(({ act }) => act === 'person');
  const [child, ...others] = state.named.map((key) => OF_A_CHILD[key]);
  const own = relation === 'self' && facts.birth === undefined;
  if (told || !own || child === undefined || others.length > 0) return draft;
  return withState(draft, { ...turnTo(state, child) });
}

function view(draft: Draft, keys: readonly string[], how: 'named' | 'domain'): Draft {
  const inView = PROGRAMMES.map(({ key }): string => key).filter((key) => keys.includes(key));
  const named = how === 'named' || inView.length === 1 ? inView : [];
  return withState(draft, { inView, named });
}

function domainKeys({ state, on }: Draft, domain: Domain): readonly string[] {
  return raisedFor(currentOf(state).facts, on, domain);
}

/** What to do with what is left after facts and topics: a facet, a control, or just go on. */
function answer(draft: Draft, acts: readonly Act[]): Draft {
  const controls = acts.flatMap((act) => (act.act === 'control' ? [act] : []));
  const asked = facetOf(acts);
  const topic = acts.some((act) => act.act === 'topic') ? 'topic' : 'no topic';
  const moved = draft.changes.length > 0;
  const first = (keys: readonly ControlKey[]) => controls.find((act) => keys.includes(act.control));
  const reading = first(['read-aloud', 'read-short', 'read-full']);
  if (reading !== undefined) {
    const alone = !moved && topic === 'no topic' && asked === null;
    if (alone) return control(calm(draft), reading.control, null);
    return answer(
      inReading(draft, reading.control),
      acts.filter((act) => act !== reading),
    );
  }
  const language = first(['vietnamese', 'english']);
  if (language !== undefined && !moved) return control(calm(draft), language.control, null);
  if (!moved) {
    const manner = first(MANNERS);
    if (manner !== undefined) return control(calm(draft), manner.control, manner.fact);
  }
  const topical = moved || topic === 'topic';
  const rude = first(['rude']);
  if (rude !== undefined && !topical) return control(calm(draft), 'rude', null);
  const odd = strange(calm(draft), acts);
  if (odd !== null) return odd;
  const guessed = matter(turning(draft), acts);
  if (guessed !== null) return guessed;
  if (asked !== null) return facet(turning(calm(draft)), asked, topic);
  const somebody = acts.some((act) => act.act === 'person');
  if (moved || topic === 'topic' || somebody) return goOn(calm(draft), topic);
  const alone = ALONE.map((key) => first([key])).find((act) => act !== undefined);
  if (alone !== undefined) return control(calm(draft), alone.control, null);
  // Asked for whom, a name that we do not know is somebody all the same.
  if (draft.before.awaiting === 'relation') return goOn(someone(calm(draft)), topic);
  return fromBook(draft) ?? miss(draft);
}

function goOn(draft: Draft, topic: 'topic' | 'no topic'): Draft {
  const asked = topic === 'topic' || isTurned(draft) ? 'asked' : 'told';
  return respond(introducing(turning(draft), topic), asked);
}

/** Turned to somebody of whom nothing was said yet in this message. */
function isTurned(draft: Draft): boolean {
  return hasTurned(draft) && draft.changes.length === 0;
}

function turning(draft: Draft): Draft {
  if (!isTurned(draft)) return draft;
  return saying(draft, { say: 'speaking-of', subject: currentOf(draft.state) });
}

function someone(draft: Draft): Draft {
  return { ...draft, state: turnTo(draft.state, 'someone') };
}

/** What a question about the law names comes into view: she may go on to ask whether she is owed it. */
function asked(draft: Draft, acts: readonly Act[]): Draft {
  const named = acts.flatMap((act) => (act.act === 'topic' && act.named ? act.programmes : []));
  return named.length === 0 || draft.state.asking !== null ? draft : view(draft, named, 'named');
}

/** The most particular of the facets asked: 'why' goes before 'am I entitled'. */
function facetOf(acts: readonly Act[]): FacetKey | null {
  const asked = acts.flatMap((act) => (act.act === 'ask' ? [act.facet] : []));
  const order: readonly FacetKey[] = ['why', 'papers', 'where', 'when', 'about', 'how-much'];
  return order.find((key) => asked.includes(key)) ?? asked[0] ?? null;
}

function askAgain(draft: Draft, at: NonNullable<Draft['refused']>): Draft {
  const subject = subjectOf(draft.state, at.subject);
  return subject === undefined ? draft : question(calm(draft), subject, at.fact);
}

function calm(draft: Draft): Draft {
  return withState(draft, { misses: 0 });
}

function plainActs(acts: readonly Act[]): Draft['understood'] {
  return acts.flatMap((act) => {
    if (act.act === 'control') return [{ act: act.control, span: act.span }];
    if (act.act === 'ask') return [{ act: `ask ${act.facet}`, span: act.span }];
    if (act.act === 'choose') return [{ act: 'choose', value: act.id, span: act.span }];
    if (act.act === 'elsewhere') return [{ act: 'elsewhere', value: act.what, span: act.span }];
    if (act.act === 'off-topic') return [{ act: 'off-topic', span: act.span }];
    if (act.act === 'matter') return [{ act: 'matter', value: act.topics, span: act.span }];
    if (act.act === 'topic') return [{ act: 'topic', value: act.programmes, span: act.span }];
    return [];
  });
}
