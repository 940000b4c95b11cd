// The door: password, then a code of the telephone; whoever must have a second factor sets it up here.
import { button, el, fill } from './dom.js';
import { ask, CONFIRM_FACTOR, OFFER_FACTOR, PROVE_CODE, SIGN_IN } from './operations.js';

const REFUSED =
  'Chưa đăng nhập được bằng tài khoản của cơ quan. Hãy thử lại hoặc hỏi người quản trị.';

/**
 * @typedef {{ id: string, login: string, role: string, unitCode: string | null }} Staff
 * @typedef {{ opened(staff: Staff): void, broken(): void }} Ends
 */

/**
 * @param {Ends} ends what follows: the office, or the door again
 * @returns {HTMLElement}
 */
export function signInForm(ends) {
  const door = el('div', { class: 'door' });
  // The way back from another house's sign-in says in the address what is still missing.
  const at = location.hash;
  history.replaceState(null, '', location.pathname);
  if (at === '#code') codeStep(door, ends);
  else if (at === '#enrol') offerStep(door, ends);
  else passwordStep(door, ends, at === '#refused' ? REFUSED : 'Bàn làm việc của cán bộ');
  return door;
}

/** @param {HTMLElement} door @param {Ends} ends @param {string} says */
function passwordStep(door, ends, says) {
  const login = el('input', { name: 'login', autocomplete: 'username', required: true });
  const autocomplete = 'current-password';
  const password = el('input', {
    name: 'password',
    type: 'password',
    autocomplete,
    required: true,
  });
  const step = form('Đăng nhập', [
    el('label', {}, 'Tên đăng nhập', login),
    el('label', {}, 'Mật khẩu', password),
  ]);
  step.submits(
    () => ask(SIGN_IN, { login: login.value, password: password.value }),
    ({ signIn }) => {
      if (signIn.next === 'OPEN') return ends.opened(signIn.staff);
      if (signIn.next === 'CODE') return codeStep(door, ends);
      return offerStep(door, ends);
    },
    () => password.select(),
  );
  const elsewhere = el('p', { class: 'hint' });
  show(door, says, step.element, elsewhere);
  void offerElsewhere(elsewhere);
  login.focus();
}

/** @param {HTMLElement} box where the other way in stands, if there is one */
async function offerElsewhere(box) {
  const answer = await fetch('/oidc/available').catch(() => null);
  const { available = false } = (await answer?.json().catch(() => ({}))) ?? {};
  if (available) fill(box, el('a', { href: '/oidc/start', text: 'Dùng tài khoản của cơ quan' }));
}

/** @param {HTMLElement} door @param {Ends} ends */
function codeStep(door, ends) {
  const code = codeBox();
  const step = form('Tiếp tục', [el('label', {}, 'Mã sáu số', code)]);
  step.submits(
    () => ask(PROVE_CODE, { code: code.value }),
    ({ proveCode }) => ends.opened(proveCode.staff),
    () => code.select(),
  );
  const hint = el('p', { class: 'hint', text: 'Mất điện thoại? Nhập một mã dự phòng trên giấy.' });
  const back = button('Đăng nhập lại từ đầu', () => ends.broken(), { class: 'quiet' });
  show(
    door,
    'Mở ứng dụng xác thực trên điện thoại và nhập mã đang hiện.',
    step.element,
    hint,
    back,
  );
  code.focus();
}

/** @param {HTMLElement} door @param {Ends} ends */
function offerStep(door, ends) {
  void ask(OFFER_FACTOR).then(({ offerSecondFactor: { uri, secret } }) => {
    const code = codeBox();
    const step = form('Bật xác thực hai bước', [el('label', {}, 'Mã sáu số đang hiện', code)]);
    step.submits(
      () => ask(CONFIRM_FACTOR, { code: code.value }),
      ({ confirmSecondFactor }) => paperStep(door, confirmSecondFactor, ends),
      () => code.select(),
    );
    const key = el('code', { class: 'secret', text: secret.replace(/(.{4})/g, '$1 ').trim() });
    const link = el('a', { href: uri, text: 'Mở ứng dụng xác thực trên máy này' });
    show(
      door,
      'Tài khoản này cần xác thực hai bước. Hãy thêm khóa dưới đây vào ứng dụng xác thực.',
      key,
      link,
      step.element,
    );
    code.focus();
  }, ends.broken);
}

/**
 * @param {HTMLElement} door
 * @param {{ recoveryCodes: string[], session: { staff: Staff } }} set
 * @param {Ends} ends
 */
function paperStep(door, { recoveryCodes, session }, ends) {
  const codes = el('ul', { class: 'codes' }, ...recoveryCodes.map((text) => el('li', { text })));
  const on = button('Tôi đã ghi lại', () => ends.opened(session.staff), { class: 'primary' });
  show(
    door,
    'Hãy ghi các mã dự phòng này ra giấy. Mỗi mã dùng một lần khi mất điện thoại. Mã chỉ hiện lần này.',
    codes,
    on,
  );
  on.focus();
}

function codeBox() {
  return el('input', {
    name: 'code',
    autocomplete: 'one-time-code',
    inputmode: 'text',
    maxlength: 20,
    required: true,
  });
}

/** @param {HTMLElement} door @param {string} says @param {Node[]} parts */
function show(door, says, ...parts) {
  fill(
    door,
    el('img', { src: '/console/icon.svg', alt: '', width: 56, height: 56 }),
    el('h1', { text: 'An Sinh' }),
    el('p', { text: says }),
    ...parts,
  );
}

/**
 * A form of one button that says what was refused.
 * @param {string} label
 * @param {Node[]} fields
 */
function form(label, fields) {
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const element = el('form', {}, ...fields, wrong, el('button', { class: 'primary', text: label }));
  /**
   * @param {() => Promise<any>} send
   * @param {(answer: any) => void} then
   * @param {() => void} again
   */
  const submits = (send, then, again) =>
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      wrong.textContent = '';
      void send().then(then, (error) => {
        wrong.textContent = error.message;
        again();
      });
    });
  return { element, submits };
}
