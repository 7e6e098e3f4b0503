/** The ribbon: the add-in's own tab as its manifest draws it, and the simulator's controls. */
import { element } from './dom';
import { faultMenu } from './faultMenu';
import type { RibbonButton } from './manifest';
import { saveBook } from './saveBook';
import type { Simulator } from './simulator';
import type { Words } from './words';

export function renderRibbon(ribbon: HTMLElement, simulator: Simulator, words: Words): void {
  const groups = simulator.manifest.groups.map((group) =>
    element(
      'div',
      { className: 'group' },
      element(
        'div',
        { className: 'buttons' },
        ...group.buttons.map((button) => addinButton(simulator, button)),
      ),
      element('div', { className: 'group-label' }, group.label),
    ),
  );
  const own = element(
    'div',
    { className: 'group simulator' },
    element(
      'div',
      { className: 'buttons' },
      element(
        'button',
        { className: 'small primary', id: 'save', onclick: () => void saveBook(simulator) },
        words.save,
      ),
      languageSelect(simulator, words),
      themeSelect(simulator, words),
      widthSelect(simulator, words),
      faultMenu(simulator, words),
      statistics(simulator, words),
    ),
    element('div', { className: 'group-label' }, words.simulator),
  );
  ribbon.replaceChildren(
    element(
      'div',
      { className: 'tabs' },
      element('span', { className: 'tab active' }, simulator.manifest.tab || words.simulator),
    ),
    element(
      'div',
      { className: 'groups' },
      ...groups,
      element('div', { className: 'spring' }),
      own,
    ),
  );
}

function addinButton(simulator: Simulator, button: RibbonButton): HTMLElement {
  const { functionName } = button;
  const icon =
    button.icon === undefined
      ? []
      : [element('img', { src: button.icon, width: 32, height: 32, alt: '' })];
  return element(
    'button',
    {
      className: 'large',
      id: `ribbon-${button.id}`,
      title: button.tip,
      disabled: !button.isEnabled,
      onclick: () =>
        functionName === undefined
          ? simulator.showPane(true)
          : void simulator.runCommand(functionName, button.id),
    },
    ...icon,
    element('span', {}, button.label),
  );
}

function select(
  label: string,
  id: string,
  options: readonly (readonly [string, string])[],
  value: string,
  choose: (value: string) => void,
): HTMLElement {
  const list = element(
    'select',
    { id },
    ...options.map(([key, text]) =>
      element('option', { value: key, selected: key === value }, text),
    ),
  );
  list.onchange = () => choose(list.value);
  return element('label', { className: 'field' }, element('span', {}, label), list);
}

const languageSelect = (simulator: Simulator, words: Words): HTMLElement =>
  select(
    words.language,
    'language',
    [
      ['zh-CN', '中文'],
      ['en-US', 'English'],
    ],
    simulator.options.uiLocale,
    (uiLocale) => simulator.change({ uiLocale, dataLocale: uiLocale }),
  );

const themeSelect = (simulator: Simulator, words: Words): HTMLElement =>
  select(
    words.theme,
    'theme',
    [
      ['light', words.light],
      ['dark', words.dark],
      ['contrast', words.contrast],
    ],
    simulator.options.theme,
    (theme) =>
      simulator.change({ theme: theme === 'dark' || theme === 'contrast' ? theme : 'light' }),
  );

function widthSelect(simulator: Simulator, words: Words): HTMLElement {
  const now = String(simulator.options.paneWidth);
  const widths = [...new Set(['320', '350', '450', '600', now])].sort(
    (a, b) => Number(a) - Number(b),
  );
  return select(
    words.width,
    'pane-width',
    widths.map((w) => [w, `${w} px`] as const),
    now,
    (width) => simulator.change({ paneWidth: Number(width) }),
  );
}

function statistics(simulator: Simulator, words: Words): HTMLElement {
  const text = element('button', {
    className: 'small statistics',
    id: 'statistics',
    title: words.statisticsHint,
  });
  text.onclick = () => {
    simulator.host.resetStatistics();
    simulator.notify();
  };
  simulator.observe(() => {
    const { syncs, requestBytes, responseBytes } = simulator.host.statistics;
    text.textContent = `${syncs} ${words.syncs} · ↑${kilobytes(requestBytes)} ↓${kilobytes(responseBytes)}`;
  });
  return text;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
