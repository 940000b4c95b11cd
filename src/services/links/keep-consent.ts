import { Consent } from '../../records/entities/consent.entity';
import type { ConsentGiver } from '../../records/entities/consent.entity';
import { ConsentText } from '../../records/entities/consent-text.entity';
import type { Writer } from '../../records/rows';
import { hashOfWords } from '../privacy/consent.service';
import type { ConsentPurpose } from '../privacy/consent.service';
import type { ServiceParts } from '../service-parts';

/** A yes that somebody said in the chat, to words that she was shown there. */
export interface ChatYes {
  readonly purpose: ConsentPurpose;
  readonly language: 'vi' | 'en';
  readonly words: string;
  readonly whose: { readonly beneficiaryId: string } | { readonly conversationId: string };
  /** What is agreed to once at a time. */
  readonly liveKey: string;
  readonly givenBy: ConsentGiver;
  readonly channel: string;
  readonly messageId: string;
}

/** Keeps a yes with its very words, inside the write of the message in which it was said. @returns its id */
export async function keepChatYes(
  rows: Writer,
  { ids, clock }: Pick<ServiceParts, 'ids' | 'clock'>,
  { purpose, language, words, whose, ...yes }: ChatYes,
): Promise<string> {
  const shown = { purpose, language, words };
  const textHash = hashOfWords(shown);
  const now = clock.now();
  if ((await rows.find(ConsentText, { hash: textHash })) === null) {
    await rows.insert(ConsentText, { ...shown, hash: textHash, createdAt: now });
  }
  const id = ids.next();
  await rows.insert(Consent, {
    ...{ beneficiaryId: null, conversationId: null, ...whose, ...yes, id, purpose, textHash },
    ...{ givenAt: now, lastDay: null, withdrawnAt: null, withdrawnBy: null },
    ...{ recordedBy: 'citizen', version: 1 },
  });
  return id;
}

/** Takes a yes back that holds. @returns false where there is none */
export async function takeBackYes(
  rows: Writer,
  liveKey: string,
  { by, now }: { readonly by: string; readonly now: number },
): Promise<boolean> {
  const found = await rows.find(Consent, { liveKey });
  if (found === null) return false;
  const ended = { withdrawnAt: now, withdrawnBy: by, liveKey: null };
  await rows.guardedUpdate(Consent, found, ended);
  return true;
}
