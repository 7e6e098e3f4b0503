/** Entry of the host page. */
import { LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { DEFAULT_HOST_OPTIONS } from '../protocol/hostOptions';
import type { HostOptions } from '../protocol/hostOptions';
import { installInspector } from './inspector';
import { layOut } from './layout';
import './page.css';
import { Simulator } from './simulator';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, startUniver } from './univer';

/** Options come in the page's address, so that a test and a bookmark work the same way. */
function optionsFromAddress(): HostOptions {
  const json = new URLSearchParams(window.location.search).get('options');
  const given = json === null ? {} : (JSON.parse(json) as Partial<HostOptions>);
  return { ...DEFAULT_HOST_OPTIONS, ...given };
}

function rendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
}

async function start(): Promise<void> {
  const options = optionsFromAddress();
  const manifest = await fetch('/manifest.xml').then((response) =>
    response.ok ? response.text() : '',
  );
  const api = startUniver({
    container: 'grid',
    chinese: options.uiLocale.toLowerCase().startsWith('zh'),
    dark: options.theme !== 'light',
    workbook: {
      id: 'book1',
      name: '工作簿1',
      sheetOrder: ['sheet1'],
      sheets: {
        sheet1: {
          id: 'sheet1',
          name: 'Sheet1',
          rowCount: 200,
          columnCount: 40,
          defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
          defaultRowHeight: DEFAULT_ROW_PIXELS,
        },
      },
    },
  });
  await rendered(api);
  const simulator = new Simulator(api, options, manifest);
  layOut(simulator);
  await simulator.registerCustomFunctions();
  installInspector(simulator);
  if (options.paneOpen) simulator.showPane(true);
}

void start();
