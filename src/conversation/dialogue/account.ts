import type { AccountAsk } from '../account/ask-account';
import type { AccountTold } from '../account/told';
import type { ConversationState } from '../state';
import type { Draft } from './draft';
import { saying, withEvent, withState } from './draft';
import { carryOn } from './respond';

/**
 * Answers an ask of the account with what those who keep the records told. Null where the message is answered as any
 * other: nobody is linked, and what she asks has another answer.
 */
export function account(draft: Draft, ask: AccountAsk, given: AccountTold | null): Draft | null {
  const told = given ?? withoutRecords(ask);
  if (told.told === 'nobody' && ['files', 'payments'].includes(ask.ask)) return null;
  const awaiting = NEXT[told.told] ?? null;
  const heard = { ...draft, understood: [...draft.understood, { act: `account ${ask.ask}` }] };
  const said = saying(withState(heard, { awaiting, misses: 0 }), { say: 'account', told });
  const done = withEvent(said, { type: 'account', told: told.told });
  const stopped = ask.ask === 'no-notices' ? withEvent(done, { type: 'reminders-ended' }) : done;
  // What she was asked before is asked again only where nothing new is asked of her.
  return awaiting === null ? carryOn(stopped) : stopped;
}

/** The conversation once somebody at the counter typed the digits that it showed: a yes or no comes next. */
export function askedToLink(state: ConversationState): ConversationState {
  return { ...state, awaiting: 'link' };
}

const NEXT: Readonly<Partial<Record<AccountTold['told'], 'link' | 'notices'>>> = {
  confirm: 'link',
  linked: 'notices',
};

/** Where no records stand behind the conversation no code is right and nobody is linked. */
function withoutRecords({ ask }: AccountAsk): AccountTold {
  if (ask === 'redeem' || ask === 'answer-link') return { told: 'no-such-code' };
  if (ask === 'check-notice') return { told: 'notice', found: null };
  if (ask === 'unlink') return { told: 'unlinked', many: 0 };
  return { told: 'nobody' };
}
