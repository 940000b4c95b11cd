import type { FactKey, FactValue } from '../../policy';
import type { ControlKey, ElsewhereKey, FacetKey } from '../languages/hear-words';
import type { PersonRef } from '../state';

/** Offsets [start, end) in the NFC text. */
export type Span = readonly [number, number];

/** One thing understood in a message. */
export type Act =
  /** A statement about the people named, or about whoever is spoken of when `who` is empty. */
  | {
      readonly act: 'fact';
      readonly who: readonly PersonRef[];
      readonly fact: FactKey;
      readonly value: FactValue;
      /** Only asked about: 'nếu tôi là hộ nghèo thì sao'. Never filed as so. */
      readonly supposed?: true;
      readonly span: Span;
    }
  /** The answer to the open question. */
  | {
      readonly act: 'answer';
      readonly fact: FactKey;
      readonly value: FactValue;
      readonly span: Span;
    }
  | { readonly act: 'person'; readonly who: readonly PersonRef[]; readonly span: Span }
  | { readonly act: 'young'; readonly span: Span }
  | {
      readonly act: 'control';
      readonly control: ControlKey;
      /** For 'fix': which fact, when it was named. */
      readonly fact: FactKey | null;
      readonly span: Span;
    }
  | { readonly act: 'ask'; readonly facet: FacetKey; readonly span: Span }
  /** Programmes named, or all of a domain. */
  | {
      readonly act: 'topic';
      readonly programmes: readonly string[];
      readonly named: boolean;
      /** The fact whose statement brought them up; left out when they were asked for by their name. */
      readonly told?: FactKey;
      readonly span: Span;
    }
  /** A matter of the office that is not reckoned here. */
  | { readonly act: 'elsewhere'; readonly what: ElsewhereKey; readonly span: Span }
  /** A question that belongs to somebody else altogether. */
  | { readonly act: 'off-topic'; readonly span: Span }
  /** Nothing but a number, with no question open. */
  | { readonly act: 'number'; readonly span: Span }
  /** A choice, tapped or typed as its number or label. */
  | { readonly act: 'choose'; readonly id: string; readonly span: Span };
