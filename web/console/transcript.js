// One conversation, turn by turn, with what was understood marked in the citizen's own words.
import { button, el, moment } from './dom.js';

const FROM = /** @type {Record<string, string>} */ ({
  CITIZEN: 'Người dân',
  BOT: 'Máy',
  STAFF: 'Cán bộ',
});
const DELIVERY = /** @type {Record<string, string>} */ ({
  PENDING: 'đang gửi',
  SENDING: 'đang gửi',
  UNKNOWN: 'không rõ đã tới chưa',
  DEAD: 'không gửi được',
});

const ACT = /** @type {Record<string, string>} */ ({
  choose: 'bấm nút',
  human: 'muốn gặp cán bộ',
  disagree: 'không đồng ý',
  unsure: 'không biết',
  skip: 'bỏ qua',
  back: 'quay lại',
  fix: 'sửa lại',
  'other-person': 'hỏi cho người khác',
  person: 'nói về một người',
  topic: 'chương trình',
  why: 'vì sao',
  'ask entitled': 'hỏi có được hưởng không',
  'ask how-much': 'hỏi bao nhiêu tiền',
  'ask why': 'hỏi vì sao',
  'ask papers': 'hỏi giấy tờ',
  'ask where': 'hỏi nơi nộp',
  'ask when': 'hỏi khi nào',
  'ask about': 'hỏi là gì',
  'ask programmes': 'hỏi có những chế độ nào',
  passage: 'hỏi về luật',
  matter: 'đoán việc',
  elsewhere: 'việc chưa tính ở đây',
  'off-topic': 'ngoài phạm vi',
  declined: 'không biết câu này',
  hello: 'chào',
  thanks: 'cảm ơn',
  restart: 'làm lại',
  stop: 'dừng',
  forget: 'xin quên',
  help: 'cần giúp',
  rude: 'nặng lời',
  unclear: 'chưa hiểu',
});

/**
 * @param {{ turns: any[], complaints: any[] }} conversation
 * @param {(verdicts: any[]) => void} explain opens the reasons of an answer
 */
export function transcript({ turns, complaints }, explain) {
  return el(
    'ol',
    { class: 'turns', tabindex: 0, 'aria-label': 'Nội dung' },
    ...turns.map((turn) => oneTurn(turn, complaintIn(turn, complaints), explain)),
  );
}

/** @param {any} turn @param {any[]} complaints @returns {string | null} */
function complaintIn(turn, complaints) {
  const told = complaints.filter(({ messageId }) => messageId === turn.id);
  if (told.length === 0) return null;
  const isOpen = told.some(({ open }) => open);
  return isOpen ? 'Không đồng ý với câu trả lời: chờ cán bộ xem' : 'Không đồng ý: đã xem xong';
}

/** @param {any} turn @param {string | null} complaint @param {(verdicts: any[]) => void} explain */
function oneTurn(turn, complaint, explain) {
  const spans = turn.understood.filter((/** @type {any} */ one) => one.span !== null);
  const late = DELIVERY[turn.delivery];
  const head = `${FROM[turn.from] ?? turn.from} · ${moment(turn.at)}${late ? ` · ${late}` : ''}`;
  const choices = turn.choices.map((/** @type {any} */ choice) =>
    el('span', { class: 'choice', text: choice.label }),
  );
  return el(
    'li',
    { class: `turn ${turn.from.toLowerCase()}` },
    el('small', { text: head }),
    el('div', { class: 'bubble' }, ...marked(turn.text, spans)),
    choices.length > 0 && el('div', { class: 'choices' }, ...choices),
    complaint !== null && el('span', { class: 'badge complaint', text: complaint }),
    turn.understood.length > 0 && understoodList(turn.understood),
    turn.verdicts.length > 0 && button('Xem lý do', () => explain(turn.verdicts), { class: 'why' }),
  );
}

/**
 * The text with its understood parts in <mark>; spans that overlap keep the first.
 * @param {string} text
 * @param {any[]} understood
 * @returns {Node[]}
 */
function marked(text, understood) {
  const parts = /** @type {Node[]} */ ([]);
  let at = 0;
  for (const one of [...understood].sort((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = one.span;
    if (start < at || end > text.length) continue;
    parts.push(document.createTextNode(text.slice(at, start)));
    parts.push(el('mark', { title: meaning(one), text: text.slice(start, end) }));
    at = end;
  }
  parts.push(document.createTextNode(text.slice(at)));
  return parts;
}

/** @param {any[]} understood */
function understoodList(understood) {
  const items = understood.map((one) => el('li', { text: meaning(one) }));
  return el('ul', { class: 'understood', 'aria-label': 'Máy hiểu' }, ...items);
}

/** @param {any} one */
function meaning(one) {
  const about = one.fact === null ? (ACT[one.act] ?? one.act) : one.fact.label.vi;
  return one.value === null ? about : `${about}: ${one.value.text.vi}`;
}
