import type { Conversation } from '../../records/entities/conversation.entity';
import type { Reader } from '../../records/rows';
import type { AppError } from '../../shared/app-error';
import type { Vault } from '../../shared/ports';
import { deskRefusal } from './desk-faults';
import { staffName } from './staff-name';
import { deskTalkOf } from './talk-row';

/** The refusal that says which colleague owns a conversation, and since when. */
export async function ownedByAnother(
  rows: Reader,
  vault: Vault,
  { id, owner }: Pick<Conversation, 'id' | 'owner'>,
): Promise<AppError> {
  const who = await staffName(rows, vault, owner);
  const { ownedSince } = await deskTalkOf(rows, id);
  const since = ownedSince === null ? {} : { since: new Date(ownedSince).toISOString() };
  return deskRefusal('owned-by-another', { ...(who !== null && { who }), ...since });
}

/** @throws AppError CONFLICT `take-over-first` or `owned-by-another` */
export async function mustOwn(
  rows: Reader,
  at: { readonly vault: Vault; readonly found: Conversation; readonly owner: string },
): Promise<void> {
  if (at.found.owner === at.owner) return;
  if (at.found.owner === 'bot') throw deskRefusal('take-over-first');
  throw await ownedByAnother(rows, at.vault, at.found);
}
