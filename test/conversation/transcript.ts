import { readFileSync } from 'node:fs';
import type { ToldFile } from '../../src/conversation/applications/tell-file';
import { converse } from '../../src/conversation/converse';
import type { ToldDesk } from '../../src/conversation/desk/tell-desk';
import type { ConversationEvent, ConversationState } from '../../src/conversation/state';
import type { TopicReader } from '../../src/conversation/model/reader';
import type { Inbound, Reply } from '../../src/conversation/turn';
import { withNumberedChoices } from '../../src/conversation/turn';
import { accountAnswer } from './account-answers';
import { legalClock, termOf, WorkingCalendar } from '../../src/policy';
import { civilDate } from '../../src/shared/civil-date';
import type { Suggested } from '../../src/shared/ports';

/** One citizen's message and what the reply must, or must not, hold. */
interface Exchange {
  readonly said: string;
  readonly kind: 'text' | 'choice';
  /** Words at which an outside reader would point. */
  readonly suggested: readonly Suggested[];
  /** The state of the file that the office finds under a code of the message. */
  readonly found: string | null;
  /** What the records answer to what the account asks of them. */
  readonly told: string | null;
  /** What the desk knows: how many wait before her, and when it opens again. */
  readonly desk: ToldDesk | undefined;
  readonly expected: readonly string[];
  readonly forbidden: readonly string[];
}

type Telling = Pick<Exchange, 'suggested' | 'found' | 'told' | 'desk'>;

export interface Transcript {
  readonly on: string;
  readonly exchanges: readonly Exchange[];
}

/**
 * A dialogue as a colleague writes it: '@on 2026-11-23', '> ' what the citizen writes, '* ' the id of a
 * button she taps, '~ birth: tám hai' words at which an outside reader points, '= granted' the state of
 * the file that the office finds under her code, '% linked' what the records answer to her account,
 * '+ 3 2026-11-30 07:30' how many wait before her and when staff work again ('+ 3 open', '+ 3 ?' for now and for
 * nobody knows), '< ' something the reply holds, '! '
 * something it does not, '# ' a remark.
 */
export function readTranscript(path: string): Transcript {
  let on = '2026-11-23';
  const exchanges: ReturnType<typeof spoken>[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [mark, text] = [line.slice(0, 1), line.slice(1).trim()];
    const last = exchanges[exchanges.length - 1];
    if (mark === '@') on = text.replace(/^on /, '');
    else if (mark === '>') exchanges.push(spoken(text, 'text'));
    else if (mark === '*') exchanges.push(spoken(text, 'choice'));
    else if (mark === '~' && last) last.suggested.push(suggestedIn(text));
    else if (mark === '=' && last) last.found = text;
    else if (mark === '%' && last) last.told = text;
    else if (mark === '+' && last) last.desk = deskIn(text);
    else if (mark === '<' && last) last.expected.push(text);
    else if (mark === '!' && last) last.forbidden.push(text);
    else if (mark !== '#' && line.trim() !== '') throw new Error(`${path}: cannot read "${line}"`);
  }
  return { on, exchanges };
}

function spoken(said: string, kind: Exchange['kind']) {
  const [suggested, expected, forbidden]: [Suggested[], string[], string[]] = [[], [], []];
  return { said, kind, suggested, expected, forbidden, ...nothing() };
}

function nothing() {
  return {
    found: null as string | null,
    told: null as string | null,
    desk: undefined as ToldDesk | undefined,
  };
}

/** A file received on 16 November 2026, with two working days left of its seven. */
function fileOf(state: string): ToldFile {
  const term = termOf('social-pension', civilDate('2026-11-16'));
  const on = civilDate('2026-11-23');
  const marks = [{ does: 'start' as const, on: civilDate('2026-11-16') }];
  const clock = legalClock(new WorkingCalendar([]), { term, marks, on });
  const [decision, decidedOn] = ['Quyết định 12/QĐ-UBND', '2026-11-20'];
  const procedure = 'social-pension';
  return { state, procedure, receivedOn: '2026-11-16', decision, decidedOn, clock, on };
}

function deskIn(line: string): ToldDesk {
  const [before = '', day = '', time = ''] = line.split(' ');
  const people = { before: Number(before) };
  if (day === 'open') return { ...people, hours: { state: 'open' } };
  if (day === '?') return { ...people, hours: { state: 'unknown' } };
  return { ...people, hours: { state: 'later', day: civilDate(day), time, holidays: 'sure' } };
}

function suggestedIn(line: string): Suggested {
  const colon = line.indexOf(':');
  return { slot: line.slice(0, colon), span: line.slice(colon + 1).trim() };
}

/** The message of a test; its id is its text. */
export function message(text: string, kind: Inbound['kind'] = 'text'): Inbound {
  const inbound = { channel: 'test', externalId: text, address: 'a', kind, sentAt: '2026-11-23' };
  return kind === 'choice' ? { ...inbound, text: '', choice: text } : { ...inbound, text };
}

/** What a citizen sees: every message with its buttons as numbered lines. */
export function seen(replies: readonly Reply[]): string {
  return replies.map(withNumberedChoices).join('\n\n');
}

/** A conversation that remembers; each call is one message. */
export function talk(on = '2026-11-23', reader?: TopicReader) {
  let state: ConversationState | null = null;
  const say = (
    text: string,
    kind: Inbound['kind'] = 'text',
    { suggested = [], found = null, told = null, desk }: Partial<Telling> = {},
  ) => {
    const file = found === null ? null : fileOf(found);
    const answer = told === null ? null : accountAnswer(told, fileOf('received'));
    const env = { on: civilDate(on), reader, suggested, file, told: answer, desk };
    const turn = converse(state, message(text, kind), env);
    // What is stored is JSON; the fold must live with what comes back.
    state = JSON.parse(JSON.stringify(turn.state)) as ConversationState;
    return { ...turn, text: seen(turn.replies) };
  };
  return { say, state: () => state };
}

/** The verdicts among a turn's events. */
export function verdictsOf(events: readonly ConversationEvent[]) {
  return events.flatMap((event) => (event.type === 'verdict' ? [event] : []));
}
