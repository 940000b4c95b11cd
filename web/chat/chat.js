import { Live } from './live.js';
import { Log } from './log.js';
import { newId, Outbox } from './outbox.js';

/** The citizen's page: what she writes goes to the outbox, what the server tells goes to the log. */

const SIZES = ['100%', '125%', '150%', '175%', '200%'];
const SIZE_KEY = 'an-sinh.size';
const SLOW_MS = 12_000;
const SAYS = {
  joining: 'Đang nối với máy chủ…',
  lost: 'Mất kết nối. Bạn cứ viết: tin nhắn được giữ trên máy này và tự gửi khi có mạng.',
  working: 'Máy đang trả lời…',
  received: 'Tin nhắn đã được nhận. Câu trả lời sẽ hiện ở đây.',
  sending: 'Đang gửi…',
  waiting: 'Chưa gửi được, máy sẽ tự gửi lại.',
  leave: 'Kết thúc và ẩn cuộc trò chuyện trên máy này? Bạn sẽ không xem lại được ở đây.',
};

let isCaughtUp = false;
let lostTimer = window.setTimeout(() => say(SAYS.joining), 1_500);
let slowTimer = 0;
/** A message of hers stands that nothing was said to yet. */
let isAsked = false;

const form = /** @type {HTMLFormElement} */ (byId('form'));
const box = /** @type {HTMLTextAreaElement} */ (byId('text'));
const logRoot = byId('log');
const log = new Log(logRoot, (choice) => send(choice.label, choice));
const outbox = new Outbox({
  sending: (id) => log.mark(id, SAYS.sending),
  waiting: (id) => {
    log.mark(id, SAYS.waiting);
    say(SAYS.lost);
  },
  sent: (id) => {
    log.mark(id, '');
    say('');
    expectAnswer();
  },
  refused: (message, words) => log.refuse(message.id, { words, again: () => takeUp(message.text) }),
});
const live = new Live({
  line: (line) => {
    log.show(line);
    if (line.from !== 'citizen') answered();
    if (isCaughtUp) log.scrollToNews();
    welcome();
  },
  caughtUp: () => {
    if (isCaughtUp) return;
    isCaughtUp = true;
    welcome();
    // The history is not read out; what comes from now on is.
    logRoot.setAttribute('aria-live', 'polite');
    if (!log.isEmpty) log.scrollToNews();
  },
  joined: () => {
    window.clearTimeout(lostTimer);
    say('');
    outbox.unlock();
  },
  lost: () => {
    window.clearTimeout(lostTimer);
    // A line that comes back at once is nobody's business.
    lostTimer = window.setTimeout(() => say(SAYS.lost), 2_000);
  },
});
for (const message of outbox.queue) log.echo(message);
welcome();
live.start();
setSize(Number(remembered(SIZE_KEY)));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  sendBox();
});
box.addEventListener('keydown', (event) => {
  // While an input method composes a letter, Enter belongs to it.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendBox();
});
box.addEventListener('input', fitBox);
byId('starts').addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.start') : null;
  const question = button?.querySelector('.ask')?.textContent?.trim();
  if (question) send(question);
});
byId('person').addEventListener('click', () => send('Gặp cán bộ'));
byId('smaller').addEventListener('click', () => setSize(sizeNow() - 1));
byId('larger').addEventListener('click', () => setSize(sizeNow() + 1));
byId('print').addEventListener('click', () => window.print());
byId('leave').addEventListener('click', () => void leave());
window.addEventListener('offline', () => say(SAYS.lost));
window.addEventListener('online', () => {
  live.start();
  outbox.unlock();
});

function sendBox() {
  const text = box.value.trim();
  box.value = '';
  fitBox();
  if (text !== '') send(text);
  box.focus();
}

/**
 * @param {string} words
 * @param {import('./log.js').Choice} [choice]
 */
function send(words, choice) {
  const text = words.normalize('NFC');
  const message = { id: newId(), text, ...(choice && { choice }) };
  isAsked = true;
  log.echo(message);
  welcome();
  log.scrollToNews();
  outbox.add(message);
}

/** A refused message goes back into the box. @param {string} text */
function takeUp(text) {
  box.value = text;
  fitBox();
  box.focus();
  welcome();
}

function expectAnswer() {
  if (!isAsked) return;
  const working = byId('working');
  if (working.textContent === '') working.textContent = SAYS.working;
  window.clearTimeout(slowTimer);
  slowTimer = window.setTimeout(() => {
    working.textContent = SAYS.received;
  }, SLOW_MS);
}

function answered() {
  isAsked = false;
  window.clearTimeout(slowTimer);
  byId('working').textContent = '';
}

async function leave() {
  if (!window.confirm(SAYS.leave)) return;
  live.stop();
  outbox.clear();
  await fetch('/chat/leave', { method: 'POST' }).catch(() => undefined);
  window.location.reload();
}

/** Suggestions stand only before the first message. */
function welcome() {
  byId('welcome').hidden = !log.isEmpty;
}

/** @param {string} words */
function say(words) {
  byId('line').textContent = words;
}

function fitBox() {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 4}px`;
}

function sizeNow() {
  return Number(document.documentElement.dataset['size'] ?? 0);
}

/** @param {number} size index into SIZES */
function setSize(size) {
  const kept = Math.min(SIZES.length - 1, Math.max(0, Math.round(size) || 0));
  document.documentElement.dataset['size'] = String(kept);
  byId('size').textContent = SIZES[kept] ?? '';
  fitBox();
  try {
    localStorage.setItem(SIZE_KEY, String(kept));
  } catch {
    // The size then lasts as long as the page.
  }
}

/** @param {string} key */
function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
