import type { LanguageKey } from '../state';
import type { Reply } from '../turn';
import type { NoticeKind } from './kinds';
import { accountTalk, dayText, matterOf } from './tell-account';

/** What the words of a notice need; of people a short masked name. */
export interface NoticeSays {
  readonly name: string;
  /** Key of a procedure or programme; null where there is none. */
  readonly matter: string | null;
  readonly day: string | null;
  readonly place: string | null;
}

/** A notice of something that happened, with the code by which anybody can check it. */
export function noticeReply(
  kind: Exclude<NoticeKind, 'reminder'>,
  says: NoticeSays,
  { language, code }: { readonly language: LanguageKey; readonly code: string },
): Reply {
  const talk = accountTalk(language);
  const lines = [...bodyOf(kind, says, language), talk.code(code), talk.stop];
  return { text: lines.join('\n'), choices: [] };
}

/** A reply that reminds, with the line of its code. */
export function withNoticeCode(reply: Reply, language: LanguageKey, code: string): Reply {
  return { ...reply, text: `${reply.text}\n${accountTalk(language).code(code)}` };
}

function bodyOf(
  kind: Exclude<NoticeKind, 'reminder'>,
  { name, matter, day, place }: NoticeSays,
  language: LanguageKey,
): readonly string[] {
  const talk = accountTalk(language);
  const what = matter === null ? '' : matterOf(matter, language);
  switch (kind) {
    case 'application-decided':
      return [talk.decided(name, what), talk.askHowFar];
    case 'papers-needed':
      return [talk.papersNeeded(name, what), talk.askHowFar];
    case 'payment-due':
      return [talk.paymentDue({ name, what, day: day === null ? '' : dayText(day), place })];
    case 'link-made':
      return [talk.linkMade(name)];
  }
}
