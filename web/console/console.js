// The staff console: who is signed in, which room is open, and what is said when something is refused.
import { ConversationsRoom } from './conversations.js';
import { button, el, fill } from './dom.js';
import { ask, ME, Refused, SIGN_OUT } from './operations.js';
import { PeopleRoom } from './people.js';
import { signInForm } from './sign-in.js';

/** @typedef {{ id: string, login: string, role: string, unitCode: string | null }} Staff */
/** @typedef {{ open(): void, close(): void, element: HTMLElement }} Room */

const ROLES = /** @type {Record<string, string>} */ ({
  ADMIN: 'Quản trị',
  PROVINCE_OFFICER: 'Cán bộ tỉnh',
  COMMUNE_OFFICER: 'Cán bộ xã',
  REVIEWER: 'Cán bộ hỗ trợ',
  AUDITOR: 'Kiểm tra',
  COMMUNE_LEADER: 'Lãnh đạo xã',
  PAYMENT_CLERK: 'Cán bộ chi trả',
  COLLABORATOR: 'Cộng tác viên',
  RULE_EDITOR: 'Soạn quy tắc',
  RULE_APPROVER: 'Duyệt quy tắc',
  DPO: 'Bảo vệ dữ liệu cá nhân',
  EMERGENCY_READER: 'Quyền khẩn cấp',
});

const app = /** @type {HTMLElement} */ (document.getElementById('app'));
const notice = /** @type {HTMLElement} */ (document.getElementById('notice'));
let hide = 0;
/** @type {Room | null} */
let room = null;

/** @param {string} text */
function say(text) {
  notice.textContent = text;
  notice.hidden = false;
  window.clearTimeout(hide);
  hide = window.setTimeout(() => (notice.hidden = true), 6000);
}

/**
 * Runs a step and says what was refused; without a session it goes back to the door.
 * @template T
 * @param {() => Promise<T>} step
 * @returns {Promise<T | null>}
 */
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'UNAUTHENTICATED' && room !== null) showDoor();
    say(error.message);
    return null;
  }
}

function leaveRoom() {
  room?.close();
  room = null;
  notice.hidden = true;
}

function showDoor() {
  leaveRoom();
  fill(app, signInForm({ opened: showOffice, broken: showDoor }));
  app.querySelector('input')?.focus();
}

/** @param {Staff} staff */
function showOffice(staff) {
  const stage = el('main', { class: 'stage' });
  const rooms = {
    'Trò chuyện': new ConversationsRoom(attempt, say),
    'Người dân': new PeopleRoom(attempt),
  };
  const tabs = Object.entries(rooms).map(([name, each]) =>
    button(name, () => enter(name, each), { class: 'tab' }),
  );
  /** @param {string} name @param {Room} next */
  const enter = (name, next) => {
    room?.close();
    room = next;
    for (const tab of tabs) tab.setAttribute('aria-current', String(tab.textContent === name));
    fill(stage, next.element);
    next.open();
  };
  const leave = button('Đăng xuất', () => attempt(() => ask(SIGN_OUT)).then(showDoor), {
    class: 'quiet',
  });
  const who = el(
    'span',
    { class: 'who' },
    el('b', { text: staff.login }),
    ` · ${ROLES[staff.role] ?? staff.role}`,
  );
  const brand = el(
    'span',
    { class: 'brand' },
    el('img', { src: '/console/icon.svg', alt: '', width: 28, height: 28 }),
    'An Sinh',
  );
  fill(app, el('header', { class: 'bar' }, brand, el('nav', {}, ...tabs), who, leave), stage);
  enter('Trò chuyện', rooms['Trò chuyện']);
}

void ask(ME).then(
  ({ me }) => (me === null ? showDoor() : showOffice(me)),
  () => showDoor(),
);
