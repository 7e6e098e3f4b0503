import { element } from './dom';

const VISIBLE_MS = 4000;
let shown: HTMLElement | undefined;

/** A short message at the foot of the grid. */
export function showNotice(text: string): void {
  shown?.remove();
  const notice = element('div', { className: 'notice', role: 'status' }, text);
  shown = notice;
  document.body.append(notice);
  setTimeout(() => notice.remove(), VISIBLE_MS);
}
