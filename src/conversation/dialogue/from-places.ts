import type { PlaceAnswer } from '../../policy';
import { findPlace } from '../../policy';
import { foldText } from '../../shared/fold-text';
import { LANGUAGES } from '../languages';
import { parseChoice, placeOf } from '../reply/choice-id';
import { toChoices } from '../reply/choices';
import { oncePerWords } from '../understand/once-per-words';
import type { Found } from '../understand/phrases';
import { findAll, isPhrase, plain } from '../understand/phrases';
import type { Token } from '../understand/token';
import { AS_TYPED, tokenize } from '../understand/token';
import type { Draft } from './draft';
import { saying, withState } from './draft';
import { carryOn } from './respond';

/** A name with its kind and former district has at most so many words. */
const LONGEST = 8;
/** In a longer message a name of a commune is only told in passing. */
const SHORT = 24;

/**
 * Answers where a commune went at the merger or what today's is made of; asks which is meant when several
 * bear the name. Null when the message asks nothing of the kind.
 */
export function fromPlaces(draft: Draft): Draft | null {
  const { text, state } = draft;
  const words = LANGUAGES[state.language];
  const picked = pickedOf(draft);
  if (picked !== null) return picked;
  const tokens = tokenize(text, AS_TYPED).filter(({ kind }) => kind !== 'mark');
  const { asked, wider } = cuesOf(words);
  const cues = findAll(tokens, asked);
  const isWider = findAll(tokens, wider).length > 0;
  if (cues.length === 0 || isWider || tokens.length > SHORT) return null;
  const answer = named(draft, tokens, cues);
  return answer === null ? null : says(draft, answer);
}

/** A commune picked from several of one name. */
export function saysPlace(draft: Draft, code: string, time: 'old' | 'new'): Draft {
  const place = placeOf(code, time);
  return place === null ? carryOn(draft) : says(draft, { kind: 'place', place, namesakes: [] });
}

function says(draft: Draft, answer: PlaceAnswer): Draft {
  const calm = withState(draft, { misses: 0 });
  const understood = [...draft.understood, { act: 'place', value: answer.kind }];
  const said = saying({ ...calm, understood }, { say: 'place', answer });
  return answer.kind === 'ambiguous' ? said : carryOn(said);
}

/** The longest run of words outside the cues that names a commune; unknown when words are left that name none. */
function named(
  { text, on, state }: Draft,
  tokens: readonly Token[],
  cues: readonly Found<true>[],
): PlaceAnswer | null {
  const { kinds, provinces } = cuesOf(LANGUAGES[state.language]);
  const isFree = (at: number): boolean => cues.every((cue) => at < cue.at || cue.to <= at);
  let best: { readonly length: number; readonly answer: PlaceAnswer } | null = null;
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to += 1) {
      if (!isFree(to - 1)) break;
      if (best !== null && to - from <= best.length) continue;
      if (isPhrase(tokens, { at: from, to }, provinces)) continue;
      const run = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const answer = findPlace(run, on);
      if (answer.kind !== 'unknown') best = { length: to - from, answer };
    }
  }
  if (best !== null) return best.answer;
  const [kind] = findAll(tokens, kinds).filter(({ at }) => isFree(at));
  return kind !== undefined && isFree(kind.to) && kind.to < tokens.length
    ? { kind: 'unknown', near: [] }
    : null;
}

/** What was asked back is answered by naming the district: 'Văn Chấn' under 'xã Tân Thịnh, huyện Văn Chấn'. */
function pickedOf(draft: Draft): Draft | null {
  const { text, state } = draft;
  const places = state.offered.filter((id) => id.startsWith('p:'));
  const typed = foldText(text);
  if (places.length === 0 || typed.length < 3) return null;
  const fitting = toChoices(places, state.language).filter(({ label }) =>
    foldText(label).includes(typed),
  );
  const chosen = fitting.length === 1 ? parseChoice(fitting[0]?.id as string) : null;
  return chosen === null || chosen.kind !== 'place'
    ? null
    : saysPlace(draft, chosen.code, chosen.time);
}

const cuesOf = oncePerWords(({ book }) => ({
  asked: plain(book.placeCues),
  wider: plain(book.widerPlaces),
  kinds: plain(book.placeKinds),
  provinces: plain(book.provinces),
}));
