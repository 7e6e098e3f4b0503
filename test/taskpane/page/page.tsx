import { createRoot } from 'react-dom/client';
import { builtInSystems } from '../../../seeds';
import { knownProfiles } from '../../../src/functions/registry';
import { loadSystem } from '../../../src/domain/indicator';
import { App } from '../../../src/taskpane/App';
import { browserMemory } from '../../../src/taskpane/memory';
import { HostPage } from '../../../src/taskpane/pages/HostPage';
import type { FunctionHelp, Services } from '../../../src/taskpane/services';
import type { HostTrouble } from '../../../src/taskpane/text';
import { type FakeWorkbook, fakeWorkbook } from './fakeWorkbook';

/*
 * The pane without Excel. The address says what the host is like:
 * `?language=en&background=%23292929&foreground=%23ffffff&functions=no&help=no&trouble=tooOld&crash=yes`
 */

declare global {
  interface Window {
    workbook: FakeWorkbook;
  }
}

const query = new URLSearchParams(location.search);
const background = query.get('background');
const trouble = query.get('trouble');

window.workbook = fakeWorkbook();

async function help(file: string): Promise<readonly FunctionHelp[]> {
  if (query.get('help') === 'no') return [];
  const answer = await fetch(file);
  return ((await answer.json()) as { functions: FunctionHelp[] }).functions;
}

const helpIn = { zh: help('functions.json'), en: help('functions.en-US.json') };
const profiles = Promise.resolve(knownProfiles());

const services: Services = {
  workbook: async () => window.workbook,
  systems: Promise.resolve(
    builtInSystems.flatMap((data) => {
      const loaded = loadSystem(data);
      return loaded.ok ? [loaded.value] : [];
    }),
  ),
  profiles: () => profiles,
  hasFunctions: query.get('functions') !== 'no',
  functionHelp: (language) => helpIn[language],
  registerSystem: async ({ id }) => void window.workbook.registered.push(id),
  theme: {
    current: () =>
      background === null
        ? undefined
        : { background, foreground: query.get('foreground') ?? '#000000' },
    subscribe: () => () => undefined,
  },
  language: query.get('language') === 'en' ? 'en' : 'zh',
  memory: browserMemory(),
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  trouble === null ? (
    <App services={query.has('crash') ? { ...services, systems: Promise.resolve([]) } : services} />
  ) : (
    <HostPage trouble={trouble as HostTrouble} services={services} />
  ),
);
