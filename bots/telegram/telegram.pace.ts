const WINDOW_MS = 1_000;
/** A chat gets one message in so long; a little more than a second, since networks shift what is sent. */
const CHAT_MS = 1_050;
const PER_SECOND = 25;
const MOST_CHATS = 10_000;

/** How often the bot may speak; shorter times are for tests. */
export interface PaceRules {
  readonly perSecond?: number;
  readonly chatMs?: number;
}

/**
 * Gives every send its moment: in any second at most 25 of the whole bot, and one of each chat. Telegram publishes no
 * exact limits; these are below what its FAQ names (30 and 1), and a 429 still silences the whole bot. Times are
 * milliseconds of one clock that never goes back.
 */
export class Pace {
  private readonly all: number[] = [];
  private readonly chats = new Map<string, number>();

  constructor(private readonly rules: PaceRules = {}) {}

  /**
   * Takes the next free moment for a chat.
   * @returns milliseconds until then; one that is further away than `longest` is not taken
   */
  reserve(chat: string, now: number, longest: number): number {
    const { perSecond = PER_SECOND, chatMs = CHAT_MS } = this.rules;
    const ofChat = (this.chats.get(chat) ?? -Infinity) + chatMs;
    const ofAll = (this.all[this.all.length - perSecond] ?? -Infinity) + WINDOW_MS;
    const at = Math.max(now, ofChat, ofAll);
    if (at - now > longest) return at - now;
    this.all.push(at);
    this.all.sort((a, b) => a - b);
    if (this.all.length > perSecond) this.all.splice(0, this.all.length - perSecond);
    this.chats.delete(chat);
    this.chats.set(chat, at);
    this.forgetOld(now - chatMs);
    return at - now;
  }

  private forgetOld(before: number): void {
    for (const [chat, at] of this.chats) {
      if (at >= before && this.chats.size <= MOST_CHATS) return;
      this.chats.delete(chat);
    }
  }
}
