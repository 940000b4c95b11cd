import type { FactDef, FactKey, FactValue, Place } from '../../policy';
import { FACT_KEYS, FACTS, LAST_OLD_DAY, LAW_DAYS, placeByCode } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { articleOf } from '../book/articles';
import { familiesOf } from '../languages/families';
import { readValue, writeValue } from './value-id';
import type { ControlKey, Domain, FacetKey } from '../languages/hear-words';
import type { ButtonKey } from '../languages/talk-words';
import type { AskedKey, TopicKey } from '../model/topic-key';
import { ASKED, TOPICS } from '../model/topic-key';
import type { RelationKey } from '../state';
import { RELATIONS } from '../state';

/** What a button means; a button stands on its own and never expires. */
export type Chosen =
  /** `option` is a key of the fact's options, 'yes' or 'no', or '?' for "I do not know". */
  | {
      readonly kind: 'fact';
      readonly subject: string;
      readonly fact: FactKey;
      readonly option: string;
    }
  /** A kind of answers to a long question: the first of two steps. */
  | {
      readonly kind: 'family';
      readonly subject: string;
      readonly fact: FactKey;
      readonly family: string;
    }
  /** Yes, she meant this of that person. */
  | {
      readonly kind: 'meant';
      readonly subject: string;
      readonly fact: FactKey;
      readonly value: FactValue;
    }
  | { readonly kind: 'button'; readonly button: ButtonKey }
  | { readonly kind: 'domain'; readonly domain: Domain }
  | { readonly kind: 'topic'; readonly topic: TopicKey; readonly asked: AskedKey }
  | { readonly kind: 'relation'; readonly relation: RelationKey }
  | { readonly kind: 'article'; readonly article: string }
  /** A commune: its code was used again at the merger, so that the time tells which it is. */
  | { readonly kind: 'place'; readonly code: string; readonly time: 'old' | 'new' };

/** Buttons that ask something of the answer rather than of the talk. */
export const BUTTON_FACETS: Readonly<Partial<Record<ButtonKey, FacetKey>>> = {
  why: 'why',
  papers: 'papers',
};
/** Buttons that are controls. */
export const BUTTON_CONTROLS: Readonly<Partial<Record<ButtonKey, ControlKey>>> = {
  unsure: 'unsure',
  'other-person': 'other-person',
  human: 'human',
  restart: 'restart',
  back: 'back',
  help: 'help',
  'read-full': 'read-full',
  agree: 'agree',
  refuse: 'refuse',
};
/** In the order in which they are offered. */
export const DOMAINS: readonly Domain[] = ['allowance', 'insurance', 'housing'];
const BUTTONS = [
  ...Object.keys(BUTTON_FACETS),
  ...Object.keys(BUTTON_CONTROLS),
  'wrong',
] as ButtonKey[];

/** The id of a choice: 'f:s1:pension:none', 'g:s1:work:commune', 'm:s1:wage:3000000', 'c:why', 't:funeral:papers', 'r:mother', 'a:base-salary', 'p:04480:old'; at most 48 ASCII characters. */
export function choiceId(chosen: Chosen): string {
  switch (chosen.kind) {
    case 'fact':
      return `f:${chosen.subject}:${chosen.fact}:${chosen.option}`;
    case 'family':
      return `g:${chosen.subject}:${chosen.fact}:${chosen.family}`;
    case 'meant':
      return `m:${chosen.subject}:${chosen.fact}:${writeValue(chosen.value)}`;
    case 'button':
      return `c:${chosen.button}`;
    case 'domain':
      return `d:${chosen.domain}`;
    case 'topic':
      return `t:${chosen.topic}:${chosen.asked}`;
    case 'relation':
      return `r:${chosen.relation}`;
    case 'article':
      return `a:${chosen.article}`;
    case 'place':
      return `p:${chosen.code}:${chosen.time}`;
  }
}

/** Reads a choice id; null for one that we never made. */
export function parseChoice(id: string): Chosen | null {
  const [kind, first = '', second = '', third = ''] = id.split(':');
  if (kind === 'c') {
    const button = BUTTONS.find((one) => one === first);
    return button === undefined ? null : { kind: 'button', button };
  }
  if (kind === 'd') {
    const domain = DOMAINS.find((one) => one === first);
    return domain === undefined ? null : { kind: 'domain', domain };
  }
  if (kind === 't') {
    const topic = TOPICS.find((one) => one === first);
    const asked = ASKED.find((one) => one === second);
    return topic === undefined || asked === undefined ? null : { kind: 'topic', topic, asked };
  }
  if (kind === 'r') {
    const relation = RELATIONS.find((one) => one === first);
    return relation === undefined ? null : { kind: 'relation', relation };
  }
  if (kind === 'a') {
    return articleOf(first) === undefined ? null : { kind: 'article', article: first };
  }
  if (kind === 'p') {
    if (second !== 'old' && second !== 'new') return null;
    const place = placeOf(first, second);
    return place === null ? null : { kind: 'place', code: first, time: second };
  }
  const fact = FACT_KEYS.find((one) => one === second);
  if (fact === undefined) return null;
  if (kind === 'm') {
    const value = readValue(fact, third);
    return value === null ? null : { kind: 'meant', subject: first, fact, value };
  }
  if (kind === 'g' && familiesOf(fact).has(third)) {
    return { kind: 'family', subject: first, fact, family: third };
  }
  if (kind !== 'f' || !optionsOf(fact).includes(third)) return null;
  return { kind: 'fact', subject: first, fact, option: third };
}

/** The commune of a choice, as it was on the day before the merger or as it is since. */
export function placeOf(code: string, time: 'old' | 'new'): Place | null {
  return placeByCode(code, dayOf(time));
}

/** A day on which the places of that time stood. */
export function dayOf(time: 'old' | 'new'): CivilDate {
  return time === 'old' ? LAST_OLD_DAY : LAW_DAYS.merger.day;
}

/** The options that buttons offer for a fact, and '?' for "I do not know". */
export function optionsOf(fact: FactKey): string[] {
  const def: FactDef = FACTS[fact];
  if (def.kind === 'choice') return [...def.options, '?'];
  return def.kind === 'flag' ? ['yes', 'no', '?'] : ['?'];
}
