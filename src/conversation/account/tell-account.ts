import type { ProgrammeKey } from '../../policy';
import { PROGRAMMES } from '../../policy';
import { tellFile } from '../applications/tell-file';
import { LANGUAGES } from '../languages';
import type { AccountTalk } from '../languages/account-words';
import { account as en } from '../languages/en/account';
import { account as vi } from '../languages/vi/account';
import type { Who } from '../languages/who';
import type { LanguageKey } from '../state';
import type { SpeaksAs } from './kinds';
import type { AccountTold, LinkedReceipts, Received } from './told';

const TALK: Readonly<Record<LanguageKey, AccountTalk>> = { vi, en };

/** The words of a language about links and notices. */
export function accountTalk(language: LanguageKey): AccountTalk {
  return TALK[language];
}

/** Whom, and in which language, something is told. */
export interface Hearer {
  readonly language: LanguageKey;
  readonly you: Who;
}

/** What is answered to an ask of an account, line by line. */
export function tellAccount(told: AccountTold, { language, you }: Hearer): readonly string[] {
  const talk = TALK[language];
  switch (told.told) {
    case 'confirm':
      return [talk.confirm(you, told.masked, told.role), talk.consent(told.masked, told.role)];
    case 'no-such-code':
      return [talk.noSuchCode(you)];
    case 'too-many':
      return [talk.tooMany(you)];
    case 'declined':
      return [talk.declined];
    case 'nobody':
      return [talk.nobody(you)];
    case 'restricted':
      return [talk.restricted(you)];
    case 'digits':
      return [talk.digits(you, told.digits)];
    case 'linked':
      return [
        talk.linked(you, told.masked, dayText(told.lastDay)),
        ...[talk.askNotices(you), talk.noticesConsent],
      ];
    case 'unlinked':
      return [talk.unlinked(told.many)];
    case 'notices':
      return [told.wanted === 'yes' ? talk.noticesOn : talk.noticesOff];
    default:
      return [...tellRecords(told, language)];
  }
}

/** The words to which somebody says yes when an account is linked, as they are kept. */
export function linkConsent(language: LanguageKey, masked: string, role: SpeaksAs): string {
  return TALK[language].consent(masked, role);
}

/** The name of what a file or payment is for, in a sentence. */
export function matterOf(procedure: string, language: LanguageKey): string {
  const programme = PROGRAMMES.find(({ key }) => key === procedure);
  if (programme === undefined) return procedure;
  return LANGUAGES[language].programmes[programme.key satisfies ProgrammeKey].name;
}

/** '05/10/2026' */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

type OfRecords = Extract<
  AccountTold,
  { told: 'files' | 'receiving' | 'payments' | 'notice' | 'notice-mistyped' }
>;

function tellRecords(told: OfRecords, language: LanguageKey): readonly string[] {
  const talk = TALK[language];
  switch (told.told) {
    case 'files':
      return told.people.flatMap(({ name, files }) => [
        talk.of(name),
        ...(files.length === 0 ? [talk.noFiles] : files.flatMap((one) => tellFile(one, language))),
      ]);
    case 'receiving':
    case 'payments':
      return told.people.flatMap((one) => receipts(one, told.told, language));
    case 'notice-mistyped':
      return [talk.noticeMistyped];
    case 'notice': {
      const { found } = told;
      return [
        found === null ? talk.noNotice : talk.notice(found.kind, dayText(found.day)),
        talk.neverAsks,
      ];
    }
  }
}

function receipts(
  { name, reach, receives }: LinkedReceipts,
  asked: 'receiving' | 'payments',
  language: LanguageKey,
): readonly string[] {
  const talk = TALK[language];
  if (reach === 'files-only') return [talk.of(name), talk.filesOnly];
  if (receives.length === 0) return [talk.of(name), talk.receivesNothing];
  return [talk.of(name), ...receives.flatMap((one) => received(one, asked, language))];
}

function received(
  one: Received,
  asked: 'receiving' | 'payments',
  language: LanguageKey,
): readonly string[] {
  const talk = TALK[language];
  const { programme, since, amount, payment, next, last } = one;
  const unknown = asked === 'payments' ? [talk.nextUnknown] : [];
  return [
    talk.receives(matterOf(programme, language), dayText(since)),
    amount === null ? talk.noAmount : talk.amount(amount),
    payment === null ? talk.noWay : talk.ways[payment],
    last === null ? talk.noLast : talk.last(dayText(last.day), last.amount),
    ...(next === null ? unknown : [talk.next(dayText(next.day), next.place)]),
  ];
}
