/** The words between channels and the office: the only file of this room that bots may import. */

export const INBOUND_KINDS = [
  'text',
  'choice',
  'start',
  'unsupported',
  'contact',
  'left',
  'rights',
  'returned',
  'edited',
  'correction',
  'place',
  'contact-of-other',
  'group',
] as const;
export type InboundKind = (typeof INBOUND_KINDS)[number];

export const MEDIA_KINDS = ['photo', 'voice', 'video', 'document', 'sticker'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** A picture, voice note or file that stays with its platform. */
export interface MediaRef {
  readonly kind: MediaKind;
  /** The platform's id or address of it; sealed with the message. */
  readonly ref: string;
  /** As the platform says. */
  readonly bytes?: number;
}

/** One message from a citizen, in neutral terms. */
export interface Inbound {
  /** 'web', 'telegram', 'terminal' … */
  readonly channel: string;
  /** The platform's own id of this message; unique within the channel. */
  readonly externalId: string;
  /** Whom to answer, opaque outside the channel (chat id, session id). */
  readonly address: string;
  /**
   * 'unsupported' is a photo, voice note, sticker …: kept, and answered with a sentence. 'contact' is a form of
   * the platform with which she lets the office call her. 'left' and 'rights' are what the platform tells of
   * her: she no longer wants to hear from us; she asks about her data. Nobody answers these two in the talk.
   * 'returned': she takes the bot up again, and says nothing. 'edited' is a message that she wrote anew: taken for a
   * 'correction' or for a text when it was her last one. 'place' is one on a map, 'contact-of-other' a number that the
   * platform does not call hers; neither is kept. 'group': somebody speaks to the bot where others read along.
   */
  readonly kind: InboundKind;
  /** NFC text as the citizen wrote it, cut at MAX_INBOUND; the label for a choice, the lines of a contact; '' otherwise. */
  readonly text: string;
  /** The id of the tapped choice, when `kind` is 'choice'. */
  readonly choice?: string;
  /** The platform's number of this message in its chat, where it lets her edit: an edit has that of what it edits. */
  readonly ref?: string;
  readonly media?: MediaRef;
  /** ISO instant at which the platform says it was written. */
  readonly sentAt: string;
}

/** Longest citizen's message that is kept, in UTF-16 units. */
export const MAX_INBOUND = 10_000;

/** Longest id of a choice, in ASCII characters. */
export const MAX_CHOICE_ID = 48;

/** A button. `id` is at most MAX_CHOICE_ID ASCII characters, stands on its own and never expires. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One message to a citizen. Everything is in `text`; choices can always be typed instead. */
export interface Reply {
  readonly text: string;
  readonly choices: readonly Choice[];
  /** A platform that has a form for it may ask how she can be called; others show the text alone. */
  readonly asks?: 'contact';
}

/** One message of either side, as a client that resumes reads it. */
export interface HistoryItem {
  /** Rises by message within a conversation; the SSE id. */
  readonly seq: number;
  readonly from: 'citizen' | 'bot' | 'staff';
  /** The citizen's own id of her message: lets a page match what it already shows. */
  readonly externalId?: string;
  readonly reply: Reply;
  /** ISO instant. */
  readonly at: string;
}

/**
 * What became of one send. `retry` may be tried again, `unknown` must be reconciled first; `held` waits through no
 * fault of the message and counts as no try; `closed`: the platform lets nobody write to her until she writes.
 */
export type Sent =
  | { readonly outcome: 'sent'; readonly platformId?: string }
  | { readonly outcome: 'retry'; readonly afterMs: number; readonly reason: string }
  | { readonly outcome: 'held'; readonly afterMs: number; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string }
  | { readonly outcome: 'closed'; readonly reason: string }
  | { readonly outcome: 'refused'; readonly reason: string };

/** What the platform says about a message of which we did not know whether it arrived; null where it cannot say. */
export interface Found {
  readonly found: 'sent' | 'not-sent';
  readonly platformId?: string;
}

/** Numbered lines under the text, so that a choice can be typed where buttons do not exist. */
export function withNumberedChoices(reply: Reply): string {
  if (reply.choices.length === 0) return reply.text;
  const lines = reply.choices.map((choice, index) => `${index + 1}) ${choice.label}`);
  return `${reply.text}\n\n${lines.join('\n')}`;
}

/** Cuts a text into pieces of at most `limit` units, at line ends, else sentence ends, else spaces. */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const ends = [head.lastIndexOf('\n'), lastSentenceEnd(head), head.lastIndexOf(' ')];
    const cut = ends.find((at) => at > limit / 2);
    const at = cut ?? (isHighSurrogate(head.charCodeAt(limit - 1)) ? limit - 1 : limit);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

function lastSentenceEnd(text: string): number {
  return Math.max(...['. ', '? ', '! ', '… '].map((end) => text.lastIndexOf(end))) + 1;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
