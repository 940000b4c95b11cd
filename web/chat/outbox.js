/**
 * Messages on their way out. Each has an id of its own, so that sending it again never asks twice; each is
 * kept on this machine until the server has it.
 *
 * @typedef {import('./log.js').Message} Message
 * @typedef {{ sending(id: string): void, waiting(id: string): void, sent(id: string): void,
 *   refused(message: Message, words: string): void }} Watcher
 */

const KEY = 'an-sinh.queue';
const ANSWER_MS = 15_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export class Outbox {
  /** @param {Watcher} watcher */
  constructor(watcher) {
    this.watcher = watcher;
    this.queue = stored();
    this.busy = false;
    this.wait = FIRST_WAIT_MS;
    /** Nothing is sent before the page has its session: two sessions would part the conversation. */
    this.open = false;
  }

  /** @param {Message} message */
  add(message) {
    this.queue.push(message);
    this.keep();
    void this.flush();
  }

  /** The server has been heard: what waits may go. */
  unlock() {
    this.open = true;
    this.wait = FIRST_WAIT_MS;
    void this.flush();
  }

  async flush() {
    if (this.busy || !this.open) return;
    this.busy = true;
    for (let next = this.queue[0]; next; next = this.queue[0]) {
      this.watcher.sending(next.id);
      const came = await post(next);
      if (came === 'later') {
        this.watcher.waiting(next.id);
        this.tryLater();
        break;
      }
      this.queue.shift();
      this.keep();
      if (came === 'sent') this.watcher.sent(next.id);
      else this.watcher.refused(next, came.words);
    }
    this.busy = false;
  }

  tryLater() {
    window.setTimeout(() => void this.flush(), this.wait);
    this.wait = Math.min(LONGEST_WAIT_MS, this.wait * 2);
  }

  keep() {
    try {
      if (this.queue.length === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(this.queue));
    } catch {
      // A browser that stores nothing still sends.
    }
  }

  /** Forgets what waits: the machine is shared. */
  clear() {
    this.queue = [];
    this.keep();
  }
}

/** A random UUID; `crypto.randomUUID` is missing on plain http and on older phones. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * @param {Message} message
 * @returns {Promise<'sent' | 'later' | { words: string }>}
 */
async function post({ id, text, choice }) {
  const giveUp = new AbortController();
  const timer = window.setTimeout(() => giveUp.abort(), ANSWER_MS);
  try {
    const answer = await fetch('/chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(choice ? { id, choice } : { id, text }),
      signal: giveUp.signal,
    });
    if (answer.ok) return 'sent';
    if (answer.status === 429 || answer.status >= 500) return 'later';
    const said = await answer.json().catch(() => null);
    return { words: said?.error ?? 'Máy chủ không nhận tin nhắn này.' };
  } catch {
    return 'later';
  } finally {
    window.clearTimeout(timer);
  }
}

/** @returns {Message[]} */
function stored() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
