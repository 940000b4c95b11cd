import type { Domain } from '../../policy';

/** What stands on the printed pages of programmes, besides what the programmes say themselves. */
export interface PageWords {
  /** The list of all programmes. */
  readonly listTitle: string;
  readonly listIntro: string;
  readonly domains: Readonly<Record<Domain, string>>;
  /** The day on which all of the page holds. */
  readonly on: (day: string) => string;
  readonly how: string;
  readonly otherNames: (names: string) => string;
  readonly law: string;
  readonly lawNote: string;
  readonly otherDays: string;
  /** Leads to the conversation. */
  readonly ask: string;
  readonly toList: string;
  readonly noSuch: string;
  readonly noSuchDay: string;
  readonly notYet: (day: string) => string;
  /** The page on which a code is typed. */
  readonly codeTitle: string;
  readonly codeAsk: string;
  readonly codeShow: string;
  readonly codeUnknown: string;
}
