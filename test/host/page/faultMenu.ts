import { element } from './dom';
import type { Simulator } from './simulator';
import type { Words } from './words';

const CELL_EDIT_MS = 10_000;
const SLOW_MS = 2000;

/** Lets a person see how the add-in behaves when Excel misbehaves. */
export function faultMenu(simulator: Simulator, words: Words): HTMLElement {
  const { faults } = simulator.host;
  const items: readonly (readonly [string, () => void])[] = [
    [words.failNext, () => faults.failSync({})],
    [words.failHalfway, () => faults.failSync({ actionIndex: 5 })],
    [
      words.cellEdit,
      () => {
        faults.setCellEdit(true);
        setTimeout(() => faults.setCellEdit(false), CELL_EDIT_MS);
      },
    ],
    [words.slow, () => (faults.delayMs = faults.delayMs === 0 ? SLOW_MS : 0)],
    [words.lose, () => faults.nextEvent({ kind: 'lost' })],
    [words.twice, () => faults.nextEvent({ kind: 'twice' })],
    [words.late, () => faults.nextEvent({ kind: 'late', ms: 3000 })],
    [words.coauthor, () => coauthorEdit(simulator)],
    [words.reload, () => simulator.reloadPane()],
  ];
  const menu = element(
    'details',
    { className: 'menu', id: 'faults' },
    element('summary', {}, words.faults),
  );
  const list = element('div', { className: 'menu-list' });
  for (const [label, act] of items) {
    const item = element('button', { className: 'menu-item' }, label);
    item.onclick = () => {
      menu.open = false;
      act();
    };
    list.append(item);
  }
  menu.append(list);
  menu.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && menu.contains(event.relatedTarget)))
      menu.open = false;
  });
  return menu;
}

function coauthorEdit(simulator: Simulator): void {
  const { book } = simulator;
  const cell = book.root.GetActiveCell();
  book.asRemote(() => {
    cell.Values = 123;
  });
}
