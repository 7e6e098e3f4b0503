/** Puts the simulator's parts on the page and keeps them up to date. */
import { showCharts } from './chartLayer';
import { element, required } from './dom';
import { renderRibbon } from './ribbon';
import type { Simulator } from './simulator';
import { makeSplitter } from './splitter';
import { wordsFor } from './words';

export function layOut(simulator: Simulator): void {
  const pane = required('#pane');
  makeSplitter(required('#splitter'), (width) => simulator.change({ paneWidth: width }));
  showCharts(simulator);
  let drawn = '';
  simulator.observe(() => {
    const { options, isPaneOpen } = simulator;
    const words = wordsFor(options.uiLocale);
    document.documentElement.lang = options.uiLocale;
    document.documentElement.dataset['theme'] = options.theme;
    document.title = words.title;
    pane.style.width = `${options.paneWidth}px`;
    pane.hidden = !isPaneOpen;
    required('#splitter').hidden = !isPaneOpen;
    // Only what changed is drawn again: a menu that is open must stay open.
    const key = JSON.stringify([options, isPaneOpen]);
    if (key === drawn) return;
    drawn = key;
    required('#titlebar').replaceChildren(
      element('span', { className: 'app-mark', ariaHidden: 'true' }, 'X'),
      element('span', { className: 'book-name' }, words.title),
      element('span', { className: 'about' }, words.about),
    );
    required('#pane-title').replaceChildren(
      element('span', {}, simulator.manifest.name || 'add-in'),
      element(
        'button',
        {
          className: 'close',
          title: words.closePane,
          ariaLabel: words.closePane,
          onclick: () => simulator.showPane(false),
        },
        '✕',
      ),
    );
    renderRibbon(required('#ribbon'), simulator, words);
  });
}
