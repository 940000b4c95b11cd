import type { NoticeKind, SpeaksAs } from '../account/kinds';
import type { Who } from './who';

/** How somebody asks about the link between her account and the records. */
export interface AccountHearWords {
  /** 'liên kết tài khoản': she wants to be linked. */
  readonly begin: readonly string[];
  /** Counts as the whole message only: 'liên kết'. */
  readonly beginAlone: readonly string[];
  /** 'muốn xem hồ sơ của tôi': what is linked is shown, and otherwise how to link. */
  readonly see: readonly string[];
  readonly unlink: readonly string[];
  /** 'đang hưởng gì' */
  readonly receiving: readonly string[];
  /** 'bao giờ được lĩnh tiền' */
  readonly payments: readonly string[];
  readonly notices: readonly string[];
  readonly noNotices: readonly string[];
  /** Beside a plain yes and no, once somebody is asked. */
  readonly agree: readonly string[];
  readonly refuse: readonly string[];
}

type Day = string;

/** Whose money, for what, on which day and where; null where the place is not known. */
interface PaidThen {
  readonly name: string;
  readonly what: string;
  readonly day: Day;
  readonly place: string | null;
}

/** What is said about links, and in notices; each is sentences of at most 20 words. */
export interface AccountTalk {
  readonly confirm: (you: Who, masked: string, role: SpeaksAs) => string;
  /** The words of the yes, kept as they are. */
  readonly consent: (masked: string, role: SpeaksAs) => string;
  readonly noSuchCode: (you: Who) => string;
  readonly tooMany: (you: Who) => string;
  readonly digits: (you: Who, digits: string) => string;
  readonly linked: (you: Who, masked: string, lastDay: Day) => string;
  readonly declined: string;
  readonly unlinked: (many: number) => string;
  readonly nobody: (you: Who) => string;
  readonly restricted: (you: Who) => string;
  readonly askNotices: (you: Who) => string;
  /** The words of the yes to notices; they say that the matter is sensitive. */
  readonly noticesConsent: string;
  readonly noticesOn: string;
  readonly noticesOff: string;
  readonly of: (name: string) => string;
  readonly noFiles: string;
  readonly receivesNothing: string;
  readonly filesOnly: string;
  readonly receives: (programme: string, since: Day) => string;
  readonly amount: (dong: number) => string;
  readonly noAmount: string;
  readonly ways: Readonly<Record<'account' | 'cash' | 'in-kind', string>>;
  readonly noWay: string;
  readonly last: (day: Day, dong: number | null) => string;
  readonly noLast: string;
  readonly next: (day: Day, place: string) => string;
  readonly nextUnknown: string;
  readonly notice: (kind: NoticeKind, day: Day) => string;
  readonly noNotice: string;
  readonly noticeMistyped: string;
  readonly neverAsks: string;
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  readonly decided: (name: string, what: string) => string;
  readonly papersNeeded: (name: string, what: string) => string;
  readonly paymentDue: (paid: PaidThen) => string;
  readonly linkMade: (name: string) => string;
  readonly askHowFar: string;
  /** The last lines of every notice. */
  readonly code: (code: string) => string;
  readonly stop: string;
}
