import { createHash } from 'node:crypto';
import type { Choice, Inbound, Reply } from '../../src/conversation/turn';
import { splitText, withNumberedChoices } from '../../src/conversation/turn';
import type { ZaloEvent } from './zalo.events';
import { mediaOf } from './zalo.media';
import { contactLines, isAboutRights, MESSAGES, subjectOf } from './zalo.events';

/** Zalo's events as our messages, our replies as Zalo's. Pure. */

/** Of one message, in UTF-16 units after NFC. */
export const MOST_TEXT = 2000;
export const MOST_BUTTONS = 5;
const MOST_TITLE = 100;
const LATEST_MS = 8.64e15;
/** The id stands in signs that nobody types; before it the words, so that staff read what was tapped. */
const TAPPED = /^(.{0,100}) ⟨([\x21-\x7e]{1,48})⟩$/su;

const CONTACT = {
  title: 'Cán bộ xin số điện thoại để gọi lại',
  subtitle:
    'Chỉ gửi nếu quý vị muốn được gọi lại. Không gửi vẫn được trả lời tại đây. — Only if you would like a call back.',
} as const;

/** What an event is to us. */
export type ReadEvent =
  | { readonly kind: 'inbound'; readonly inbound: Inbound }
  | { readonly kind: 'arrived'; readonly by: { trackingId: string } | { platformId: string } }
  /** Known, and nothing follows from it; or not known. */
  | { readonly kind: 'nothing'; readonly known: boolean };

/** What the outside adds: which account received the event, and when, for events with an impossible time. */
export interface Receipt {
  readonly oaId: string;
  readonly now: number;
}

/** Reads one event. Events of another account of the same app are none of ours. */
export function readEvent(event: ZaloEvent, { oaId, now }: Receipt): ReadEvent {
  const { event_name: name, message } = event;
  const subject = subjectOf(event);
  if (name === 'user_received_message') return arrival(event);
  const said = wordsOf(event);
  if (said === null) return { kind: 'nothing', known: KNOWN.test(name) };
  const here = event.recipient?.id ?? event.oa_id ?? oaId;
  if (subject === undefined || here !== oaId) return { kind: 'nothing', known: true };
  const own = message?.msg_id ?? digest(`${name}|${event.timestamp}|${subject}`);
  const media = mediaOf(event);
  const common = {
    ...{ channel: 'zalo', externalId: `${oaId}:${own}`, address: subject },
    ...(media && { media }),
  };
  return { kind: 'inbound', inbound: { ...common, ...said, sentAt: instant(event, now) } };
}

/** One cs message; `plain` is what to send where buttons are refused. */
export interface Piece {
  readonly body: object;
  readonly plain?: object;
}

/** The messages of a reply, in order. Choices are numbered in the text; buttons on the last only garnish it. */
export function toPieces(userId: string, reply: Reply): readonly Piece[] {
  const recipient = { user_id: userId };
  const texts = textsOf(reply);
  return texts.map((text, index) => {
    const plain = { recipient, message: { text } };
    const buttons = index === texts.length - 1 ? buttonsOf(reply.choices) : [];
    if (buttons.length === 0) return { body: plain };
    const attachment = { type: 'template', payload: { buttons } };
    return { body: { recipient, message: { text, attachment } }, plain };
  });
}

/** The texts of a reply as the citizen reads them. */
export function textsOf(reply: Reply): readonly string[] {
  return splitText(withNumberedChoices(reply).normalize('NFC'), MOST_TEXT);
}

/** The form by which she lets the office call her; `image` is a public https address of a picture. */
export function contactForm(userId: string, image: string): object {
  const elements = [{ ...CONTACT, image_url: image }];
  const payload = { template_type: 'request_user_info', elements };
  return { recipient: { user_id: userId }, message: { attachment: { type: 'template', payload } } };
}

const KNOWN =
  /^(oa_send_|user_(send|seen|received)_|add_user_to_tag$|change_|user_reacted_|follow$)/;

type Said = Pick<Inbound, 'kind' | 'text' | 'choice'>;

/** Null for events that are no word of hers, and nothing about her. */
function wordsOf({ event_name: name, message, info }: ZaloEvent): Said | null {
  if (name === 'follow') return { kind: 'start', text: '' };
  if (name === 'unfollow') return { kind: 'left', text: 'Zalo: đã bỏ quan tâm trang này.' };
  if (name === 'user_submit_info') return { kind: 'contact', text: contactLines(info ?? {}) };
  if (isAboutRights(name)) {
    return { kind: 'rights', text: `Zalo: yêu cầu về dữ liệu cá nhân (${name}).` };
  }
  if (!MESSAGES.includes(name)) return null;
  const written = (message?.text ?? message?.payload ?? '').normalize('NFC');
  if (written.trim() === '') return { kind: 'unsupported', text: '' };
  const [, label, choice] = TAPPED.exec(written) ?? [];
  if (label !== undefined && choice !== undefined) return { kind: 'choice', text: label, choice };
  return { kind: 'text', text: written };
}

function arrival({ message }: ZaloEvent): ReadEvent {
  const { tracking_id: trackingId, msg_id: platformId } = message ?? {};
  if (trackingId !== undefined) return { kind: 'arrived', by: { trackingId } };
  if (platformId !== undefined) return { kind: 'arrived', by: { platformId } };
  return { kind: 'nothing', known: true };
}

function buttonsOf(choices: readonly Choice[]): readonly object[] {
  const fit = choices.length <= MOST_BUTTONS && choices.every(isTappable);
  if (!fit) return [];
  return choices.map(({ id, label }) => ({
    title: label.normalize('NFC'),
    type: 'oa.query.hide',
    payload: `${label.normalize('NFC')} ⟨${id}⟩`,
  }));
}

function isTappable({ id, label }: Choice): boolean {
  return label.length <= MOST_TITLE && !label.includes('\n') && /^[\x21-\x7e]{1,48}$/.test(id);
}

function instant({ timestamp }: ZaloEvent, now: number): string {
  const at = Number(timestamp);
  return new Date(at > 0 && at <= LATEST_MS ? at : now).toISOString();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
