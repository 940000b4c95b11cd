import type { ToldFile } from '../applications/tell-file';
import type { NoticeKind, SpeaksAs } from './kinds';

/** Somebody linked to the account, by a short name that tells her from the others. */
export interface LinkedFiles {
  readonly name: string;
  readonly files: readonly ToldFile[];
}

/** Something that somebody receives, as it is written down; what is not is null. */
export interface Received {
  readonly programme: string;
  /** Whole đồng in the programme's own rhythm. */
  readonly amount: number | null;
  readonly since: string;
  readonly payment: 'account' | 'cash' | 'in-kind' | null;
  /** The next day of payment, if the office announced one. */
  readonly next: { readonly day: string; readonly place: string } | null;
  /** The last time it was given. */
  readonly last: { readonly day: string; readonly amount: number | null } | null;
}

export interface LinkedReceipts {
  readonly name: string;
  /** 'files-only': the link does not reach to what is received. */
  readonly reach: 'all' | 'files-only';
  readonly receives: readonly Received[];
}

/** What those who keep the records answer to an ask of an account; names are masked, and nothing else names anybody. */
export type AccountTold =
  | { readonly told: 'confirm'; readonly masked: string; readonly role: SpeaksAs }
  | { readonly told: 'no-such-code' | 'too-many' | 'declined' | 'nobody' | 'restricted' }
  | { readonly told: 'digits'; readonly digits: string }
  | { readonly told: 'linked'; readonly masked: string; readonly lastDay: string }
  | { readonly told: 'unlinked'; readonly many: number }
  | { readonly told: 'files'; readonly people: readonly LinkedFiles[] }
  | { readonly told: 'receiving' | 'payments'; readonly people: readonly LinkedReceipts[] }
  | { readonly told: 'notices'; readonly wanted: 'yes' | 'no' }
  | {
      readonly told: 'notice';
      readonly found: { readonly kind: NoticeKind; readonly day: string } | null;
    }
  | { readonly told: 'notice-mistyped' };
