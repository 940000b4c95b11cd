// Why the machine answered so: the facts it took, and the law step by step; and the judgement of staff.
import { button, dayText, dong, el, fill } from './dom.js';
import { ask, JUDGE } from './operations.js';

const TRUTH = /** @type {Record<string, string>} */ ({
  YES: 'Được hưởng',
  NO: 'Không được hưởng',
  UNKNOWN: 'Cần biết thêm',
});
/** Groups that are spelled out while the group is not settled. */
const MOST_GROUPS = 3;
const MARK = /** @type {Record<string, string>} */ ({ YES: '✓', NO: '✗', UNKNOWN: '?' });
const JUDGEMENT = /** @type {Record<string, string>} */ ({
  RIGHT: 'Đúng',
  INCOMPLETE: 'Thiếu',
  WRONG: 'Sai',
  UNSAFE: 'Có hại',
});
const STANDING = /** @type {Record<string, string>} */ ({
  SECONDARY: 'theo văn bản dẫn lại',
  UNVERIFIED: 'chưa kiểm chứng',
});

/**
 * @param {any} verdict
 * @param {{ attempt: import('./people.js').Attempt, say: (text: string) => void }} office
 */
export function verdictPanel(verdict, office) {
  const facts = verdict.facts.map((/** @type {any} */ { fact, value }) =>
    el('div', {}, el('dt', { text: fact.label.vi }), el('dd', { text: value.text.vi })),
  );
  const order = ['YES', 'UNKNOWN', 'NO'];
  const sorted = [...verdict.assessments].sort(
    (a, b) => order.indexOf(a.truth) - order.indexOf(b.truth),
  );
  return el(
    'article',
    { class: 'verdict' },
    el('h2', { text: `Về: ${verdict.relation.vi}` }),
    verdict.supposed &&
      el('p', {
        class: 'badge',
        text: 'Giả sử: người dân hỏi “nếu … thì sao”, không phải sự thật',
      }),
    el('p', {
      class: 'muted',
      text: `Luật ngày ${dayText(verdict.on)} · quy tắc ${verdict.policyVersion} · mã ${verdict.code}`,
    }),
    facts.length > 0
      ? el('dl', { class: 'facts' }, ...facts)
      : el('p', { class: 'empty', text: 'Chưa biết gì.' }),
    ...sorted.map(assessment),
    judgeForm(verdict, office),
  );
}

/** @param {any} one */
function assessment(one) {
  const title = el(
    'summary',
    {},
    el('span', { class: `truth ${one.truth.toLowerCase()}`, text: TRUTH[one.truth] ?? one.truth }),
    el('b', { text: one.programme.name }),
    el('span', { class: 'amount', text: outcome(one) }),
  );
  const open = one.open.map((/** @type {any} */ fact) => fact.label.vi).join(', ');
  return el(
    'details',
    { class: 'assessment', open: one.truth === 'YES' },
    title,
    one.givesWayTo &&
      el('p', {
        text: `Nhường cho ${one.givesWayTo.programme.name} (${lawText(one.givesWayTo.law)})`,
      }),
    open !== '' && el('p', { class: 'muted', text: `Cần hỏi thêm: ${open}` }),
    ...one.communeDecides.map((/** @type {string} */ says) =>
      el('p', { text: `Xã xem xét: ${says}` }),
    ),
    traceList(one.trace),
  );
}

/** @param {any} one */
function outcome({ amount, insurance, truth }) {
  if (insurance && truth === 'YES') return insuranceText(insurance);
  if (amount === null) return '';
  return amount.communeDecides ? 'xã quyết định mức' : `${rangeText(amount, dong)}/tháng`;
}

/** @param {any} insurance */
function insuranceText({ level, own, groups }) {
  const names = groups.slice(0, MOST_GROUPS).map((/** @type {any} */ group) => group.name.vi);
  const more = groups.length > MOST_GROUPS ? ` và ${groups.length - MOST_GROUPS} nhóm khác` : '';
  const card = `hưởng ${rangeText(level, (percent) => `${percent} %`)}`;
  const pays = own === null ? '' : ` · tự đóng ${rangeText(own, dong)}/tháng`;
  const unsettled = groups.length > 1 ? 'có thể là: ' : '';
  return `${card}${pays} · ${unsettled}${names.join('; ')}${more}`;
}

/** @param {{ min: number, max: number }} range @param {(value: number) => string} say */
function rangeText({ min, max }, say) {
  return min === max ? say(min) : `${say(min)} – ${say(max)}`;
}

/**
 * The flat trace as a nested list.
 * @param {any[]} steps
 * @returns {HTMLUListElement}
 */
function traceList(steps) {
  const root = el('ul', { class: 'trace' });
  /** @type {HTMLElement[]} */
  const lists = [root];
  for (const step of steps) {
    const below = el('ul');
    (lists[step.level] ?? root).append(el('li', {}, ...stepText(step), below));
    lists[step.level + 1] = below;
  }
  return root;
}

/** @param {any} step */
function stepText({ text, truth, law, value, limit }) {
  const seen = [
    value && `đã biết: ${value.text.vi}`,
    limit && `mức trong luật: ${limit.value.toLocaleString('vi-VN')}`,
  ];
  const beside = seen.filter(Boolean).join(' · ');
  return [
    el('span', {
      class: `mark ${truth.toLowerCase()}`,
      'aria-label': TRUTH[truth] ?? '',
      text: MARK[truth] ?? '',
    }),
    el('span', { text }),
    beside !== '' && el('small', { class: 'beside', text: beside }),
    el('small', { class: 'law', text: lawText(law) }),
  ];
}

/** @param {{ text: string, standing: string }} law */
function lawText({ text, standing }) {
  const sure = STANDING[standing];
  return sure === undefined ? text : `${text} (${sure})`;
}

/**
 * @param {any} verdict
 * @param {Parameters<typeof verdictPanel>[1]} office
 */
function judgeForm(verdict, { attempt, say }) {
  const note = el('input', {
    placeholder: 'Ghi chú (không bắt buộc)',
    'aria-label': 'Ghi chú',
    maxlength: 1000,
  });
  const past = el('ul', { class: 'reviews' });
  fill(
    past,
    ...verdict.reviews.map((/** @type {any} */ one) =>
      el('li', { text: [JUDGEMENT[one.judgement], one.note].filter(Boolean).join(': ') }),
    ),
  );
  /** @param {string} judgement */
  const judge = async (judgement) => {
    const variables = { verdict: verdict.id, judgement, note: note.value.trim() || null };
    const done = await attempt(() => ask(JUDGE, variables));
    if (done === null) return;
    past.append(
      el('li', { text: [JUDGEMENT[judgement], variables.note].filter(Boolean).join(': ') }),
    );
    note.value = '';
    say('Đã ghi nhận xét.');
  };
  const choices = Object.entries(JUDGEMENT).map(([key, label]) =>
    button(label, () => judge(key), { class: `judge ${key.toLowerCase()}` }),
  );
  return el(
    'footer',
    { class: 'judging' },
    el('h3', { text: 'Câu trả lời này…' }),
    past,
    note,
    el('div', {}, ...choices),
  );
}
