import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isDuplicate } from '../../records/db-errors';
import { ConsentText } from '../../records/entities/consent-text.entity';
import { Consent, CONSENT_GIVERS } from '../../records/entities/consent.entity';
import { Conversation } from '../../records/entities/conversation.entity';
import type { Reader, Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { Clock } from '../../shared/ports';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, writerOf } from '../actor';
import { ofAddress } from '../address-hash';
import { inCommune } from '../in-scope';
import { DAY } from '../input-fields';
import { endLinks, withdrawNotices } from '../links/end-links';
import { parseInput } from '../parse-input';
import type { ServiceParts } from '../service-parts';
import { refusePrivacy } from './privacy-faults';

export { CONSENT_GIVERS };

/** What people are asked to agree to, each by itself; 'sensitive' ones must say so in their words. */
export const CONSENT_PURPOSES = {
  'chat-advice': 'basic',
  reminders: 'basic',
  'keep-facts': 'sensitive',
  'outside-reader': 'sensitive',
  'share-with-partner': 'sensitive',
  'account-link': 'sensitive',
  notices: 'sensitive',
} as const;
export type ConsentPurpose = keyof typeof CONSENT_PURPOSES;
const PURPOSES = Object.keys(CONSENT_PURPOSES) as [ConsentPurpose, ...ConsentPurpose[]];

const SHOWN = z.object({
  purpose: z.enum(PURPOSES, 'there is no such purpose'),
  language: z.enum(['vi', 'en']),
  words: z.string().min(20, 'it is too short to inform anybody').max(4_000),
});
/** Words as they are shown: kept letter by letter. */
export type ShownWords = z.input<typeof SHOWN>;

const GIVEN = z.object({
  beneficiaryId: z.string().max(36).nullable().default(null),
  conversationId: z.string().max(36).nullable().default(null),
  textHash: z.string().regex(/^[0-9a-f]{64}$/, 'it is not the hash of a text'),
  givenBy: z.enum(CONSENT_GIVERS).default('self'),
  channel: z.string().regex(/^[a-z][a-z-]{1,29}$/, 'it is not the name of a channel'),
  messageId: z.string().max(36).nullable().default(null),
  lastDay: DAY.nullable().default(null),
});
export type NewConsent = z.input<typeof GIVEN>;

/** A consent with the very words that were agreed to. */
export interface ConsentRecord extends Omit<Consent, 'liveKey'> {
  readonly words: string;
  readonly language: string;
  /** Whether it holds today. */
  readonly holds: boolean;
}

/** Who agreed to what, in which words, and until when: the office bears the proof (Điều 9 Luật 91/2025/QH15). */
export class ConsentService {
  constructor(private readonly parts: ServiceParts) {}

  /** Keeps words before anybody agrees to them; the same words are kept once. @returns their hash. @throws AppError BAD_INPUT */
  async keepWords(actor: Actor, input: ShownWords): Promise<string> {
    mustBeAllowed(actor, 'consent.record');
    const shown = parseInput(SHOWN, input);
    const says = shown.language === 'vi' ? /nhạy cảm/ : /sensitive/;
    const isSensitive = CONSENT_PURPOSES[shown.purpose] === 'sensitive';
    if (isSensitive && !says.test(shown.words.toLowerCase())) refusePrivacy('sensitive-unsaid');
    const hash = hashOfWords(shown);
    const note = { action: 'consent.keep-words', object: `consent_text:${hash}` };
    try {
      await this.parts.db.write(auditName(actor), note, (rows) =>
        insertWords(rows, shown, this.parts.clock),
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return hash;
  }

  /** Writes a yes down. @returns its id. @throws AppError BAD_INPUT, NOT_FOUND out of scope, CONFLICT when agreed already */
  async give(actor: Actor, input: NewConsent): Promise<string> {
    mustBeAllowed(actor, 'consent.record');
    const given = parseInput(GIVEN, input);
    const { beneficiaryId, conversationId, textHash } = given;
    if ((beneficiaryId === null) === (conversationId === null)) refusePrivacy('one-subject');
    const { db, ids, clock } = this.parts;
    const id = ids.next();
    const note = { action: 'consent.give', object: `consent:${id}` };
    try {
      return await db.write(auditName(actor), note, async (rows) => {
        await this.mustSee(rows, actor, given);
        const text = await rows.find(ConsentText, { hash: textHash });
        if (text === null) refusePrivacy('no-such-text');
        const liveKey = `${text.purpose}|${beneficiaryId ?? conversationId}`;
        await this.endExpired(rows, liveKey);
        await rows.insert(Consent, {
          ...given,
          id,
          purpose: text.purpose,
          givenAt: clock.now(),
          withdrawnAt: null,
          withdrawnBy: null,
          liveKey,
          recordedBy: byName(actor),
          version: 1,
        });
        return id;
      });
    } catch (error) {
      if (isDuplicate(error)) refusePrivacy('agreed-already');
      throw error;
    }
  }

  /** Takes a yes back; what was done until then stays lawful. @throws AppError NOT_FOUND, CONFLICT when withdrawn */
  async withdraw(actor: Actor, id: string): Promise<string> {
    mustBeAllowed(actor, 'consent.record');
    const note = { action: 'consent.withdraw', object: `consent:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const read = await rows.get(Consent, { id });
      await this.mustSee(rows, actor, read);
      if (read.withdrawnAt !== null) refusePrivacy('withdrawn-already');
      const withdrawnAt = this.parts.clock.now();
      await rows.guardedUpdate(Consent, read, {
        withdrawnAt,
        withdrawnBy: byName(actor),
        liveKey: null,
      });
      await this.endWhatItAllowed(rows, actor, read);
      return id;
    });
  }

  /** No account stays linked, and nothing is told, by a yes that was taken back. */
  private async endWhatItAllowed(rows: Writer, actor: Actor, yes: Consent): Promise<void> {
    const now = this.parts.clock.now();
    const { id: consentId, purpose, conversationId } = yes;
    if (purpose === 'account-link') {
      await endLinks(rows, { consentId }, { why: 'asked', by: byName(actor), now });
    }
    if (purpose === 'notices' && conversationId !== null) {
      await withdrawNotices(rows, { conversationId }, { reason: 'unwanted', now });
    }
  }

  /** Every consent of a person or conversation, also ended ones, with the words. @throws AppError NOT_FOUND out of scope */
  async of(
    actor: Actor,
    subject: { readonly beneficiaryId: string } | { readonly conversationId: string },
  ): Promise<readonly ConsentRecord[]> {
    mustBeAllowed(actor, 'consent.read');
    const [kind, key] =
      'beneficiaryId' in subject
        ? ['beneficiary', subject.beneficiaryId]
        : ['conversation', subject.conversationId];
    const note = { action: 'consent.read', object: `${kind}:${key}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await this.mustSee(rows, actor, { beneficiaryId: null, conversationId: null, ...subject });
      const found = await rows.list(Consent, { where: subject, order: { id: 'ASC' }, take: 500 });
      const told: ConsentRecord[] = [];
      for (const { liveKey: _, ...consent } of found) {
        const text = await rows.get(ConsentText, { hash: consent.textHash });
        const { words, language } = text;
        told.push({ ...consent, words, language, holds: holdsOn(consent, this.today()) });
      }
      return told;
    });
  }

  /** Whether she agrees to this purpose today; what was never asked is no. */
  async holds(purpose: ConsentPurpose, subjectId: string): Promise<boolean> {
    const liveKey = `${purpose}|${subjectId}`;
    const found = await this.parts.db.read((rows) => rows.find(Consent, { liveKey }));
    return found !== null && holdsOn(found, this.today());
  }

  /** A consent whose last day has passed makes room for the next one. */
  private async endExpired(rows: Writer, liveKey: string): Promise<void> {
    const old = await rows.find(Consent, { liveKey });
    if (old === null || holdsOn(old, this.today())) return;
    await rows.guardedUpdate(Consent, old, { liveKey: null });
  }

  private async mustSee(
    rows: Reader,
    actor: Actor,
    at: { readonly beneficiaryId: string | null; readonly conversationId: string | null },
  ): Promise<void> {
    if (at.beneficiaryId !== null) {
      await inCommune(rows, actor, at.beneficiaryId);
      return;
    }
    const id = String(at.conversationId);
    if (actor.kind !== 'citizen') await rows.get(Conversation, { id });
    else {
      // A citizen speaks for the conversation of her own address.
      const own = ofAddress(this.parts.vault, actor.channel, actor.address);
      await rows.get(Conversation, { ...own, id });
    }
  }

  private today(): string {
    return vietnamDay(this.parts.clock.now());
  }
}

/** SHA-256 of purpose, language and words, in hexadecimal digits. */
export function hashOfWords({ purpose, language, words }: ShownWords): string {
  return createHash('sha256').update(`${purpose}\n${language}\n${words}`).digest('hex');
}

async function insertWords(rows: Writer, shown: ShownWords, clock: Clock): Promise<void> {
  const hash = hashOfWords(shown);
  if ((await rows.find(ConsentText, { hash })) !== null) return;
  await rows.insert(ConsentText, { ...shown, hash, createdAt: clock.now() });
}

function byName(actor: Actor): string {
  return actor.kind === 'citizen' ? 'citizen' : writerOf(actor);
}

function holdsOn(
  { withdrawnAt, lastDay }: Pick<Consent, 'withdrawnAt' | 'lastDay'>,
  today: string,
) {
  return withdrawnAt === null && (lastDay === null || lastDay >= today);
}
