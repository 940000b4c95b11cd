// The list of people whom the office knows, with search and what each was given.
import { button, dayText, dong, el, fill } from './dom.js';
import { ask, PEOPLE, SERVICES } from './operations.js';

const PAGE = 50;
const SEX = /** @type {Record<string, string>} */ ({ FEMALE: 'Nữ', MALE: 'Nam' });
const LIFE = /** @type {Record<string, string>} */ ({ DEAD: 'đã mất', UNKNOWN: 'chưa rõ' });

/** @typedef {import('./console.js').Room} Room */
/** @typedef {<T>(step: () => Promise<T>) => Promise<T | null>} Attempt */

/** @implements {Room} */
export class PeopleRoom {
  /** @param {Attempt} attempt */
  constructor(attempt) {
    this.attempt = attempt;
    /** @type {string | null} */
    this.cursor = null;
    this.asked = 0;
    this.rows = el('tbody');
    this.more = button('Xem thêm', () => this.load(this.cursor), { class: 'quiet', hidden: true });
    const hint = 'Chọn một người để xem những gì đã nhận.';
    this.side = el('aside', { class: 'side' }, el('p', { class: 'empty', text: hint }));
    this.search = el('input', {
      type: 'search',
      placeholder: 'Tìm theo tên, có dấu hay không dấu',
      'aria-label': 'Tìm người',
      on: { input: () => this.typed() },
    });
    this.typing = 0;
    const find = el('div', { class: 'find' }, this.search);
    const list = el(
      'section',
      { class: 'people' },
      find,
      el('table', {}, headRow(), this.rows),
      this.more,
    );
    this.element = el('div', { class: 'split' }, list, this.side);
  }

  open() {
    void this.load(null);
  }

  close() {
    window.clearTimeout(this.typing);
  }

  typed() {
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.load(null), 250);
  }

  /** @param {string | null} after */
  async load(after) {
    const turn = ++this.asked;
    const variables = { first: PAGE, after, search: this.search.value.trim() || null };
    const found = await this.attempt(() => ask(PEOPLE, variables));
    // A slower answer to an earlier search must not replace a newer one.
    if (found === null || turn !== this.asked) return;
    const { edges, pageInfo } = found.beneficiaries;
    const made = edges.map((/** @type {any} */ { node }) => personRow(node, () => this.show(node)));
    if (after !== null) this.rows.append(...made);
    else fill(this.rows, ...(made.length > 0 ? made : [emptyRow()]));
    this.cursor = pageInfo.endCursor;
    this.more.hidden = !pageInfo.hasNextPage;
  }

  /** @param {any} person */
  async show(person) {
    const found = await this.attempt(() => ask(SERVICES, { id: person.id, first: 20 }));
    if (found !== null) fill(this.side, ...servicesOf(person, found.serviceRecords));
  }
}

function headRow() {
  const names = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã xã'];
  return el(
    'thead',
    {},
    el('tr', {}, ...names.map((name) => el('th', { scope: 'col', text: name }))),
  );
}

function emptyRow() {
  return el('tr', {}, el('td', { colspan: 4, class: 'empty', text: 'Không tìm thấy ai.' }));
}

/** @param {any} person @param {() => unknown} open */
function personRow(person, open) {
  const life = LIFE[person.lifeStatus];
  return el(
    'tr',
    {},
    el('td', {}, button(person.name, open, { class: 'link' }), life ? ` (${life})` : null),
    el('td', { text: birthText(person.birth) }),
    el('td', { text: SEX[person.sex] ?? '' }),
    el('td', { text: person.unitCode }),
  );
}

/** @param {{ min: string, max: string } | null} birth */
function birthText(birth) {
  if (birth === null) return 'chưa rõ';
  if (birth.min === birth.max) return dayText(birth.min);
  const sameYear = birth.min.slice(0, 4) === birth.max.slice(0, 4);
  return sameYear
    ? `năm ${birth.min.slice(0, 4)}`
    : `${dayText(birth.min)} – ${dayText(birth.max)}`;
}

/** @param {any} person @param {any[]} services */
function servicesOf(person, services) {
  const items = services.map((service) =>
    el(
      'li',
      {},
      el('time', { text: dayText(service.givenOn) }),
      el('b', { text: service.programme?.name ?? service.programmeKey }),
      service.amount !== null && el('span', { text: dong(service.amount) }),
      service.note !== null && el('p', { text: service.note }),
    ),
  );
  return [
    el('h2', { text: person.name }),
    el('p', { class: 'muted', text: `Sinh: ${birthText(person.birth)} · Xã ${person.unitCode}` }),
    items.length > 0
      ? el('ul', { class: 'services' }, ...items)
      : el('p', { class: 'empty', text: 'Chưa ghi nhận lần nào.' }),
  ];
}
