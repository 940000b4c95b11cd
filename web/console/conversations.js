// The list of conversations, waiting ones first, and the one that is open.
import { button, el, fill, moment } from './dom.js';
import {
  ask,
  CONVERSATIONS,
  HAND_BACK,
  ONE_CONVERSATION,
  SEND_MESSAGE,
  TAKE_OVER,
} from './operations.js';
import { transcript } from './transcript.js';
import { verdictPanel } from './verdict.js';

const REFRESH_MS = 4000;
const STATUS = /** @type {Record<string, string>} */ ({
  WAITING: 'Chờ cán bộ',
  PERSON: 'Cán bộ đang trả lời',
  BOT: 'Máy trả lời',
  CLOSED: 'Đã đóng',
});
const CHANNEL = /** @type {Record<string, string>} */ ({
  web: 'Trang web',
  telegram: 'Telegram',
  terminal: 'Máy tính',
});

/**
 * @typedef {import('./console.js').Room} Room
 * @typedef {import('./people.js').Attempt} Attempt
 */

/** @implements {Room} */
export class ConversationsRoom {
  /**
   * @param {Attempt} attempt
   * @param {(text: string) => void} say
   */
  constructor(attempt, say) {
    this.attempt = attempt;
    this.say = say;
    this.list = el('ul', { class: 'talks' });
    this.talk = el('section', { class: 'talk' }, hint('Chọn một cuộc trò chuyện.'));
    this.side = el('aside', { class: 'side' });
    const nav = el('nav', { 'aria-label': 'Các cuộc trò chuyện' }, this.list);
    this.element = el('div', { class: 'three' }, nav, this.talk, this.side);
    this.timer = 0;
    /** @type {{ id: string, seen: string } | null} */
    this.current = null;
  }

  open() {
    void this.refresh();
    this.timer = window.setInterval(() => this.refresh(), REFRESH_MS);
  }

  close() {
    window.clearInterval(this.timer);
  }

  async refresh() {
    const found = await this.attempt(bothLists);
    if (found === null) return;
    const items = found.map((node) =>
      talkItem(node, this.current?.id === node.id, () => this.choose(node.id)),
    );
    fill(this.list, ...(items.length > 0 ? items : [hint('Chưa có ai hỏi.')]));
    // Opening a conversation is recorded, so it is read again only when the list shows that it moved.
    const node = found.find(({ id }) => id === this.current?.id);
    if (node !== undefined) await this.refreshTalk(traceOf(node));
  }

  /** @param {string} id */
  async choose(id) {
    this.current = { id, seen: '' };
    fill(this.side, hint('Bấm “Xem lý do” dưới một câu trả lời.'));
    await this.refresh();
  }

  /** @param {string} now what the list shows of the open conversation */
  async refreshTalk(now) {
    const wanted = this.current;
    if (wanted === null || now === wanted.seen) return;
    const found = await this.attempt(() => ask(ONE_CONVERSATION, { id: wanted.id }));
    if (found === null || this.current !== wanted) return;
    wanted.seen = now;
    this.show(found.conversation);
  }

  /** @param {any} conversation */
  show(conversation) {
    const box = /** @type {HTMLTextAreaElement | null} */ (this.talk.querySelector('textarea'));
    const foot = talkFoot(conversation, box?.value ?? '', (...step) => this.act(...step));
    const turns = transcript(conversation, (verdicts) => this.explain(verdicts));
    fill(
      this.talk,
      talkHead(conversation, (...step) => this.act(...step)),
      turns,
      foot,
    );
    turns.scrollTop = turns.scrollHeight;
    const answered = conversation.turns.filter(
      (/** @type {any} */ turn) => turn.verdicts.length > 0,
    );
    const last = answered[answered.length - 1];
    if (last !== undefined && this.side.querySelector('.verdict') === null)
      this.explain(last.verdicts);
  }

  /** @param {any[]} verdicts */
  explain(verdicts) {
    fill(this.side, ...verdicts.map((verdict) => verdictPanel(verdict, this)));
    this.side.scrollTop = 0;
  }

  /**
   * @param {string} mutation
   * @param {Record<string, unknown>} variables
   * @returns {Promise<boolean>} whether it was done
   */
  async act(mutation, variables) {
    const done = await this.attempt(() => ask(mutation, variables));
    if (this.current !== null) this.current.seen = '';
    await this.refresh();
    return done !== null;
  }
}

/** @param {any} node */
function traceOf({ lastSeq, status, owner, updatedAt }) {
  return [lastSeq, status, owner, updatedAt].join();
}

/** @param {string} text */
function hint(text) {
  return el('p', { class: 'empty', text });
}

/** @returns {Promise<any[]>} those that wait, oldest first, then the rest, latest first */
async function bothLists() {
  const [waiting, all] = await Promise.all([
    ask(CONVERSATIONS, { first: 50, status: 'WAITING' }),
    ask(CONVERSATIONS, { first: 50 }),
  ]);
  const nodes = (/** @type {any} */ page) =>
    page.conversations.edges.map((/** @type {any} */ edge) => edge.node);
  const first = nodes(waiting).sort((/** @type {any} */ a, /** @type {any} */ b) =>
    a.waitingSince < b.waitingSince ? -1 : 1,
  );
  const rest = nodes(all).filter((/** @type {any} */ node) => node.status !== 'WAITING');
  return [...first, ...rest];
}

/** @param {any} node @param {boolean} isOpen @param {() => unknown} open */
function talkItem(node, isOpen, open) {
  const item = el(
    'button',
    {
      type: 'button',
      class: `item ${node.status.toLowerCase()}`,
      'aria-current': isOpen,
      on: { click: open },
    },
    el('b', { text: CHANNEL[node.channel] ?? node.channel }),
    el('span', { class: 'badge', text: STATUS[node.status] ?? node.status }),
    el('small', { text: `${node.lastSeq} tin · ${moment(node.updatedAt)}` }),
  );
  return el('li', {}, item);
}

/**
 * @param {any} conversation
 * @param {(mutation: string, variables: Record<string, unknown>) => Promise<boolean>} act
 */
function talkHead(conversation, act) {
  const { id, status, mine, channel } = conversation;
  const take = button('Tiếp quản', () => act(TAKE_OVER, { id }), {
    class: 'primary',
    hidden: mine,
  });
  const back = button('Trả lại cho máy', () => act(HAND_BACK, { id }), {
    class: 'quiet',
    hidden: !mine,
  });
  const title = el('h2', { text: `${CHANNEL[channel] ?? channel} · ${STATUS[status] ?? status}` });
  return el('header', { class: 'talk-head' }, title, take, back);
}

/**
 * @param {any} conversation
 * @param {string} draft
 * @param {(mutation: string, variables: Record<string, unknown>) => Promise<boolean>} act
 */
function talkFoot({ id, mine }, draft, act) {
  if (!mine)
    return el('p', { class: 'muted foot', text: 'Tiếp quản để trả lời. Khi đó máy sẽ im lặng.' });
  const text = el('textarea', {
    rows: 3,
    'aria-label': 'Trả lời',
    placeholder: 'Viết cho người dân…',
    maxlength: 4000,
  });
  text.value = draft;
  /** @param {Event} event */
  const send = async (event) => {
    event.preventDefault();
    const said = text.value.trim();
    if (said === '') return;
    text.disabled = true;
    // The box is rebuilt after the answer: an empty draft is what it must be rebuilt with.
    text.value = '';
    const sent = await act(SEND_MESSAGE, { id, text: said });
    const box = /** @type {HTMLTextAreaElement | null} */ (
      document.querySelector('.foot textarea')
    );
    if (sent || box === null) return;
    box.value = said;
    box.disabled = false;
  };
  return el(
    'form',
    { class: 'foot', on: { submit: send } },
    text,
    el('button', { class: 'primary', text: 'Gửi' }),
  );
}
