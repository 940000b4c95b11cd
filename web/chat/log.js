/**
 * The conversation on the page. Everything is set as text, never as markup.
 *
 * @typedef {{ id: string, label: string }} Choice
 * @typedef {{ seq: number, from: 'citizen' | 'bot' | 'staff', text: string, choices: Choice[], at: string, id?: string }} Line
 * @typedef {{ id: string, text: string, choice?: Choice }} Message
 */

/** An answer of so many lines begins with what matters most. */
const LONG_LINES = 4;
const WHO = { bot: 'Máy trả lời', staff: 'Cán bộ', citizen: 'Bạn' };

export class Log {
  /**
   * @param {HTMLElement} root
   * @param {(choice: Choice) => void} choose
   */
  constructor(root, choose) {
    this.root = root;
    this.choose = choose;
    /** Own messages that the server has not told back yet, by id, in order. @type {Map<string, HTMLElement>} */
    this.echoes = new Map();
    this.day = '';
    /** What she wrote last, and the first answer to it. @type {HTMLElement | null} */
    this.question = null;
    /** @type {HTMLElement | null} */
    this.firstAnswer = null;
  }

  get isEmpty() {
    return this.root.childElementCount === 0;
  }

  /** Draws a line that the server told. @param {Line} line */
  show(line) {
    if (line.text === '' && line.choices.length === 0) return;
    this.showDay(line.at);
    if (line.from === 'citizen') {
      const drawn = this.takeEcho(line) ?? draw('citizen', line.text);
      this.place(drawn);
      this.ask(drawn);
      return;
    }
    for (const old of this.root.querySelectorAll('.message:not(.past)')) old.classList.add('past');
    const drawn = draw(line.from, line.text);
    if (line.choices.length > 0) drawn.append(this.buttons(line.choices));
    this.place(drawn);
    this.firstAnswer ??= drawn;
  }

  /** Draws an own message before the server has it. @param {Message} message */
  echo(message) {
    const drawn = draw('citizen', message.text);
    const state = document.createElement('p');
    state.className = 'state';
    drawn.append(state);
    this.root.append(drawn);
    this.echoes.set(message.id, drawn);
    this.ask(drawn);
  }

  /**
   * Says what became of an own message.
   * @param {string} id
   * @param {string} words '' when there is nothing to say
   */
  mark(id, words) {
    const state = this.echoes.get(id)?.querySelector('.state');
    if (state) state.textContent = words;
  }

  /**
   * Says why an own message was refused, and lets her take it up again.
   * @param {string} id
   * @param {{ words: string, again: () => void }} refused
   */
  refuse(id, { words, again }) {
    const drawn = this.echoes.get(id);
    const state = drawn?.querySelector('.state');
    if (!drawn || !state) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Sửa lại';
    button.addEventListener('click', () => {
      drawn.remove();
      again();
    });
    state.className = 'state bad';
    state.replaceChildren(words, button);
    this.echoes.delete(id);
  }

  /** Brings the newest lines into view without pushing the beginning of the answer out of it. */
  scrollToNews() {
    const last = this.root.lastElementChild;
    if (!last) return;
    const head = document.querySelector('.top')?.getBoundingClientRect().height ?? 0;
    const foot = document.querySelector('.composer')?.getBoundingClientRect().height ?? 0;
    const room = window.innerHeight - foot - 24;
    const down = last.getBoundingClientRect().bottom - room;
    const asked = this.question?.getBoundingClientRect();
    const isShort = asked !== undefined && asked.height < (room - head) / 3;
    const kept = isShort ? this.question : (this.firstAnswer ?? last);
    const first = (kept ?? last).getBoundingClientRect().top - head - 16;
    window.scrollBy(0, Math.min(down, first));
  }

  /** @param {HTMLElement} drawn */
  ask(drawn) {
    this.question = drawn;
    this.firstAnswer = null;
  }

  /** @param {HTMLElement} drawn */
  place(drawn) {
    const [pending] = this.echoes.values();
    this.root.insertBefore(drawn, pending ?? null);
  }

  /** The echo of a line, by its id, else by its words. @param {Line} line */
  takeEcho(line) {
    const byWords =
      [...this.echoes].find(([, drawn]) => drawn.dataset['words'] === line.text)?.[0] ?? '';
    const id = line.id !== undefined && this.echoes.has(line.id) ? line.id : byWords;
    const drawn = this.echoes.get(id);
    this.echoes.delete(id);
    drawn?.querySelector('.state')?.remove();
    return drawn;
  }

  /** @param {string} at */
  showDay(at) {
    const date = new Date(at);
    const day = date.toDateString();
    if (day === this.day) return;
    const isToday = day === new Date().toDateString();
    if (!isToday || this.day !== '') {
      const shown = document.createElement('p');
      shown.className = 'day';
      const year =
        date.getFullYear() === new Date().getFullYear() ? '' : ` năm ${date.getFullYear()}`;
      const words = `Ngày ${date.getDate()} tháng ${date.getMonth() + 1}${year}`;
      shown.textContent = isToday ? 'Hôm nay' : words;
      this.place(shown);
    }
    this.day = day;
  }

  /** @param {Choice[]} choices */
  buttons(choices) {
    const group = document.createElement('div');
    group.className = 'choices';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Chọn câu trả lời, hoặc viết số');
    choices.forEach((choice, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'choice';
      const number = document.createElement('span');
      number.className = 'number';
      number.textContent = String(index + 1);
      button.append(number, choice.label);
      button.addEventListener('click', () => this.choose(choice));
      group.append(button);
    });
    return group;
  }
}

/**
 * @param {'citizen' | 'bot' | 'staff'} from
 * @param {string} text
 */
function draw(from, text) {
  const drawn = document.createElement('div');
  drawn.className = `message ${from}`;
  const who = document.createElement('span');
  who.className = from === 'citizen' ? 'unseen' : 'who';
  who.textContent = `${WHO[from]}${from === 'citizen' ? ':' : ''}`;
  const words = document.createElement('div');
  words.className = 'words';
  words.append(...paragraphs(text));
  drawn.dataset['words'] = text;
  drawn.append(who, words);
  return drawn;
}

/** One paragraph a line; empty lines only part them. @param {string} text */
function paragraphs(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    if (/^[•\-–] /.test(line)) paragraph.className = 'point';
    if (index === 0 && lines.length >= LONG_LINES) paragraph.className = 'main';
    return paragraph;
  });
}
