// Builds elements. Text is always set as text: what a citizen wrote never becomes markup.

/**
 * @typedef {Node | string | null | false} Child
 * @typedef {{ class?: string, text?: string, on?: Record<string, (event: Event) => unknown>, [attribute: string]: unknown }} Props
 */

/**
 * One element with attributes, listeners and children.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Props} props
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'text') made.textContent = String(value);
    else if (name === 'on') listen(made, props.on ?? {});
    else if (value === true) made.setAttribute(name, name.startsWith('aria-') ? 'true' : '');
    else if (value !== false && value !== undefined && value !== null)
      made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/**
 * @param {string} label
 * @param {() => unknown} act
 * @param {Props} props
 */
export function button(label, act, props = {}) {
  return el('button', { type: 'button', ...props, text: label, on: { click: act } });
}

/**
 * Replaces what stands in a box.
 * @param {Element} box
 * @param {Child[]} children
 */
export function fill(box, ...children) {
  box.replaceChildren(...children.filter((child) => child !== null && child !== false));
}

/** @param {string | null} instant ISO, UTC @returns {string} in the local time of the office */
export function moment(instant) {
  if (instant === null) return '';
  const format = { hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit' };
  return new Intl.DateTimeFormat(
    'vi-VN',
    /** @type {Intl.DateTimeFormatOptions} */ (format),
  ).format(new Date(instant));
}

/** @param {string} day YYYY-MM-DD @returns {string} as it is written in Vietnam */
export function dayText(day) {
  return day.split('-').reverse().join('/');
}

/** @param {number} amount @returns {string} */
export function dong(amount) {
  return `${amount.toLocaleString('vi-VN')} đồng`;
}

/**
 * @param {HTMLElement} made
 * @param {Record<string, (event: Event) => unknown>} listeners
 */
function listen(made, listeners) {
  for (const [type, listener] of Object.entries(listeners)) made.addEventListener(type, listener);
}
