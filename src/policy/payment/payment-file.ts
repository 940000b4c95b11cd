import type { CivilDate } from '../../shared/civil-date';
import type { Amount } from '../kernel/assessment';
import type { Known } from '../kernel/change-marks';
import type { Citation } from '../kernel/citation';
import type { Month } from './month';

/** Why an allowance ended, as the office noted it. */
export const ENDS_OF_PAYMENT = ['death', 'missing', 'no-longer', 'prison', 'refuses'] as const;
export type EndOfPayment = (typeof ENDS_OF_PAYMENT)[number];

/** Why payment is held back for a while. */
export const SUSPENSION_GROUNDS = ['not-collected', 'refuses-review', 'detained'] as const;
export type SuspensionGround = (typeof SUSPENSION_GROUNDS)[number];

export interface Suspension {
  /** The day from which the office held payment back. */
  readonly from: CivilDate;
  readonly why: SuspensionGround;
  /** The first day on which it was so (not collected, detained), where known: the law asks for whole months. */
  readonly since?: CivilDate;
  /** The day on which she came back, agreed or was set free; null while she has not. */
  readonly resolvedOn: CivilDate | null;
}

/** One person's decided file: what is known of her, and the days on which something happened to it. */
export interface PaymentFile extends Known {
  /** Handed in; what was handed in before a new decree may finish under the old procedure. */
  readonly filedOn?: CivilDate;
  /** Signed by the chairman. */
  readonly decidedOn: CivilDate;
  /** Issue of the certificate of disability. */
  readonly certificateOn?: CivilDate;
  readonly ended?: { readonly on: CivilDate; readonly why: EndOfPayment };
  /** Oldest first; one is over before the next begins. */
  readonly suspensions?: readonly Suspension[];
  /** Moved house: a day of the first month for which the old commune pays no more. */
  readonly moved?: { readonly stoppedFrom: CivilDate };
}

export const PAYMENT_STATES = ['paid', 'suspended', 'stopped', 'elsewhere', 'open'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Why a month is what it is; literal, never renamed, every language words it. */
export const PAYMENT_REASONS = [
  'decision-month',
  'certificate-month',
  'certificate-unknown',
  'birthday',
  'birthday-before-filing',
  'runs',
  'changed',
  'new-standard',
  'difference-open',
  'restored',
  'last-month',
  'moved',
  'move-open',
  'facts-unknown',
  'unverified',
  'suspension-open',
  'restoration-open',
  'stop-open',
  'suspension-ran-out',
  'no-right',
  ...SUSPENSION_GROUNDS,
  ...ENDS_OF_PAYMENT,
] as const;
export type PaymentReasonKey = (typeof PAYMENT_REASONS)[number];

/** What is paid for one month. */
export interface PaymentMonth {
  readonly month: Month;
  /**
   * 'paid': by this commune; 'elsewhere': by the commune she moved to; 'suspended': held back; 'stopped': no
   * more, for good; 'open': the law or what is known does not settle it, so nothing is promised.
   */
  readonly state: PaymentState;
  /** Đồng for the month; null for a month without payment and for one that is open. */
  readonly amount: Amount | null;
  readonly why: { readonly key: PaymentReasonKey; readonly law: Citation };
}
