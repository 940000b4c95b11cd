import type { AccountAsk } from '../../conversation/account/ask-account';
import { readNoticeCode } from '../../conversation/account/notice-code';
import type { AccountTold } from '../../conversation/account/told';
import type { LanguageKey } from '../../conversation/state';
import { AccountLink } from '../../records/entities/account-link.entity';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { LinkCode } from '../../records/entities/link-code.entity';
import { restrictedAmong } from '../../records/queries/restricted';
import { above, empty } from '../../records/rows';
import type { Reader } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { ChatParts } from '../chat-parts';
import { noticeToCheck } from '../notices/check-notice';
import type { Follow } from './follow-account';
import { codeHash, newDigits, whereCode } from './link-codes';
import { lastDayOf } from './link-terms';
import { liveLinks } from './live-links';
import type { LiveLink } from './live-links';
import { isClaimed } from './make-link';
import { maskedPerson } from './masked-person';
import { filesOf, receiptsOf } from './own-record';
import { BY_ONE, findTries } from './tries';

/** What is answered to an ask of an account, and what is written once it is answered. */
export interface AccountAnswer {
  readonly told: AccountTold;
  readonly follow: Follow;
}

interface From {
  readonly conversationId: string;
  readonly language: LanguageKey;
}

const NOTHING: Follow = { does: 'nothing' };

/** Where the chat asks about links and linked records. Looks only; what follows is written with the turn. */
export class AccountDesk {
  constructor(private readonly parts: ChatParts) {}

  /** @throws what the database refuses; nothing is written but that records of people were read */
  async answer(ask: AccountAsk, from: From): Promise<AccountAnswer> {
    const { conversationId, language } = from;
    switch (ask.ask) {
      case 'redeem':
        return this.look((rows) => this.redeem(rows, ask.code, conversationId));
      case 'answer-link':
        return this.look((rows) => this.answered(rows, ask.says, from));
      case 'begin':
        return this.digits();
      case 'unlink':
        return this.look((rows) => unlinking(rows, conversationId));
      case 'check-notice':
        return this.look((rows) => checking(rows, ask.code));
      case 'notices':
      case 'no-notices':
      case 'answer-notices': {
        const yes = ask.ask === 'answer-notices' ? ask.says === 'yes' : ask.ask === 'notices';
        const wanted = yes ? 'yes' : 'no';
        return { told: { told: 'notices', wanted }, follow: { does: 'notices', wanted, language } };
      }
      case 'see':
      case 'files':
      case 'receiving':
      case 'payments':
        return this.records(ask.ask, conversationId);
    }
  }

  private look(fn: (rows: Reader) => Promise<AccountAnswer>): Promise<AccountAnswer> {
    return this.parts.db.read(fn);
  }

  private digits(): AccountAnswer {
    const digits = newDigits(this.parts.tokens);
    const follow = { does: 'show', codeHash: codeHash(this.parts.vault, digits) } as const;
    return { told: { told: 'digits', digits }, follow };
  }

  private async redeem(rows: Reader, code: string, id: string): Promise<AccountAnswer> {
    const { vault, clock } = this.parts;
    const now = clock.now();
    if ((await findTries(rows, { id, rule: BY_ONE }, now)) === 'locked') {
      return { told: { told: 'too-many' }, follow: NOTHING };
    }
    const at = { way: 'counter', state: 'open', expiresAt: above(now) } as const;
    const found = await rows.find(LinkCode, { ...whereCode(vault, code), ...at });
    if (found === null || found.beneficiaryId === null || found.role === null) {
      return { told: { told: 'no-such-code' }, follow: { does: 'miss' } };
    }
    const person = await rows.get(Beneficiary, { id: found.beneficiaryId });
    return {
      told: { told: 'confirm', masked: maskedPerson(person), role: found.role },
      follow: { does: 'claim', codeId: found.id },
    };
  }

  private async answered(
    rows: Reader,
    says: 'yes' | 'no',
    { conversationId, language }: From,
  ): Promise<AccountAnswer> {
    const now = this.parts.clock.now();
    const [code] = await rows.list(LinkCode, {
      where: { conversationId, state: 'claimed', expiresAt: above(now) },
      order: { id: 'DESC' },
      take: 1,
    });
    if (code === undefined || !isClaimed(code)) {
      return { told: { told: 'no-such-code' }, follow: NOTHING };
    }
    const codeId = code.id;
    if (says === 'no') return { told: { told: 'declined' }, follow: { does: 'drop', codeId } };
    const person = await rows.get(Beneficiary, { id: code.beneficiaryId });
    const lastDay = lastDayOf(code.role, person, vietnamDay(now));
    return {
      told: { told: 'linked', masked: maskedPerson(person), lastDay },
      follow: { does: 'link', codeId, language },
    };
  }

  private async records(
    ask: 'see' | 'files' | 'receiving' | 'payments',
    conversationId: string,
  ): Promise<AccountAnswer> {
    const { db, clock } = this.parts;
    const on = vietnamDay(clock.now());
    const links = await db.read((rows) => liveLinks(rows, { conversationId }, on));
    if (links.length === 0) {
      return ask === 'see' ? this.digits() : { told: { told: 'nobody' }, follow: NOTHING };
    }
    const ids = links.map(({ person }) => person.id);
    const hidden = await db.read((rows) => restrictedAmong(rows, ids));
    const open = links.filter(({ person }) => !hidden.has(person.id));
    if (open.length === 0) return { told: { told: 'restricted' }, follow: NOTHING };
    for (const { link, person } of open) await this.noteRead(person.id, link.id);
    const told = await db.read((rows) => this.told(rows, ask, { open, on }));
    return { told, follow: NOTHING };
  }

  private async told(
    rows: Reader,
    ask: 'see' | 'files' | 'receiving' | 'payments',
    {
      open,
      on,
    }: { readonly open: readonly LiveLink[]; readonly on: ReturnType<typeof vietnamDay> },
  ): Promise<AccountTold> {
    if (ask === 'see' || ask === 'files') {
      const people = [];
      for (const one of open) people.push(await filesOf(rows, one, on));
      return { told: 'files', people };
    }
    const people = [];
    for (const one of open) people.push(await receiptsOf(rows, one, on));
    return { told: ask, people };
  }

  /** Stands in the trail before it is answered, like the reading of an officer. */
  private async noteRead(beneficiaryId: string, link: string): Promise<void> {
    const object = `beneficiary:${beneficiaryId}`;
    await this.parts.db.tell('citizen', { action: 'beneficiary.read', object, details: { link } });
  }
}

async function unlinking(rows: Reader, conversationId: string): Promise<AccountAnswer> {
  const many = await rows.count(AccountLink, { conversationId, endedAt: empty() });
  return { told: { told: 'unlinked', many }, follow: { does: 'unlink' } };
}

async function checking(rows: Reader, written: string): Promise<AccountAnswer> {
  const code = readNoticeCode(written);
  if (code === null) return { told: { told: 'notice-mistyped' }, follow: NOTHING };
  const found = await noticeToCheck(rows, code);
  return { told: { told: 'notice', found }, follow: NOTHING };
}
