import { askedToLink } from '../../conversation/dialogue/account';
import { tellAccount } from '../../conversation/account/tell-account';
import { LANGUAGES } from '../../conversation/languages';
import type { ConversationState } from '../../conversation/state';
import { AccountLink } from '../../records/entities/account-link.entity';
import type { Beneficiary } from '../../records/entities/beneficiary.entity';
import { isDuplicate } from '../../records/db-errors';
import { Conversation } from '../../records/entities/conversation.entity';
import { LinkCode } from '../../records/entities/link-code.entity';
import { above } from '../../records/rows';
import type { Writer } from '../../records/rows';
import { AppError } from '../../shared/app-error';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor, StaffActor } from '../actor';
import { auditName, staffActor } from '../actor';
import { againOnConflict } from '../again-on-conflict';
import type { ChatParts } from '../chat-parts';
import { inScope } from '../in-scope';
import { parseInput } from '../parse-input';
import { openJson, placeOf, sealJson } from '../sealed-json';
import { TurnWriter } from '../turn-writer';
import { endLinks } from './end-links';
import { codeHash, newLinkCode, newLinkToken, tokenHash, whereDigits } from './link-codes';
import { refuseLink } from './link-faults';
import type { LinkFor, NewLinkCode, TypedDigits } from './link-input';
import { NEW_CODE, TYPED_DIGITS } from './link-input';
import { CODE_MS } from './link-terms';
import { maskedPerson } from './masked-person';
import type { Bucket, Tries } from './tries';
import { BY_COMMUNE, BY_ONE, countTry, findTries } from './tries';
import { personToLink } from './who-is-linked';

/** A code as it is shown once, to be handed to the person. */
export interface GivenCode {
  readonly id: string;
  /** Eight characters, to be typed behind 'LK'. */
  readonly code: string;
  /** The long form, for a link that opens the chat. */
  readonly token: string;
  /** UTC milliseconds. */
  readonly expiresAt: number;
}

/** Accounts of channels and people, as the counter links and unlinks them. */
export class LinkService {
  private readonly writer: TurnWriter;

  constructor(private readonly parts: ChatParts & { readonly wake: (id: string) => void }) {
    this.writer = new TurnWriter(parts);
  }

  /**
   * Gives out a code for a person, that works once and for ten minutes. Only hashes of it are kept.
   * @throws AppError NOT_FOUND out of scope, BAD_INPUT naming the field
   */
  async issue(actor: Actor, input: NewLinkCode): Promise<GivenCode> {
    const staff = staffActor(actor, 'link.write');
    const wanted = parseInput(NEW_CODE, input);
    const { db, ids, clock, tokens, vault } = this.parts;
    const given = { id: ids.next(), code: newLinkCode(tokens), token: newLinkToken(tokens) };
    const now = clock.now();
    const expiresAt = now + CODE_MS;
    const note = noteOf('link.issue', wanted);
    await db.write(auditName(actor), note, async (rows) => {
      await personToLink(rows, actor, { ...wanted, on: vietnamDay(now) });
      await rows.insert(LinkCode, {
        ...{ ...wanted, id: given.id, way: 'counter', state: 'open', conversationId: null },
        codeHash: codeHash(vault, given.code),
        tokenHash: tokenHash(vault, given.token),
        ...{ issuedBy: staff.id, expiresAt, createdAt: now },
      });
    });
    return { ...given, expiresAt };
  }

  /**
   * Takes the six digits that a chat shows to the person at the counter; the chat then asks for her yes.
   * @returns the id of the code
   * @throws AppError NOT_FOUND for digits that are wrong, used or too old, and out of scope; TOO_MANY_REQUESTS after
   *   five wrong ones of this account in an hour or twenty of the commune; BAD_INPUT, CONFLICT
   */
  async redeem(actor: Actor, input: TypedDigits): Promise<string> {
    const staff = staffActor(actor, 'link.write');
    const typed = parseInput(TYPED_DIGITS, input);
    const note = noteOf('link.redeem', typed);
    // A wrong try is committed too: it counts, whatever is answered.
    const done = await againOnRace(() =>
      this.parts.db.write(auditName(actor), note, (rows) => this.tryDigits(rows, staff, typed)),
    );
    if (done === 'locked') refuseLink('too-many-tries');
    if (done === 'wrong') refuseLink('no-such-digits');
    this.parts.wake(done.conversationId);
    return done.id;
  }

  /** Ends a link, and what was still to be told by it. @returns its id @throws AppError NOT_FOUND, CONFLICT */
  async end(actor: Actor, id: string): Promise<string> {
    const staff = staffActor(actor, 'link.write');
    const note = { action: 'link.end', object: `account_link:${id}` };
    return againOnConflict(() =>
      this.parts.db.write(auditName(actor), note, async (rows) => {
        const { beneficiaryId } = await rows.get(AccountLink, { id });
        await inScope(rows, actor, beneficiaryId);
        const ending = { why: 'office', by: staff.id, now: this.parts.clock.now() } as const;
        if ((await endLinks(rows, { id }, ending)) === 0) refuseLink('ended-already');
        return id;
      }),
    );
  }

  private async tryDigits(rows: Writer, staff: StaffActor, typed: LinkFor & { digits: string }) {
    const now = this.parts.clock.now();
    const person = await personToLink(rows, staff, { ...typed, on: vietnamDay(now) });
    const buckets: readonly Bucket[] = [
      { id: staff.id, rule: BY_ONE },
      { id: person.unitCode, rule: BY_COMMUNE },
    ];
    const tries: Tries[] = [];
    for (const one of buckets) {
      const found = await findTries(rows, one, now);
      if (found === 'locked') return 'locked';
      tries.push(found);
    }
    const open = { way: 'chat', state: 'open', expiresAt: above(now) } as const;
    const code = await rows.find(LinkCode, {
      ...whereDigits(this.parts.vault, typed.digits),
      ...open,
    });
    const was = code === null ? 'wrong' : 'right';
    for (const one of tries) await countTry(rows, one, { was, now });
    if (code === null) return 'wrong';
    const { digits: _, ...wanted } = typed;
    const claimed = {
      ...wanted,
      ...({ state: 'claimed', codeHash: null, issuedBy: staff.id } as const),
      expiresAt: now + CODE_MS,
    };
    if ((await rows.update(LinkCode, { id: code.id, ...open }, claimed)) !== 1) {
      throw new AppError('CONFLICT', 'Somebody else used this code.');
    }
    const conversationId = String(code.conversationId);
    await this.askForYes(rows, conversationId, { person, role: wanted.role });
    return { id: code.id, conversationId };
  }

  /** The chat that showed the digits asks whether this is the right person. */
  private async askForYes(
    rows: Writer,
    id: string,
    { person, role }: { readonly person: Beneficiary; readonly role: LinkFor['role'] },
  ): Promise<void> {
    const { vault, clock } = this.parts;
    const conversation = await rows.get(Conversation, { id });
    if (conversation.owner !== 'bot') refuseLink('in-hands');
    const place = placeOf('conversation', 'state', id);
    const state = openJson<ConversationState>(vault, place, conversation.state);
    if (state === null) refuseLink('no-such-digits');
    await rows.guardedUpdate(Conversation, conversation, {
      state: sealJson(vault, place, askedToLink(state)),
      updatedAt: clock.now(),
    });
    const { language, address } = state;
    const hearer = { language, you: LANGUAGES[language].talk.you[address] };
    const told = { told: 'confirm', masked: maskedPerson(person), role } as const;
    const replies = [{ text: tellAccount(told, hearer).join('\n'), choices: [] }];
    await this.writer.replies(rows, { conversation, replies, author: 'bot' });
  }
}

function noteOf(action: string, { beneficiaryId, role, level }: LinkFor) {
  return { action, object: `beneficiary:${beneficiaryId}`, details: { role, level } };
}

/** Whoever counted the first try of a commune at the same moment was quicker: look again. */
function againOnRace<T>(write: () => Promise<T>): Promise<T> {
  return againOnConflict(async () => {
    try {
      return await write();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new AppError('CONFLICT', 'Somebody else was quicker.');
    }
  });
}
